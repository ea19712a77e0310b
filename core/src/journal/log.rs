//! The type [`Journal`]: the set of acts in memory, and the ledger of where each is stored. Acts are recorded and erased here.

use super::ledger::{Ledger, Unread};
use super::unsaved_draft::UnsavedDraft;
use super::{ACTS, Clock, Entry, HEAVIEST, PREFIX, Set, segment};
use crate::plan::{Act, Change, Stamp};
use crate::shelf::{Fault, Shelf};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The set of acts, stored in a store and a mirror. An act that either refuses stays in the set and is counted until it is stored.
pub struct Journal {
    pub(super) shelf: Rc<dyn Shelf>,
    pub(super) clock: Clock,
    pub(super) set: Set,
    pub(super) ledger: Ledger,
    /// Drafts and end marks that the store or the mirror lacks, under their keys: newer than the text there.
    pub(super) unkept: BTreeMap<String, UnsavedDraft>,
    /// Names of the drafts that were stored by this page and have not ended here.
    pub(super) drafts_here: BTreeSet<String>,
    /// Stamps of the erasures seen so far.
    pub(super) erasures: BTreeSet<Stamp>,
    /// Entries of files that were taken back in this page, whose space is not freed yet.
    pub(super) unjoined: Vec<Stamp>,
    /// How many loose entries are packed into a segment.
    pub(super) pack_threshold: usize,
    /// Longest text of a segment that is written, in bytes.
    pub(super) segment_size: usize,
}

/// Longest act that is stored under a key of its own, in bytes.
const LONG: usize = 64 * 1024;

/// How many loose entries lie in the store before they are packed.
const PACK_AT: usize = 512;

impl Journal {
    /// Creates a journal on a store. Nothing is read yet: see [`Journal::rescan`].
    pub fn new(shelf: Rc<dyn Shelf>, replica: u64) -> Self {
        Self {
            shelf,
            clock: Clock::new(replica),
            set: Set::default(),
            ledger: Ledger::default(),
            unkept: BTreeMap::new(),
            drafts_here: BTreeSet::new(),
            erasures: BTreeSet::new(),
            unjoined: Vec::new(),
            pack_threshold: PACK_AT,
            segment_size: segment::CLOSES,
        }
    }

    /// The same journal with these entries, which are never stored: for a file that is only viewed.
    #[must_use]
    pub fn holding(self, set: Set) -> Self {
        Self { set, ..self }
    }

    pub(super) fn shelf(&self) -> &dyn Shelf {
        &*self.shelf
    }

    /// All entries known here.
    pub fn set(&self) -> &Set {
        &self.set
    }

    /// Whether the store can be read and holds no key of Cairn's.
    pub fn is_store_empty(&self) -> bool {
        self.shelf.list(PREFIX).is_ok_and(|keys| keys.is_empty())
    }

    /// Whether any entry was found so far, readable or not.
    pub fn has_something(&self) -> bool {
        !self.set.is_empty() || !self.ledger.unread().is_empty()
    }

    /// How many entries in the store and the set can't be read.
    pub fn unread(&self) -> Unread {
        let add = |all: Unread, of_key: &Unread| Unread {
            damaged: all.damaged + of_key.damaged,
            newer: all.newer + of_key.newer,
        };
        self.ledger.unread().values().fold(Unread { damaged: 0, newer: self.set.newer() }, add)
    }

    /// The keys and texts that can't be read, byte for byte, to be exported as a file.
    pub fn unread_texts(&self) -> Vec<(String, String)> {
        let unread = self.ledger.unread().keys();
        unread.filter_map(|key| Some((key.clone(), self.shelf.read(key).ok()??))).collect()
    }

    /// Number of acts and drafts that the store does not hold yet.
    pub fn unsaved(&self) -> usize {
        self.ledger.unsaved().len() + self.unkept.values().filter(|unkept| unkept.lacks_shelf).count()
    }

    /// Makes a stamp later than every stamp known here within the clock's reach. It is also the name of a new goal.
    pub fn tick(&mut self, now: u64) -> Stamp {
        self.tick_after(None, now)
    }

    /// As [`Journal::tick`], but also later than another stamp, where that is within the clock's reach.
    pub(super) fn tick_after(&mut self, known: Option<Stamp>, now: u64) -> Stamp {
        let reach = Clock::reach(now);
        let known = known.filter(|known| *known <= reach).max(self.set.newest_until(reach));
        self.clock.tick(now, known)
    }

    /// Whether a full backup could still be opened after this act: the weight stays within [`HEAVIEST`].
    pub fn has_space_for(&self, act: &Act) -> bool {
        // Nobody comes near it by hand.
        self.set.weight() < HEAVIEST / 2
            || self.set.weight() + Entry::new(Stamp::ZERO, act.clone()).weight() <= HEAVIEST
    }

