//! Backup for a therapist, on this page and on a session's: it lists its content, and check boxes add optional content, before it is saved.

use super::save::give_when_ready;
use super::status_message::StatusMessage;
use crate::notebook::{Notebook, OptionalContent, SharedCounts};
use crate::ui::parts::{Button, Checks, ChoiceOption, Disclosure, Icon, Show};
use cairn_core::words::counted;
use cairn_core::words::en::data::EN as D;
use cairn_core::words::en::to_show::EN as W;
use leptos::prelude::*;

/// A check box: its key, its text, the amount of that content, and the option it sets.
type Tick = (&'static str, &'static str, fn(&SharedCounts) -> usize, fn(&mut OptionalContent) -> &mut bool);

const TICKS: [Tick; 7] = [
    ("day-notes", W.day_notes, |shown| shown.day_notes, |along| &mut along.day_notes),
    ("session-notes", W.session_notes, |shown| shown.session_notes, |along| &mut along.session_notes),
    ("others", W.others, |shown| shown.others, |along| &mut along.others),
    ("parked", W.parked, |shown| shown.parked, |along| &mut along.parked),
    ("contacts", W.contacts, |shown| shown.contacts, |along| &mut along.contacts),
    ("hard-day", W.hard_day, |shown| shown.hard_day, |along| &mut along.hard_day),
    ("drafts", W.drafts, |shown| shown.drafts, |along| &mut along.drafts),
];

/// The section for a therapist's backup, once there is a goal.
#[component]
pub(in crate::ui::pages) fn ToShow(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let shown = Memo::new(move |_| notebook.backups().shared_counts());
    let has_goals = move || shown.with(|shown| shown.goals + shown.others + shown.parked > 0);
    view! {
        <Show when=has_goals>
            <Copy notebook shown />
        </Show>
    }
}

#[component]
fn Copy(
    /// The notebook.
    notebook: Notebook,
    /// The amounts.
    shown: Memo<SharedCounts>,
) -> impl IntoView {
    let (along, told) = (RwSignal::new(OptionalContent::default()), RwSignal::new(None));
    let goals = move || counted!(W.in_goals, shown.get().goals);
    let always = [W.in_matters, W.in_sessions, W.in_people].map(|words| view! { <li>{words}</li> });
    let save = move |()| give_when_ready(notebook.backups().to_show(along.get_untracked()), told);
    view! {
        <Disclosure summary=W.title heading=true>
            <div class="stack">
                <p class="soft">{W.say}</p>
                <h3>{W.in_title}</h3>
                <ul class="stack tight">{move || goals().map(|words| view! { <li>{words}</li> })} {always}</ul>
                <Ticks shown along />
                <p class="soft small">{W.never}</p>
                <p class="soft small">{D.save_care}</p>
                <StatusMessage words=told />
                <div class="cluster">
                    <Button id="save-to-show" icon=Icon::Save on_press=save>
                        {W.save}
                    </Button>
                </div>
            </div>
        </Disclosure>
    }
}

/// The check boxes for optional content. Each is there also while there is none of its content: a box that comes while a
/// note is saved would move the page under a finger.
#[component]
fn Ticks(
    /// The amounts.
    shown: Memo<SharedCounts>,
    /// The optional content to include.
    along: RwSignal<OptionalContent>,
) -> impl IntoView {
    let answers = move || {
        let answer = |(key, words, amount, _): &Tick| {
            let hint = counted!(W.there, amount(&shown.get())).unwrap_or_else(|| W.there_none.to_owned());
            ChoiceOption { key: (*key).to_owned(), label: (*words).to_owned(), hint }
        };
        TICKS.iter().map(answer).collect::<Vec<_>>()
    };
    let value = move || {
        let is_on = |tick: &&Tick| *(tick.3)(&mut along.get());
        TICKS.iter().filter(is_on).map(|tick| tick.0.to_owned()).collect::<Vec<_>>()
    };
    let toggle = move |(key, is_on): (String, bool)| {
        along.update(|along| TICKS.iter().filter(|tick| tick.0 == key).for_each(|tick| *(tick.3)(along) = is_on));
    };
    view! {
        <Checks
            id="to-show"
            legend=W.ask
            hint=W.ask_hint
            answers=Signal::derive(answers)
            value=Signal::derive(value)
            on_toggle=toggle
        />
    }
}
