//! Days that phrases come to, counted from today.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The month a word names, from 1, in full or by three letters ("sept" too).
pub(super) fn month(word: &str) -> Option<u32> {
    let word = if word == "sept" { "sep" } else { word };
    let of = |name: &&str| *name == word || (word.len() == 3 && name.starts_with(word));
    MONTHS.iter().position(of).and_then(|at| u32::try_from(at + 1).ok())
}

/// The next day, today included, that has this month and day.
pub(super) fn next_date(today: NaiveDate, month: u32, day: u32) -> Option<NaiveDate> {
    let this = NaiveDate::from_ymd_opt(today.year(), month, day).filter(|date| *date >= today);
    // A leap day may be up to eight years away.
    this.or_else(|| (1..=8).find_map(|years| NaiveDate::from_ymd_opt(today.year() + years, month, day)))
}

/// The next such day of the week after today.
pub(super) fn next_weekday(today: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    (1..=7).filter_map(|days| today.checked_add_days(Days::new(days))).find(|date| date.weekday() == weekday)
}

/// The day after so many periods ("day", "week", "month" or "year", also as plurals).
pub(super) fn after(today: NaiveDate, n: f64, period: &str) -> Option<NaiveDate> {
    if !(0.0..=1200.0).contains(&n) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1200")]
    let (whole, days) = (n as u32, |each: f64| Days::new((n * each).round() as u64));
    match period.trim_end_matches('s') {
        "day" | "night" => today.checked_add_days(days(1.0)),
        "week" | "wk" => today.checked_add_days(days(7.0)),
        "month" => today.checked_add_months(Months::new(whole)),
        "year" => today.checked_add_months(Months::new(whole * 12)),
        _ => None,
    }
}

/// The last day of the week (Sunday), month or year that today is in, or of the one after it.
pub(super) fn end_of(today: NaiveDate, period: &str, is_next: bool) -> Option<NaiveDate> {
    let n = if is_next { 1.0 } else { 0.0 };
    let within = after(today, n, period)?;
    match period.trim_end_matches('s') {
        "week" => within.checked_add_days(Days::new(u64::from(6 - within.weekday().num_days_from_monday()))),
        "month" => within.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt(),
        "year" => NaiveDate::from_ymd_opt(within.year(), 12, 31),
        _ => None,
    }
}

/// The day of a feast that has one, the next time it comes.
pub(super) fn feast(today: NaiveDate, word: &str) -> Option<NaiveDate> {
    match word {
        "christmas" | "xmas" => next_date(today, 12, 25),
        "halloween" => next_date(today, 10, 31),
        "easter" => (0..=1).filter_map(|years| easter(today.year() + years)).find(|date| *date >= today),
        _ => None,
    }
}

/// Easter Sunday of the Gregorian calendar, by the computus that Meeus, Jones and Butcher gave.
#[expect(clippy::many_single_char_names, reason = "the names of the method")]
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn easter_falls_where_the_calendar_has_it() {
        for (year, month, date) in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)] {
            assert_eq!(easter(year), Some(day(year, month, date)));
        }
    }

    #[test]
    fn periods_end_where_they_do() {
        let sunday = day(2026, 11, 22);
        assert_eq!(end_of(sunday, "week", false), Some(sunday));
        assert_eq!(end_of(sunday, "week", true), Some(day(2026, 11, 29)));
        assert_eq!(end_of(sunday, "month", false), Some(day(2026, 11, 30)));
        assert_eq!(end_of(day(2026, 12, 5), "month", true), Some(day(2027, 1, 31)));
        assert_eq!(after(day(2026, 11, 30), 3.0, "months"), Some(day(2027, 2, 28)));
        assert_eq!(next_date(day(2026, 3, 1), 2, 29), Some(day(2028, 2, 29)));
    }
}
