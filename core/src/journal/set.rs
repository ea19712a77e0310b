//! The set of entries: a grow-only set (a CRDT), and the plan that its acts fold into.

use super::Entry;
use super::repair::{is_part, lost};
use crate::plan::{Act, Change, Plan, Retracted, Stamp};
use crate::yielder::Yielder;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Bound;
use std::sync::Arc;

/// Number of changes after which a fold yields.
const A_PIECE: usize = 256;

/// Entries by stamp. Join is commutative, associative and idempotent, so the order in which tabs, files and devices meet does not
/// matter. A clone shares the entries until either is changed (copy on write).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Set {
    entries: Arc<BTreeMap<Stamp, Entry>>,
    /// Stamps of acts that take something back or erase: few, and needed at every fold.
    retractions: BTreeSet<Stamp>,
    /// Stamps of acts that this version can't read.
    newer: BTreeSet<Stamp>,
    /// Sum of the weights of all entries.
    weight: usize,
}

/// Largest weight of a set, in bytes: as much text as is accepted from one file. The heaviest life that anybody could enter by
/// hand, ten thousand goals and a hundred thousand days, weighs about half of it.
pub const HEAVIEST: usize = 44 * 1024 * 1024;

impl Set {
    /// Adds an entry; tells whether the set changed. Of two entries with one stamp, which honest pages never make, a whole act
    /// prevails over a part of one, then the one that lost fewer letters, then the greater text, so that join stays commutative.
    pub fn insert(&mut self, entry: Entry) -> bool {
        let stamp = entry.stamp();
        let here = self.entries.get(&stamp);
        if here.is_some_and(|here| !is_better(entry.text(), here.text())) {
            return false;
        }
        self.weight += entry.weight();
        self.weight -= here.map_or(0, Entry::weight);
        let mark = |set: &mut BTreeSet<Stamp>, is: bool| if is { set.insert(stamp) } else { set.remove(&stamp) };
        mark(&mut self.retractions, entry.act().is_some_and(|act| act.does.iter().any(Change::takes_back)));
        mark(&mut self.newer, entry.act().is_none());
        Arc::make_mut(&mut self.entries).insert(stamp, entry);
        true
    }

    /// Adds all entries of another set; returns the stamps of those that changed this one.
    pub fn join(&mut self, other: Self) -> Vec<Stamp> {
        other.into_entries().filter_map(|entry| Some(entry.stamp()).filter(|_| self.insert(entry))).collect()
    }

    /// The entry with this stamp.
    pub fn get(&self, stamp: Stamp) -> Option<&Entry> {
        self.entries.get(&stamp)
    }

    /// All entries, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> + Clone {
        self.entries.values()
    }

    /// The entries after this stamp, oldest first.
    pub fn after(&self, stamp: Stamp) -> impl Iterator<Item = &Entry> {
        self.entries.range((Bound::Excluded(stamp), Bound::Unbounded)).map(|(_, entry)| entry)
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Consumes the set and yields its entries, oldest first.
    pub fn into_entries(self) -> impl Iterator<Item = Entry> {
        Arc::unwrap_or_clone(self.entries).into_values()
    }

    /// The oldest stamp.
    pub fn oldest(&self) -> Option<Stamp> {
        self.entries.first_key_value().map(|(stamp, _)| *stamp)
    }

    /// The newest stamp.
    pub fn newest(&self) -> Option<Stamp> {
        self.entries.last_key_value().map(|(stamp, _)| *stamp)
    }

    /// The newest stamp that is not later than this one.
    pub fn newest_until(&self, last: Stamp) -> Option<Stamp> {
        self.entries.range(..=last).next_back().map(|(stamp, _)| *stamp)
    }

    /// The acts that this version can read, oldest first.
    pub fn acts(&self) -> impl DoubleEndedIterator<Item = (Stamp, &Act)> + Clone {
        self.iter().filter_map(|entry| Some((entry.stamp(), entry.act()?)))
    }

    /// The acts that take something back or erase, oldest first.
    pub fn retractions(&self) -> impl DoubleEndedIterator<Item = (Stamp, &Act)> + Clone {
        self.retractions.iter().filter_map(|stamp| Some((*stamp, self.entries.get(stamp)?.act()?)))
    }

    /// The newest act, if it is newer than this stamp and neither takes back nor erases: a plan of all the others only needs this
    /// act applied.
    pub fn next_after(&self, newest: Option<Stamp>) -> Option<(Stamp, &Act)> {
        let (stamp, entry) = self.entries.last_key_value()?;
        (Some(*stamp) > newest && !self.retractions.contains(stamp)).then(|| Some((*stamp, entry.act()?))).flatten()
    }

    /// Number of entries that a newer version wrote and this version can't read.
    pub fn newer(&self) -> usize {
        self.newer.len()
    }

    /// Sum of the weights of all entries: see [`Entry::weight`].
    pub fn weight(&self) -> usize {
        self.weight
    }

    /// Folds the acts that count into a plan.
    pub fn plan(&self) -> Plan {
        Plan::without(&Retracted::of(self.retractions()), self.acts())
    }

    /// As [`Set::plan`], but yields in between.
    pub async fn plan_in_pieces(&self, yielder: Yielder) -> Plan {
        fold(&Retracted::of(self.retractions()), self.acts(), yielder).await
    }

    /// Whether this is a clone of the other set, and neither was changed since.
    pub fn is_same_as(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.entries, &other.entries)
    }

    /// Removes these entries and returns them. It is the only exception to growth besides [`Set::forget_before`]: their acts can't
    /// count any more.
    pub fn forget(&mut self, stamps: &HashSet<Stamp>) -> Vec<Entry> {
        let entries = Arc::make_mut(&mut self.entries);
        let forgotten: Vec<Entry> = stamps.iter().filter_map(|stamp| entries.remove(stamp)).collect();
        for entry in &forgotten {
            self.retractions.remove(&entry.stamp());
            self.newer.remove(&entry.stamp());
            self.weight -= entry.weight();
        }
        forgotten
    }

    /// Removes every entry before this stamp, as an erasure asks for, and returns them.
    pub fn forget_before(&mut self, stamp: Stamp) -> Vec<Entry> {
        self.retractions = self.retractions.split_off(&stamp);
        self.newer = self.newer.split_off(&stamp);
        let entries = Arc::make_mut(&mut self.entries);
        let later = entries.split_off(&stamp);
        let forgotten: Vec<Entry> = std::mem::replace(entries, later).into_values().collect();
        self.weight -= forgotten.iter().map(Entry::weight).sum::<usize>();
        forgotten
    }
}

/// Whether the first of two texts under one stamp prevails: a strict total order of texts.
fn is_better(text: &str, than: &str) -> bool {
    let worth = |text| (!is_part(text), Reverse(lost(text)));
    text != than && (worth(text), text) > (worth(than), than)
}

/// Folds acts, oldest first, into a plan, leaving out those that don't count; yields in between.
pub async fn fold(void: &Retracted, acts: impl Iterator<Item = (Stamp, &Act)>, yielder: Yielder) -> Plan {
    let mut plan = Plan::default();
    let mut done = 0;
    for (stamp, act) in acts.filter(|(stamp, _)| !void.has(*stamp)) {
        for change in &act.does {
            plan.change(stamp, act.on, change);
            if done % A_PIECE == 0 {
                yielder().await;
            }
            done += 1;
        }
    }
    plan
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
