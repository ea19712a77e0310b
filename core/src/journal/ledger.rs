//! The ledger: where each entry lies, in the store and in the mirror, by its stamp.
//!
//! An entry lies in the store under a key of its own (loose), in segments, or in neither (unsaved). The ledger holds stamps and
//! keys, never an act: the acts are in the [`Set`](super::Set). It reads and writes no store; it records what the journal did.

use super::{ACTS, EntryError};
use crate::plan::Stamp;
use std::collections::{BTreeMap, BTreeSet};

/// Where each entry of a journal lies. An entry that is forgotten is in none of its lists.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    /// Entries with a key of their own in the store.
    loose: BTreeSet<Stamp>,
    /// Segments in the store that can be read whole, with the stamps in each.
    segments: BTreeMap<String, Vec<Stamp>>,
    /// Entries that the store does not hold yet.
    unsaved: BTreeSet<Stamp>,
    /// Keys in the store that can't be read, or not wholly. They are overwritten only by the same entry or segment from the
    /// mirror.
    unread: BTreeMap<String, Unread>,
    /// The entries and segments that the mirror has not acknowledged; `None` until a mirror is joined.
    mirror: Option<Unmirrored>,
}

/// The entries and segments that the mirror has not acknowledged.
#[derive(Debug, Default)]
struct Unmirrored {
    entries: BTreeSet<Stamp>,
    /// Keys of segments in the store. They go to the mirror as they are.
    segments: BTreeSet<String>,
}

/// How many entries in the store can't be read. They are left where they are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Unread {
    /// Entries that are not what was written.
    pub damaged: usize,
    /// Entries that a newer version of Cairn wrote.
    pub newer: usize,
}

impl From<EntryError> for Unread {
    fn from(why: EntryError) -> Self {
        match why {
            EntryError::Damaged => Self { damaged: 1, newer: 0 },
            EntryError::Newer => Self { damaged: 0, newer: 1 },
        }
    }
}

impl Ledger {
    /// Records an entry that is new in the set: the mirror lacks it.
    pub(super) fn add(&mut self, stamp: Stamp) {
        if let Some(mirror) = &mut self.mirror {
            mirror.entries.insert(stamp);
        }
    }

    /// Records that the store holds these entries under a key: a segment, or an entry's own.
    pub(super) fn set_stored(&mut self, key: &str, stamps: Vec<Stamp>) {
        for stamp in &stamps {
            self.unsaved.remove(stamp);
        }
        if key.starts_with(ACTS) {
            self.loose.extend(stamps);
        } else if !stamps.is_empty() {
            self.segments.insert(key.to_owned(), stamps);
        }
    }

    /// Records that the store holds a segment that the mirror lacks.
    pub(super) fn set_stored_here(&mut self, segment: String, stamps: Vec<Stamp>) {
        self.set_stored(&segment, stamps);
        if let Some(mirror) = &mut self.mirror {
            mirror.segments.insert(segment);
        }
    }

    /// Records that the store does not hold these entries.
    pub(super) fn set_unsaved(&mut self, stamps: impl IntoIterator<Item = Stamp>) {
        self.unsaved.extend(stamps);
    }

    /// Records that the keys of these entries are gone from the store, as a segment holds them. `stamps` are sorted.
    pub(super) fn set_packed(&mut self, stamps: &[Stamp]) {
        self.loose.retain(|stamp| stamps.binary_search(stamp).is_err());
    }

    /// Forgets an entry wherever it lies; tells whether it has a key of its own in the store, which is then to be removed.
    /// Segments that hold it stay: see [`Ledger::forget_segments`].
    pub(super) fn forget(&mut self, stamp: Stamp) -> bool {
        self.dequeue(stamp);
        self.loose.remove(&stamp)
    }

    /// Forgets that an entry waits for the store or the mirror. Its place in the store stays known, so no rescan reads
    /// it again.
    pub(super) fn dequeue(&mut self, stamp: Stamp) {
        self.unsaved.remove(&stamp);
        if let Some(mirror) = &mut self.mirror {
            mirror.entries.remove(&stamp);
        }
    }

    /// Forgets every segment whose entries are all gone; returns their keys, which are to be removed from the store.
    pub(super) fn forget_segments(&mut self, is_gone: impl Fn(&Stamp) -> bool) -> Vec<String> {
        let gone = self.segments.extract_if(.., |_, stamps| stamps.iter().all(&is_gone));
        let gone: Vec<String> = gone.map(|(key, _)| key).collect();
        if let Some(mirror) = &mut self.mirror {
            mirror.segments.retain(|key| !gone.contains(key));
        }
        gone
    }

