//! Acts, drafts and erasures of other tabs, heard by storage events or found by a scan of the store.

use super::recorder::Recorder;
use super::{Notebook, SaveState, StorageHealth};
use cairn_core::journal::{DRAFTS, ENDED, Unread};
use cairn_core::shelf::Fault;
use leptos::prelude::*;

impl Notebook {
    /// Reads new entries of other tabs from the store, and retries writes that it refused.
    pub fn rescan(self) {
        self.day().update_today();
        let looked = self.recorder.storage.journal.try_update_value(|journal| {
            let erased = journal.erased();
            (journal.rescan(), journal.unsaved() > 0, journal.unread(), journal.erased() > erased)
        });
        let Some((found, has_unsaved, unread, is_erased)) = looked else { return };
        if has_unsaved {
            self.recorder.storage.save_state_after(Ok(()));
        }
        self.publish_faults(found.err(), unread);
        if found == Ok(true) {
            self.recorder.refold();
        }
        self.drafts().reload();
        if is_erased {
            self.empty();
        }
    }

    /// Empties this page, as another tab erased everything. Handles made before write nothing any more.
    fn empty(self) {
        self.forget_last();
        self.settings().load();
        self.backups().load();
        self.recorder.storage.save_state.set(SaveState::Untouched);
        self.recorder.storage.erased.update(|erased| erased.elsewhere += 1);
        self.drafts().reload();
        // Entries that this page gave to the mirror before it heard are removed from there too.
        self.recorder.storage.close_mirror();
        self.recorder.storage.run_mirror_task();
    }

    /// A handle of the same notebook that may write again after an erasure by another tab. It is followed.
    #[must_use]
    pub fn anew(self) -> Self {
        let recorder = Recorder { storage: self.recorder.storage.anew(), ..self.recorder };
        Self { recorder, ..self }
    }

    /// How often another tab erased everything while this page was open. It is followed.
    pub fn emptied(self) -> u32 {
        self.recorder.storage.emptied()
    }

    /// Takes a storage event: another tab stored this text under this key, or removed it; without a key, the store was cleared.
    /// It reads that entry only.
    pub fn receive(self, key: Option<&str>, text: Option<&str>) {
        match (key, text) {
            (None, _) => self.restore_cleared_store(),
            // A draft that the mirror put back ends when its mark arrives.
            (Some(key), _) if key.starts_with(DRAFTS) || key.starts_with(ENDED) => self.drafts().reload(),
            (Some(key), Some(text)) => self.receive_act(key, text),
            // A removed act was packed or erased, which has an event of its own.
            (Some(_), None) => {}
        }
    }

    /// Somebody else at this origin cleared the store. The mirror puts back its entries.
    fn restore_cleared_store(self) {
        self.recorder.storage.tasks.update_value(|busy| busy.cleared = true);
        self.drafts().clear_known();
        self.rescan();
        self.recorder.storage.close_mirror();
        self.recorder.storage.run_mirror_task();
    }

    fn receive_act(self, key: &str, text: &str) {
        let heard = self.recorder.storage.journal.try_update_value(|journal| {
            let (count, newest, erased) = (journal.set().len(), journal.set().newest(), journal.erased());
            let is_new = journal.receive(key, text);
            let set = journal.set();
            let next = set.next_after(newest).filter(|_| set.len() == count + 1);
            let next = next.map(|(stamp, act)| (stamp, act.clone()));
            (is_new, next, journal.unread(), journal.erased() > erased)
        });
        let Some((is_new, next, unread, is_erased)) = heard else { return };
        self.publish_faults(is_new.err(), unread);
        match next {
            Some((stamp, act)) if is_new == Ok(true) => self.recorder.apply(stamp, &act),
            _ if is_new == Ok(true) => self.recorder.refold(),
            _ => {}
        }
        if is_erased {
            self.empty();
        }
    }

    /// Publishes a fault of the store, and entries that can't be read.
    fn publish_faults(self, fault: Option<Fault>, unread: Unread) {
        self.recorder.storage.health.maybe_update(|health| {
            let new = StorageHealth { shelf: health.shelf.or(fault), unread, ..*health };
            std::mem::replace(health, new) != new
        });
    }
}
