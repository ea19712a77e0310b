//! The protocol of joining a file: its steps, in the one order in which the page may close between any two of them.
//!
//! 1. Entries of earlier files that were taken back are forgotten, so that this file can bring them again.
//! 2. Acts lift the retractions that would keep its entries from counting: see [`reinstating`].
//! 3. A record of the entries it will bring is stored, so that a file that came in by half can be taken back too.
//! 4. Its entries come in, batch by batch, with a pause before each. An erasure in a pause ends the join.
//! 5. Its drafts come in.

use super::joining::JoinBatch;
use super::{Import, Journal, Set, StoredText, reinstating};
use crate::plan::{Act, Stamp};
use crate::shelf::Fault;
use crate::yielder::Yielder;
use chrono::NaiveDate;

/// Lends the journal for one piece of work. As the work is no future, no borrow of the journal lives across an await. Where the
/// journal is gone the work is dropped.
pub type Lend<'a> = &'a dyn Fn(&mut dyn FnMut(&mut Journal));

/// A file that was read and is to be joined.
#[derive(Debug, Clone)]
pub struct FileToJoin {
    /// Its entries.
    pub set: Set,
    /// Stamps of entries here that its entries repair: see [`Entry::repairs`](super::Entry::repairs).
    pub mends: Vec<Stamp>,
    /// Its drafts, sealed, with their keys.
    pub drafts: Vec<StoredText>,
    /// The day it says it was saved.
    pub saved: Option<NaiveDate>,
}

/// A file that was joined.
#[derive(Debug)]
pub struct JoinedFile {
    /// The acts that came in by it, and those done here for its sake. To take these back is to take back the file.
    pub acts: Vec<Stamp>,
    /// Whether all of it is in the store; what isn't is in the set, and [`Journal::retry_unsaved`] stores it later.
    pub stored: Result<(), Fault>,
    import: Import,
}

/// A join before its first batch.
struct Begun {
    batches: Vec<JoinBatch>,
    joined: JoinedFile,
    /// The erasure that counts. Another one ends the join.
    erased: Option<Stamp>,
}

impl JoinedFile {
    /// Does one more act for the sake of the file: it is taken back with it.
    pub fn record(&mut self, journal: &mut Journal, act: Act, now: u64) -> Stamp {
        let stamp = record(journal, act, now, &mut self.stored);
        self.acts.push(stamp);
        self.import.add(stamp);
        let _ = journal.store_import(&self.import);
        stamp
    }
}

impl Begun {
    /// Steps 1 to 3.
    fn new(journal: &mut Journal, set: Set, file: &FileToJoin, on: NaiveDate, now: fn() -> u64) -> Self {
        journal.unlearn_unjoined();
        let mut stored = Ok(());
        let changes = reinstating(&set, journal.set()).into_iter();
        let acts: Vec<Stamp> =
            changes.map(|change| record(journal, Act { on, does: vec![change] }, now(), &mut stored)).collect();
        let name = journal.tick(now());
        let mut batches = journal.repair_batches(&set, &file.mends);
        let new = journal.batches(set);
        let brought = new.iter().flat_map(JoinBatch::stamps);
        let import = Import::new(name, (on, file.saved), brought, journal.set(), &acts);
        if !new.is_empty() {
            // Where there is no space for the record, the file can still be taken back as the last act.
            let _ = journal.store_import(&import);
        }
        batches.extend(new);
        Self { batches, joined: JoinedFile { acts, stored, import }, erased: journal.erased() }
    }
}

/// Does an act; `stored` becomes the fault where the store refuses it.
fn record(journal: &mut Journal, act: Act, now: u64, stored: &mut Result<(), Fault>) -> Stamp {
    journal.record(act, now).unwrap_or_else(|(stamp, fault)| {
        *stored = Err(fault);
        stamp
    })
}

