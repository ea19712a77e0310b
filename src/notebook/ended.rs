//! Drafts that another tab has finished or thrown away while this one was in them.
//!
//! A draft ends once. What a tab has seen on the shelf, has not ended itself, and does not find there any more, another has
//! ended: it is neither kept nor finished here, since what came of it is there already.

use super::Notebook;
use cairn_core::wizard::{Draft, DraftId};
use leptos::prelude::*;

impl Notebook {
    /// Whether another tab has ended this draft. It is followed.
    pub fn has_ended(self, id: DraftId) -> bool {
        self.waiting.with(|all| all.iter().all(|w| w.id != id)) && self.known.with_value(|known| known.contains(&id))
    }

    /// The same as the shelf has it now: what another tab did may be heard of later.
    pub(super) fn is_ended(self, id: DraftId) -> bool {
        let names = self.journal.try_with_value(|journal| journal.draft_names().ok()).flatten();
        let name = id.to_string();
        if names.is_some_and(|names| !names.contains(&name)) {
            self.list_drafts();
        }
        untrack(|| self.has_ended(id))
    }

    /// Gives a draft that has ended another name: what was typed in it here goes on by itself.
    pub fn begin_anew(self, draft: &mut Draft) {
        draft.id = self.new_draft_id();
        self.keep(draft);
    }

    /// These drafts are on the shelf.
    pub(super) fn knows(self, ids: impl IntoIterator<Item = DraftId>) {
        self.known.update_value(|known| known.extend(ids));
    }

    /// The shelf was emptied by somebody else: that a draft is not there tells nothing of it any more.
    pub(super) fn knows_none(self) {
        self.known.update_value(std::collections::BTreeSet::clear);
    }

    /// This tab ends a draft itself.
    pub(super) fn ends_here(self, id: DraftId) {
        self.known.update_value(|known| {
            known.remove(&id);
        });
    }
}
