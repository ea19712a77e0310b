//! The days that are shown, what the span of them is called, and what their picture shows in words.

use crate::browser::locale;
use cairn_core::scales::{DayMark, DayRecord};
use cairn_core::words::en::pictures::EN as W;
use cairn_core::words::{count, fill};
use chrono::{Datelike, NaiveDate};

/// The period that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    Month,
    Year,
    All,
}

/// The days to show, month by month.
#[derive(Clone, PartialEq)]
pub(super) struct View {
    /// How much is shown.
    pub(super) span: Span,
    /// The days of each month.
    pub(super) months: Vec<Vec<DayMark>>,
    /// Today's date.
    pub(super) today: NaiveDate,
    /// Whether the person wants to see figures.
    pub(super) numbers: bool,
}

/// The name of the period shown.
pub(super) fn name(view: &View) -> String {
    let first = view.months.first().and_then(|month| month.first()).map_or(view.today, |mark| mark.day);
    match view.span {
        Span::Month => locale::month(first),
        Span::Year => count(first.year()),
        Span::All if first.year() == view.today.year() => count(first.year()),
        Span::All => format!("{}–{}", count(first.year()), count(view.today.year())),
    }
}

/// The accessible name of the picture.
pub(super) fn label(view: &View, months: &[Vec<DayMark>], name: &str) -> String {
    let days = |what: DayRecord| months.iter().flatten().filter(|mark| mark.record == what).count();
    let (done, smallest) = (days(DayRecord::Done), days(DayRecord::Smallest));
    let words = match (done + smallest, view.numbers) {
        (0, _) => W.days_none.to_owned(),
        (_, false) => W.days_some.to_owned(),
        _ => fill!(W.days_many, n: done, m: smallest),
    };
    fill!(W.days_label, span: name, words: words)
}
