//! A new status of the goal is met in place: a sentence that fits it, with the button that undoes it.

use super::OneGoal;
use crate::browser::{locale, page};
use crate::notebook::{UndoLabel, UndoableAct};
use crate::ui::parts::{Button, ButtonKind, Icon, Show};
use cairn_core::plan::{Goal, Status};
use cairn_core::words::en::frame::EN as FRAME;
use cairn_core::words::en::goal::met;
use cairn_core::words::en::today::EN as TODAY;
use leptos::prelude::*;

/// The sentence and its button, while the goal's status is the last thing that was done; then that it is undone.
#[component]
pub(super) fn Met(
    /// The goal.
    one: OneGoal,
    /// The id of the heading that gets the focus once it is undone.
    heading: &'static str,
) -> impl IntoView {
    let (last, undone) = (one.notebook.last(), RwSignal::new(false));
    let placed = one.read(|goal: &Goal| goal.placed.last().map(|placed| (placed.act, placed.status)));
    let new = Memo::new(move |_| {
        let (act, status) = placed.get()?;
        let is_placing = |last: &&UndoableAct| {
            matches!(last.what, UndoLabel::Placed | UndoLabel::Reached) && last.acts.contains(&act)
        };
        last.with(|last| last.as_ref().filter(is_placing).map(|_| status))
    });
    let words = move || match new.get() {
        Some(status) => Some(met(status, until(status))),
        None => undone.get().then(|| FRAME.did_undo.to_owned()),
    };
    let undo = move |()| {
        one.notebook.undo_last();
        undone.set(true);
        page::focus(heading.into());
    };
    view! {
        <div class="cluster spread flush placed-met no-print">
            <p role="status">{words}</p>
            <Show when=move || new.with(Option::is_some)>
                <Button kind=ButtonKind::Text icon=Icon::Undo id="undo-placing" on_press=undo>
                    {TODAY.take_back}
                </Button>
            </Show>
        </div>
    }
}

fn until(status: Status) -> Option<String> {
    match status {
        Status::Paused { until } => until.map(locale::date),
        _ => None,
    }
}
