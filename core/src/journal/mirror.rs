//! The entries that go to the mirror, and joining the mirror at the start.
//!
//! The journal only decides which text is to be written; the notebook performs the transactions and awaits them.

use super::drafts::draft_stamp;
use super::unsaved_draft::UnsavedDraft;
use super::{Entry, Journal, ReadEntries, StoredText, open, segment};
use crate::plan::{Act, Change, Stamp};
use std::collections::BTreeSet;

/// Largest number of entries that go to the mirror in one transaction.
const AT_ONCE: usize = 500;
/// Largest length of them, in bytes.
const LONGEST: usize = 4 * 1024 * 1024;

/// Whether the store and the mirror lack any entry or draft that is known here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StoreGaps {
    /// The store lacks something.
    pub lacks_shelf: bool,
    /// The mirror has not acknowledged something, or none was joined yet.
    pub lacks_mirror: bool,
    /// Something is in neither of them, and in this page only.
    pub only_here: bool,
}

impl Journal {
    /// Joins the keys and texts of the mirror, at the start; tells whether any entry was new. From then on every entry goes to the
    /// mirror. Entries that only the mirror holds are restored to the store, also in place of a key there that can't be read.
    pub fn join_mirror(&mut self, texts: &[StoredText]) -> bool {
        let (mut mirrored, mut whole) = (BTreeSet::new(), BTreeSet::new());
        let mut is_new = false;
        for (key, sealed) in texts {
            // The same segment is in the store, and was read there.
            if let Some(stamps) = self.ledger.segment(key)
                && self.shelf.read(key).is_ok_and(|here| here.as_ref() == Some(sealed))
            {
                mirrored.extend(stamps);
                whole.insert(key);
                continue;
            }
            let Ok(ReadEntries { entries, damaged, .. }) = open(key, sealed) else { continue };
            let is_whole = damaged == 0;
            if is_whole {
                mirrored.extend(entries.iter().map(Entry::stamp));
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
        let lacking = self.set.iter().map(Entry::stamp).filter(|stamp| !mirrored.contains(stamp));
        self.ledger.set_mirror(lacking.collect(), &whole);
        // An erasure that only the mirror had counts as seen: no other tab has just removed keys from the store because of it.
        let says = |act: &Act| act.does.contains(&Change::Erased);
        let erasures: Vec<Stamp> =
            self.set.retractions().filter(|(_, act)| says(act)).map(|(stamp, _)| stamp).collect();
        self.erasures.extend(erasures);
        let has_forgotten = self.forget_erased();
        self.join_drafts_of_mirror(texts);
        is_new | has_forgotten
    }

    /// The next texts for the mirror, and the stamps in them: first acts that take back, so that no entry that they retract arrives
    /// before them; then a segment that the mirror lacks; then entries, oldest first. Empty when it lacks none, or there is none.
    pub fn for_mirror(&self) -> (Vec<Stamp>, Vec<StoredText>) {
        let Some(unmirrored) = self.ledger.unmirrored() else { return Default::default() };
        let taking = self.set.retractions().map(|(stamp, _)| stamp).filter(|stamp| unmirrored.contains(stamp));
        let taking: Vec<Stamp> = taking.take(AT_ONCE).collect();
        if !taking.is_empty() {
            return self.entries_for_mirror(taking.iter());
        }
        let segment = |key: &String| {
            let sealed =
                self.shelf.read(key).ok()?.filter(|sealed| open(key, sealed).is_ok_and(|read| read.is_whole()))?;
            Some((self.ledger.segment(key)?.clone(), vec![(key.clone(), sealed)]))
        };
        if let Some(segment) = self.ledger.unmirrored_segments().find_map(segment) {
            return segment;
        }
        self.entries_for_mirror(unmirrored.iter().take(AT_ONCE))
    }

    fn entries_for_mirror<'a>(
        &'a self,
        stamps: impl Iterator<Item = &'a Stamp> + Clone,
    ) -> (Vec<Stamp>, Vec<StoredText>) {
        let entries = stamps.filter_map(|stamp| self.set.get(*stamp));
        let many = segment::count_for_one(entries.clone(), LONGEST);
        entries.take(many).map(|entry| (entry.stamp(), (entry.key(), entry.sealed()))).unzip()
    }

    /// Whether the mirror holds all acts once it holds these.
    pub fn is_last(&self, stamps: &[Stamp]) -> bool {
        self.ledger.unmirrored_segments().next().is_none()
            && self.ledger.unmirrored().is_none_or(|unmirrored| unmirrored.len() <= stamps.len())
    }

    /// Whether any text is to go to the mirror now.
    pub fn has_for_mirror(&self) -> bool {
        !self.for_mirror().0.is_empty() || !self.drafts_for_mirror().texts.is_empty()
    }

    /// Whether the mirror has acknowledged any act.
    pub fn is_partly_mirrored(&self) -> bool {
        self.ledger.unmirrored().is_some_and(|unmirrored| unmirrored.len() < self.set.len())
    }

    /// Has only new entries go to the mirror from now on: all that are known here were removed from it on purpose.
    pub fn skip_mirror_backlog(&mut self) {
        self.ledger.set_all_mirrored();
        self.unkept.clear();
    }

    /// Records that the mirror has acknowledged these entries.
    pub fn confirm_mirrored(&mut self, stamps: &[Stamp]) {
        self.ledger.confirm_mirrored(stamps);
    }

    /// Whether the store and the mirror lack anything.
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

    /// The texts in the mirror that are meant to be gone: text wholly before an erasure, and drafts that have ended.
    pub fn erased_in_mirror(&self, texts: &[StoredText]) -> Vec<StoredText> {
        let done = self.stale_drafts(texts);
        let Some(erased) = self.erased() else { return done };
        let is_before = |all: ReadEntries| all.is_whole() && all.entries.iter().all(|entry| entry.stamp() < erased);
        let is_old = |(key, sealed): &&StoredText| open(key, sealed).is_ok_and(is_before);
        texts.iter().filter(is_old).cloned().chain(done).collect()
    }

    /// The texts that replace everything in the mirror after an erasure.
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
