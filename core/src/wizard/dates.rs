//! Parses the text of date fields, and names the reason where it is no valid date.

use chrono::{Datelike, NaiveDate};
use std::ops::RangeInclusive;

/// The years that a date can be in. A browser takes "26" for the year 26, and a slip of the finger for 20267.
pub const YEARS: RangeInclusive<i32> = 2000..=2100;

/// The first and the last day that a date field accepts. A bound of none leaves that side open, up to [`YEARS`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bounds {
    /// The first day it takes.
    pub first: Option<NaiveDate>,
    /// The last day it takes.
    pub last: Option<NaiveDate>,
}

impl Bounds {
    /// This day and later.
    pub fn not_before(first: NaiveDate) -> Self {
        Self { first: Some(first), last: None }
    }

    /// This day and earlier.
    pub fn not_after(last: NaiveDate) -> Self {
        Self { first: None, last: Some(last) }
    }

    /// The day after this and later.
    pub fn after(day: NaiveDate) -> Self {
        Self { first: day.succ_opt(), last: None }
    }
}

/// The reason why the text of a date field is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// A part of it is missing, or there is no such day.
    Incomplete,
    /// The year is outside of [`YEARS`]; with the year that is probably meant, where there is a guess.
    UnlikelyYear(Option<i32>),
    /// It is before the first day the field takes.
    Before(NaiveDate),
    /// It is after the last day the field takes.
    After(NaiveDate),
}

/// The day in a date field, as an input of type date gives it, such as 2026-11-22; none where it is empty.
///
/// # Errors
/// When what is there is no day within the bounds.
pub fn parse_date_within(typed: &str, bounds: Bounds) -> Result<Option<NaiveDate>, DateError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let day = parse_iso(typed).ok_or(DateError::Incomplete)?;
    if !YEARS.contains(&day.year()) {
        return Err(DateError::UnlikelyYear(likely_year(day.year())));
    }
    match (bounds.first.filter(|first| day < *first), bounds.last.filter(|last| day > *last)) {
        (Some(first), _) => Err(DateError::Before(first)),
        (_, Some(last)) => Err(DateError::After(last)),
        _ => Ok(Some(day)),
    }
}

/// The day in a date field that has no bounds of its own.
pub fn parse_date(typed: &str) -> Option<NaiveDate> {
    parse_date_within(typed, Bounds::default()).ok().flatten()
}

/// A whole date, of whatever year.
fn parse_iso(typed: &str) -> Option<NaiveDate> {
    let mut numbers = typed.rsplitn(3, '-');
    let (day, month, year) = (numbers.next()?, numbers.next()?, numbers.next()?);
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// The year that may be meant: 26 for 2026, and 20267 for 2026.
fn likely_year(year: i32) -> Option<i32> {
    let guess = if (0..100).contains(&year) { 2000 + year } else { year / 10 };
    YEARS.contains(&guess).then_some(guess)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::date as the;
    use crate::wizard::Draft;

    #[track_caller]
    fn check(typed: &str, is: Result<Option<NaiveDate>, DateError>) {
        let bounds = Bounds { first: Some(the(2026, 11, 2)), last: Some(the(2027, 11, 2)) };
        assert_eq!(parse_date_within(typed, bounds), is, "{typed}");
    }

    #[test]
    fn a_day_within_the_bounds_is_read_and_an_empty_field_is_none() {
        check("", Ok(None));
        check("2026-11-02", Ok(Some(the(2026, 11, 2))));
        check("2027-11-02", Ok(Some(the(2027, 11, 2))));
    }

    #[test]
    fn a_day_outside_the_bounds_says_which_bound() {
        check("2026-11-01", Err(DateError::Before(the(2026, 11, 2))));
        check("2027-11-03", Err(DateError::After(the(2027, 11, 2))));
    }

    /// Typed as 11/20/26 and 11/20/20267 in a browser of the US.
    #[test]
    fn a_year_that_nobody_means_is_refused_with_the_one_they_may_mean() {
        check("0026-11-20", Err(DateError::UnlikelyYear(Some(2026))));
        check("20267-11-20", Err(DateError::UnlikelyYear(Some(2026))));
        check("0202-11-20", Err(DateError::UnlikelyYear(None)));
        check("1926-11-20", Err(DateError::UnlikelyYear(None)));
        check("2101-01-01", Err(DateError::UnlikelyYear(None)));
        check("9999-01-01", Err(DateError::UnlikelyYear(None)));
    }

    #[test]
    fn what_is_no_day_at_all_is_refused_too() {
        for typed in ["2023-02-29", "?", "2026-11", "2026-11-xx", "99999999999-01-01", "-", "2026-13-01"] {
            check(typed, Err(DateError::Incomplete));
        }
        assert_eq!(parse_date("2024-02-29"), Some(the(2024, 2, 29)));
        assert_eq!(parse_date("0026-11-20"), None, "nothing is kept that was not meant");
    }

    #[test]
    fn the_last_day_of_a_goal_is_not_before_its_first() {
        let draft = Draft { start: "2026-12-01".into(), end: "2026-11-30".into(), ..Draft::default() };
        assert_eq!(draft.invalid_date_field(), Some("end"));
        assert_eq!(Draft { keep_going: true, ..draft.clone() }.invalid_date_field(), None);
        assert_eq!(Draft { end: "2026-12-01".into(), ..draft.clone() }.invalid_date_field(), None);
        assert_eq!(
            Draft { review: "0026-11-20".into(), end: String::new(), ..draft }.invalid_date_field(),
            Some("review")
        );
    }
}
