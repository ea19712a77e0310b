//! By when, said by a period: "within 3 months", "this year", "for one month".

use super::dates::{after, end_of, feast, month, next_weekday};
use super::deadline::Found;
use super::numbers;
use super::tokens::{Token, is, was};
use super::weekdays::weekday;
use chrono::{Datelike, NaiveDate};

const PERIODS: &str = "day days week weeks wk wks month months year years fortnight decade";
const LONG: &str = "week weeks wk wks month months year years fortnight";
/// Words before a period that make it a start or a comparison, not an end.
const STARTS: &str = "starting start from beginning begin since than of last as";

/// "within 3 months", "in two weeks", "over the next year", "throughout the year". Hours and minutes are how fast, not by when.
pub(super) fn within(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Found> {
    if !is(tokens, at, "within in over for during throughout across inside") {
        return None;
    }
    let through = is(tokens, at, "throughout across during over")
        && is(tokens, at + 1, "the this")
        && is(tokens, at + 2, "year summer week month coming")
        && !(is(tokens, at, "during") && is(tokens, at + 2, "week"));
    if through && !is(tokens, at + 2, "coming") {
        let word = &tokens.get(at + 2)?.word;
        return Some(Found::new(at..at + 3, end_of(today, word, false)));
    }
    let mut next = at + 1 + usize::from(is(tokens, at + 1, "the these my our"));
    let ahead = is(tokens, next, "next coming following upcoming remaining");
    next += usize::from(ahead);
    next += usize::from(is(tokens, next, "few couple several"));
    next += usize::from(is(tokens, next, "of") && ahead);
    if is(tokens, at, "for over throughout across during") && !ahead {
        return None;
    }
    let said = numbers::span(tokens, next);
    let (n, unit) = match &said {
        Some(found) => (last(found), found.end + usize::from(is(tokens, found.end, "more"))),
        None if is(tokens, next, "a an") => (1.0, next + 1),
        None if ahead || (is(tokens, at, "within") && next > at + 1) => (1.0, next),
        None => return None,
    };
    let word = tokens.get(unit).filter(|word| word.is(PERIODS))?;
    // "3 times in a week" is how often; "every two weeks" and "lasts 5 days in two weeks" are not asked for.
    let each =
        is(tokens, at, "in") && is(tokens, next, "a an") && tokens.iter().take(at).any(|token| token.number.is_some());
    let fast = is(tokens, at, "in within") && word.is("day") && !ahead && n < 2.0;
    let vague = tokens.get(unit).is_some() && is(tokens, unit - 1, "few couple several of");
    let date = after(today, n, &word.word).filter(|_| !vague);
    let run = said.is_some() && is(tokens, at, "for over during throughout across");
    let end = unit + 1 + usize::from(is(tokens, unit + 1, "time") && is(tokens, at, "in"));
    (!each && !fast).then_some(Found { range: at..end, date, run })
}

/// The greater number of a range: "in 2-3 weeks" goes by its end.
fn last(found: &numbers::Found) -> f64 {
    match found.value {
        super::Span::One(n) | super::Span::Range(_, n) => n,
    }
}

/// "this year", "next month", "this upcoming quarter", "this summer", "next Friday", "today", "tomorrow".
pub(super) fn this_or_next(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Found> {
    if was(tokens, at, STARTS) {
        return None;
    }
    let found = |end: usize, date: Option<NaiveDate>| Some(Found::new(at..end, date));
    if is(tokens, at, "tomorrow") {
        return found(at + 1, today.succ_opt());
    }
    if is(tokens, at, "today tonight") {
        return found(at + 1, Some(today));
    }
    if !is(tokens, at, "this next coming upcoming") {
        return None;
    }
    let next =
        at + 1 + usize::from(is(tokens, at, "this") && is(tokens, at + 1, "coming upcoming next new calendar school"));
    let is_next = is(tokens, at, "next coming upcoming") || is(tokens, next - 1, "next coming upcoming");
    let word = tokens.get(next)?;
    if word.is("week month year") {
        // "this year's": a property.
        return found(next + 1, end_of(today, &word.word, is_next));
    }
    if word.is("time") && is(tokens, next + 1, "next") && is(tokens, next + 2, "year month week") {
        let word = &tokens.get(next + 2)?.word;
        return found(next + 3, after(today, 1.0, word));
    }
    if word.is("quarter semester term season session appointment weekend visit meeting school spring summer \
        autumn fall winter holidays holiday ramadan lent decade birthday trimester")
    {
        let school = usize::from(word.is("school") && is(tokens, next + 1, "year term"));
        return found(next + 1 + school, None);
    }
    if let Some(date) = feast(today, &word.word) {
        return found(next + 1, Some(date));
    }
    if let Some(day) = weekday(&word.word) {
        return found(next + 1, next_weekday(today, day));
    }
    let month = month(&word.word).filter(|_| !word.is("may march") || next + 1 == tokens.len())?;
    found(next + 1, month_end(today, month))
}

/// The last day of the next such month, this one included.
pub(super) fn month_end(today: NaiveDate, month: u32) -> Option<NaiveDate> {
    let year = if month < today.month() { today.year() + 1 } else { today.year() };
    end_of(NaiveDate::from_ymd_opt(year, month, 1)?, "month", false)
}

/// "for one month", "for the rest of the year", "one week without soda": a run that ends. How long each occasion lasts is none.
pub(super) fn run(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Found> {
    let is_for = is(tokens, at, "for");
    if !is_for && !was(tokens, at, "it go last survive make do") && !is(tokens, at, "the") {
        return None;
    }
    if is(tokens, at, "the rest") || is(tokens, at + 1, "the rest") {
        return rest(tokens, at, today);
    }
    if is(tokens, at, "the") {
        return None;
    }
    let mut next = at + usize::from(is_for);
    next += usize::from(is(tokens, next, "the at a an all"));
    next += usize::from(is(tokens, next, "least whole full entire whole solid"));
    let said = numbers::span(tokens, next);
    let (n, unit) = said.as_ref().map_or((1.0, next), |found| (last(found), found.end));
    let unit = unit + usize::from(is(tokens, unit, "whole full straight consecutive more entire solid"));
    let counted = said.is_some() || is(tokens, next - 1, "a an whole full entire");
    let word = tokens.get(unit)?;
    let without = is(tokens, unit + 1, "without no off free sober clean");
    let days = word.is("days")
        && (without
            || is(tokens, unit + 1, "straight")
            || (7.0..=100.0).contains(&n) && !is(tokens, unit + 1, "this in over"));
    let long = word.is(LONG) || days;
    (counted && long && (is_for || without)).then(|| Found {
        range: at..unit + 1,
        date: after(today, n, &word.word),
        run: true,
    })
}

/// "for the rest of the year", "the rest of this month".
fn rest(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Found> {
    let the = at + usize::from(is(tokens, at, "for"));
    let of = the + usize::from(is(tokens, the, "the"));
    if !(is(tokens, of, "rest remainder") && is(tokens, of + 1, "of")) {
        return None;
    }
    let unit = of + 2 + usize::from(is(tokens, of + 2, "the this my"));
    let word = tokens
        .get(unit)
        .filter(|word| word.is("week month year summer term semester") || month(&word.word).is_some())?;
    Some(Found::new(at..unit + 1, end_of(today, &word.word, false)))
}
