//! `Undo`: the offer of the page to undo the last act, or to restore the draft that was discarded last.

use super::{SavedDraft, UndoableAct};
use leptos::prelude::*;

/// A handle of the offer. It never offers an act and a draft that was discarded before that act, as the newer of the two ends
/// the offer of the other.
#[derive(Clone, Copy)]
pub(super) struct Undo {
    pub(super) last: RwSignal<Option<UndoableAct>>,
    pub(super) discarded_draft: RwSignal<Option<SavedDraft>>,
}

impl Undo {
    pub(super) fn new() -> Self {
        Self { last: RwSignal::new(None), discarded_draft: RwSignal::new(None) }
    }

    /// Offers to undo this act, if any, in place of everything before.
    pub(super) fn offer(self, act: Option<UndoableAct>) {
        self.last.set(act);
        self.discarded_draft.set(None);
    }

    /// Offers to restore this draft, in place of the act before.
    pub(super) fn offer_draft(self, draft: Option<SavedDraft>) {
        self.last.set(None);
        self.discarded_draft.set(draft);
    }

    /// Ends the offer.
    pub(super) fn forget(self) {
        self.offer(None);
    }
}
