//! How often a text says.

use super::lists::{EACH_TIME, TIMES};
use super::tokens::Token;
use super::{Frequency, Span};
use crate::plan::Per;
use chrono::Weekday;
use std::ops::Range;

/// The period a word names.
pub(super) fn period(word: &str) -> Option<Per> {
    Some(match word {
        "day" | "days" | "night" | "nights" | "morning" | "mornings" | "evening" | "evenings" | "lunch" | "dinner"
        | "breakfast" | "meal" | "afternoon" => Per::Day,
        "week" | "weeks" | "wk" | "wks" => Per::Week,
        "month" | "months" => Per::Month,
        "year" | "years" => Per::Year,
        _ => return None,
    })
}

/// The day of the week a word names, in full, short or as a plural.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let word = word.strip_suffix('s').filter(|w| w.ends_with("day")).unwrap_or(word);
    Some(match word {
        "monday" | "mon" => Weekday::Mon,
        "tuesday" | "tue" | "tues" => Weekday::Tue,
        "wednesday" | "wed" | "weds" => Weekday::Wed,
        "thursday" | "thu" | "thur" | "thurs" => Weekday::Thu,
        "friday" | "fri" => Weekday::Fri,
        "saturday" | "sat" => Weekday::Sat,
        "sunday" | "sun" => Weekday::Sun,
        _ => return None,
    })
}

/// How often, and the words that say it.
pub(super) fn frequency(tokens: &[Token]) -> (Option<Frequency>, Option<Range<usize>>) {
    let first = |find: fn(&[Token], usize) -> Option<(f64, Option<f64>, Per, usize, usize)>| {
        (0..tokens.len()).find_map(|at| find(tokens, at))
    };
    let found = first(out_of_days)
        .or_else(|| first(times_per))
        .or_else(|| first(every))
        .or_else(|| first(adverb))
        .or_else(|| named_days(tokens))
        .or_else(|| first(things_per));
    match found {
        None => (None, None),
        Some((lo, hi, per, start, end)) => {
            let times = hi.map_or(Span::One(lo), |hi| Span::Range(lo.min(hi), lo.max(hi)));
            (Some(Frequency { times, per }), Some(start..end.min(tokens.len())))
        }
    }
}

type Found = (f64, Option<f64>, Per, usize, usize);

fn is(tokens: &[Token], at: usize, list: &str) -> bool {
    tokens.get(at).is_some_and(|token| token.is(list))
}

/// A number or a range at this place, and the place after it.
fn span(tokens: &[Token], at: usize) -> Option<(f64, Option<f64>, usize)> {
    let first = tokens.get(at)?.number?;
    let dashed = tokens.get(at + 1).filter(|t| matches!(t.sign, Some('-' | '–' | '/'))).and_then(|t| t.number);
    if let Some(second) = dashed {
        return Some((first, Some(second), at + 2));
    }
    if is(tokens, at + 1, "to or")
        && let Some(second) = tokens.get(at + 2).and_then(|t| t.number)
    {
        let from = at.checked_sub(1).is_some_and(|before| is(tokens, before, "from"));
        return Some(if from { (second, None, at + 3) } else { (first, Some(second), at + 3) });
    }
    Some((first, None, at + 1))
}

/// "a week", "per week", "each day", "/wk" at this place: the period and the place after it.
fn per(tokens: &[Token], at: usize) -> Option<(Per, usize)> {
    if is(tokens, at, "a an per each every") {
        let at = if is(tokens, at + 1, "single") { at + 1 } else { at };
        return Some((period(&tokens.get(at + 1)?.word)?, at + 2));
    }
    if is(tokens, at, "in") && is(tokens, at + 1, "a the") {
        return Some((period(&tokens.get(at + 2)?.word)?, at + 3));
    }
    let slashed = tokens.get(at).filter(|token| token.sign == Some('/'))?;
    Some((period(&slashed.word)?, at + 1))
}

fn adverb_period(word: &str) -> Option<Per> {
    Some(match word {
        "daily" | "nightly" => Per::Day,
        "weekly" => Per::Week,
        "monthly" => Per::Month,
        "yearly" | "annually" => Per::Year,
        _ => return None,
    })
}

/// "4 of 7 days", "5 days out of 7".
fn out_of_days(tokens: &[Token], at: usize) -> Option<Found> {
    let (n, _, mut next) = span(tokens, at)?;
    let said_days = is(tokens, next, "days nights");
    next += usize::from(said_days);
    next += usize::from(is(tokens, next, "out"));
    let seven = is(tokens, next, "of") && tokens.get(next + 1)?.number == Some(7.0);
    let days = said_days || is(tokens, next + 2, "days nights");
    (seven && days).then_some((n, None, Per::Week, at, next + 2 + usize::from(!said_days)))
}

/// "3 times a week", "twice daily", "2-3x/wk", "4 days a week".
fn times_per(tokens: &[Token], at: usize) -> Option<Found> {
    let (lo, hi, mut next) = span(tokens, at)?;
    let counted = is(tokens, at, "once twice thrice");
    let times = is(tokens, next, TIMES);
    next += usize::from(times);
    let days = !times && is(tokens, next, "days nights mornings evenings day");
    next += usize::from(days);
    if !(counted || times || days) {
        return None;
    }
    let (period, end) = per(tokens, next)
        .or_else(|| tokens.get(next).and_then(|t| adverb_period(&t.word)).map(|period| (period, next + 1)))?;
    let sane = !(days && period == Per::Day);
    sane.then_some((lo, hi, period, at, end))
}

