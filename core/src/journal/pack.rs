//! Packing: many keys become one page, and a key goes only when the copy has acknowledged a page that holds it.

use super::{ACTS, Entry, Journal, Segment, segment};
use crate::plan::Stamp;
use crate::shelf::Fault;

/// A page to be given to the copy, and what it makes needless there and on the shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packing {
    /// The page.
    pub page: Segment,
    stamps: Vec<Stamp>,
}

impl Packing {
    /// The keys that the page makes needless.
    pub fn needless(&self) -> Vec<String> {
        self.stamps.iter().map(|stamp| format!("{ACTS}{stamp}")).collect()
    }
}

impl Journal {
    /// The same journal, which packs as soon as it has this many loose entries.
    #[must_use]
    pub fn with_pack_threshold(self, loose: usize) -> Self {
        Self { pack_threshold: loose.max(1), ..self }
    }

    /// The same journal, whose pages close at this many bytes.
    #[must_use]
    pub fn with_segment_size(self, bytes: usize) -> Self {
        Self { segment_size: bytes, ..self }
    }

    /// A page of the loose entries that the copy holds, once there are many, the oldest first and as many as one page takes.
    /// None without a copy: then nothing may go.
    pub fn pack(&mut self, now: u64) -> Option<Packing> {
        let entries: Vec<&Entry> = self.ledger.packable()?.filter_map(|stamp| self.set.get(stamp)).collect();
        if entries.len() < self.pack_threshold {
            return None;
        }
        let many = segment::count_for_one(entries.iter().copied(), self.segment_size);
        let stamps: Vec<Stamp> = entries.into_iter().take(many).map(Entry::stamp).collect();
        let name = self.tick(now);
        let page = Segment::of(name, stamps.iter().filter_map(|stamp| self.set.get(*stamp)))?;
        Some(Packing { page, stamps })
    }

    /// The copy has acknowledged the page (and let go of the needless keys in the same transaction): the shelf follows.
    /// Until the page is on the shelf no key leaves it, unless there is no room for both: then the copy alone holds the
    /// entries for a moment, and a start in that moment puts them back.
    ///
    /// # Errors
    /// When the shelf says no; what it does not hold is tried again by [`Journal::retry_unsaved`].
    pub fn confirm_packed(&mut self, packing: &Packing) -> Result<(), Fault> {
        let Packing { page, stamps } = packing;
        let written = self.store(&page.key, &page.sealed);
        let is_full = written == Err(Fault::Full);
        if written.is_err() && !is_full {
            return written;
        }
        for key in packing.needless() {
            self.shelf.remove(&key)?;
        }
        self.ledger.set_packed(stamps);
        if is_full && let Err(fault) = self.store(&page.key, &page.sealed) {
            self.ledger.set_unsaved(stamps.iter().copied());
            return Err(fault);
        }
        self.ledger.set_stored(&page.key, stamps.clone());
        Ok(())
    }
}
