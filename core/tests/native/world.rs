//! Days and stores for tests.

use cairn_core::shelf::{Memory, Shelf};
use chrono::NaiveDate;
use std::rc::Rc;

/// A day of November 2026.
pub(crate) fn day(day: u32) -> NaiveDate {
    date(2026, 11, day)
}

pub(crate) fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub(crate) fn new_shelf() -> Rc<Memory> {
    Rc::new(Memory::default())
}

/// Everything in a store, by key.
pub(crate) fn texts(shelf: &impl Shelf) -> Vec<(String, String)> {
    let mut keys = shelf.list("").unwrap();
    keys.sort();
    keys.into_iter().map(|key| (key.clone(), shelf.read(&key).unwrap().unwrap())).collect()
}
