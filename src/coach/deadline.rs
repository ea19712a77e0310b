//! By when a text says.

use super::dates::{after, end_of, feast, month, next_date, next_weekday};
use super::frequency::{period, weekday};
use super::lists::{EVENTS, SEASONS};
use super::tokens::Token;
use chrono::{Datelike, NaiveDate};
use std::ops::Range;

/// The words that say it, the day it comes to where that can be known, and whether it is a bounded run ("for one month").
pub(super) type Found = (Range<usize>, Option<NaiveDate>, bool);

/// By when: "by June", "until 31 March", "within 3 months", "this year", "for the next six weeks", "before my birthday".
pub(super) fn deadline(tokens: &[Token], today: NaiveDate) -> Option<Found> {
    (0..tokens.len()).find_map(|at| {
        let found = by(tokens, at, today)
            .or_else(|| within(tokens, at, today))
            .or_else(|| this_or_next(tokens, at, today))
            .or_else(|| run(tokens, at, today))
            .or_else(|| in_year(tokens, at));
        found.filter(|(range, _, _)| !range.is_empty())
    })
}

fn is(tokens: &[Token], at: usize, list: &str) -> bool {
    tokens.get(at).is_some_and(|token| token.is(list))
}

/// "by", "before", "until" with a day, a month, a feast, an event or the end of a period.
fn by(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Found> {
    let during = is(tokens, at, "during");
    if !during && !is(tokens, at, "by before until till til on due") {
        return None;
    }
    let is_on = is(tokens, at, "on");
    let mut next = at + 1;
    while is(tokens, next, "the my our your his her their this") && !is(tokens, next + 1, "week month year summer") {
        next += 1;
    }
    if let Some((end, date)) = calendar_day(tokens, next, today) {
        return Some((at..end, date, false));
    }
    if is_on {
        return None;
    }
    if is(tokens, next, "end") && is(tokens, next + 1, "of") {
        let mut last = next + 2;
        last += usize::from(is(tokens, last, "the this my our"));
        let is_next = is(tokens, last, "next");
        last += usize::from(is_next);
        let word = &tokens.get(last)?.word;
        let date = month(word)
            .and_then(|m| month_end(today, m))
            .or_else(|| end_of(today, word, is_next))
            .or_else(|| year(tokens, last).and_then(|y| NaiveDate::from_ymd_opt(y, 12, 31)));
        return Some((at..last + 1, date, false));
    }
    let word = tokens.get(next)?;
    if let Some(day) = weekday(&word.word).filter(|_| !word.word.ends_with("days")) {
        return Some((at..next + 1, next_weekday(today, day), false));
    }
    if word.is("tomorrow") {
        return Some((at..next + 1, today.succ_opt(), false));
    }
    if word.is("next") || (word.is("this") && !is(tokens, next, "point")) {
        return this_or_next(tokens, next, today).map(|(range, date, _)| (at..range.end, date, false));
    }
    if let Some(date) = feast(today, &word.word) {
        return Some((at..next + 1, Some(date), false));
    }
    if let Some(year) = year(tokens, next) {
        return Some((at..next + 1, NaiveDate::from_ymd_opt(year, 1, 1), false));
    }
    if word.is(SEASONS) {
        return Some((at..next + 1, None, false));
    }
    // "before my birthday", "by the time school starts", "by age 30"
    let event = (next..next + 3).find(|at| is(tokens, *at, EVENTS))?;
    Some((at..event + 1, None, false))
}

/// "1 June", "June 1st", "31 March 2027", "June", "the 5th", "June 2027".
fn calendar_day(tokens: &[Token], at: usize, today: NaiveDate) -> Option<(usize, Option<NaiveDate>)> {
    let first = tokens.get(at)?;
    let day_of = |token: &Token| token.number.filter(|n| (1.0..=31.0).contains(n));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 31")]
    let whole = |n: f64| n as u32;
    let ordinal = |at: usize| usize::from(is(tokens, at, "st nd rd th"));
    if let Some(day) = day_of(first) {
        let mut next = at + 1 + ordinal(at + 1);
        next += usize::from(is(tokens, next, "of"));
        if let Some(month) = tokens.get(next).and_then(|token| month(&token.word)) {
            return Some(with_year(tokens, next + 1, today, month, whole(day)));
        }
        // "by the 5th": the next one.
        if ordinal(at + 1) == 1 {
            let date =
                (0..62).filter_map(|n| today.checked_add_days(chrono::Days::new(n))).find(|d| d.day() == whole(day));
            return Some((at + 2, date));
        }
        return None;
    }
    let month = month(&first.word)?;
    match tokens.get(at + 1).and_then(day_of) {
        Some(day) if year(tokens, at + 1).is_none() => {
            let next = at + 2 + ordinal(at + 2);
            Some(with_year(tokens, next, today, month, whole(day)))
        }
        _ => Some(with_year(tokens, at + 1, today, month, 1)),
    }
}

fn with_year(tokens: &[Token], at: usize, today: NaiveDate, month: u32, day: u32) -> (usize, Option<NaiveDate>) {
    match year(tokens, at) {
        Some(year) => (at + 1, NaiveDate::from_ymd_opt(year, month, day)),
        None => (at, next_date(today, month, day)),
    }
}

fn month_end(today: NaiveDate, month: u32) -> Option<NaiveDate> {
    let first = next_date(today, month, 1).filter(|date| date.month() != today.month() || today.day() == 1);
    let first = if month == today.month() { today.with_day(1) } else { first };
    end_of(first?, "month", false)
}

/// A year in four digits.
fn year(tokens: &[Token], at: usize) -> Option<i32> {
    let token = tokens.get(at).filter(|token| token.word.len() == 4)?;
    token.word.parse().ok().filter(|year| (1990..2100).contains(year))
}

/// "within 3 months", "in two weeks", "over the next year", "in the next 6 months". Hours and minutes are how fast, not by when.
fn within(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Found> {
    if !is(tokens, at, "within in over for during") {
        return None;
    }
    let mut next = at + 1;
    next += usize::from(is(tokens, next, "the"));
    let ahead = is(tokens, next, "next coming following");
    next += usize::from(ahead);
    if is(tokens, at, "for over") && !ahead {
        return None;
    }
    let (n, unit) = match tokens.get(next)?.number {
        Some(n) => (n, next + 1 + usize::from(is(tokens, next + 1, "more"))),
        None if is(tokens, next, "a an one") => (1.0, next + 1),
        None if ahead => (1.0, next),
        None => return None,
    };
    // A range goes by its end: "in 2-3 weeks".
    let (n, unit) = match tokens.get(unit).and_then(|token| token.number) {
        Some(later) => (later, unit + 1),
        None => (n, unit),
    };
    let word = tokens.get(unit)?;
    let is_long = word.is("week weeks wk wks month months year years day days");
    let is_each =
        is(tokens, at, "in") && is(tokens, next, "a an") && tokens.iter().take(at).any(|token| token.number.is_some());
    (is_long && !is_each).then(|| (at..unit + 1, after(today, n, &word.word), ahead && is(tokens, at, "for")))
}

/// "this year", "next month", "this summer", "next Friday", "today", "tonight" and "tomorrow" where they end a text.
fn this_or_next(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Found> {
    if is(tokens, at, "tomorrow") && !is(tokens, at.wrapping_sub(1), "starting from start begin") {
        return Some((at..at + 1, today.succ_opt(), false));
    }
    if !is(tokens, at, "this next coming") {
        return None;
    }
    if is(tokens, at.wrapping_sub(1), "starting start from beginning") {
        return None;
    }
    let is_next = is(tokens, at, "next");
    let word = tokens.get(at + 1)?;
    let found = |date| Some((at..at + 2, date, false));
    if word.is("week month year") {
        return found(end_of(today, &word.word, is_next));
    }
    if word.is("quarter semester term season session appointment weekend") || word.is(SEASONS) {
        return found(None);
    }
    if let Some(day) = weekday(&word.word) {
        return found(next_weekday(today, day));
    }
    found(month(&word.word).map(|m| month_end(today, m))?)
}

/// "for one month", "for the rest of the year": a run that ends. How long each occasion lasts is none.
fn run(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Found> {
    if !is(tokens, at, "for") {
        return None;
    }
    let mut next = at + 1;
    next += usize::from(is(tokens, next, "the at a an"));
    next += usize::from(is(tokens, next, "least whole full rest entire"));
    next += usize::from(is(tokens, next, "of"));
    next += usize::from(is(tokens, next, "the this"));
    let (n, unit) = match tokens.get(next)?.number {
        Some(n) => (n, next + 1),
        None => (1.0, next),
    };
    let said = n > 0.0 && tokens.get(next)?.number.is_some() || is(tokens, at + 1, "a an the");
    let word = tokens.get(unit)?;
    let is_long = word.is("week weeks month months year years");
    (said && is_long && period(&word.word).is_some()).then(|| (at..unit + 1, after(today, n, &word.word), true))
}

/// "in 2027", "2027:" at the start.
fn in_year(tokens: &[Token], at: usize) -> Option<Found> {
    let here = if is(tokens, at, "in during for") {
        at + 1
    } else if at == 0 {
        at
    } else {
        return None;
    };
    let year = year(tokens, here)?;
    Some((at..here + 1, NaiveDate::from_ymd_opt(year, 12, 31), false))
}
