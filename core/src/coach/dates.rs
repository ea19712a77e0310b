//! Parsing of days, months and years in words, and computation of their dates.

use super::pattern::{Pattern, pattern};
use super::text::split_once;
use super::token::Token;
use super::token_stream::Class;
use super::weekdays::weekday;
use crate::plan::Per;
use chrono::{Datelike, Months, NaiveDate, Weekday};

/// Words that make the following day or event a deadline.
const BY: &str = "by before until till til b4 due";
/// Words that may stand between "by" and the day.
const THE: &str = "the my our your his her their these this on about around mid early late";
/// Seasons and other spans of the year without a single date.
const SEASONS: &str = "spring summer autumn fall winter ramadan lent holidays holiday thanksgiving advent diwali hanukkah eid \
    semester term quarter trimester season decade";
/// Patterns of a date: "the 5th", "2027-06-30", "6/30", "6/30/2027", "6-30-2027", "1st of June 2027", "June the 1st",
/// "June 2027", "June".
const DATES: Pattern = pattern!(
    "\
    !U O !of|T|G|P|birthday|grade|session|anniversary|time;\
    Y - O - O;\
    O / O /? Y?;\
    O - O - Y;\
    O of? T Y?;\
    T the? O Y?;\
    T of? Y?"
);

/// The pattern classes of dates.
pub(super) const CLASSES: [Class; 8] = [
    (b'D', |tokens, at, captures| {
        captures.weekday = weekday(&tokens.at(at).word)?.number_from_monday();
        Some(at.wrapping_add(1))
    }),
    (b'T', |tokens, at, captures| {
        let word = &tokens.at(at).word;
        match month(word) {
            None => (captures.month, captures.day) = feast(word)?,
            Some(month) => captures.month = month,
        }
        Some(at.wrapping_add(1))
    }),
    (b'O', |tokens, at, captures| {
        let day = day_of_month(tokens.at(at))?;
        if captures.day > 0 {
            // Of two numbers, the first is the month.
            captures.month = captures.day;
        }
        captures.day = day;
        Some(at.wrapping_add(1))
    }),
    (b'Y', |tokens, at, captures| {
        captures.year = year(tokens.at(at))?;
        Some(at.wrapping_add(1))
    }),
    (b'K', |tokens, at, captures| tokens.capture(DATES, at, captures)),
    (b'L', |tokens, at, _| tokens.is(at, BY).then_some(at.wrapping_add(1))),
    (b'H', |tokens, at, _| tokens.is(at, THE).then_some(at.wrapping_add(1))),
    (b'G', |tokens, at, _| tokens.is(at, SEASONS).then_some(at.wrapping_add(1))),
];

/// The position of a word in a list of names, from 1; 0 if it isn't there. A word matches a full name or its first
/// three letters.
fn named(mut names: &str, word: &str) -> u32 {
    let mut place = 0;
    while !names.is_empty() {
        let (name, others) = split_once(names, b' ');
        place += 1;
        if name == word || word.len() == 3 && name.starts_with(word) {
            return place;
        }
        names = others;
    }
    0
}

/// The month that a word names, from 1: in full, by three letters, or "sept".
pub(super) fn month(word: &str) -> Option<u32> {
    const MONTHS: &str = "january february march april may june july august september october november december";
    let month = if word == "sept" { 9 } else { named(MONTHS, word) };
    (month > 0).then_some(month)
}

/// A placeholder for the day of Easter, whose date moves. No month has this day.
const EASTER: u32 = 32;

/// The month and day of a holiday; month 0 and day [`EASTER`] for Easter.
fn feast(word: &str) -> Option<(u32, u32)> {
    match word {
        "christmas" | "xmas" => Some((12, 25)),
        "halloween" => Some((10, 31)),
        "easter" => Some((0, EASTER)),
        _ => None,
    }
}

/// The day of the month that a token states: "5", "21st".
fn day_of_month(token: &Token) -> Option<u32> {
    token.ordinal.or_else(|| whole(token).map(u32::from)).filter(|day| (1..=31).contains(day))
}

