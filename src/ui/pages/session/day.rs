//! The day of the next session, and how often there is one.

use crate::browser::page;
use crate::notebook::Notebook;
use crate::ui::parts::{Button, ButtonKind, Choice, ChoiceOption, DateField, Disclosure};
use cairn_core::plan::Appointment;
use cairn_core::wizard::{self, Bounds};
use cairn_core::words::en::session::EN as W;
use cairn_core::words::{count, fill};
use leptos::prelude::*;

/// The offered intervals between sessions, in weeks; 0 stands for a single session.
const EVERY: [u8; 4] = [1, 2, 4, 0];

/// The day of the next session and the interval, in a section to expand.
#[component]
pub(super) fn Day(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let today = notebook.today();
    let appointment = Memo::new(move |_| notebook.plan().with(|plan| plan.appointment));
    let next = Memo::new(move |_| notebook.plan().with(|plan| plan.next_session(today.get())));
    let summary = move || if next.get().is_some() { W.when_change } else { W.when_set };
    let fields = move || {
        let (next, appointment) = (next.get(), appointment.get());
        let day = next.map(|day| day.to_string()).unwrap_or_default();
        let every = appointment.map_or(1, |appointment| appointment.every.unwrap_or(0));
        view! { <Fields notebook day every has_day=next.is_some() /> }
    };
    view! {
        <section>
            <Disclosure summary=Signal::derive(move || summary().to_owned())>{fields}</Disclosure>
        </section>
    }
}

/// The two fields, with the button that saves them.
#[component]
fn Fields(
    /// The notebook.
    notebook: Notebook,
    /// The stored day.
    day: String,
    /// The interval in weeks; 0 for a single session.
    every: u8,
    /// Whether a day is set.
    has_day: bool,
) -> impl IntoView {
    let day = RwSignal::new(day);
    let every = RwSignal::new(every);
    let answers = move || {
        let others = Some(every.get()).filter(|weeks| !EVERY.contains(weeks));
        EVERY.into_iter().chain(others).map(|weeks| ChoiceOption::new(count(weeks), often(weeks))).collect::<Vec<_>>()
    };
    let keep = move |()| {
        if let Ok(Some(on)) = day.with_untracked(|typed| wizard::parse_date_within(typed, Bounds::default())) {
            notebook
                .sessions()
                .plan(Some(Appointment { on, every: Some(every.get_untracked()).filter(|weeks| *weeks > 0) }));
            page::focus("heading".into());
        } else {
            page::focus("session-day".into());
        }
    };
    let take_out = move |()| {
        notebook.sessions().plan(None);
        page::focus("heading".into());
    };
    view! {
        <div class="stack">
            <DateField id="session-day" label=W.day value=day on_input=move |text| day.set(text) />
            <Choice
                id="session-every"
                legend=W.every
                row=true
                answers=Signal::derive(answers)
                value=Signal::derive(move || count(every.get()))
                on_pick=move |weeks: String| every.set(weeks.parse().unwrap_or(0))
            />
            <div class="cluster">
                <Button id="session-day-keep" on_press=keep>
                    {W.keep_day}
                </Button>
                {has_day
                    .then(|| {
                        view! {
                            <Button id="session-day-out" kind=ButtonKind::Text on_press=take_out>
                                {W.no_day}
                            </Button>
                        }
                    })}
            </div>
        </div>
    }
}

fn often(weeks: u8) -> String {
    match weeks {
        0 => W.once.to_owned(),
        weeks => fill!(W.weeks, n: weeks),
    }
}
