//! The record of what a pattern captured at a place.

use super::span::Span;
use crate::plan::Per;
use std::ops::Range;

/// The words that a pattern took, and the numbers, periods and days among them. A class fills in its own fields alone.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Captures {
    /// The index of the first word taken.
    pub(super) start: usize,
    /// The index after the last word taken.
    pub(super) end: usize,
    /// The number.
    pub(super) number: Option<Span>,
    /// The length of one round in periods ("every two weeks"); 0 where none is said.
    pub(super) each: f64,
    /// The period.
    pub(super) per: Per,
    /// The year; 0 where none is said.
    pub(super) year: i32,
    /// The month, from 1; 0 where none is said.
    pub(super) month: u32,
    /// The day of the month, from 1; 0 where none is said.
    pub(super) day: u32,
    /// The day of the week, from 1 for Monday; 0 where none is said.
    pub(super) weekday: u32,
}

impl Captures {
    /// Nothing captured yet, at a place.
    pub(super) fn at(start: usize) -> Self {
        Self { start, ..Self::default() }
    }

    /// The words taken.
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}
