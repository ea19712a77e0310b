//! Stage 10: the capacity check, and whether the goal is in focus or parked.

mod beside;
mod check;

use super::goal_words::GoalWords;
use crate::notebook::{DraftEditor, Notebook, name_here};
use crate::ui::parts::{Choice, ChoiceOption, Notice, NumberField, Show};
use beside::{Clashes, Pairs};
use cairn_core::plan::{Parts, Plan};
use cairn_core::wizard::{InitialStatus, MAX_FOCUS_GOALS, parse_amount, parts};
use cairn_core::words::en::measure::unread;
use cairn_core::words::en::stage_capacity::EN as W;
use cairn_core::words::fill;
use check::check;
use leptos::prelude::*;

/// The capacity check: the minutes of all goals in focus, clashes, the effect of each goal on the other, and the status
/// of the new goal.
#[component]
pub(in crate::ui) fn CapacityStage() -> impl IntoView {
    // A parked goal takes no time and can't clash.
    let is_parked = DraftEditor::expect().read(|draft| draft.place == Some(InitialStatus::Parked));
    view! {
        <p class="lead">{W.lead}</p>
        <GoalWords />
        <Minutes />
        <Load />
        <Show when=move || !is_parked.get()>
            <Clashes />
            <Pairs />
        </Show>
        <WhereItGoes />
    }
    .into_any()
}

/// The fields of the minutes a week: for this goal, and in total.
#[component]
fn Minutes() -> impl IntoView {
    let typing = DraftEditor::expect();
    let planned = typing.read(|draft| {
        let from_plan = Parts { weekly_minutes: None, ..parts(draft) }.minutes_a_week();
        from_plan.map(|minutes| fill!(W.minutes_from, n: minutes.round())).unwrap_or_default()
    });
    view! {
        <div class="split">
            <NumberField
                id="weekly-minutes"
                label=W.minutes
                unit=W.unit
                hint=planned
                value=typing.read(|draft| draft.weekly_minutes.clone())
                error=typing.read(move |draft| unread(&draft.weekly_minutes))
                on_input=typing.put(|draft, text| draft.weekly_minutes = text)
            />
            <NumberField
                id="capacity"
                label=W.capacity
                unit=W.unit
                hint=W.capacity_hint
                value=typing.read(|draft| draft.capacity.clone())
                error=typing.read(move |draft| unread(&draft.capacity))
                on_input=typing.put(|draft, text| draft.capacity = text)
            />
        </div>
    }
}

/// The week's minutes, as a bar and in words.
#[component]
fn Load() -> impl IntoView {
    let check = check();
    let capacity = DraftEditor::expect().read(|draft| parse_amount(&draft.capacity).filter(|minutes| *minutes > 0.0));
    let sum = move || check.with(|check| check.others + check.this);
    let words = move || {
        let sum = sum().round();
        let Some(all) = capacity.get() else { return (sum > 0.0).then(|| fill!(W.load_only, n: sum)) };
        Some(if sum > all {
            fill!(W.load_over, n: all, sum: sum, over: sum - all)
        } else {
            fill!(W.load_left, n: all, sum: sum, left: all - sum)
        })
    };
    let plan = Notebook::expect().plan();
    let gives = move || {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "minutes of a week, not below zero"
        )]
        let (goal, minutes) = check.with(|check| check.goal_to_park(capacity.get()?.round() as u32))?;
        let title = |plan: &Plan| plan.goal(goal).map(name_here);
        let title = plan.with(title).unwrap_or_default();
        Some(fill!(W.gives, goal: title, n: minutes.round()))
    };
    let share = move || capacity.get().map_or(0.0, |all| (sum() / all * 100.0).clamp(0.0, 100.0));
    let over = move || capacity.get().is_some_and(|all| sum() > all);
    view! {
        <div class="load" class:over=over role="status">
            <Show when=move || capacity.get().is_some()>
                <div class="load-bar">
                    <div class="load-full" style:inline-size=move || format!("{}%", share())></div>
                </div>
            </Show>
            <p>{words}</p>
            {move || gives().map(|gives| view! { <p>{gives}</p> })}
        </div>
    }
}

/// The choice between in focus and parked. A fourth goal in focus is mentioned kindly, never refused.
#[component]
fn WhereItGoes() -> impl IntoView {
    let (typing, check) = (DraftEditor::expect(), check());
    let answers = vec![
        ChoiceOption::new("focus", W.focus).hint(W.focus_hint),
        ChoiceOption::new("parked", W.parked).hint(W.parked_hint),
    ];
    let value = typing.read(|draft| match draft.place {
        Some(InitialStatus::Focus) => "focus".to_owned(),
        Some(InitialStatus::Parked) => "parked".to_owned(),
        None => String::new(),
    });
    let pick = typing.put(|draft, key: String| {
        draft.place = Some(if key == "parked" { InitialStatus::Parked } else { InitialStatus::Focus });
    });
    let count = move || check.with(|check| check.focus.len());
    let is_full = move || count() >= MAX_FOCUS_GOALS;
    view! {
        <Show when=is_full>
            <Notice>
                <p>{move || fill!(W.full, n: count())}</p>
            </Notice>
        </Show>
        <Choice id="place" legend=W.place answers=answers value=value on_pick=pick />
    }
}
