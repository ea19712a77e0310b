//! Choice of the lines on a session's sheet, each with a check box.

use super::{SessionDraft, manner};
use crate::notebook::{Line, Notebook, SessionPage};
use crate::ui::parts::{Checks, ChoiceOption, DateField, Disclosure};
use cairn_core::wizard::{self, Bounds};
use cairn_core::words::en::session::{EN as W, SheetFormat, line};
use leptos::prelude::*;

/// The key of the group with the person's own question.
const OWN: &str = "own";

/// All lines, goal by goal, and the start of the period.
#[component]
pub(super) fn Ticks(
    /// The session.
    ready: SessionDraft,
) -> impl IntoView {
    let groups = move || {
        ready.page.with(|page| {
            let own = (!page.own.is_empty()).then(|| OWN.to_owned());
            own.into_iter().chain(page.goals.iter().map(|goal| goal.key.clone())).collect::<Vec<_>>()
        })
    };
    let since = move || ready.page.with(|page| page.since.to_string());
    let bounds = Signal::derive(move || Bounds::not_after(ready.on.get()));
    let look_back = move |day: String| {
        if let Ok(Some(day)) = wizard::parse_date_within(&day, bounds.get_untracked()) {
            ready.since.set(Some(day));
        }
    };
    view! {
        <section class="stack session-ticks">
            <h2>{W.lines_title}</h2>
            <p class="soft">{W.lines_say}</p>
            <For each=groups key=String::clone children=move |key| view! { <Lines ready key /> } />
            <Disclosure summary=W.since_change>
                <DateField
                    id="session-since"
                    label=W.since
                    hint=W.since_hint
                    value=Signal::derive(since)
                    bounds
                    on_input=look_back
                />
            </Disclosure>
        </section>
    }
}

/// The lines of one goal, or of the person's own group.
#[component]
fn Lines(
    /// The session.
    ready: SessionDraft,
    /// The key of the group.
    key: String,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let group = Memo::new(move |_| ready.page.with(|page| group(page, &key)));
    let answers = move || {
        let manner = manner(notebook);
        group.with(|(_, lines)| lines.iter().map(|one| answer(one, manner)).collect::<Vec<_>>())
    };
    let ticked = move || {
        ready.switches.with(|by_hand| {
            let is_on = |one: &&Line| one.is_on(by_hand);
            group.with(|(_, lines)| lines.iter().filter(is_on).map(|one| one.id.clone()).collect::<Vec<_>>())
        })
    };
    let id = move || group.with_untracked(|(_, lines)| lines.first().map(|one| format!("on-{}", one.id)));
    let switch = move |(key, is_on): (String, bool)| ready.switch(key, is_on);
    view! {
        <Checks
            id=id().unwrap_or_default()
            legend=Signal::derive(move || group.with(|(title, _)| title.clone()))
            answers=Signal::derive(answers)
            value=Signal::derive(ticked)
            on_toggle=switch
        />
    }
}

/// A group's heading and its lines.
fn group(page: &SessionPage, key: &str) -> (String, Vec<Line>) {
    match page.goals.iter().find(|goal| goal.key == key) {
        Some(goal) => (goal.title.clone(), goal.lines.clone()),
        None => (W.of_own.to_owned(), page.own.clone()),
    }
}

fn answer(one: &Line, manner: SheetFormat) -> ChoiceOption {
    let answer = ChoiceOption::new(one.id.clone(), line(&one.fact, manner));
    match (one.is_hard, one.is_private()) {
        (true, _) => answer.hint(W.hard),
        (_, true) => answer.hint(W.private),
        _ => answer,
    }
}