    /// Forgets where everything lies in the store, so that a rescan reads all of it again but for what can't be read.
    pub(super) fn forget_store(&mut self) {
        self.loose.clear();
        self.segments.clear();
        if let Some(mirror) = &mut self.mirror {
            mirror.segments.clear();
        }
    }

    /// Forgets which keys can't be read.
    pub(super) fn forget_unread(&mut self) {
        self.unread.clear();
    }

    /// Forgets everything but whether there is a mirror.
    pub(super) fn clear(&mut self) {
        *self = Self { mirror: self.mirror.take().map(|_| Unmirrored::default()), ..Self::default() };
    }

    /// Records that the mirror lacks nothing of all that is known now.
    pub(super) fn set_all_mirrored(&mut self) {
        self.mirror = Some(Unmirrored::default());
    }

    /// Records that a mirror is joined that lacks these entries, and holds these segments as the store does.
    pub(super) fn set_mirror(&mut self, lacking: BTreeSet<Stamp>, whole: &BTreeSet<&String>) {
        let segments = self.segments.keys().filter(|key| !whole.contains(key)).cloned().collect();
        self.mirror = Some(Unmirrored { entries: lacking, segments });
    }

    /// Records that the mirror has acknowledged these entries, by themselves or as a segment of exactly these.
    pub(super) fn confirm_mirrored(&mut self, stamps: &[Stamp]) {
        let Some(mirror) = &mut self.mirror else { return };
        let segments = &self.segments;
        mirror.segments.retain(|key| segments.get(key).is_some_and(|of_segment| of_segment != stamps));
        for stamp in stamps {
            mirror.entries.remove(stamp);
        }
    }

    /// Records that nothing, or not all, under a key can be read.
    pub(super) fn set_unread(&mut self, key: &str, why: Unread) {
        self.unread.insert(key.to_owned(), why);
    }

    /// Records that a key is to be read again, or has been.
    pub(super) fn clear_unread(&mut self, key: &str) {
        self.unread.remove(key);
    }

    /// The keys that can't be read, or not wholly.
    pub(super) fn unread(&self) -> &BTreeMap<String, Unread> {
        &self.unread
    }

    /// Whether this key in the store is read, and nothing of it is left to be known.
    pub(super) fn is_known(&self, key: &str) -> bool {
        let stamp = key.strip_prefix(ACTS).and_then(|stamp| stamp.parse().ok());
        stamp.is_some_and(|stamp| self.loose.contains(&stamp)) || self.segments.contains_key(key)
    }

    /// The entries in a segment of the store.
    pub(super) fn segment(&self, key: &str) -> Option<&Vec<Stamp>> {
        self.segments.get(key)
    }

    /// All entries in segments of the store; one that lies in two comes twice.
    pub(super) fn in_segments(&self) -> impl Iterator<Item = Stamp> {
        self.segments.values().flatten().copied()
    }

    /// All entries that the store holds.
    pub(super) fn in_store(&self) -> BTreeSet<Stamp> {
        let mut all = self.loose.clone();
        all.extend(self.in_segments());
        all
    }

    /// The entries that the store does not hold yet, oldest first.
    pub(super) fn unsaved(&self) -> &BTreeSet<Stamp> {
        &self.unsaved
    }

    /// Whether the store or the mirror holds this entry, which is in the set.
    pub(super) fn is_kept(&self, stamp: Stamp) -> bool {
        !self.unsaved.contains(&stamp) || self.mirror.as_ref().is_some_and(|mirror| !mirror.entries.contains(&stamp))
    }

    /// Loose entries that the mirror holds: only their keys may go. `None` without a mirror.
    pub(super) fn packable(&self) -> Option<impl Iterator<Item = Stamp>> {
        let unmirrored = &self.mirror.as_ref()?.entries;
        Some(self.loose.iter().filter(|stamp| !unmirrored.contains(stamp)).copied())
    }

    /// Whether a mirror is joined.
    pub(super) fn has_mirror(&self) -> bool {
        self.mirror.is_some()
    }

    /// The entries that the mirror has not acknowledged; `None` without a mirror.
    pub(super) fn unmirrored(&self) -> Option<&BTreeSet<Stamp>> {
        self.mirror.as_ref().map(|mirror| &mirror.entries)
    }

    /// The keys of segments that the mirror has not acknowledged.
    pub(super) fn unmirrored_segments(&self) -> impl Iterator<Item = &String> {
        self.mirror.iter().flat_map(|mirror| &mirror.segments)
    }
}
