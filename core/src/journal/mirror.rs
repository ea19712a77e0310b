//! The second home: what the copy is to be given, and what it brings at the start.
//!
//! The journal only says what is to be written where; the waiting is done in `notebook`.

use super::drafts::draft_stamp;
use super::unsaved_draft::UnsavedDraft;
use super::{Entry, Journal, ReadEntries, StoredText, open, segment};
use crate::plan::{Act, Change, Stamp};
use std::collections::BTreeSet;

/// How many entries go to the copy in one transaction.
const AT_ONCE: usize = 500;
/// How many bytes of them.
const LONGEST: usize = 4 * 1024 * 1024;

/// What each home lacks of all that is known here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StoreGaps {
    /// Something is not on the shelf.
    pub lacks_shelf: bool,
    /// Something is not acknowledged by the copy, or none was joined yet.
    pub lacks_mirror: bool,
    /// Something is in neither of them: it is in this page only.
    pub only_here: bool,
}

impl Journal {
    /// Joins what the copy holds, at the start; tells whether anything was new. From now on every entry is given to the copy.
    /// What only the copy had is put back on the shelf, also in place of a key there that can't be read, or not all of it.
    pub fn join_mirror(&mut self, texts: &[StoredText]) -> bool {
        let (mut copied, mut whole) = (BTreeSet::new(), BTreeSet::new());
        let mut is_new = false;
        for (key, sealed) in texts {
            // The same page lies on the shelf, and was read there.
            if let Some(stamps) = self.ledger.segment(key)
                && self.shelf.read(key).is_ok_and(|here| here.as_ref() == Some(sealed))
            {
                copied.extend(stamps);
                whole.insert(key);
                continue;
            }
            let Ok(ReadEntries { entries, damaged, .. }) = open(key, sealed) else { continue };
            let is_whole = damaged == 0;
            if is_whole {
                copied.extend(entries.iter().map(Entry::stamp));
                whole.insert(key);
            }
            let is_here = entries.iter().all(|entry| self.is_on_shelf(entry.stamp()));
            if is_here && !(is_whole && self.ledger.unread().contains_key(key)) {
                continue;
            }
            if is_whole && self.store(key, sealed).is_ok() {
                self.ledger.clear_unread(key);
                is_new |= self.take_found(key, entries);
                continue;
            }
            for entry in entries {
                if !self.is_on_shelf(entry.stamp()) {
                    self.ledger.set_unsaved([entry.stamp()]);
                    is_new |= self.take_in(entry);
                }
            }
        }
        let lacking = self.set.iter().map(Entry::stamp).filter(|stamp| !copied.contains(stamp));
        self.ledger.set_mirror(lacking.collect(), &whole);
        // One that only the copy had is no news that another tab is to be told of.
        let says = |act: &Act| act.does.contains(&Change::Erased);
        let erasures: Vec<Stamp> = self.set.taking().filter(|(_, act)| says(act)).map(|(stamp, _)| stamp).collect();
        self.erasures.extend(erasures);
        let has_forgotten = self.forget_erased();
        self.join_drafts_of_mirror(texts);
        is_new | has_forgotten
    }

    /// What goes to the copy next, and the stamps in it: what takes back, so that nothing comes there again that it calls gone;
    /// then a page that it does not hold, then entries, oldest first. Empty when it has all, or when there is no copy.
    pub fn for_mirror(&self) -> (Vec<Stamp>, Vec<StoredText>) {
        let Some(unmirrored) = self.ledger.unmirrored() else { return Default::default() };
        let taking = self.set.taking().map(|(stamp, _)| stamp).filter(|stamp| unmirrored.contains(stamp));
        let taking: Vec<Stamp> = taking.take(AT_ONCE).collect();
        if !taking.is_empty() {
            return self.entries_for_copy(taking.iter());
        }
        let page = |key: &String| {
            let sealed =
                self.shelf.read(key).ok()?.filter(|sealed| open(key, sealed).is_ok_and(|page| page.is_whole()))?;
            Some((self.ledger.segment(key)?.clone(), vec![(key.clone(), sealed)]))
        };
        if let Some(page) = self.ledger.unmirrored_segments().find_map(page) {
            return page;
        }
        self.entries_for_copy(unmirrored.iter().take(AT_ONCE))
    }