/// The year that a token states; after a slash it may have two digits. "2000" is not a year, since it is far more often
/// a number of steps.
fn year(token: &Token) -> Option<i32> {
    let year = whole(token)?;
    let year = if year < 100 && token.gap == "/" { year + 2000 } else { year };
    (2001..2100).contains(&year).then_some(year.into())
}

/// The whole number that a token states; none for a fraction or a number above `u16::MAX`.
#[inline(never)]
fn whole(token: &Token) -> Option<u16> {
    let n = token.number?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast of floats stays within bounds")]
    let whole = n as u16;
    // The cast truncates, so `whole` is never above `n`.
    (f64::from(whole) >= n).then_some(whole)
}

/// The first date on or after `from` with this month, day of the month and weekday (from 1 for Monday). 0 stands for
/// any.
pub(super) fn next(from: NaiveDate, month: u32, day: u32, weekday: u32) -> Option<NaiveDate> {
    let fits = |date: &NaiveDate| {
        (month == 0 || date.month() == month)
            && (day == 0 || date.day() == day || day == EASTER && is_easter(*date))
            && (weekday == 0 || date.weekday().number_from_monday() == weekday)
    };
    // The next leap day may be eight years away.
    from.iter_days().take(3000).find(fits)
}

/// The date `n` periods after today; none if it is more than 12 000 days or months away.
pub(super) fn after(today: NaiveDate, n: f64, period: Per) -> Option<NaiveDate> {
    let each = match period {
        Per::Week => 7.0,
        Per::Year => 12.0,
        _ => 1.0,
    };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast of floats stays within its bounds"
    )]
    let count = (n * each) as u16;
    match period {
        _ if count > 12_000 => None,
        Per::Day | Per::Week => today.iter_days().nth(count.into()),
        _ => today.checked_add_months(Months::new(count.into())),
    }
}

/// The last date of the period that contains a day. A week ends on Sunday.
pub(super) fn end_of(day: NaiveDate, period: Per) -> Option<NaiveDate> {
    match period {
        Per::Day => Some(day),
        Per::Week => next(day, 0, 0, 7),
        Per::Month => next(day.succ_opt()?, 0, 1, 0)?.pred_opt(),
        Per::Year => next(day, 12, 31, 0),
    }
}

/// Whether a day is Easter Sunday: the first Sunday after the first full moon of spring, by Gauss's rule for the years
/// 1900 to 2199.
fn is_easter(day: NaiveDate) -> bool {
    let golden = day.year().unsigned_abs() % 19;
    let moon = match (19 * golden + 24) % 30 {
        29 => 28,
        28 if golden > 10 => 27,
        moon => moon,
    };
    let since_equinox = match day.month() {
        3 => day.day().saturating_sub(21),
        4 => day.day() + 10,
        _ => 0,
    };
    day.weekday() == Weekday::Sun && (moon + 1..=moon + 7).contains(&since_equinox)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::date;

    #[test]
    fn easter_falls_where_the_calendar_has_it() {
        for (year, month, on) in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)] {
            assert_eq!(next(date(year, 1, 1), 0, EASTER, 0), Some(date(year, month, on)));
        }
    }

    #[test]
    fn periods_end_where_they_do() {
        let sunday = date(2026, 11, 22);
        assert_eq!(end_of(sunday, Per::Week), Some(sunday));
        assert_eq!(end_of(sunday, Per::Month), Some(date(2026, 11, 30)));
        assert_eq!(end_of(date(2026, 12, 31), Per::Month), Some(date(2026, 12, 31)));
        assert_eq!(after(sunday, 1.0, Per::Week), Some(date(2026, 11, 29)));
        assert_eq!(after(date(2026, 11, 30), 3.0, Per::Month), Some(date(2027, 2, 28)));
        assert_eq!(next(date(2026, 3, 1), 2, 29, 0), Some(date(2028, 2, 29)));
        assert_eq!(next(sunday, 0, 0, 7), Some(sunday));
    }
}
