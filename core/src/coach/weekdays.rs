//! Detection of the weekdays that a goal names for its act: "on Mon, Wed, Fri", "Monday to Friday".

use super::pattern::pattern;
use super::token_stream::TokenStream;
use chrono::Weekday;
use std::ops::Range;

/// The weekdays, Monday first.
const WEEK: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];
/// Words that make a weekday a date: "by Friday", "this Sunday".
const DATED: &str = "by before until till til next this last starting from since after coming the due";

/// The weekday that a word names: in full, abbreviated or as a plural.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let word =
        word.strip_suffix("'s").or_else(|| word.strip_suffix('s').filter(|word| word.ends_with("day"))).unwrap_or(word);
    let is_it = |name: &str| name == word || (3..6).contains(&word.len()) && name.starts_with(word);
    WEEK.iter().find(|(name, _)| is_it(name)).map(|(_, day)| *day)
}

/// The weekdays among the tokens of a text.
#[derive(Debug, Clone, Default)]
pub(super) struct NamedDays {
    /// The weekdays as bits, the lowest for Monday.
    days: u32,
    /// The number of weekdays named; "Monday to Friday" counts as five.
    count: u32,
    /// The tokens from the first weekday to the last.
    range: Range<usize>,
}

/// The weekdays that a text names outside a range of tokens, except dates.
fn named(tokens: &TokenStream, outside: &Range<usize>) -> NamedDays {
    let mut named = NamedDays::default();
    for at in (0..tokens.len()).filter(|at| !outside.contains(at) && !tokens.was(*at, DATED)) {
        if let Some(day) = weekday(&tokens.at(at).word) {
            let workdays = day == Weekday::Mon && tokens.fits(pattern!("D to|through|thru|until|till friday|fri"), at);
            named.days |= if workdays { 0b1_1111 } else { 1 << day.num_days_from_monday() };
            named.count += if workdays { 4 } else { 1 };
            named.range = if named.count == 1 || workdays { at } else { named.range.start }..at + 1;
        }
    }
    named
}

/// The number of named weekdays and their tokens, if they form a frequency: "on Mon, Wed, Fri", "on Sundays", "every
/// Tuesday".
pub(super) fn named_days(tokens: &TokenStream) -> Option<(u32, Range<usize>)> {
    let NamedDays { count, range, .. } = named(tokens, &(0..0));
    let every = tokens.was(range.start, "every each");
    let is_rhythm = count > 1 || count == 1 && (every || tokens.at(range.start).word.ends_with("days"));
    is_rhythm.then(|| (count, range.start - usize::from(every)..range.end))
}

/// A single named weekday that is not a date ("call mum on Sunday"): the count 1, and its token.
pub(super) fn one_day(tokens: &TokenStream) -> Option<(u32, Range<usize>)> {
    let NamedDays { count, range, .. } = named(tokens, &(0..0));
    let next = tokens.at(range.start + 1);
    let dated = next.number.is_some() || next.ordinal.is_some();
    (count > 0 && !dated).then(|| (1, range.start..range.start + 1))
}

/// The weekdays that a text names outside its deadline, Monday first, and their range of bytes from the first name to
/// the last.
pub(super) fn days(tokens: &TokenStream, deadline: &Range<usize>) -> (Vec<Weekday>, Option<Range<usize>>) {
    let named = named(tokens, deadline);
    let days = WEEK.iter().map(|(_, day)| *day);
    let days: Vec<Weekday> = days.filter(|day| named.days >> day.num_days_from_monday() & 1 != 0).collect();
    let at = (!days.is_empty()).then(|| tokens.place(&named.range));
    (days, at)
}
