//! Head of the goal's sheet: its status, its sentence, its wish, and its subject.

use super::super::goals::{state, state_icon};
use super::{OneGoal, sentence, stones};
use crate::browser::locale;
use crate::notebook::{is_shown, show_elsewhere};
use crate::ui::editable::Editable;
use crate::ui::parts::{Button, ButtonKind, Glyph, Icon};
use cairn_core::coach::danger;
use cairn_core::plan::{Goal, Status, StatusOn};
use cairn_core::words::en::goal::EN as W;
use cairn_core::words::fill;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The head of the sheet.
#[component]
pub(super) fn Head(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let title = one.read(|goal| goal.title().to_owned());
    // A wish equal to the title isn't repeated.
    let wish = one.read(|goal| if goal.wish.trim() == goal.title() { String::new() } else { goal.wish.clone() });
    let made = one.read(|goal| Some(goal.made));
    let made = move || made.get().map(|day| fill!(W.made, date: locale::date(day)));
    let today = one.notebook.today();
    let since = one.read(move |goal| since(goal, today.get()));
    view! {
        <header class="goal-sheet-head">
            <Standing one />
            <h1 id="heading" tabindex="-1">
                {title}
            </h1>
            <Editable>
                <NameElsewhere title />
            </Editable>
            <sentence::Sentence one />
            <Show when=move || wish.with(|wish| !wish.is_empty())>
                <blockquote class="wish">
                    <span class="wish-label">{W.wish}</span>
                    {wish}
                </blockquote>
            </Show>
            <stones::Picture one />
            <p class="soft small">{made} " " {since}</p>
        </header>
    }
}

/// The name that other pages use for a goal with distressing words, and the choice to show its own words there. It
/// gives no reason.
#[component]
fn NameElsewhere(
    /// The goal's words.
    title: Memo<String>,
) -> impl IntoView {
    let is_hard = Memo::new(move |_| title.with(|title| danger(title).is_some()));
    let turned = RwSignal::new(());
    let is_on = Signal::derive(move || {
        turned.track();
        title.with(|title| is_shown(title))
    });
    let turn = move |()| {
        title.with_untracked(|title| show_elsewhere(title, !is_shown(title)));
        turned.notify();
    };
    view! {
        <Show when=move || is_hard.get()>
            <p class="cluster soft small no-print">
                <span role="status">{move || if is_on.get() { W.of_mine_shown } else { W.of_mine_say }}</span>
                <Button kind=ButtonKind::Text id="name-elsewhere" on_press=turn>
                    {move || if is_on.get() { W.of_mine_hide } else { W.of_mine_show }}
                </Button>
            </p>
        </Show>
    }
}

/// The goal's status, as a word and an icon.
#[component]
fn Standing(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let today = one.notebook.today();
    let standing = move || {
        let today = today.get();
        one.notebook.plan().with(|plan| plan.goal(one.id).map(|goal| (state_icon(goal, today), state(goal, today))))
    };
    move || {
        standing().map(|(icon, words): (Icon, String)| {
            view! {
                <p class="state">
                    <Glyph icon />
                    <span>{words}</span>
                </p>
            }
        })
    }
}

/// Since when the goal has its status, and why; none for a goal in focus from its first day.
fn since(goal: &Goal, today: NaiveDate) -> Option<String> {
    let StatusOn { status, since, because, is_back } = goal.stands(today);
    let date = locale::date(since);
    match because {
        _ if is_back => Some(fill!(W.since_back, date: date)),
        "" if status == Status::Focus && since == goal.made => None,
        "" => Some(fill!(W.since, date: date)),
        reason => Some(fill!(W.since_because, date: date, reason: reason)),
    }
}
