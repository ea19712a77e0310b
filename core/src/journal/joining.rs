//! Joining entries from elsewhere, such as a file, batch by batch. Each batch is joined wholly or not at all, and other acts may
//! come between two batches.

use super::{Entry, Journal, Segment, Set, segment};
use crate::plan::{Retracted, Stamp};
use crate::shelf::Fault;
use std::collections::HashSet;

/// Some of the entries to be joined, in one step.
pub(super) struct JoinBatch {
    entries: Vec<Entry>,
    /// Whether they are stored as one segment: a long life would not fit into the store entry by entry.
    is_segment: bool,
}

impl JoinBatch {
    /// The stamps of its entries.
    pub(super) fn stamps(&self) -> impl Iterator<Item = Stamp> {
        self.entries.iter().map(Entry::stamp)
    }

    /// Number of its entries.
    pub(super) fn many(&self) -> usize {
        self.entries.len()
    }

    /// The keys and texts that the store would be given for it: as long as those that it will be given.
    pub(super) fn stored(&self) -> String {
        let segment = if self.is_segment { Segment::of(Stamp::ZERO, self.entries.iter()) } else { None };
        match segment {
            Some(Segment { key, sealed }) => key + &sealed,
            None => self.entries.iter().flat_map(|entry| [entry.key(), entry.sealed()]).collect(),
        }
    }
}

impl Journal {
    /// Joins entries, without pauses; returns the stamps that were new.
    ///
    /// # Errors
    /// When not all are stored. All are in the set nevertheless.
    pub fn join(&mut self, entries: Set, now: u64) -> Result<Vec<Stamp>, (Vec<Stamp>, Fault)> {
        let (mut stamps, mut stored) = (Vec::new(), Ok(()));
        for batch in self.batches(entries) {
            let (new, of_batch) = self.join_batch(batch, now);
            stamps.extend(new);
            stored = of_batch.and(stored);
        }
        stored.map(|()| stamps.clone()).map_err(|fault| (stamps, fault))
    }

    /// Splits the entries that are not here into batches for [`Journal::join_batch`].
    pub(super) fn batches(&self, entries: Set) -> Vec<JoinBatch> {
        let new: Vec<Entry> = entries.into_entries().filter(|entry| self.set.get(entry.stamp()).is_none()).collect();
        // An entry that was taken back once is never stored under its old key again: a tab that is late may still remove that.
        let was_out: HashSet<Stamp> = Retracted::listed(self.set.retractions());
        let is_segment = new.len() >= self.pack_threshold
            || segment::count_for_one(new.iter(), self.segment_size) < new.len()
            || new.iter().any(|entry| was_out.contains(&entry.stamp()));
        self.in_batches(new, is_segment)
    }

    /// Splits the entries of a set with these stamps, which repair those here, into batches for [`Journal::join_batch`]. They are
    /// stored as segments of their own: no key is rewritten, and of two entries with one stamp the better one prevails, see
    /// [`Set::insert`].
    pub(super) fn repair_batches(&self, from: &Set, stamps: &[Stamp]) -> Vec<JoinBatch> {
        self.in_batches(stamps.iter().filter_map(|stamp| from.get(*stamp)).cloned().collect(), true)
    }

    fn in_batches(&self, entries: Vec<Entry>, is_segment: bool) -> Vec<JoinBatch> {
        let (mut batches, mut rest) = (Vec::new(), entries.into_iter());
        while !rest.as_slice().is_empty() {
            let many = segment::count_for_one(rest.as_slice().iter().take(self.pack_threshold), self.segment_size);
            batches.push(JoinBatch { entries: rest.by_ref().take(many).collect(), is_segment });
        }
        batches
    }

    /// Joins a batch; returns the stamps that were new, and whether all are stored.
    pub(super) fn join_batch(&mut self, batch: JoinBatch, now: u64) -> (Vec<Stamp>, Result<(), Fault>) {
        let JoinBatch { mut entries, is_segment } = batch;
        // Another tab may have joined the same in the meantime.
        entries.retain(|entry| self.set.get(entry.stamp()).is_none_or(|here| entry.repairs(here)));
        let is_new = |stamp: &Stamp| self.set.get(*stamp).is_none();
        let stamps = entries.iter().map(Entry::stamp).filter(is_new).collect();
        let stored =
            if is_segment && !entries.is_empty() { self.put_segment(entries, now) } else { self.put_each(entries) };
        (stamps, stored)
    }

    fn put_each(&mut self, entries: Vec<Entry>) -> Result<(), Fault> {
        let stored = entries.into_iter().map(|entry| self.put(entry));
        stored.fold(Ok(()), Result::and)
    }

    /// Adds entries and stores them as one segment; where the store refuses it they are unsaved, entry by entry.
    pub(super) fn put_segment(&mut self, entries: Vec<Entry>, now: u64) -> Result<(), Fault> {
        let stamps: Vec<Stamp> = entries.iter().map(Entry::stamp).collect();
        let name = self.tick(now);
        let Some(Segment { key, sealed }) = Segment::of(name, entries.iter()) else { return self.put_each(entries) };
        for entry in entries {
            self.take_in(entry);
        }
        let stored = self.store(&key, &sealed);
        if stored.is_err() {
            self.ledger.set_unsaved(stamps);
            return stored;
        }
        self.ledger.set_stored_here(key, stamps);
        stored
    }
}
