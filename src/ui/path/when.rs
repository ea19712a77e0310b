//! Stage 7: days, time and dates, and the smallest version for a low-energy day.

mod dates;
mod put;

use super::fill::fill_once;
use super::goal_words::GoalWords;
use super::still_says::StillSays;
use crate::browser::locale;
use crate::notebook::{DraftEditor, Notebook};
use crate::ui::hard_words::HardWords;
use crate::ui::parts::{Choice, ChoiceOption, Notice, Show, TextArea, TextField, Toggles};
use cairn_core::plan::TimeOfDay;
use cairn_core::wizard::{Draft, may_ask_smallest};
use cairn_core::words::en::stage_when::{EN as W, smallest_like};
use chrono::Weekday;
use dates::DatesOfGoal;
use leptos::prelude::*;
use put::put;

/// When: days, time of day, dates, and the smallest version.
#[component]
pub(in crate::ui) fn WhenStage() -> impl IntoView {
    let typing = DraftEditor::expect();
    fill_once(typing, Notebook::expect());
    let was_filled = typing.read(|d| !d.when_touched && (d.days.contains(&true) || !d.end.is_empty()));
    let (kind, hard) = (typing.read(|draft| draft.measure.kind), HardWords::are_here());
    // A guarded goal is never made smaller, but a smallest version that it has already can be changed.
    let has_smallest = typing.draft().with_untracked(|draft| !draft.smallest.is_empty());
    let asks_smallest = typing.read(move |draft| has_smallest || may_ask_smallest(draft));
    view! {
        <p class="lead">{W.lead}</p>
        <GoalWords />
        <Show when=move || was_filled.get() && !hard.get()>
            <Notice>
                <p>{W.prefilled}</p>
            </Notice>
        </Show>
        <WeekDays />
        <TimeOfTheDay />
        <DatesOfGoal />
        <StillSays />
        <Show when=move || asks_smallest.get()>
            <TextArea
                id="smallest"
                label=W.smallest
                note=W.smallest_why
                hint=Signal::derive(move || smallest_like(kind.get()).to_owned())
                rows=2
                value=typing.read(|draft| draft.smallest.clone())
                on_input=typing.put(|draft, text| draft.smallest = text)
            />
        </Show>
    }
    .into_any()
}

/// The choice of days of the week.
#[component]
fn WeekDays() -> impl IntoView {
    let typing = DraftEditor::expect();
    let key = |at: usize| format!("day-{at}");
    let answer = |day: Weekday| {
        let key = key(day.num_days_from_monday() as usize);
        ChoiceOption::new(key, locale::weekday_short(day)).hint(locale::weekday(day))
    };
    let answers = locale::week().map(answer).to_vec();
    let picked = typing.read(move |d| {
        d.days.iter().enumerate().filter(|(_, picked)| **picked).map(|(at, _)| key(at)).collect::<Vec<_>>()
    });
    let toggle = put(typing, |draft, (key, is_in): (String, bool)| {
        let at = key.strip_prefix("day-").and_then(|at| at.parse::<usize>().ok());
        if let Some(day) = at.and_then(|at| draft.days.get_mut(at)) {
            *day = is_in;
        }
    });
    view! { <Toggles id="days" legend=W.days hint=W.days_hint answers value=picked on_toggle=toggle /> }
}

const TIMES: [(&str, TimeOfDay, &str); 5] = [
    ("morning", TimeOfDay::Morning, W.morning),
    ("midday", TimeOfDay::Midday, W.midday),
    ("afternoon", TimeOfDay::Afternoon, W.afternoon),
    ("evening", TimeOfDay::Evening, W.evening),
    ("night", TimeOfDay::Night, W.night),
];

/// The choice of the time of day, by name or by the clock.
#[component]
fn TimeOfTheDay() -> impl IntoView {
    let typing = DraftEditor::expect();
    let by_name = TIMES.map(|(key, _, words)| ChoiceOption::new(key, words));
    let ends = (ChoiceOption::new("any", W.any_time), ChoiceOption::new("clock", W.by_clock));
    let answers: Vec<ChoiceOption> = [ends.0].into_iter().chain(by_name).chain([ends.1]).collect();
    let by_clock = RwSignal::new(typing.draft().with_untracked(|draft| !clock_of(draft).is_empty()));
    let named = typing.read(|draft| {
        let found = TIMES.iter().find(|(_, time, _)| Some(*time) == draft.time);
        found.map_or("any", |(key, ..)| *key).to_owned()
    });
    let value = move || if by_clock.get() { "clock".to_owned() } else { named.get() };
    let put_name = typing.put(|draft, key: String| {
        draft.set_named_time(TIMES.iter().find(|(k, ..)| *k == key).map(|(_, time, _)| *time));
    });
    let pick = move |key: String| {
        by_clock.set(key == "clock");
        put_name.run(key);
    };
    let type_clock = typing.put(Draft::set_clock);
    view! {
        <Choice id="time" legend=W.time answers=answers value=Signal::derive(value) on_pick=pick row=true />
        <Show when=move || by_clock.get()>
            <TextField
                id="clock"
                plain=true
                label=W.clock
                hint=W.clock_hint
                value=typing.read(clock_of)
                on_input=type_clock
                capitals="none"
            />
        </Show>
    }
}

/// Returns the clock time as it was typed; for a goal that had a time before, as the field formats it.
fn clock_of(draft: &Draft) -> String {
    match draft.time {
        Some(TimeOfDay::At(time)) if draft.clock.is_empty() => time.to_string().chars().take(5).collect(),
        _ => draft.clock.clone(),
    }
}
