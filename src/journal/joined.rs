//! What files brought: for each one that was joined, which entries came in by it, so that they can be taken back at any time.
//!
//! It is kept beside the acts, each file under a key of its own: it is of this device, and of no use elsewhere.

use super::{Journal, PREFIX, page, seal};
use crate::plan::{Stamp, Void};
use crate::shelf::Fault;
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, HashMap};

/// A file that was joined. Which entries it brought is kept as spans: the page load that made them, from the first to the last. A
/// copy made later has what came between, so this fits all but files that leave something out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    /// When it was joined, as a name.
    pub name: Stamp,
    /// The day it was joined.
    pub on: NaiveDate,
    /// The day the file says it was saved.
    pub saved: Option<NaiveDate>,
    spans: Vec<(Stamp, Stamp)>,
}

impl Joined {
    /// What a file brought: these entries, and acts done here for its sake.
    pub fn new(
        name: Stamp,
        (on, saved): (NaiveDate, Option<NaiveDate>),
        brought: impl Iterator<Item = Stamp>,
        own: &[Stamp],
    ) -> Self {
        let mut spans: BTreeMap<u64, (Stamp, Stamp)> = BTreeMap::new();
        for stamp in brought {
            let span = spans.entry(stamp.replica()).or_insert((stamp, stamp));
            *span = (span.0.min(stamp), span.1.max(stamp));
        }
        let own = own.iter().map(|stamp| (*stamp, *stamp));
        Self { name, on, saved, spans: spans.into_values().chain(own).collect() }
    }

    /// The same with one more act done here for its sake.
    #[must_use]
    pub fn with(mut self, own: Stamp) -> Self {
        self.spans.push((own, own));
        self
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
    /// Keeps what a file brings, before it comes in.
    ///
    /// # Errors
    /// When it is not stored.
    pub fn keep_joined(&self, joined: &Joined) -> Result<(), Fault> {
        let key = joined.key();
        self.store(&key, &seal::seal(&key, &page::packed(&joined.text())))
    }

    /// The files that were joined, the newest first. One that can't be read is passed over.
    pub fn joined(&self) -> Vec<Joined> {
        let read = |key: &String| {
            let sealed = self.shelf().read(key).ok()??;
            let text = page::unpacked(seal::open(key, &sealed).ok()?)?;
            Joined::parse(key.strip_prefix(&files())?.parse().ok()?, &text)
        };
        let mut all: Vec<Joined> = self.shelf().list(&files()).unwrap_or_default().iter().filter_map(read).collect();
        all.sort_by_key(|joined| std::cmp::Reverse(joined.name));
        all
    }

    /// The entries here that came in by a file and count, oldest first.
    pub fn brought_by(&self, joined: &Joined) -> Vec<Stamp> {
        let mut spans: HashMap<u64, Vec<(Stamp, Stamp)>> = HashMap::new();
        for span in &joined.spans {
            spans.entry(span.0.replica()).or_default().push(*span);
        }
        spans.values_mut().for_each(|spans| spans.sort_unstable());
        let void = Void::of(self.set().taking());
        let is_in = |stamp: &Stamp| {
            let spans = spans.get(&stamp.replica()).map(Vec::as_slice).unwrap_or_default();
            let before = spans.partition_point(|(first, _)| first <= stamp);
            before > 0 && *stamp <= spans[before - 1].1
        };
        self.set().iter().map(super::Entry::stamp).filter(|stamp| is_in(stamp) && !void.has(*stamp)).collect()
    }
}

/// What the key of such a record begins with.
fn files() -> String {
    format!("{PREFIX}f/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shelf::{Memory, Shelf};
    use std::rc::Rc;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    #[test]
    fn what_a_file_brought_is_kept_and_found_again_and_what_is_spoilt_is_passed_over() {
        let shelf = Rc::new(Memory::default());
        let journal = Journal::new(shelf.clone(), 1);
        let stamp = |time, replica| Stamp::new(time, 0, replica);
        let brought = [stamp(5, 7), stamp(9, 7), stamp(6, 8)];
        let joined = |name, saved| Joined::new(name, (day(3), saved), brought.into_iter(), &[stamp(20, 1)]);
        let all = [joined(stamp(31, 1), None), joined(stamp(30, 1), Some(day(2)))];
        for one in &all {
            assert_eq!(journal.keep_joined(one), Ok(()));
        }
        assert_eq!(journal.joined(), all);
        assert_eq!(
            all[0].spans,
            [(stamp(5, 7), stamp(9, 7)), (stamp(6, 8), stamp(6, 8)), (stamp(20, 1), stamp(20, 1))]
        );
        shelf.write(&all[0].key(), "1 0 nothing").unwrap();
        shelf.write("cairn1/f/no-name", "").unwrap();
        assert_eq!(journal.joined(), all[1..]);
    }
}
