//! Packing: many keys become one segment. A key is removed only when the mirror has acknowledged a segment that holds its entry.

use super::{ACTS, Entry, Journal, Segment, segment};
use crate::plan::Stamp;
use crate::shelf::Fault;

/// A segment to be written to the mirror, and the entries whose own keys it replaces there and in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packing {
    /// The segment.
    pub segment: Segment,
    stamps: Vec<Stamp>,
}

impl Packing {
    /// The keys that the segment replaces.
    pub fn needless(&self) -> Vec<String> {
        self.stamps.iter().map(|stamp| format!("{ACTS}{stamp}")).collect()
    }
}

impl Journal {
    /// The same journal with another number of loose entries at which it packs.
    #[must_use]
    pub fn with_pack_threshold(self, loose: usize) -> Self {
        Self { pack_threshold: loose.max(1), ..self }
    }

    /// The same journal with another length of segments, in bytes.
    #[must_use]
    pub fn with_segment_size(self, bytes: usize) -> Self {
        Self { segment_size: bytes, ..self }
    }

    /// Packs the oldest loose entries that the mirror holds, as many as one segment takes. `None` where there are few, or no mirror:
    /// then no key may be removed.
    pub fn pack(&mut self, now: u64) -> Option<Packing> {
        let entries: Vec<&Entry> = self.ledger.packable()?.filter_map(|stamp| self.set.get(stamp)).collect();
        if entries.len() < self.pack_threshold {
            return None;
        }
        let many = segment::count_for_one(entries.iter().copied(), self.segment_size);
        let stamps: Vec<Stamp> = entries.into_iter().take(many).map(Entry::stamp).collect();
        let name = self.tick(now);
        let segment = Segment::of(name, stamps.iter().filter_map(|stamp| self.set.get(*stamp)))?;
        Some(Packing { segment, stamps })
    }

    /// Writes the segment to the store and removes the keys it replaces, after the mirror has done both in one
    /// transaction. No key is removed before the segment is in the store, unless there is no space for both: then the
    /// mirror alone holds the entries for a moment, and a start in that moment restores them.
    ///
    /// # Errors
    /// When the store refuses; [`Journal::retry_unsaved`] then stores the entries that it doesn't hold.
    pub fn confirm_packed(&mut self, packing: &Packing) -> Result<(), Fault> {
        let Packing { segment, stamps } = packing;
        let written = self.store(&segment.key, &segment.sealed);
        let is_full = written == Err(Fault::Full);
        if written.is_err() && !is_full {
            return written;
        }
        for key in packing.needless() {
            self.shelf.remove(&key)?;
        }
        self.ledger.set_packed(stamps);
        if is_full && let Err(fault) = self.store(&segment.key, &segment.sealed) {
            self.ledger.set_unsaved(stamps.iter().copied());
            return Err(fault);
        }
        self.ledger.set_stored(&segment.key, stamps.clone());
        Ok(())
    }
}
