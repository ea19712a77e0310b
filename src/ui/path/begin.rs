//! Through a door, to the first question behind it.

use crate::browser::page;
use crate::notebook::{Notebook, Waiting};
use crate::route::Route;
use crate::wizard::{Door, Draft, says_the_same};
use leptos::prelude::WithUntracked;

/// Begins a draft behind a door and goes to its first question, in place of the door's own address. A draft of that door
/// that says nothing yet is taken up again, so that looking in and out leaves no pile of empty ones.
pub(super) fn begin(notebook: Notebook, door: Door) {
    let new = notebook.begin(door);
    let empty = notebook
        .waiting()
        .with_untracked(|all| all.iter().filter_map(Waiting::draft).find(|draft| says_the_same(draft, &new)));
    let draft = match empty {
        Some(empty) => Draft { stage: new.stage, ..empty },
        None => new,
    };
    notebook.keep(&draft);
    page::go_instead(&Route::Path(draft.id, draft.stage).href());
}
