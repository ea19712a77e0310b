//! Detects drafts that another tab has finished or discarded while they are open here.
//!
//! A draft ends only once. If this tab has seen a draft in the store, has not ended it itself, and doesn't find it
//! there any more, then another tab has ended it. Such a draft is never saved or finished here, as its result exists
//! already.

use super::Drafts;
use cairn_core::wizard::{Draft, DraftId};
use leptos::prelude::*;

impl Drafts {
    /// Whether another tab has ended this draft, as far as this tab knows. Reactive.
    pub fn has_ended(self, id: DraftId) -> bool {
        self.saved().with(|all| all.iter().all(|saved| saved.id != id))
            && self.known.with_value(|known| known.contains(&id))
    }

    /// Whether another tab has ended this draft, by a fresh look at the store, as the event of the other tab may come
    /// later. It is not reactive.
    pub(super) fn is_ended(self, id: DraftId) -> bool {
        let names = self.storage.journal.try_with_value(|journal| journal.draft_names().ok()).flatten();
        let name = id.to_string();
        if names.is_some_and(|names| !names.contains(&name)) {
            self.reload();
        }
        untrack(|| self.has_ended(id))
    }

    /// Gives an ended draft a new id and saves it, so that the input typed here continues as a draft of its own.
    pub fn begin_anew(self, draft: &mut Draft) {
        draft.id = self.new_id();
        self.keep(draft);
    }

    /// Records that these drafts were seen in the store.
    pub(super) fn mark_known(self, ids: impl IntoIterator<Item = DraftId>) {
        self.known.update_value(|known| known.extend(ids));
    }

    /// Forgets all drafts that were seen: the store was emptied from outside, so a missing draft doesn't mean an ended
    /// draft.
    pub(super) fn clear_known(self) {
        self.known.update_value(std::collections::BTreeSet::clear);
    }

    /// Records that this tab ends a draft itself.
    pub(super) fn mark_ended_here(self, id: DraftId) {
        self.known.update_value(|known| {
            known.remove(&id);
        });
    }
}
