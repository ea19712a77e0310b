//! Days of the calendar, as people write them.

use super::dates::{month, next_date};
use super::tokens::{Token, is, was};
use super::weekdays::weekday;
use chrono::{Datelike, NaiveDate};

/// "1 June", "June 1st", "31 March 2027", "June", "the 5th", "June 2027", "6/30", "2027-06-30": the place after it and the day.
pub(super) fn calendar_day(tokens: &[Token], at: usize, today: NaiveDate) -> Option<(usize, Option<NaiveDate>)> {
    let first = tokens.get(at)?;
    let day_of = |at: usize| {
        let token = tokens.get(at)?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 31")]
        let whole = token.number.filter(|n| (1.0..=31.0).contains(n) && n.fract() == 0.0).map(|n| n as u32);
        token.ordinal.or(whole).filter(|day| (1..=31).contains(day))
    };
    if let Some(numbers) = in_numbers(tokens, at, today) {
        return Some(numbers);
    }
    if let Some(day) = day_of(at) {
        let next = at + 1 + usize::from(is(tokens, at + 1, "of"));
        if let Some(month) = tokens.get(next).and_then(|token| month(&token.word)) {
            return Some(with_year(tokens, next + 1, today, month, day));
        }
        let soon = |n| today.checked_add_days(chrono::Days::new(n)).filter(|date| date.day() == day);
        return first
            .ordinal
            .filter(|_| !is(tokens, at + 1, "birthday grade session anniversary time"))
            .map(|_| (at + 1, (0..62).find_map(soon)));
    }
    if weekday(&first.word).is_some() && !first.word.ends_with("days") {
        let (end, date) = calendar_day(tokens, at + 1, today).filter(|_| {
            tokens.get(at + 1).is_some_and(|t| t.number.is_some() || t.ordinal.is_some() || month(&t.word).is_some())
        })?;
        return Some((end, date));
    }
    let month = month(&first.word)?;
    let day_at = at + 1 + usize::from(is(tokens, at + 1, "the"));
    match day_of(day_at).filter(|_| year(tokens, day_at).is_none()) {
        Some(day) => Some(with_year(tokens, day_at + 1, today, month, day)),
        None if is(tokens, at, "may march")
            && tokens.get(at + 1).is_some_and(|next| !next.after_break() && year(tokens, at + 1).is_none())
            && !was(tokens, at, "by in until before") =>
        {
            None
        }
        None => Some(with_year(tokens, at + 1, today, month, 1)),
    }
}

/// "6/30", "6/30/2027", "2027-06-30", "30.6.2027".
fn in_numbers(tokens: &[Token], at: usize, today: NaiveDate) -> Option<(usize, Option<NaiveDate>)> {
    let joined = |at: usize| tokens.get(at).filter(|token| matches!(token.gap, "/" | "-" | "."));
    let whole = |token: &Token| token.word.parse::<u32>().ok();
    let (a, b) = (whole(tokens.get(at)?)?, whole(joined(at + 1)?)?);
    let third = joined(at + 2).and_then(whole);
    if let (1990..2100, Some(day)) = (a, third) {
        return Some((at + 3, NaiveDate::from_ymd_opt(i32::try_from(a).ok()?, b, day)));
    }
    let (month, day) = if a > 12 { (b, a) } else { (a, b) };
    let year = third.and_then(|year| i32::try_from(if year < 100 { year + 2000 } else { year }).ok());
    let end = at + 2 + usize::from(third.is_some());
    let date = year.map_or_else(|| next_date(today, month, day), |year| NaiveDate::from_ymd_opt(year, month, day));
    date.map(|date| (end, Some(date)))
}

fn with_year(tokens: &[Token], at: usize, today: NaiveDate, month: u32, day: u32) -> (usize, Option<NaiveDate>) {
    match year(tokens, at) {
        Some(year) => (at + 1, NaiveDate::from_ymd_opt(year, month, day)),
        None => (at, next_date(today, month, day)),
    }
}

/// A year in four digits.
pub(super) fn year(tokens: &[Token], at: usize) -> Option<i32> {
    let token = tokens.get(at).filter(|token| token.word.len() == 4)?;
    token.word.parse().ok().filter(|year| (1990..2100).contains(year))
}
