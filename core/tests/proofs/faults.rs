//! A fault at every storage call of a journey: singles exhaustively, pairs sampled. No panic, and no act lost that was
//! said to be stored.

use super::cases;
use crate::faulty::{Faulty, WRONGS, Wrong, faulty};
use cairn_core::journal::Journal;
use cairn_core::plan::{Act, Change, Stamp};
use cairn_core::shelf::Memory;
use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::rc::Rc;

fn act(n: u32) -> Act {
    Act { on: NaiveDate::default(), does: vec![Change::CapacitySet(Some(n))] }
}

/// Two page loads with acts, drafts, a mirror that acknowledges, packing and looking again. Gives the acts that were
/// said to be stored, as far as the first erasure, if the journey has one.
fn journey(shelf: &Rc<Faulty>, copy: &mut Vec<(String, String)>) -> Vec<Stamp> {
    let mut sure = Vec::new();
    for load in 0..2_u32 {
        let mut journal = Journal::new(Rc::<Faulty>::clone(shelf), u64::from(load) + 1).with_pack_threshold(4);
        let _ = journal.rescan();
        journal.join_mirror(copy);
        for n in 0..6 {
            let _ = journal.keep_draft("a", "half a word", 1_000);
            if let Ok(stamp) = journal.record(act(load * 10 + n), 1_000 + u64::from(n)) {
                sure.push(stamp);
            }
            let (stamps, texts) = journal.for_mirror();
            if !shelf.stopped.get() {
                copy.extend(texts);
                journal.confirm_mirrored(&stamps);
            }
            if let Some(packing) = journal.pack(2_000)
                && !shelf.stopped.get()
            {
                let needless = packing.needless();
                copy.retain(|(key, _)| !needless.contains(key));
                copy.push((packing.segment.key.clone(), packing.segment.sealed.clone()));
                let _ = journal.confirm_packed(&packing);
            }
            let _ = journal.rescan();
            let _ = journal.retry_unsaved();
        }
        let _ = journal.drop_draft("a", 2_000);
    }
    sure
}

fn calls() -> usize {
    let shelf = faulty(Vec::new());
    journey(&shelf, &mut Vec::new());
    shelf.calls.get()
}

#[track_caller]
fn check(wrong: Vec<(usize, Wrong)>) {
    let shelf = faulty(wrong.clone());
    let mut copy = Vec::new();
    let sure = journey(&shelf, &mut copy);
    let mut after = Journal::new(Rc::<Memory>::clone(&shelf.inner), 9);
    after.rescan().unwrap();
    after.join_mirror(&copy);
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