    /// Records an act: it is in the set at once, and in the store unless that refuses it.
    ///
    /// # Errors
    /// When it is not stored. It stays in the set, and [`Journal::retry_unsaved`] tries again.
    pub fn record(&mut self, act: Act, now: u64) -> Result<Stamp, (Stamp, Fault)> {
        let stamp = self.tick(now);
        let entry = Entry::new(stamp, act);
        // A long act, such as one that takes a whole file back, would fill the store uncompressed.
        let put = if entry.text().len() > LONG { self.put_segment(vec![entry], now) } else { self.put(entry) };
        put.map(|()| stamp).map_err(|fault| (stamp, fault))
    }

    /// As [`Journal::record`], for an act by which the person takes back other acts. If it takes back a file, the space of the
    /// file's entries is freed by [`Journal::free_unjoined`].
    ///
    /// # Errors
    /// As for [`Journal::record`].
    pub fn take_back(&mut self, act: Act, now: u64) -> Result<Stamp, (Stamp, Fault)> {
        for change in &act.does {
            if let Change::Unjoined(stamps) = change {
                self.unjoined.extend(stamps);
            }
        }
        self.record(act, now)
    }

    /// Tries again to store everything that the store refused.
    ///
    /// # Errors
    /// When the store still refuses.
    pub fn retry_unsaved(&mut self) -> Result<(), Fault> {
        while let Some(stamp) = self.ledger.unsaved().first().copied() {
            let Some(entry) = self.set.get(stamp) else {
                self.ledger.forget(stamp);
                continue;
            };
            let key = entry.key();
            self.store(&key, &entry.sealed())?;
            self.ledger.set_stored(&key, vec![stamp]);
        }
        let keys: Vec<String> = self.unkept.keys().cloned().collect();
        keys.iter().try_for_each(|key| self.store_unsaved(key))
    }

    /// Erases everything for good: first the act that says so is stored, then every other key of Cairn's is removed from the store,
    /// with unreadable text and all drafts. The mirror follows by [`Journal::whole_mirror`].
    ///
    /// # Errors
    /// When a key could not be removed, or the act is not stored.
    pub fn erase(&mut self, act: Act, now: u64) -> Result<Stamp, Fault> {
        // The act must be later than everything that another tab has stored by now.
        self.rescan()?;
        let entry = Entry::new(self.tick(now), act);
        let stamp = entry.stamp();
        let known = std::mem::take(&mut self.set);
        self.erasures.insert(stamp);
        self.ledger.clear();
        self.unkept.clear();
        self.drafts_here.clear();
        let stored = self.put(entry);
        // Acts of another tab after it stay, but no act that was known before, however far ahead its stamp is.
        let is_later = |key: &String| {
            let of_key = key.strip_prefix(ACTS).and_then(|stamp| stamp.parse().ok());
            of_key.is_some_and(|of_key| of_key >= stamp && known.get(of_key).is_none())
        };
        for key in self.shelf.list(PREFIX)?.into_iter().filter(|key| !is_later(key)) {
            self.shelf.remove(&key)?;
        }
        // A store may report success and leave a key, so it is listed again.
        if !self.shelf.list(PREFIX)?.iter().all(is_later) {
            return Err(Fault::Other);
        }
        // A full store has space for the act now that the rest is gone.
        stored.or_else(|_| self.retry_unsaved())?;
        Ok(stamp)
    }

    pub(super) fn put(&mut self, entry: Entry) -> Result<(), Fault> {
        let (stamp, key, sealed) = (entry.stamp(), entry.key(), entry.sealed());
        self.take_in(entry);
        let written = self.store(&key, &sealed);
        match written {
            Ok(()) => self.ledger.set_stored(&key, vec![stamp]),
            Err(_) => self.ledger.set_unsaved([stamp]),
        }
        written
    }

    /// Writes a text and reads it back, as a store may report success and drop it.
    pub(super) fn store(&self, key: &str, sealed: &str) -> Result<(), Fault> {
        self.shelf.write(key, sealed)?;
        let is_there = self.shelf.read(key)?.as_deref() == Some(sealed);
        if is_there { Ok(()) } else { Err(Fault::Other) }
    }

    /// Adds an entry to the set; tells whether it was new.
    pub(super) fn take_in(&mut self, entry: Entry) -> bool {
        let stamp = entry.stamp();
        let is_new = self.set.insert(entry);
        if is_new {
            self.ledger.add(stamp);
        }
        is_new
    }
}
