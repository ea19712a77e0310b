//! By when a text says.

use super::calendar::{calendar_day, year};
use super::dates::{end_of, feast, month, next_weekday};
use super::period;
use super::tokens::{Token, is};
use super::weekdays::weekday;
use chrono::{Datelike, NaiveDate};
use std::ops::Range;

/// By when, as the words of a text say it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    /// The words that say it.
    pub(super) range: Range<usize>,
    /// The day it comes to, where that can be known.
    pub(super) date: Option<NaiveDate>,
    /// Whether it is a run of a said length ("for one month"), which is also a measure.
    pub(super) run: bool,
}

impl Found {
    pub(super) fn new(range: Range<usize>, date: Option<NaiveDate>) -> Self {
        Self { range, date, run: false }
    }
}

/// Seasons and times of the year without one date.
const SEASONS: &str = "spring summer autumn fall winter ramadan lent holidays holiday thanksgiving weekend \
    advent diwali hanukkah eid semester term season";
/// Events that end something, though their day is not said.
const EVENTS: &str = "birthday bday wedding session appointment visit exam exams deadline anniversary graduation \
    retirement semester term school christmas easter age vacation trip holiday holidays meeting surgery operation \
    due-date baby interview reunion lockdown season party check-up review finals race marathon move christening \
    marriage move-in prom date";
/// What people or things do on a day: "before we graduate", "before he turns three", "before Jan ends".
const HAPPENS: &str = "graduate graduates turn turns retire retires leave leaves move moves start starts end \
    ends begin begins arrive arrives come comes finish finishes hit hits go goes get gets marry marries close closes \
    is die dies deliver visit visits return returns";

/// By when: "by June", "until 31 March", "within 3 months", "this year", "for the next six weeks", "before my birthday".
/// Of two that follow one another ("over the next three weeks, by July 1st") it is both, and the later words give the day.
pub(super) fn deadline(tokens: &[Token], today: NaiveDate) -> Option<Found> {
    let mut found = (0..tokens.len()).find_map(|at| one(tokens, at, today))?;
    for next in found.range.end..(found.range.end + 4).min(tokens.len()) {
        let close = is(tokens, next, "by before until at but");
        if let Some(more) = close.then(|| one(tokens, next, today)).flatten() {
            found = Found { range: found.range.start..more.range.end, date: more.date.or(found.date), run: found.run };
            break;
        }
        if !is(tokens, next, "but at the latest or and on by before until")
            && !tokens.get(next).is_some_and(|token| token.aside)
        {
            break;
        }
    }
    Some(found)
}

