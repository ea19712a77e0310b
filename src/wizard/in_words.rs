//! What the goal's own words say already, so that the sentence does not say it twice.

use crate::coach;
use crate::plan::{Days, End, Parts};
use chrono::NaiveDate;

/// Which parts the goal's own words say already.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SaidInWords {
    /// The measure.
    pub measure: bool,
    /// The days of the week.
    pub days: bool,
    /// The last day.
    pub end: bool,
}

/// Reads the wording and compares: a part counts as said only when the words say just what the part says.
pub fn said_in_words(parts: &Parts, today: NaiveDate) -> SaidInWords {
    let reading = coach::read(&parts.wording, today);
    let last = reading.deadline.as_ref().and_then(|deadline| deadline.date).map(End::On);
    SaidInWords {
        measure: parts.measure.is_some() && reading.measure() == parts.measure,
        days: !parts.when.days.is_empty() && reading.days.iter().copied().collect::<Days>() == parts.when.days,
        end: last.is_some() && last == parts.when.end,
    }
}