/// "every day", "each morning", "every other day", "every three days", "every weekend".
fn every(tokens: &[Token], at: usize) -> Option<Found> {
    if !is(tokens, at, "every each") {
        return None;
    }
    let one = |per, end| Some((1.0, None, per, at, end));
    let mut next = at + 1;
    if is(tokens, next, "single") {
        next += 1;
    }
    let word = tokens.get(next)?;
    if word.is("other second") {
        let period = period(&tokens.get(next + 1)?.word)?;
        return Some((
            if period == Per::Day { 3.5 } else { 0.5 },
            None,
            if period == Per::Day { Per::Week } else { period },
            at,
            next + 2,
        ));
    }
    if let Some(n) = word.number.filter(|n| *n > 0.0) {
        let named = period(&tokens.get(next + 1)?.word)?;
        let (times, per) = if named == Per::Day { ((700.0 / n).round() / 100.0, Per::Week) } else { (1.0 / n, named) };
        return Some((times, None, per, at, next + 2));
    }
    if word.is("weekend weekends") {
        return one(Per::Week, next + 1);
    }
    if word.is("weekday weekdays workday") {
        return Some((5.0, None, Per::Week, at, next + 1));
    }
    if weekday(&word.word).is_some() {
        return None;
    }
    one(period(&word.word).or_else(|| word.is(EACH_TIME).then_some(Per::Day))?, next + 1)
}

/// "daily", "everyday", "weekly", "on weekends", "quarterly", "fortnightly".
fn adverb(tokens: &[Token], at: usize) -> Option<Found> {
    let word = tokens.get(at)?;
    let found = |times, per| Some((times, None, per, at, at + 1));
    let attribute = at.checked_sub(1).is_some_and(|before| is(tokens, before, "my our the your a"));
    if attribute && !word.is("weekends weekdays") {
        return None;
    }
    if word.word == "everyday" || word.word == "nightly" {
        return found(1.0, Per::Day);
    }
    if word.word == "bi" && is(tokens, at + 1, "weekly monthly") || word.is("biweekly fortnightly") {
        return found(0.5, Per::Week);
    }
    if word.word == "quarterly" {
        return found(4.0, Per::Year);
    }
    if word.is("weekdays") {
        return found(5.0, Per::Week);
    }
    if word.is("weekends") {
        return found(1.0, Per::Week);
    }
    found(1.0, adverb_period(&word.word)?)
}

/// "on Mon, Wed, Fri", "Monday to Friday", "on Sundays". A single named day after "by", "on" or "next" may be a date, so it
/// counts only as a plural or after "every".
fn named_days(tokens: &[Token]) -> Option<Found> {
    let named: Vec<usize> =
        tokens.iter().enumerate().filter(|(_, token)| weekday(&token.word).is_some()).map(|(at, _)| at).collect();
    let (first, last) = (*named.first()?, *named.last()?);
    let through = |pair: &[usize]| matches!(pair, [a, b] if b - a == 2 && is(tokens, a + 1, "to through thru until"));
    if named.windows(2).any(through) {
        return Some((5.0, None, Per::Week, first, last + 1));
    }
    let plural = tokens.get(first).is_some_and(|token| token.word.ends_with("days"));
    let after_every = first.checked_sub(1).is_some_and(|before| is(tokens, before, "every each"));
    let start = first - usize::from(after_every);
    let count = u32::try_from(named.len()).ok()?;
    (named.len() > 1 || plural || after_every).then_some((f64::from(count), None, Per::Week, start, last + 1))
}

/// "5 jobs a week", "30 minutes a day", "150 minutes per week": once in the period, and the number is an amount.
fn things_per(tokens: &[Token], at: usize) -> Option<Found> {
    let (period, end) = per(tokens, at)?;
    let back = at.saturating_sub(5)..at;
    let counted = tokens.get(back).is_some_and(|words| words.iter().any(|word| word.number.is_some() || word.is("an")));
    let sold = is(tokens, at, "a an") && is(tokens, at + 1, "day night") && is(tokens, at + 2, "off out trip");
    (counted && !sold).then_some((1.0, None, period, at, end))
}

/// The days of the week that a text names for doing it, in the order of the week; none when they belong to a date.
pub(super) fn days(tokens: &[Token], deadline: Option<&Range<usize>>) -> Vec<Weekday> {
    let is_free = |at: &usize| deadline.is_none_or(|range| !range.contains(at));
    let named =
        (0..tokens.len()).filter(is_free).filter_map(|at| tokens.get(at).and_then(|token| weekday(&token.word)));
    let named: Vec<Weekday> = named.collect();
    let week = crate::plan::Days::ALL;
    if let Some((times, _, _, start, end)) = named_days(tokens)
        && (times - 5.0).abs() < 0.1
        && end - start == 3
        && named.len() == 2
    {
        return week.into_iter().take(5).collect();
    }
    week.into_iter().filter(|day| named.contains(day)).collect()
}