fn one(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Found> {
    by(tokens, at, today)
        .or_else(|| period::within(tokens, at, today))
        .or_else(|| period::this_or_next(tokens, at, today))
        .or_else(|| period::run(tokens, at, today))
        .or_else(|| in_year(tokens, at, today))
        .filter(|found| !found.range.is_empty())
}

/// "by", "before", "until", "on" with a day, a month, a feast, an event or the end of a period.
fn by(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Found> {
    if !is(tokens, at, "by before until till til on due during over come 'til b4 latest")
        || (is(tokens, at, "come") && at > 0)
    {
        return None;
    }
    let is_on = is(tokens, at, "on");
    let is_during = is(tokens, at, "during over");
    if let Some(end) = placeholder(tokens, at + 1).filter(|_| is(tokens, at, "by before until")) {
        return Some(Found::new(at..end, None));
    }
    let mut next = at + 1 + usize::from(is(tokens, at + 1, "or"));
    while is(tokens, next, "the my our your his her their this on about around mid early late")
        && !is(tokens, next + 1, "week month year")
    {
        next += 1;
    }
    let found = |end: usize, date: Option<NaiveDate>| Some(Found::new(at..end, date));
    if let Some((end, date)) = calendar_day(tokens, next, today).filter(|_| !is(tokens, at, "over")) {
        return found(end, date);
    }
    if is_on {
        return None;
    }
    let word = tokens.get(next)?;
    if is_during {
        let named = word.is(SEASONS) && !(is(tokens, at, "over") && word.is("term season"));
        return if named { found(next + 1, feast(today, &word.word)) } else { None };
    }
    if word.is("end") && is(tokens, next + 1, "of") {
        return end_of_period(tokens, at, next + 2, today);
    }
    if word.is("year's month's summer's week's") && is(tokens, next + 1, "end")
        || word.is("year month") && is(tokens, next + 1, "end")
    {
        return found(next + 2, end_of(today, word.word.trim_end_matches("'s"), false));
    }
    if let Some(day) = weekday(&word.word).filter(|_| !word.word.ends_with("days")) {
        return found(next + 1, next_weekday(today, day));
    }
    if word.is("today tonight") {
        return found(next + 1, Some(today));
    }
    if word.is("tomorrow") {
        return found(next + 1, today.succ_opt());
    }
    if word.is("next this") && !is(tokens, next + 1, "point") {
        let end = period::this_or_next(tokens, next, today).or_else(|| event(tokens, at, next));
        return end.map(|found| Found { range: at..found.range.end, ..found });
    }
    if word.is("new") && is(tokens, next + 1, "year year's years") {
        let eve = usize::from(is(tokens, next + 2, "eve day"));
        return found(next + 2 + eve, NaiveDate::from_ymd_opt(today.year(), 12, 31));
    }
    if let Some(date) = feast(today, &word.word) {
        return found(next + 1, Some(date));
    }
    // "by 30": an age, as no clock goes so far.
    let alone = tokens.get(next + 1).is_none_or(|after| after.after_break() || after.is("i to"));
    if word.number.is_some_and(|n| (25.0..100.0).contains(&n)) && alone && word.gap == " " {
        return found(next + 1, None);
    }
    if let Some(year) = year(tokens, next) {
        return found(next + 1, NaiveDate::from_ymd_opt(year, 1, 1).filter(|_| is(tokens, at, "by before until till")));
    }
    if word.is(SEASONS) {
        return found(next + 1, None);
    }
    event(tokens, at, next)
}

/// "[annual review date]": a date still to be filled in, and the place after it.
fn placeholder(tokens: &[Token], at: usize) -> Option<usize> {
    tokens.get(at)?.after_sign(&['[', '<', '_']).then_some(())?;
    let last = (at..(at + 6).min(tokens.len())).find(|at| is(tokens, *at, "date day deadline"))?;
    Some(last + 1)
}

/// "the end of": the last day of a month, a period or a year.
fn end_of_period(tokens: &[Token], start: usize, at: usize, today: NaiveDate) -> Option<Found> {
    let mut last = at + usize::from(is(tokens, at, "the this my our each"));
    let is_next = is(tokens, last, "next");
    last += usize::from(is_next);
    last += usize::from(is(tokens, last, "school calendar academic fiscal financial first"));
    let word = &tokens.get(last)?.word;
    let of_month = month(word).and_then(|month| period::month_end(today, month));
    let date = of_month
        .or_else(|| end_of(today, word, is_next))
        .or_else(|| year(tokens, last).and_then(|year| NaiveDate::from_ymd_opt(year, 12, 31)));
    // "the end of June 2027", "the end of a session": the latter is no date.
    let date = match (month(word), year(tokens, last + 1)) {
        (Some(month), Some(year)) => {
            return Some(Found::new(
                start..last + 2,
                NaiveDate::from_ymd_opt(year, month, 1).and_then(|d| end_of(d, "month", false)),
            ));
        }
        _ => date,
    };
    let is_daily = is(tokens, at, "each") || is(tokens, last, "day night shift meal");
    (!is_daily).then(|| Found::new(start..last + 1, date))
}

/// "before my birthday", "by age 30", "before we graduate", "by the time school starts": an event with a day of its own.
fn event(tokens: &[Token], start: usize, at: usize) -> Option<Found> {
    let near = (at..(at + 4).min(tokens.len()))
        .take_while(|next| *next == at || !tokens.get(*next).is_some_and(Token::after_break));
    let mut near: Vec<usize> = near.collect();
    near.retain(|at| tokens.get(*at).is_some());
    let happens = near.iter().copied().find(|next| *next > at && is(tokens, *next, HAPPENS));
    let own = is(tokens, at, "i we you")
        && is(tokens, at + 1, "go get leave come start finish begin return is move")
        && !is(tokens, at + 2, "school uni university college work on abroad back married for");
    if let Some(last) = happens.filter(|_| !own) {
        let number = usize::from(
            tokens.get(last + 1).is_some_and(|token| token.number.is_some() || token.ordinal.is_some())
                || is(tokens, last + 1, "married old school college university back"),
        );
        return Some(Found::new(start..last + 1 + number, None));
    }
    let last = near.into_iter().find(|next| is(tokens, *next, EVENTS))?;
    let every = tokens.get(at).is_some_and(|token| token.is("every each a an any going i bed"));
    let age = usize::from(is(tokens, last, "age") && tokens.get(last + 1).is_some_and(|token| token.number.is_some()));
    (!every).then(|| Found::new(start..last + 1 + age, None))
}

/// "in 2027", "for bikini season 2027", "2027:" at the start.
fn in_year(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Found> {
    let end_of_year = |year| NaiveDate::from_ymd_opt(year, 12, 31);
    if is(tokens, at, "in during for throughout of") {
        let mut here = at + 1 + usize::from(is(tokens, at + 1, "the this year early late mid"));
        if is(tokens, at, "for") {
            here = (here..here + 3).find(|at| is(tokens, *at, "season summer winter spring autumn"))? + 1;
        }
        if let Some(month) = month(&tokens.get(here)?.word).filter(|_| is(tokens, at, "in")) {
            let (end, date) = match year(tokens, here + 1) {
                Some(year) => {
                    (here + 2, NaiveDate::from_ymd_opt(year, month, 1).and_then(|day| end_of(day, "month", false)))
                }
                None => (here + 1, period::month_end(today, month)),
            };
            return Some(Found::new(at..end, date));
        }
        return year(tokens, here)
            .filter(|_| !is(tokens, at, "of"))
            .map(|year| Found::new(at..here + 1, end_of_year(year)));
    }
    year(tokens, at).filter(|_| at == 0).map(|year| Found::new(at..at + 1, end_of_year(year)))
}