/// Joins a file. No entry here is replaced, but for those that it repairs. `None` when an erasure ended the join, or when the
/// journal is gone; the entries that came in until then stay, and can be taken back by the file's record.
pub async fn join_file(
    mut file: FileToJoin,
    on: NaiveDate,
    now: fn() -> u64,
    yielder: Yielder,
    lend: Lend<'_>,
) -> Option<JoinedFile> {
    let mut begun = None;
    // The set is moved: a clone of a long life would take long.
    let mut set = std::mem::take(&mut file.set);
    lend(&mut |journal| begun = Some(Begun::new(journal, std::mem::take(&mut set), &file, on, now)));
    let Begun { batches, mut joined, erased } = begun?;
    for batch in batches {
        yielder().await;
        let mut batch = Some(batch);
        lend(&mut |journal| {
            if journal.erased() == erased
                && let Some(batch) = batch.take()
            {
                let (new, stored) = journal.join_batch(batch, now());
                joined.acts.extend(new);
                joined.stored = stored.and(joined.stored);
            }
        });
        if batch.is_some() {
            return None;
        }
    }
    let mut drafts = None;
    lend(&mut |journal| drafts = Some(journal.join_drafts(&file.drafts, now())));
    joined.stored = joined.stored.and(drafts?);
    Some(joined)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Entry;
    use crate::plan::Change;
    use crate::shelf::Memory;
    use crate::yielder::{self, BlockOn as _};
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;

    const ON: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 3).unwrap();

    fn now() -> u64 {
        1_000
    }

    fn file() -> FileToJoin {
        let entry = |n| Entry::new(Stamp::new(n, 0, 7), Act { on: ON, does: vec![Change::CapacitySet(None)] });
        FileToJoin { set: (1..=6).map(entry).collect(), mends: Vec::new(), drafts: Vec::new(), saved: None }
    }

    fn journal() -> Journal {
        Journal::new(Rc::new(Memory::default()), 1).with_pack_threshold(2)
    }

    /// Joins the file and has something else done to the journal before it is lent so often.
    fn joined(journal: &RefCell<Journal>, at: u32, between: &dyn Fn(&mut Journal) -> bool) -> Option<JoinedFile> {
        let lent = Cell::new(0);
        let lend = |work: &mut dyn FnMut(&mut Journal)| {
            lent.set(lent.get() + 1);
            if lent.get() < at || between(&mut journal.borrow_mut()) {
                work(&mut journal.borrow_mut());
            }
        };
        join_file(file(), ON, now, yielder::none, &lend).block_on()
    }

    #[test]
    fn a_file_that_came_in_by_half_can_be_taken_back_by_its_record() {
        let here = RefCell::new(journal());
        assert!(joined(&here, 3, &|_| false).is_none());
        let here = here.into_inner();
        let brought: Vec<Stamp> = here.set().iter().map(Entry::stamp).collect();
        assert_eq!(brought.len(), 2, "the first of three batches");
        assert_eq!(here.entries_of_import(here.imports()[0].name), brought);
    }

    #[test]
    fn an_erasure_between_two_batches_ends_the_join() {
        let here = RefCell::new(journal());
        let erase = |journal: &mut Journal| journal.erase(Act { on: ON, does: vec![Change::Erased] }, now()).is_ok();
        assert!(joined(&here, 3, &erase).is_none());
        assert_eq!(here.into_inner().set().len(), 1, "only the act that erased");
    }

    #[test]
    fn a_file_comes_in_again_after_it_was_taken_back() {
        let here = RefCell::new(journal());
        let first = joined(&here, 0, &|_| true).unwrap();
        assert_eq!((first.acts.len(), first.stored), (6, Ok(())));
        let back = Act { on: ON, does: vec![Change::Unjoined(first.acts.clone())] };
        here.borrow_mut().record(back, now()).unwrap();
        assert_eq!(here.borrow().entries_of_imports(&here.borrow().imports()), [[]; 1]);
        let mut again = joined(&here, 0, &|_| true).unwrap();
        assert_eq!(again.acts[1..], first.acts, "after the act that lets them count");
        let own = again.record(&mut here.borrow_mut(), Act { on: ON, does: vec![] }, now());
        let here = here.into_inner();
        let newest = here.entries_of_import(here.imports()[0].name);
        assert!(first.acts.iter().chain([&own]).all(|stamp| newest.contains(stamp)), "{newest:?}");
    }
}
