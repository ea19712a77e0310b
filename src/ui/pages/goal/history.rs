//! History of the goal: what changed and why, with every older version.

use super::OneGoal;
use crate::browser::locale;
use crate::notebook::DATES;
use crate::ui::editable::Editable;
use crate::ui::parts::{Button, Disclosure, For, Icon, little_by_little};
use cairn_core::plan::{HistoryItem, Part, Stamp};
use cairn_core::words::en::goal::EN as W;
use cairn_core::words::en::history::{EN as H, lines, part, sentence};
use cairn_core::words::fill;
use leptos::prelude::*;

/// All changes, newest first, down to the day the goal was set.
#[component]
pub(super) fn History(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let today = one.notebook.today();
    let past = one.read(move |goal| goal.past(today.get()));
    let made = one.read(|goal| Some(goal.made));
    let made = move || made.get().map(|day| fill!(H.made, date: locale::date(day)));
    let shown = little_by_little(8, move || past.with_untracked(Vec::len));
    // One act may change several parts, so a row's key is the act and its index.
    let rows = move || {
        let rows: Vec<(usize, Stamp)> = past.with(|all| all.iter().map(HistoryItem::act).enumerate().collect());
        rows.into_iter().rev().take(shown.get()).collect::<Vec<_>>()
    };
    let row = move |(at, _): (usize, Stamp)| {
        past.with_untracked(|all| all.get(at).cloned()).map(|past| view! { <OneChange one at past /> })
    };
    view! {
        <section class="sheet-part">
            <Disclosure summary=W.history_title>
                <ol class="versions">
                    <For each=rows key=|(at, act)| format!("{at} {act}") children=row />
                    <li>{made}</li>
                </ol>
            </Disclosure>
        </section>
    }
}

/// One change: its time, the old and the new value, and the reason. An older version of a part can be compared and
/// restored.
#[component]
fn OneChange(
    /// The goal.
    one: OneGoal,
    /// The index among all changes.
    at: usize,
    /// The change.
    past: HistoryItem,
) -> impl IntoView {
    let words = sentence(&past, DATES);
    let older = match past {
        HistoryItem::Part(changed) => Some(view! { <Older one at before=changed.0.before /> }),
        HistoryItem::Placed(_) | HistoryItem::Woke(_) => None,
    };
    view! {
        <li class="stack tight">
            <p>{words}</p>
            {older}
        </li>
    }
}

/// An older version of a part beside the present one.
#[component]
fn Older(
    /// The goal.
    one: OneGoal,
    /// The index of its change among all changes.
    at: usize,
    /// The older version.
    before: Part,
) -> impl IntoView {
    let name = part(&before);
    let mut older = lines(&before, DATES);
    if older.is_empty() {
        older.push(H.nothing.to_owned());
    }
    let older = older.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let kind = std::mem::discriminant(&before);
    let now = one.read(move |goal| goal.parts.each().into_iter().find(|part| std::mem::discriminant(part) == kind));
    let now = move || {
        let mut lines = now.get().map(|part| lines(&part, DATES)).unwrap_or_default();
        if lines.is_empty() {
            lines.push(H.nothing.to_owned());
        }
        lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()
    };
    let again = move || one.notebook.plan().with_untracked(|plan| plan.goal(one.id).map(|goal| goal.again(&before)));
    let restore = move |()| {
        if let Some(part) = again() {
            one.notebook.change_part(one.id, part, String::new());
        }
    };
    view! {
        <Disclosure summary=W.was>
            <div class="was-now">
                <div>
                    <h3 class="small">{W.was_then}</h3>
                    <ul class="plain">{older}</ul>
                </div>
                <div>
                    <h3 class="small">{W.is_now}</h3>
                    <ul class="plain">{now}</ul>
                </div>
            </div>
            <Editable>
                <div class="cluster">
                    <Button
                        id=format!("bring-back-{at}")
                        icon=Icon::Undo
                        name=fill!(W.bring_back_name, part: name)
                        on_press=restore
                    >
                        {W.bring_back}
                    </Button>
                </div>
            </Editable>
        </Disclosure>
    }
}
