//! Reading the store, again and again, as other tabs write there too; and forgetting entries that are erased or unjoined.

use super::{ACTS, Entry, Journal, ReadEntries, SEGMENTS, Unread, open};
use crate::plan::{Act, Change, Retracted, Stamp};
use crate::shelf::Fault;
use crate::yielder::Yielder;
use std::collections::HashSet;

impl Journal {
    /// Joins the new entries in the store; tells whether there were any. Known entries stay even where the store has lost them: a
    /// store that was emptied from outside is no reason to forget.
    ///
    /// # Errors
    /// When the store can't be read. Nothing is forgotten then either.
    pub fn rescan(&mut self) -> Result<bool, Fault> {
        let mut is_new = false;
        for key in self.unseen()? {
            is_new |= self.scan(&key)?;
        }
        self.heed_erased(is_new)
    }

    /// Reads the store for the first time, and yields after each key. Keys written in the meantime, and faults, are left to
    /// [`Journal::rescan`].
    pub async fn read_shelf(&mut self, yielder: Yielder) {
        loop {
            for key in self.unseen().unwrap_or_default() {
                let _ = self.scan(&key);
                yielder().await;
            }
            if !self.unlearn_erased() {
                break;
            }
        }
    }

    /// Counts every entry that the store no longer holds as unsaved, after somebody else emptied it.
    pub fn requeue_missing(&mut self) {
        self.ledger.forget_store();
        // A store that can't be read holds no known entry.
        let _ = self.rescan();
        let found = self.ledger.in_store();
        self.ledger.set_unsaved(self.set.iter().map(Entry::stamp).filter(|stamp| !found.contains(stamp)));
        // Drafts that the mirror holds come back from there; the others are here alone.
        for (key, unkept) in &mut self.unkept {
            unkept.lacks_shelf |= self.shelf.read(key) == Ok(None);
        }
    }

    /// Keys in the store that were not read yet: segments, then acts.
    fn unseen(&self) -> Result<Vec<String>, Fault> {
        let mut keys = self.shelf.list(SEGMENTS)?;
        keys.extend(self.shelf.list(ACTS)?);
        keys.retain(|key| !self.ledger.is_known(key));
        Ok(keys)
    }

    /// Joins the text that another tab has stored under this key; tells whether any entry was new. The result is that of
    /// [`Journal::rescan`] without its cost: with many tabs that takes long.
    ///
    /// # Errors
    /// When the store must be read after all, and can't be.
    pub fn receive(&mut self, key: &str, sealed: &str) -> Result<bool, Fault> {
        if !key.starts_with(ACTS) && !key.starts_with(SEGMENTS) {
            return Ok(false);
        }
        self.ledger.clear_unread(key);
        let is_new = self.take_from(key, sealed);
        self.heed_erased(is_new)
    }

    fn heed_erased(&mut self, is_new: bool) -> Result<bool, Fault> {
        if self.unlearn_erased() {
            // Entries that are still in the store, because the erasure was taken back, are read again.
            self.rescan()?;
            return Ok(true);
        }
        Ok(is_new | self.forget_erased())
    }

    /// Handles an erasure that was not seen before: older entries may be gone from the store, even where the erasure was taken back
    /// since, so this page forgets them. Tells whether it forgot any.
    fn unlearn_erased(&mut self) -> bool {
        let is_unseen =
            |(stamp, act): &(Stamp, &Act)| act.does.contains(&Change::Erased) && !self.erasures.contains(stamp);
        let newest = self.set.retractions().rfind(is_unseen).map(|(stamp, _)| stamp);
        let Some(newest) = newest else { return false };
        self.erasures.insert(newest);
        if self.erased() == Some(newest) {
            self.drop_drafts_here(newest);
        }
        let old = self.set.forget_before(newest);
        if old.is_empty() {
            return false;
        }
        for entry in &old {
            self.ledger.forget(entry.stamp());
        }
        self.ledger.forget_store();
        self.ledger.forget_unread();
        true
    }

    fn scan(&mut self, key: &str) -> Result<bool, Fault> {
        if self.ledger.unread().contains_key(key) {
            return Ok(false);
        }
        let sealed = self.shelf.read(key)?;
        Ok(sealed.is_some_and(|sealed| self.take_from(key, &sealed)))
    }

    fn take_from(&mut self, key: &str, sealed: &str) -> bool {
        match open(key, sealed) {
            Ok(ReadEntries { entries, damaged: 0, .. }) => self.take_found(key, entries),
            // It stays as it is, and is no segment that any entry may rely on.
            Ok(ReadEntries { entries, damaged, .. }) => {
                self.ledger.set_unread(key, Unread { damaged, newer: 0 });
                entries.into_iter().fold(false, |is_new, entry| self.take_in(entry) | is_new)
            }
            Err(why) => {
                self.ledger.set_unread(key, why.into());
                false
            }
        }
    }

