//! Reading what is on the shelf, again and again: other tabs write there too.

use super::{ACTS, Entry, Journal, PAGES, ReadEntries, Unread, open};
use crate::plan::{Act, Change, Retracted, Stamp};
use crate::shelf::Fault;
use crate::yielder::Yielder;
use std::collections::HashSet;

impl Journal {
    /// Joins what is new on the shelf; tells whether anything was. What is known here stays, whatever the shelf says:
    /// a shelf that was emptied from outside is no reason to forget.
    ///
    /// # Errors
    /// When the shelf can't be read. Nothing is forgotten then either.
    pub fn rescan(&mut self) -> Result<bool, Fault> {
        let mut is_new = false;
        for key in self.unseen()? {
            is_new |= self.scan(&key)?;
        }
        self.heed_erased(is_new)
    }

    /// Reads a shelf for the first time, with pauses. What comes there in the meantime, and why it can't be read, is left to
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

    /// The shelf was emptied by somebody else: whatever of the set is not found there counts as refused from now on.
    pub fn requeue_missing(&mut self) {
        self.ledger.forget_store();
        // A shelf that can't be read holds nothing that is known of.
        let _ = self.rescan();
        let found = self.ledger.in_store();
        self.ledger.set_unsaved(self.set.iter().map(Entry::stamp).filter(|stamp| !found.contains(stamp)));
        // Drafts that the copy has come back from there; the others are here alone.
        for (key, unkept) in &mut self.unkept {
            unkept.lacks_shelf |= self.shelf.read(key) == Ok(None);
        }
    }

    /// Keys on the shelf that are not known yet: pages, then acts.
    fn unseen(&self) -> Result<Vec<String>, Fault> {
        let mut keys = self.shelf.list(PAGES)?;
        keys.extend(self.shelf.list(ACTS)?);
        keys.retain(|key| !self.ledger.is_known(key));
        Ok(keys)
    }

    /// Another tab has stored this text under this key; tells whether anything in it was new. It is what looking at the whole
    /// shelf would come to, without doing so: with many tabs at work that takes long.
    ///
    /// # Errors
    /// When the shelf must be read for it after all, and can't be.
    pub fn receive(&mut self, key: &str, sealed: &str) -> Result<bool, Fault> {
        if !key.starts_with(ACTS) && !key.starts_with(PAGES) {
            return Ok(false);
        }
        self.ledger.clear_unread(key);
        let is_new = self.take_from(key, sealed);
        self.heed_erased(is_new)
    }

    fn heed_erased(&mut self, is_new: bool) -> Result<bool, Fault> {
        if self.unlearn_erased() {
            // What is on the shelf after all, because the erasure was taken back, is read again.
            self.rescan()?;
            return Ok(true);
        }
        Ok(is_new | self.forget_erased())
    }

    /// An erasure that was not seen before: what this page knew of the time before it may be gone from the shelf, even
    /// where the erasure was taken back since. Tells whether anything is forgotten.
    fn unlearn_erased(&mut self) -> bool {
        let is_unseen =
            |(stamp, act): &(Stamp, &Act)| act.does.contains(&Change::Erased) && !self.erasures.contains(stamp);
        let newest = self.set.taking().rfind(is_unseen).map(|(stamp, _)| stamp);
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
            // It stays as it is, and is no page that anything could rely on.
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

    /// Takes in the entries found under a key on the shelf; tells whether any was new.
    pub(super) fn take_found(&mut self, key: &str, entries: Vec<Entry>) -> bool {
        self.ledger.set_stored(key, entries.iter().map(Entry::stamp).collect());
        entries.into_iter().fold(false, |is_new, entry| self.take_in(entry) | is_new)
    }

    /// Somebody erased everything, here or in another tab: what came before is forgotten, and taken off the shelf where a
    /// tab that did not know yet has put it back. Tells whether anything was forgotten.
    pub(super) fn forget_erased(&mut self) -> bool {
        let Some(erased) = self.erased() else { return false };
        let forgotten = self.set.forget_before(erased);
        for entry in &forgotten {
            self.forget(entry);
        }
        self.forget_segments(|stamp| *stamp < erased);
        !forgotten.is_empty()
    }

    /// These came in by a file that is taken back here and now: they give their room back, a page where all of it did, and single
    /// entries. Opening the file again brings them here once more. No others go, whatever was taken back before: another tab may
    /// be about to say that they came again. Tells the keys that are gone from the shelf; the copy is to follow.
    pub fn forget_unjoined(&mut self, taken_back: &[Stamp]) -> Vec<String> {
        // As long as no home has the act that takes back, nothing goes.
        let all_out = Retracted::unjoined(self.set.taking().filter(|(stamp, _)| self.ledger.is_kept(*stamp)));
        let out: HashSet<Stamp> = taken_back.iter().filter(|stamp| all_out.contains(stamp)).copied().collect();
        let segments = self.forget_segments(|stamp| out.contains(stamp));
        // What shares a page with something else stays known: another tab may make it count again, and then relies on that page.
        let stays: HashSet<Stamp> = self.ledger.in_segments().collect();
        let forgotten = self.set.forget(&out.difference(&stays).copied().collect());
        let loose = forgotten.iter().filter(|entry| self.forget(entry));
        loose.map(Entry::key).chain(segments).collect()
    }

    /// The same, but for what the shelf holds. A file that comes in is to bring again what it brought before: another tab may
    /// have taken that off the shelf.
    pub fn unlearn_unjoined(&mut self) {
        let out = Retracted::unjoined(self.set.taking());
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

    /// The erasure that counts, if there was one.
    pub fn erased(&self) -> Option<Stamp> {
        let says = |act: &Act, is: &dyn Fn(&Change) -> bool| act.does.iter().any(is);
        let mut erasures = self.set.taking().filter(|(_, act)| says(act, &|change| *change == Change::Erased));
        let taken_back = |stamp: Stamp| {
            let takes_back = |change: &Change| matches!(change, Change::Undone(stamps) if stamps.contains(&stamp));
            self.set.taking().any(|(_, act)| says(act, &takes_back))
        };
        erasures.rfind(|(stamp, _)| !taken_back(*stamp)).map(|(stamp, _)| stamp)
    }

    /// Takes a key away whose content is meant to be gone. Where the shelf says no, the next start tries again.
    fn take_off(&self, key: &str) {
        let _ = self.shelf.remove(key);
    }
}
