//! Captures: the values that a pattern extracted from the tokens it matched.

use super::span::Span;
use crate::plan::Per;
use std::ops::Range;

/// The range of tokens that a pattern matched, and the numbers, periods and days in it. Each class writes only its own
/// fields.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Captures {
    /// The index of the first matched token.
    pub(super) start: usize,
    /// The index after the last matched token.
    pub(super) end: usize,
    /// The number or range; none if the text has none.
    pub(super) number: Option<Span>,
    /// The length of a cycle in periods ("every two weeks" is 2); 0 if there is none.
    pub(super) each: f64,
    /// The period.
    pub(super) per: Per,
    /// The year; 0 if there is none.
    pub(super) year: i32,
    /// The month, from 1; 0 if there is none.
    pub(super) month: u32,
    /// The day of the month, from 1; 0 if there is none.
    pub(super) day: u32,
    /// The weekday, from 1 for Monday; 0 if there is none.
    pub(super) weekday: u32,
}

impl Captures {
    /// Empty captures that start at an index.
    pub(super) fn at(start: usize) -> Self {
        Self { start, ..Self::default() }
    }

    /// The range of matched tokens.
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}