    /// Adds the entries found under a key in the store; tells whether any was new.
    pub(super) fn take_found(&mut self, key: &str, entries: Vec<Entry>) -> bool {
        self.ledger.set_stored(key, entries.iter().map(Entry::stamp).collect());
        entries.into_iter().fold(false, |is_new, entry| self.take_in(entry) | is_new)
    }

    /// Forgets the entries before the erasure that counts, of this tab or another, and removes them from the store where a tab that
    /// did not know of it has put them back. Tells whether it forgot any.
    pub(super) fn forget_erased(&mut self) -> bool {
        let Some(erased) = self.erased() else { return false };
        let forgotten = self.set.forget_before(erased);
        for entry in &forgotten {
            self.forget(entry);
        }
        self.forget_segments(|stamp| *stamp < erased);
        !forgotten.is_empty()
    }

    /// Frees the space of the files that were taken back in this page since the last call, and tries again in that space to store
    /// everything that the store refused. Returns the keys that are to be removed from the mirror too.
    pub fn free_unjoined(&mut self) -> Vec<String> {
        let taken_back = std::mem::take(&mut self.unjoined);
        let gone = if taken_back.is_empty() { Vec::new() } else { self.forget_unjoined(&taken_back) };
        if !gone.is_empty() {
            // What is refused now still waits for the next try.
            let _ = self.retry_unsaved();
        }
        gone
    }

    /// Forgets entries whose file was taken back here and now, to free their space: loose entries, and segments in which every
    /// entry is taken back. Joining the file again brings them back. No other entries are removed, even if they were taken back
    /// before: another tab may be joining them again. Returns the keys removed from the store; they are to be removed from the
    /// mirror too.
    pub fn forget_unjoined(&mut self, taken_back: &[Stamp]) -> Vec<String> {
        // Nothing is removed before store or mirror holds the act that takes back.
        let all_out = Retracted::unjoined(self.set.retractions().filter(|(stamp, _)| self.ledger.is_kept(*stamp)));
        let out: HashSet<Stamp> = taken_back.iter().filter(|stamp| all_out.contains(stamp)).copied().collect();
        let segments = self.forget_segments(|stamp| out.contains(stamp));
        // An entry that shares a segment with others stays known: another tab may make it count again, and then relies on that
        // segment.
        let stays: HashSet<Stamp> = self.ledger.in_segments().collect();
        let forgotten = self.set.forget(&out.difference(&stays).copied().collect());
        let loose = forgotten.iter().filter(|entry| self.forget(entry));
        loose.map(Entry::key).chain(segments).collect()
    }

    /// Forgets all entries whose files were taken back, but not where they lie in the store. So a file that is joined again brings
    /// them again: another tab may have removed them from the store.
    pub fn unlearn_unjoined(&mut self) {
        let out = Retracted::unjoined(self.set.retractions());
        for entry in self.set.forget(&out) {
            self.ledger.dequeue(entry.stamp());
        }
    }

    /// Forgets where an entry lies that is no longer in the set; removes its own key, and tells whether it had one.
    fn forget(&mut self, entry: &Entry) -> bool {
        let is_loose = self.ledger.forget(entry.stamp());
        if is_loose {
            self.take_off(&entry.key());
        }
        is_loose
    }

    /// Forgets and removes the segments whose entries are all gone; returns their keys.
    fn forget_segments(&mut self, is_gone: impl Fn(&Stamp) -> bool) -> Vec<String> {
        let gone = self.ledger.forget_segments(is_gone);
        for key in &gone {
            self.take_off(key);
        }
        gone
    }

    /// The stamp of the erasure that counts, if there is one.
    pub fn erased(&self) -> Option<Stamp> {
        let says = |act: &Act, is: &dyn Fn(&Change) -> bool| act.does.iter().any(is);
        let mut erasures = self.set.retractions().filter(|(_, act)| says(act, &|change| *change == Change::Erased));
        let taken_back = |stamp: Stamp| {
            let takes_back = |change: &Change| matches!(change, Change::Undone(stamps) if stamps.contains(&stamp));
            self.set.retractions().any(|(_, act)| says(act, &takes_back))
        };
        erasures.rfind(|(stamp, _)| !taken_back(*stamp)).map(|(stamp, _)| stamp)
    }

    /// Removes a key whose content is meant to be gone. Where the store refuses, the next start tries again.
    fn take_off(&self, key: &str) {
        let _ = self.shelf.remove(key);
    }
}
