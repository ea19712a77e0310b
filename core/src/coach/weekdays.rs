//! Days of the week, as a rhythm: "on Mon, Wed, Fri", "Monday to Friday".

use super::frequency::Found;
use super::words::{Words, place};
use super::{Frequency, Span};
use crate::plan::Per;
use chrono::Weekday;
use std::ops::Range;

/// The days of a week, Monday first.
const WEEK: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];
/// Words that make a day of the week a date: "by Friday", "this Sunday".
const DATED: &str = "by before until till til next this last starting from since after coming the due";

/// The day of the week a word names, in full, short or as a plural.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let word =
        word.strip_suffix("'s").or_else(|| word.strip_suffix('s').filter(|word| word.ends_with("day"))).unwrap_or(word);
    let is_it = |name: &str| name == word || (3..6).contains(&word.len()) && name.starts_with(word);
    WEEK.iter().find(|(name, _)| is_it(name)).map(|(_, day)| *day)
}

/// The days that a text names for doing it.
#[derive(Debug, Clone, Default)]
pub(super) struct Named {
    /// Which: a bit for each day, the lowest for Monday.
    days: u32,
    /// How many words name one.
    count: u32,
    /// From the first of these words to the last.
    range: Range<usize>,
}

/// The days that a text names, outside of some words.
fn named(words: &Words, outside: &Range<usize>) -> Named {
    let mut named = Named::default();
    for at in (0..words.len()).filter(|at| !outside.contains(at) && !words.was(*at, DATED)) {
        if let Some(day) = weekday(&words.at(at).word) {
            let workdays = day == Weekday::Mon && words.fits("D to|through|thru|until|till friday|fri", at);
            named.days |= if workdays { 0b1_1111 } else { 1 << day.num_days_from_monday() };
            named.count += if workdays { 4 } else { 1 };
            named.range = if named.count == 1 || workdays { at } else { named.range.start }..at + 1;
        }
    }
    named
}

/// "on Mon, Wed, Fri", "Monday to Friday", "on Sundays", "every Tuesday".
pub(super) fn named_days(words: &Words) -> Option<Found> {
    let Named { count, range, .. } = named(words, &(0..0));
    let every = words.was(range.start, "every each");
    let is_rhythm = count > 1 || count == 1 && (every || words.at(range.start).word.ends_with("days"));
    is_rhythm.then(|| weekly(count, range.start - usize::from(every)..range.end))
}

/// A single named day that is no date: "call mum on Sunday", "Meatless Monday".
pub(super) fn one_day(words: &Words) -> Option<Found> {
    let Named { count, range, .. } = named(words, &(0..0));
    let next = words.at(range.start + 1);
    let dated = next.number.is_some() || next.ordinal.is_some();
    (count > 0 && !dated).then(|| weekly(1, range.start..range.start + 1))
}

fn weekly(days: u32, range: Range<usize>) -> Found {
    (Frequency { times: Span::One(f64::from(days)), per: Per::Week }, range)
}

/// The days of the week that a text names for doing it, in the order of the week, and the place in bytes from the first
/// of them to the last; none when they belong to a date.
pub(super) fn days(words: &Words, deadline: &Range<usize>) -> (Vec<Weekday>, Option<Range<usize>>) {
    let named = named(words, deadline);
    let days = WEEK.iter().map(|(_, day)| *day);
    let days: Vec<Weekday> = days.filter(|day| named.days >> day.num_days_from_monday() & 1 != 0).collect();
    let at = (!days.is_empty()).then(|| place(words, &named.range));
    (days, at)
}
