//! Records of joined files: which entries came in by each, so that they can be taken back at any time.
//!
//! Each record is stored beside the acts under a key of its own. It belongs to this device, and no backup holds it.

use super::reinstating::only_takes_back;
use super::{Entry, Journal, PREFIX, Set, seal, segment};
use crate::plan::{Retracted, Stamp};
use crate::shelf::Fault;
use chrono::{Datelike, NaiveDate};
use std::collections::HashMap;

/// The record of a file that was joined. Its entries are recorded as spans of stamps, each of one replica: from the first to the
/// last between which no entry was here. An entry that comes between them later, by a fuller file, is in that file's spans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The stamp at which it was joined, which is its name.
    pub name: Stamp,
    /// The day it was joined.
    pub on: NaiveDate,
    /// The day the file says it was saved.
    pub saved: Option<NaiveDate>,
    spans: Vec<(Stamp, Stamp)>,
}

impl Import {
    /// Creates the record of a file that brings these entries, beside those here, and of the acts done here for its sake.
    pub(super) fn new(
        name: Stamp,
        (on, saved): (NaiveDate, Option<NaiveDate>),
        brought: impl Iterator<Item = Stamp>,
        here: &Set,
        own: &[Stamp],
    ) -> Self {
        let here = here.iter().map(|entry| (entry.stamp(), false));
        let mut all: Vec<(Stamp, bool)> = brought.map(|stamp| (stamp, true)).chain(here).collect();
        crate::sort::by_key(&mut all, |(stamp, _)| (stamp.replica(), *stamp));
        let runs =
            all.chunk_by(|(one, is_new), (next, is_next_new)| is_new == is_next_new && one.replica() == next.replica());
        let span =
            |run: &[(Stamp, bool)]| run.first().zip(run.last()).filter(|(first, _)| first.1).map(|(a, b)| (a.0, b.0));
        let own = own.iter().map(|stamp| (*stamp, *stamp));
        Self { name, on, saved, spans: runs.filter_map(span).chain(own).collect() }
    }

    /// Adds one more act done here for its sake.
    pub(super) fn add(&mut self, own: Stamp) {
        self.spans.push((own, own));
    }

    fn key(&self) -> String {
        format!("{}{}", files(), self.name)
    }

    fn text(&self) -> String {
        let day = |day: NaiveDate| day.num_days_from_ce().to_string();
        let mut text = format!("{} {}\n", day(self.on), self.saved.map(day).unwrap_or_default());
        for (first, last) in &self.spans {
            text.extend([first.to_string(), last.to_string(), "\n".to_owned()]);
        }
        text
    }

    fn parse(name: Stamp, text: &str) -> Option<Self> {
        let (head, rest) = text.split_once('\n')?;
        let (on, saved) = head.split_once(' ')?;
        let day = |day: &str| NaiveDate::from_num_days_from_ce_opt(day.parse().ok()?);
        let span = |line: &str| {
            let (first, last) = line.split_at_checked(Stamp::WIDTH)?;
            Some((first.parse().ok()?, last.parse().ok()?))
        };
        let spans = rest.split_terminator('\n').map(span).collect::<Option<_>>()?;
        Some(Self { name, on: day(on)?, saved: day(saved), spans })
    }
}

impl Journal {
    /// Stores the record of a file. It comes before the file's entries.
    ///
    /// # Errors
    /// When it is not stored.
    pub(super) fn store_import(&self, joined: &Import) -> Result<(), Fault> {
        let key = joined.key();
        self.store(&key, &seal::seal(&key, &segment::compress(&joined.text())))
    }

    /// The records of all joined files, the newest first. One that can't be read is skipped.
    pub fn imports(&self) -> Vec<Import> {
        let read = |key: &String| {
            let sealed = self.shelf().read(key).ok()??;
            let text = segment::decompress(seal::open(key, &sealed).ok()?)?;
            Import::parse(key.strip_prefix(&files())?.parse().ok()?, &text)
        };
        let mut all: Vec<Import> = self.shelf().list(&files()).unwrap_or_default().iter().filter_map(read).collect();
        crate::sort::by_key(&mut all, |joined| std::cmp::Reverse(joined.name));
        all
    }

