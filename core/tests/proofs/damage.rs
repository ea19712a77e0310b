//! Damaged values: every cut and every flipped bit of small values, swaps and deletions. Only that entry is affected.

use super::cases;
use cairn_core::journal::Journal;
use cairn_core::plan::{Act, Change};
use cairn_core::shelf::{Memory, Shelf};
use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::rc::Rc;

const ENTRIES: usize = 6;

fn shelf() -> Memory {
    let shelf = Rc::new(Memory::default());
    let mut journal = Journal::new(Rc::<Memory>::clone(&shelf), 1);
    for n in 0..ENTRIES {
        let does = vec![Change::CapacitySet(u32::try_from(n * 100).ok())];
        journal.record(Act { on: NaiveDate::default(), does }, 1_000 + n as u64).unwrap();
    }
    drop(journal);
    Rc::into_inner(shelf).unwrap()
}

/// Reads a shelf with one damaged value: the rest is there, the damage is counted, and what is damaged stays where it is.
#[track_caller]
fn check(shelf: Memory, key: &str, damaged: &str) {
    let before = shelf.read(key).unwrap().unwrap();
    shelf.write(key, damaged).unwrap();
    let shelf = Rc::new(shelf);
    let mut journal = Journal::new(Rc::<Memory>::clone(&shelf), 2);
    journal.rescan().unwrap();
    let expected = if damaged == before { ENTRIES } else { ENTRIES - 1 };
    assert_eq!(journal.set().len(), expected, "{damaged}");
    let unread = journal.unread();
    assert_eq!(unread.damaged + unread.newer, ENTRIES - expected);
    assert_eq!(shelf.read(key).unwrap().as_deref(), Some(damaged), "it is left where it is");
}

#[test]
fn every_cut_and_every_flipped_bit_touches_only_that_entry() {
    let mut cases = 0_u32;
    for key in shelf().list("").unwrap() {
        let text = shelf().read(&key).unwrap().unwrap();
        for at in 0..text.len() {
            check(shelf(), &key, &text[..at]);
            for bit in 0..8 {
                let mut bytes = text.clone().into_bytes();
                bytes[at] ^= 1 << bit;
                check(shelf(), &key, &String::from_utf8_lossy(&bytes));
                cases += 1;
            }
        }
    }
    println!("damage: {cases} flips and all cuts, 0 failures");
}

#[test]
fn random_damage_touches_only_that_entry() {
    let cases = cases(2_000, 1_000_000);
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let damage = (0..ENTRIES, 0..ENTRIES, any::<prop::sample::Index>(), any::<Vec<char>>(), 0..4u8);
    let result = runner.run(&damage, |(at, other, place, letters, kind)| {
        let shelf = shelf();
        let keys = shelf.list("").unwrap();
        let text = shelf.read(&keys[at]).unwrap().unwrap();
        let letters: String = letters.into_iter().collect();
        let cut = place.index(text.len());
        let damaged = match kind {
            0 => letters,
            1 => format!("{}{letters}{}", &text[..cut], &text[cut..]),
            2 => shelf.read(&keys[other]).unwrap().unwrap(),
            _ => format!("{}{letters}", &text[..cut]),
        };
        check(shelf, &keys[at], &damaged);
        Ok(())
    });
    println!("random damage: {cases} cases, {} failures", u8::from(result.is_err()));
    assert!(result.is_ok(), "{}", result.unwrap_err());
}
