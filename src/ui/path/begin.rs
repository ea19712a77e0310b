//! Begins a draft behind a door and goes to its first stage.

use crate::browser::page;
use crate::notebook::{Notebook, SavedDraft};
use cairn_core::route::Route;
use cairn_core::wizard::{Door, Draft, Purpose, is_unchanged};
use leptos::prelude::WithUntracked;

/// Begins a draft behind a door and goes to its first stage, whose address replaces the door's address. The new draft
/// takes over the id of an unchanged draft of that door, so that repeated visits never pile up empty drafts.
pub(super) fn begin(notebook: Notebook, door: Door) {
    let mut draft = notebook.drafts().begin(door);
    let is_empty = |waiting: &Draft| {
        let says_nothing = || notebook.plan().with_untracked(|plan| is_unchanged(waiting, plan));
        waiting.door == door && waiting.purpose == Purpose::NewGoal && says_nothing()
    };
    let waiting = notebook.drafts().saved();
    let empty = waiting.with_untracked(|all| all.iter().filter_map(SavedDraft::draft).find(is_empty));
    draft.id = empty.map_or(draft.id, |empty| empty.id);
    notebook.drafts().keep(&draft);
    page::go_instead(&Route::Path(draft.id, draft.stage).href());
}
