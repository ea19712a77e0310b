//! The capacity check of the draft, as a memo.

use crate::notebook::{DraftEditor, Notebook};
use cairn_core::plan::Parts;
use cairn_core::wizard::{CapacityCheck, capacity_check, parts};
use leptos::prelude::*;

/// Returns a memo of the capacity check, which follows the draft.
pub(super) fn check() -> Memo<CapacityCheck> {
    let (typing, notebook) = (DraftEditor::expect(), Notebook::expect());
    Memo::new(move |_| {
        typing.draft().with(|draft| {
            let parts = Parts { wording: draft.words().to_owned(), ..parts(draft) };
            notebook.plan().with(|plan| capacity_check(plan, draft.purpose.goal(), &parts, notebook.today().get()))
        })
    })
}
