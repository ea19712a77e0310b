//! The places of the rows of all patterns, which are made at first use.
//!
//! A place is found by the address of the pattern's text, so that a pattern is nothing but text: a reference from each
//! pattern to a place of its own takes over a kilobyte of the page.

use super::row::Row;
use std::ptr;
use std::sync::OnceLock;

/// The number of places. A test checks that no more than half are taken, so that a place is found in a few steps.
const COUNT: usize = 512;

static PLACES: [OnceLock<(&'static str, Vec<Row>)>; COUNT] = [const { OnceLock::new() }; COUNT];

/// The rows of a checked text: at the place that its address gives, or at the next one that isn't taken by another text.
#[inline(never)]
pub(super) fn rows_at(text: &'static str, has_meanings: bool) -> &'static [Row] {
    let first = text.as_ptr().addr() % COUNT;
    let mut places = PLACES.iter().skip(first).chain(&PLACES);
    let rows = places.find_map(|place| {
        let (of, rows) = place.get_or_init(|| (text, Row::all(text, has_meanings)));
        ptr::eq(*of, text).then_some(&**rows)
    });
    rows.unwrap_or_default()
}

/// The number of places that are taken.
#[cfg(test)]
pub(in crate::coach) fn taken() -> usize {
    PLACES.iter().filter(|place| place.get().is_some()).count()
}
