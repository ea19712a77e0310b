//! Erasing everything: acts, drafts, settings and texts that can't be read, in this browser and in its mirror.

use super::{EraseState, Notebook, SaveState};
use cairn_core::plan::{Act, Change};
use cairn_core::shelf::Fault;
use leptos::prelude::*;

impl Notebook {
    /// Erases everything for good: in the store at once, and in the mirror as soon as it answers, which
    /// [`Notebook::erasing`] tells. Other tabs follow when they see the act of the erasure.
    ///
    /// # Errors
    /// When something may still be in the store, and in a client's file, which is left and never erased.
    pub fn erase_everything(self) -> Result<(), Fault> {
        if !self.access().may_edit() {
            return Err(Fault::Other);
        }
        let storage = self.recorder.storage;
        let (now, on) = (storage.env().now(), self.recorder.day.now());
        let act = Act { on, does: vec![Change::Erased] };
        let erased = storage.journal.try_update_value(|journal| journal.erase(act, now)).unwrap_or(Err(Fault::Other));
        self.recorder.undo.forget();
        self.settings().reset();
        self.last_backup.set(None);
        storage.save_state.set(erased.map_or_else(SaveState::NotStored, |_| SaveState::Untouched));
        let here = erased.map_or_else(EraseState::Refused, |_| EraseState::Underway);
        storage.erased.update(|erased| erased.here = here);
        self.recorder.refold();
        self.rescan();
        storage.erase_in_mirror();
        erased.map(|_| ())
    }

    /// How far an erasure has come. It is never done before both store and mirror answered. It is followed.
    pub fn erasing(self) -> EraseState {
        self.recorder.storage.erased.get().here
    }
}