    /// For each of these files, the entries here that came in by it and count, oldest first. The files are the newest first.
    pub(super) fn entries_of_imports(&self, files: &[Import]) -> Vec<Vec<Stamp>> {
        let void = Retracted::of(self.set().retractions());
        let mut left: Vec<Stamp> = self.set().iter().map(Entry::stamp).filter(|stamp| !void.has(*stamp)).collect();
        let of_file = |joined: &Import| {
            let spans = Spans::of(joined);
            let (brought, others) = std::mem::take(&mut left).into_iter().partition(|stamp| spans.have(*stamp));
            left = others;
            brought
        };
        files.iter().map(of_file).collect()
    }

    /// The entries here that came in by the file of this name and count, oldest first.
    pub fn entries_of_import(&self, name: Stamp) -> Vec<Stamp> {
        let files = self.imports();
        let at = files.iter().position(|file| file.name == name);
        at.and_then(|at| self.entries_of_imports(&files).into_iter().nth(at)).unwrap_or_default()
    }

    /// The joined files of which something counts here, the newest first, and how many acts of each do.
    pub fn imports_that_count(&self) -> Vec<(Import, usize)> {
        let files = self.imports();
        let entries = self.entries_of_imports(&files);
        let count = |entries: Vec<Stamp>| entries.iter().filter(|stamp| !only_takes_back(self.set(), **stamp)).count();
        files.into_iter().zip(entries.into_iter().map(count)).filter(|(_, many)| *many > 0).collect()
    }
}

/// The spans of a file by replica, sorted for binary search.
struct Spans(HashMap<u64, Vec<(Stamp, Stamp)>>);

impl Spans {
    fn of(joined: &Import) -> Self {
        let mut spans: HashMap<u64, Vec<(Stamp, Stamp)>> = HashMap::new();
        for span in &joined.spans {
            spans.entry(span.0.replica()).or_default().push(*span);
        }
        spans.values_mut().for_each(|spans| crate::sort::by(spans, Ord::cmp));
        Self(spans)
    }

    fn have(&self, stamp: Stamp) -> bool {
        let spans = self.0.get(&stamp.replica()).map(Vec::as_slice).unwrap_or_default();
        let before = spans.partition_point(|(first, _)| *first <= stamp);
        before > 0 && stamp <= spans[before - 1].1
    }
}

/// Prefix of the key of such a record.
fn files() -> String {
    format!("{PREFIX}f/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Act;
    use crate::shelf::{Memory, Shelf};
    use crate::testing::day;
    use std::rc::Rc;

    #[test]
    fn what_a_file_brought_is_kept_and_found_again_and_what_is_spoilt_is_passed_over() {
        let shelf = Rc::new(Memory::default());
        let journal = Journal::new(shelf.clone(), 1);
        let stamp = |time, replica| Stamp::new(time, 0, replica);
        let brought = [stamp(5, 7), stamp(9, 7), stamp(6, 8), stamp(12, 7)];
        let act = Act { on: day(1), does: vec![] };
        let here: Set = [stamp(10, 7), stamp(7, 8)].map(|stamp| Entry::new(stamp, act.clone())).into_iter().collect();
        let joined = |name, saved| Import::new(name, (day(3), saved), brought.into_iter(), &here, &[stamp(20, 1)]);
        let all = [joined(stamp(31, 1), None), joined(stamp(30, 1), Some(day(2)))];
        for one in &all {
            assert_eq!(journal.store_import(one), Ok(()));
        }
        assert_eq!(journal.imports(), all);
        assert_eq!(
            all[0].spans,
            [
                (stamp(5, 7), stamp(9, 7)),
                (stamp(12, 7), stamp(12, 7)),
                (stamp(6, 8), stamp(6, 8)),
                (stamp(20, 1), stamp(20, 1))
            ]
        );
        shelf.write(&all[0].key(), "1 0 nothing").unwrap();
        shelf.write("cairn1/f/no-name", "").unwrap();
        assert_eq!(journal.imports(), all[1..]);
    }
}
