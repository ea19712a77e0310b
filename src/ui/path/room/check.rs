//! Whether there is room.

use crate::notebook::{DraftEditor, Notebook};
use cairn_core::plan::Parts;
use cairn_core::wizard::{CapacityCheck, parts, room};
use leptos::prelude::*;

/// The room check of the draft as it stands.
pub(super) fn check() -> Memo<CapacityCheck> {
    let (typing, notebook) = (DraftEditor::expect(), Notebook::expect());
    Memo::new(move |_| {
        typing.draft().with(|draft| {
            let parts = Parts { wording: draft.words().to_owned(), ..parts(draft) };
            notebook.plan().with(|plan| room(plan, draft.edits, &parts, notebook.today().get()))
        })
    })
}