    fn entries_for_copy<'a>(
        &'a self,
        stamps: impl Iterator<Item = &'a Stamp> + Clone,
    ) -> (Vec<Stamp>, Vec<StoredText>) {
        let entries = stamps.filter_map(|stamp| self.set.get(*stamp));
        let many = segment::count_for_one(entries.clone(), LONGEST);
        entries.take(many).map(|entry| (entry.stamp(), (entry.key(), entry.sealed()))).unzip()
    }

    /// Whether the copy has all acts once it has these.
    pub fn is_last(&self, stamps: &[Stamp]) -> bool {
        self.ledger.unmirrored_segments().next().is_none()
            && self.ledger.unmirrored().is_none_or(|unmirrored| unmirrored.len() <= stamps.len())
    }

    /// Whether anything is to go to the copy now.
    pub fn has_for_mirror(&self) -> bool {
        !self.for_mirror().0.is_empty() || !self.drafts_for_mirror().texts.is_empty()
    }

    /// Whether the copy has acknowledged any act.
    pub fn is_partly_mirrored(&self) -> bool {
        self.ledger.unmirrored().is_some_and(|unmirrored| unmirrored.len() < self.set.len())
    }

    /// From now on only what is new goes to the copy: all that is known here was taken out of it on purpose.
    pub fn skip_mirror_backlog(&mut self) {
        self.ledger.set_all_mirrored();
        self.unkept.clear();
    }

    /// The copy has acknowledged these.
    pub fn confirm_mirrored(&mut self, stamps: &[Stamp]) {
        self.ledger.confirm_mirrored(stamps);
    }

    /// How far both homes are.
    pub fn store_gaps(&self) -> StoreGaps {
        let is_only_here =
            |unkept: &UnsavedDraft| unkept.lacks_shelf && (unkept.lacks_mirror || !self.ledger.has_mirror());
        StoreGaps {
            lacks_shelf: self.unsaved() > 0,
            lacks_mirror: self.ledger.unmirrored().is_none_or(|unmirrored| !unmirrored.is_empty())
                || self.ledger.unmirrored_segments().next().is_some()
                || self.unkept.values().any(|unkept| unkept.lacks_mirror),
            only_here: self.ledger.unsaved().iter().any(|stamp| !self.ledger.is_kept(*stamp))
                || self.unkept.values().any(is_only_here),
        }
    }

    /// Keys in the copy that are meant to be gone: what is wholly before an erasure, and drafts that have ended.
    pub fn erased_in_mirror(&self, texts: &[StoredText]) -> Vec<String> {
        let done = self.stale_draft_keys(texts);
        let Some(erased) = self.erased() else { return done };
        let is_before = |all: ReadEntries| all.is_whole() && all.entries.iter().all(|entry| entry.stamp() < erased);
        let is_old = |(key, sealed): &&StoredText| open(key, sealed).is_ok_and(is_before);
        texts.iter().filter(is_old).map(|(key, _)| key.clone()).chain(done).collect()
    }

    /// All that the copy is to hold after an erasure, in place of what it holds.
    pub fn whole_mirror(&self) -> Vec<StoredText> {
        let erased = self.erased();
        let is_later = |(key, sealed): &StoredText| draft_stamp(key, sealed) > erased;
        let drafts = self.draft_texts().into_iter().filter(is_later);
        self.set.iter().map(|entry| (entry.key(), entry.sealed())).chain(drafts).collect()
    }

    fn is_on_shelf(&self, stamp: Stamp) -> bool {
        self.set.get(stamp).is_some() && !self.ledger.unsaved().contains(&stamp)
    }
}
