//! Reading what is on the shelf, again and again: other tabs write there too.

use super::{ACTS, Entry, Journal, PAGES, ReadEntries, Unread, open};
use crate::plan::{Act, Change, Retracted, Stamp};
use crate::shelf::Fault;
use crate::yielder::Yielder;
use std::collections::{BTreeSet, HashSet};

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
        self.loose.clear();
        self.pages.clear();
        self.uncopied_pages.clear();
        // A shelf that can't be read holds nothing that is known of.
        let _ = self.rescan();
        let found: BTreeSet<Stamp> = self.pages.values().flatten().chain(&self.loose).copied().collect();
        let lost = self.set.iter().map(Entry::stamp).filter(|stamp| !found.contains(stamp));
        self.unsaved.extend(lost.collect::<Vec<_>>());
        // Drafts that the copy has come back from there; the others are here alone.
        for (key, unkept) in &mut self.unkept {
            unkept.lacks_shelf |= self.shelf.read(key) == Ok(None);
        }
    }

    /// Keys on the shelf that are not known yet: pages, then acts.
    fn unseen(&self) -> Result<Vec<String>, Fault> {
        let is_loose = |key: &String| {
            let stamp = key.strip_prefix(ACTS).and_then(|stamp| stamp.parse().ok());
            stamp.is_some_and(|stamp| self.loose.contains(&stamp))
        };
        let mut keys = self.shelf.list(PAGES)?;
        keys.extend(self.shelf.list(ACTS)?);
        keys.retain(|key| !self.pages.contains_key(key) && !is_loose(key));
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
        self.unread.remove(key);
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
        for stamp in old.iter().map(Entry::stamp) {
            self.unsaved.remove(&stamp);
            if let Some(uncopied) = &mut self.uncopied {
                uncopied.remove(&stamp);
            }
        }
        self.loose.clear();
        self.pages.clear();
        self.unread.clear();
        self.uncopied_pages.clear();
        true
    }

    fn scan(&mut self, key: &str) -> Result<bool, Fault> {
        if self.unread.contains_key(key) {
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
                self.unread.insert(key.to_owned(), Unread { damaged, newer: 0 });
                entries.into_iter().fold(false, |is_new, entry| self.take_in(entry) | is_new)
            }
            Err(why) => {
                self.unread.insert(key.to_owned(), why.into());
                false
            }
        }
    }

    /// Takes in the entries found under a key on the shelf; tells whether any was new.
    pub(super) fn take_found(&mut self, key: &str, entries: Vec<Entry>) -> bool {
        let stamps = entries.iter().map(Entry::stamp);
        if !key.starts_with(PAGES) {
            self.loose.extend(stamps);
        } else if !entries.is_empty() {
            self.pages.insert(key.to_owned(), stamps.collect());
        }
        let mut is_new = false;
        for entry in entries {
            self.unsaved.remove(&entry.stamp());
            is_new |= self.take_in(entry);
        }
        is_new
    }

    /// Somebody erased everything, here or in another tab: what came before is forgotten, and taken off the shelf where a
    /// tab that did not know yet has put it back. Tells whether anything was forgotten.
    pub(super) fn forget_erased(&mut self) -> bool {
        let Some(erased) = self.erased() else { return false };
        let forgotten = self.set.forget_before(erased);
        for entry in &forgotten {
            self.forget_homes_of(entry);
        }
        let is_old = |(_, stamps): &(&String, &Vec<Stamp>)| stamps.iter().all(|stamp| *stamp < erased);
        let pages: Vec<String> = self.pages.iter().filter(is_old).map(|(key, _)| key.clone()).collect();
        for key in pages {
            self.pages.remove(&key);
            self.uncopied_pages.remove(&key);
            self.take_off(&key);
        }
        !forgotten.is_empty()
    }

    /// These came in by a file that is taken back here and now: they give their room back, a page where all of it did, and single
    /// entries. Opening the file again brings them here once more. No others go, whatever was taken back before: another tab may
    /// be about to say that they came again. Tells the keys that are gone from the shelf; the copy is to follow.
    pub fn forget_unjoined(&mut self, taken_back: &[Stamp]) -> Vec<String> {
        // As long as no home has the act that takes back, nothing goes.
        let is_kept = |stamp: &Stamp| {
            !self.unsaved.contains(stamp) || self.uncopied.as_ref().is_some_and(|uncopied| !uncopied.contains(stamp))
        };
        let all_out = Retracted::unjoined(self.set.taking().filter(|(stamp, _)| is_kept(stamp)));
        let out: HashSet<Stamp> = taken_back.iter().filter(|stamp| all_out.contains(stamp)).copied().collect();
        let is_out = |(_, stamps): &(&String, &Vec<Stamp>)| stamps.iter().all(|stamp| out.contains(stamp));
        let pages: Vec<String> = self.pages.iter().filter(is_out).map(|(key, _)| key.clone()).collect();
        for key in &pages {
            self.pages.remove(key);
            self.uncopied_pages.remove(key);
            self.take_off(key);
        }
        // What shares a page with something else stays known: another tab may make it count again, and then relies on that page.
        let stays: HashSet<Stamp> = self.pages.values().flatten().copied().collect();
        let forgotten = self.set.forget(&out.difference(&stays).copied().collect());
        let loose = forgotten.iter().filter(|entry| self.forget_homes_of(entry));
        loose.map(Entry::key).chain(pages).collect()
    }

    /// The same, but for what the shelf holds. A file that comes in is to bring again what it brought before: another tab may
    /// have taken that off the shelf.
    pub fn unlearn_unjoined(&mut self) {
        let out = Retracted::unjoined(self.set.taking());
        for entry in self.set.forget(&out) {
            self.unsaved.remove(&entry.stamp());
            if let Some(uncopied) = &mut self.uncopied {
                uncopied.remove(&entry.stamp());
            }
        }
    }

    /// An entry that was forgotten is on the shelf no more, and is not to go to the copy; tells whether it had a key of its own.
    fn forget_homes_of(&mut self, entry: &Entry) -> bool {
        let stamp = entry.stamp();
        self.unsaved.remove(&stamp);
        if let Some(uncopied) = &mut self.uncopied {
            uncopied.remove(&stamp);
        }
        let is_loose = self.loose.remove(&stamp);
        if is_loose {
            self.take_off(&entry.key());
        }
        is_loose
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
