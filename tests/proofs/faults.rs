//! A fault at every storage call of a journey: singles exhaustively, pairs sampled. No panic, and no act lost that was
//! said to be stored.

use super::cases;
use cairn::journal::Journal;
use cairn::plan::{Act, Change, Stamp};
use cairn::shelf::{Fault, Memory, Shelf};
use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::cell::Cell;
use std::rc::Rc;

/// What goes wrong at one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Full,
    Blocked,
    /// The call says yes and does nothing.
    Dropped,
    /// The page is gone before the call does anything.
    StopBefore,
    /// The page is gone after the call.
    StopAfter,
}

const WRONGS: [Wrong; 5] = [Wrong::Full, Wrong::Blocked, Wrong::Dropped, Wrong::StopBefore, Wrong::StopAfter];

/// A shelf on which chosen calls go wrong. After a stop no call does anything.
struct Faulty {
    inner: Rc<Memory>,
    calls: Cell<usize>,
    wrong: Vec<(usize, Wrong)>,
    stopped: Cell<bool>,
}

impl Faulty {
    fn call<T>(&self, dropped: T, does: impl FnOnce(&Memory) -> Result<T, Fault>) -> Result<T, Fault> {
        let call = self.calls.replace(self.calls.get() + 1);
        if self.stopped.get() {
            return Err(Fault::Other);
        }
        match self.wrong.iter().find(|(at, _)| *at == call).map(|(_, wrong)| *wrong) {
            None => does(&self.inner),
            Some(Wrong::Full) => Err(Fault::Full),
            Some(Wrong::Blocked) => Err(Fault::Blocked),
            Some(Wrong::Dropped) => Ok(dropped),
            Some(Wrong::StopBefore) => {
                self.stopped.set(true);
                Err(Fault::Other)
            }
            Some(Wrong::StopAfter) => {
                self.stopped.set(true);
                does(&self.inner).and(Err(Fault::Other))
            }
        }
    }
}

impl Shelf for Faulty {
    fn list(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        self.call(Vec::new(), |shelf| shelf.list(prefix))
    }
    fn read(&self, key: &str) -> Result<Option<String>, Fault> {
        self.call(None, |shelf| shelf.read(key))
    }
    fn write(&self, key: &str, text: &str) -> Result<(), Fault> {
        self.call((), |shelf| shelf.write(key, text))
    }
    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.call((), |shelf| shelf.remove(key))
    }
}

fn act(n: u32) -> Act {
    Act { on: NaiveDate::default(), does: vec![Change::CapacitySet(Some(n))] }
}

/// Two page loads with acts, drafts, a copy that acknowledges, packing and looking again. Gives the acts that were said
/// to be stored, as far as the first erasure, if the journey has one.
fn journey(shelf: &Rc<Faulty>, copy: &mut Vec<(String, String)>) -> Vec<Stamp> {
    let mut sure = Vec::new();
    for load in 0..2_u32 {
        let mut journal = Journal::new(Rc::<Faulty>::clone(shelf), u64::from(load) + 1).pack_at(4);
        let _ = journal.rescan();
        journal.join_copy(copy);
        for n in 0..6 {
            let _ = journal.keep_draft("a", "half a word");
            if let Ok(stamp) = journal.record(act(load * 10 + n), 1_000 + u64::from(n)) {
                sure.push(stamp);
            }
            let (stamps, texts): (Vec<_>, Vec<_>) = journal.for_copy().into_iter().unzip();
            if !shelf.stopped.get() {
                copy.extend(texts);
                journal.copied(&stamps);
            }
            if let Some(packing) = journal.pack(2_000)
                && !shelf.stopped.get()
            {
                let needless = packing.needless();
                copy.retain(|(key, _)| !needless.contains(key));
                copy.push((packing.page.key.clone(), packing.page.sealed.clone()));
                let _ = journal.packed(&packing);
            }
            let _ = journal.rescan();
            let _ = journal.save_again();
        }
        let _ = journal.drop_draft("a");
    }
    sure
}

fn calls() -> usize {
    let shelf = faulty(Vec::new());
    journey(&shelf, &mut Vec::new());
    shelf.calls.get()
}

fn faulty(wrong: Vec<(usize, Wrong)>) -> Rc<Faulty> {
    Rc::new(Faulty { inner: Rc::default(), calls: Cell::new(0), wrong, stopped: Cell::new(false) })
}

#[track_caller]
fn check(wrong: Vec<(usize, Wrong)>) {
    let shelf = faulty(wrong.clone());
    let mut copy = Vec::new();
    let sure = journey(&shelf, &mut copy);
    let mut after = Journal::new(Rc::<Memory>::clone(&shelf.inner), 9);
    after.rescan().unwrap();
    after.join_copy(&copy);
    for stamp in sure {
        assert!(after.set().get(stamp).is_some(), "{stamp} was said to be stored; {wrong:?}");
    }
}

#[test]
fn one_fault_at_every_call() {
    let calls = calls();
    for at in 0..calls {
        for wrong in WRONGS {
            check(vec![(at, wrong)]);
        }
    }
    println!("single faults: {} cases (every one of {calls} calls), 0 failures", calls * WRONGS.len());
}

#[test]
fn two_faults_at_any_calls() {
    let cases = cases(5_000, 200_000);
    let calls = calls();
    let wrong = || (0..calls, prop::sample::select(WRONGS.to_vec()));
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let result = runner.run(&(wrong(), wrong()), |(one, other)| {
        check(vec![one, other]);
        Ok(())
    });
    println!("pairs of faults: {cases} cases, {} failures", u8::from(result.is_err()));
    assert!(result.is_ok(), "{}", result.unwrap_err());
}
