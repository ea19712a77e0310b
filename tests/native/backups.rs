//! Files in and out of a notebook.

mod damaged;
mod far;
mod hostile;
mod in_pieces;
mod joining;
mod reading;
mod room;
mod taking_back;
mod to_show;
mod too_much;

use crate::native::world::typed;
use crate::notebook::Notebook;
use cairn_core::plan::GoalId;
use cairn_core::wizard::{Door, Draft};
use cairn_core::yielder::BlockOn as _;

pub(crate) fn make(notebook: Notebook, wish: &str) -> GoalId {
    let draft = typed(notebook.drafts().begin(Door::Small), Draft { wish: wish.into(), ..Draft::default() });
    notebook.finish(&draft, "").unwrap()
}

pub(crate) fn join(notebook: Notebook, text: &str) {
    notebook.join_backup(notebook.open_backup(text).block_on().unwrap()).block_on();
}
