//! The set of entries, which only grows by joining.

use super::Entry;
use crate::plan::{Act, Plan, Stamp};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Place;

/// Entries by stamp. Joining is commutative, associative and idempotent, so the order in which tabs, files and devices
/// meet does not matter.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Set(BTreeMap<Stamp, Entry>);

impl Set {
    /// Adds an entry; tells whether it was new. Of two entries with one stamp, which honest pages never make,
    /// the greater text stays, so that the order of meeting does not matter.
    pub fn insert(&mut self, entry: Entry) -> bool {
        match self.0.entry(entry.stamp()) {
            Place::Vacant(place) => {
                place.insert(entry);
                true
            }
            Place::Occupied(mut place) => {
                let is_greater = entry.text() > place.get().text();
                if is_greater {
                    place.insert(entry);
                }
                is_greater
            }
        }
    }

    /// Adds all entries of another set; tells the stamps that were new.
    pub fn join(&mut self, other: Self) -> Vec<Stamp> {
        other.0.into_values().filter_map(|entry| Some(entry.stamp()).filter(|_| self.insert(entry))).collect()
    }

    /// The entry with this stamp.
    pub fn get(&self, stamp: Stamp) -> Option<&Entry> {
        self.0.get(&stamp)
    }

    /// All entries, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> + Clone {
        self.0.values()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All entries, oldest first, to be had.
    pub fn into_entries(self) -> impl Iterator<Item = Entry> {
        self.0.into_values()
    }

    /// The oldest stamp.
    pub fn oldest(&self) -> Option<Stamp> {
        self.0.first_key_value().map(|(stamp, _)| *stamp)
    }

    /// The newest stamp.
    pub fn newest(&self) -> Option<Stamp> {
        self.0.last_key_value().map(|(stamp, _)| *stamp)
    }

    /// The acts that this version can read, oldest first.
    pub fn acts(&self) -> impl DoubleEndedIterator<Item = (Stamp, &Act)> + Clone {
        self.iter().filter_map(|entry| Some((entry.stamp(), entry.act()?)))
    }

    /// How many entries a newer version wrote that this version can't read.
    pub fn newer(&self) -> usize {
        self.iter().filter(|entry| entry.act().is_none()).count()
    }

    /// The plan these acts add up to.
    pub fn plan(&self) -> Plan {
        Plan::fold(self.acts())
    }

    /// Takes out every entry before this stamp: what an erasure asks for.
    pub fn forget_before(&mut self, stamp: Stamp) -> Vec<Entry> {
        let later = self.0.split_off(&stamp);
        std::mem::replace(&mut self.0, later).into_values().collect()
    }
}

impl FromIterator<Entry> for Set {
    fn from_iter<I: IntoIterator<Item = Entry>>(entries: I) -> Self {
        let mut set = Self::default();
        for entry in entries {
            set.insert(entry);
        }
        set
    }
}
