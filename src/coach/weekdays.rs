//! Days of the week, as a rhythm: "on Mon, Wed, Fri", "every other Sunday".

use super::frequency::{Found, every, found};
use super::tokens::{Token, is, was};
use crate::plan::Per;
use chrono::Weekday;
use std::ops::Range;

/// The days of a week, Monday first.
const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// The day of the week a word names, in full, short or as a plural.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let word =
        word.strip_suffix("'s").or_else(|| word.strip_suffix('s').filter(|word| word.ends_with("day"))).unwrap_or(word);
    WEEK.into_iter().zip(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]).find_map(
        |(day, name)| {
            let short = word.len() < 6 && word.len() > 2 && !word.ends_with("day") && name.starts_with(word);
            (short && !matches!(word, "frid" | "satur") || name == word || (word == "weds" && day == Weekday::Wed))
                .then_some(day)
        },
    )
}

/// Words that make a day of the week a date: "by Friday", "this Sunday".
const DATED: &str = "by before until till til next this last starting from since after coming the due";

fn named(tokens: &[Token]) -> Vec<usize> {
    let is_day = |at: &usize| tokens.get(*at).is_some_and(|token| weekday(&token.word).is_some());
    (0..tokens.len()).filter(|at| is_day(at) && !was(tokens, *at, DATED)).collect()
}

/// "on Mon, Wed, Fri", "Monday to Friday", "on Sundays", "every Tuesday".
pub(super) fn named_days(tokens: &[Token]) -> Option<Found> {
    let named = named(tokens);
    let (first, last) = (*named.first()?, *named.last()?);
    if let Some(start) = workdays(tokens, &named) {
        return found(5.0, Per::Week, start, start + 3);
    }
    let plural = tokens.get(first).is_some_and(|token| token.word.ends_with("days"));
    let after_every = was(tokens, first, "every each");
    let count = u32::try_from(named.len()).ok()?;
    let start = first - usize::from(after_every);
    (named.len() > 1 || plural || after_every).then(|| found(f64::from(count), Per::Week, start, last + 1))?
}

/// A single named day that is no date: "call mum on Sunday", "Meatless Monday".
pub(super) fn one_day(tokens: &[Token]) -> Option<Found> {
    let at = *named(tokens).first()?;
    let dated = tokens.get(at + 1).is_some_and(|next| next.number.is_some() || next.ordinal.is_some());
    (!dated).then(|| found(1.0, Per::Week, at, at + 1))?
}

/// Where "Monday to Friday" begins.
fn workdays(tokens: &[Token], named: &[usize]) -> Option<usize> {
    let spans = |first: usize, last: usize| {
        let day = |at: usize| tokens.get(at).and_then(|token| weekday(&token.word));
        let joined = tokens.get(first + 1).is_some_and(|token| token.is("to through thru until till"));
        day(first) == Some(Weekday::Mon) && joined && day(first + 2) == Some(Weekday::Fri) && last > first
    };
    named.iter().copied().find(|first| spans(*first, first + 2))
}

/// "every other Sunday": before the days that are named.
pub(super) fn other_day(tokens: &[Token], at: usize) -> Option<Found> {
    let named = tokens.get(at + 2).is_some_and(|token| weekday(&token.word).is_some());
    (named && is(tokens, at + 1, "other second")).then(|| every(tokens, at))?
}

/// The days of the week that a text names for doing it, in the order of the week; none when they belong to a date.
pub(super) fn days(tokens: &[Token], deadline: Option<&Range<usize>>) -> Vec<Weekday> {
    let mut named = named(tokens);
    named.retain(|at| deadline.is_none_or(|range| !range.contains(at)));
    if workdays(tokens, &named).is_some() {
        return WEEK.into_iter().take(5).collect();
    }
    let named: Vec<Weekday> =
        named.iter().filter_map(|at| tokens.get(*at).and_then(|token| weekday(&token.word))).collect();
    WEEK.into_iter().filter(|day| named.contains(day)).collect()
}
