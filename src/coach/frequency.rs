//! How often a text says.

use super::tokens::{Token, is, was};
use super::weekdays::{named_days, one_day, other_day, weekday};
use super::{Frequency, Span, numbers};
use crate::plan::Per;
use std::ops::Range;

/// How often, and the words that say it.
pub(super) type Found = (Frequency, Range<usize>);

/// The period a word names.
pub(super) fn period(word: &str) -> Option<Per> {
    Some(match word {
        "day" | "days" | "night" | "nights" | "morning" | "mornings" | "evening" | "evenings" | "lunch" | "dinner"
        | "breakfast" | "meal" | "afternoon" | "afternoons" | "bedtime" | "lunchtime" | "workday" => Per::Day,
        "week" | "weeks" | "wk" | "wks" | "weekend" | "weekends" => Per::Week,
        "month" | "months" | "mo" | "mth" => Per::Month,
        "year" | "years" | "yr" | "annum" => Per::Year,
        _ => return None,
    })
}

/// How often: of several the one that counts ("3 times a week") before the one that names ("daily").
pub(super) fn frequency(tokens: &[Token]) -> Option<Found> {
    let kept = tokens.iter().position(|token| token.is("instead rather")).filter(|at| *at > 2).unwrap_or(tokens.len());
    let tokens = tokens.get(..kept).unwrap_or(tokens);
    let first = |find: fn(&[Token], usize) -> Option<Found>| {
        let clear = |found: &Found| !was(tokens, found.1.start, "usual usually currently regular");
        (0..tokens.len()).find_map(|at| find(tokens, at).filter(clear))
    };
    first(out_of_days)
        .or_else(|| first(times_per))
        .or_else(|| first(by_so_many))
        .or_else(|| first(other_day))
        .or_else(|| named_days(tokens))
        .or_else(|| first(every))
        .or_else(|| first(adverb))
        .or_else(|| first(things_per))
        .or_else(|| one_day(tokens))
}

pub(super) fn found(times: f64, per: Per, start: usize, end: usize) -> Option<Found> {
    (times > 0.0).then_some((Frequency { times: Span::One(times), per }, start..end))
}

/// "a week", "per week", "each day", "/wk", "in a month" at this place: the period and the place after it.
fn per(tokens: &[Token], at: usize) -> Option<(Per, usize)> {
    let named = |at: usize| tokens.get(at).and_then(|token| period(&token.word));
    if is(tokens, at, "a an per each every") {
        let at = at + usize::from(is(tokens, at + 1, "single given"));
        return Some((named(at + 1)?, at + 2));
    }
    if is(tokens, at, "in") && is(tokens, at + 1, "a the each every")
        || is(tokens, at, "during") && is(tokens, at + 1, "each every")
    {
        return Some((named(at + 2)?, at + 3));
    }
    if let Some(per) = tokens.get(at).and_then(|token| adverb_period(&token.word)) {
        return Some((per, at + 1));
    }
    let slashed = tokens.get(at).filter(|token| token.gap.trim() == "/")?;
    let each = usize::from(slashed.is("each every"));
    Some((named(at + each)?, at + each + 1))
}

fn adverb_period(word: &str) -> Option<Per> {
    Some(match word {
        "daily" | "nightly" | "everyday" => Per::Day,
        "weekly" => Per::Week,
        "monthly" => Per::Month,
        "yearly" | "annually" => Per::Year,
        _ => return None,
    })
}

/// "4 of 7 days", "5 days out of 7".
fn out_of_days(tokens: &[Token], at: usize) -> Option<Found> {
    let (n, mut next) = numbers::one(tokens, at)?;
    let said_days = is(tokens, next, "days nights mornings evenings");
    next += usize::from(said_days);
    next += usize::from(is(tokens, next, "out"));
    next += usize::from(is(tokens, next, "of"));
    next += usize::from(is(tokens, next, "every the each"));
    let all = tokens.get(next)?.number;
    let days = is(tokens, next + 1, "days nights");
    let joined = next > at + 1 + usize::from(said_days) || tokens.get(next)?.gap.trim() == "/";
    let end = next + 1 + usize::from(days);
    let weekly = per(tokens, end).filter(|(per, _)| *per == Per::Week).map(|(_, end)| end);
    let fits = joined && (days || said_days) && (all == Some(7.0) || weekly.is_some());
    fits.then(|| found(n, Per::Week, at, weekly.unwrap_or(end)))?
}

/// "3 times a week", "twice daily", "2-3x/wk", "4 days a week", "1x week".
fn times_per(tokens: &[Token], at: usize) -> Option<Found> {
    let span = numbers::span(tokens, at)?;
    let mut next = span.end;
    let counted = is(tokens, next - 1, "once twice thrice");
    next += usize::from(is(tokens, next, "more separate different full"));
    let times = is(tokens, next, "time times x sessions");
    next += usize::from(times);
    let days = !times && is(tokens, next, "days nights mornings evenings afternoons day");
    next += usize::from(days);
    if !(counted || times || days) {
        return None;
    }
    if let Some((n, per, end)) = spaced(tokens, next).filter(|_| times || counted) {
        return found((span.value.target() / n * 100.0).round() / 100.0, per, at, end);
    }
    let near = per(tokens, next).or_else(|| {
        let word = tokens.get(next).filter(|_| counted || times)?;
        word.is("day week wk month").then(|| period(&word.word).map(|per| (per, next + 1)))?
    });
    // "three times in the gym each week": the period may come some words later.
    let later = || {
        let stop = (next..tokens.len().min(next + 7))
            .find(|at| tokens.get(*at).is_some_and(Token::after_break))
            .unwrap_or(next + 7);
        let each = |at: usize| is(tokens, at, "per each every a") || per(tokens, at).is_some();
        (next..stop).filter(|at| each(*at) && !(days && is(tokens, *at, "a"))).find_map(|at| per(tokens, at))
    };
    let (period, end) = near.or_else(|| (times || counted).then(later)?)?;
    let end = if is(tokens, end, "and every each") && is(tokens, end + 1, "week month day") { end + 2 } else { end };
    (!(days && period == Per::Day)).then_some((Frequency { times: span.value, per: period }, at..end))
}

/// "x 3 per week": the sign before the number.
fn by_so_many(tokens: &[Token], at: usize) -> Option<Found> {
    is(tokens, at, "x").then_some(())?;
    let span = numbers::span(tokens, at + 1)?;
    let end = span.end + usize::from(is(tokens, span.end, "times"));
    let (period, end) = per(tokens, end)?;
    Some((Frequency { times: span.value, per: period }, at..end))
}

/// "every two months", "in two weeks", "every other week": of how many periods it is said, and the place after it.
fn spaced(tokens: &[Token], at: usize) -> Option<(f64, Per, usize)> {
    if is(tokens, at, "a per each every in") && is(tokens, at + 1, "fortnight") {
        return Some((2.0, Per::Week, at + 2));
    }
    if is(tokens, at, "every in") && is(tokens, at + 1, "couple") && is(tokens, at + 2, "of") {
        return Some((2.0, period(&tokens.get(at + 3)?.word)?, at + 4));
    }
    is(tokens, at, "every each in per").then_some(())?;
    let other = is(tokens, at + 1, "other second").then_some(2.0);
    let n = other.or_else(|| tokens.get(at + 1)?.number.filter(|n| *n > 0.0))?;
    let per = period(&tokens.get(at + 2)?.word)?;
    // Days are told by the week.
    let (n, per) = if per == Per::Day { (n / 7.0, Per::Week) } else { (n, per) };
    Some((n, per, at + 3))
}

/// "every day", "each morning", "every other day", "every three days", "every weekend".
pub(super) fn every(tokens: &[Token], at: usize) -> Option<Found> {
    if !is(tokens, at, "every each") {
        return None;
    }
    if let Some((n, per, end)) = spaced(tokens, at).filter(|_| is(tokens, at + 1, "fortnight couple")) {
        return found(1.0 / n, per, at, end);
    }
    let mut next = at + 1 + usize::from(is(tokens, at + 1, "single"));
    next += usize::from(is(tokens, next, "school work working") && is(tokens, next + 1, "day night morning"));
    let word = tokens.get(next)?;
    let named = |at: usize| tokens.get(at).and_then(|token| period(&token.word));
    if word.is("other second") {
        if tokens.get(next + 1).is_some_and(|token| weekday(&token.word).is_some()) {
            return found(0.5, Per::Week, at, next + 2);
        }
        return match named(next + 1)? {
            Per::Day => found(3.5, Per::Week, at, next + 2),
            per => found(0.5, per, at, next + 2),
        };
    }
    if let Some(n) = word.number.filter(|n| *n > 0.0) {
        return match named(next + 1)? {
            Per::Day => found((700.0 / n).round() / 100.0, Per::Week, at, next + 2),
            per => found(1.0 / n, per, at, next + 2),
        };
    }
    if word.is("weekday weekdays workday") {
        return found(5.0, Per::Week, at, next + 1);
    }
    if word.is("quarter") {
        return found(4.0, Per::Year, at, next + 1);
    }
    found(1.0, named(next)?, at, next + 1)
}

/// "daily", "everyday", "weekly", "on weekends", "quarterly", "fortnightly".
fn adverb(tokens: &[Token], at: usize) -> Option<Found> {
    let word = tokens.get(at)?;
    // "my daily activity" says how often only where it is also said how much.
    let described = was(tokens, at, "my our the your their a");
    if described && !word.is("weekends weekdays") && tokens.iter().all(|token| token.number.is_none()) {
        return None;
    }
    if word.is("bi") && is(tokens, at + 1, "weekly monthly") {
        let per = if is(tokens, at + 1, "weekly") { Per::Week } else { Per::Month };
        return found(0.5, per, at, at + 2);
    }
    match word.word.as_str() {
        "biweekly" | "fortnightly" => found(0.5, Per::Week, at, at + 1),
        "bimonthly" => found(0.5, Per::Month, at, at + 1),
        "quarterly" => found(4.0, Per::Year, at, at + 1),
        "weekday" | "school" | "work"
            if is(tokens, at + 1, "days mornings evenings nights afternoons") && !was(tokens, at, "of") =>
        {
            found(5.0, Per::Week, at, at + 2)
        }
        "weeknights" | "weekdays" => found(5.0, Per::Week, at, at + 1),
        "weekends" => found(1.0, Per::Week, at, at + 1),
        word => found(1.0, adverb_period(word)?, at, at + 1),
    }
}

/// "5 jobs a week", "30 minutes a day", "one movie a month": once in the period, and the number is an amount.
fn things_per(tokens: &[Token], at: usize) -> Option<Found> {
    let (period, end) = per(tokens, at)?;
    let counted = |token: &Token| token.number.is_some() || token.is("an");
    let shares = |token: &Token| token.after_sign(&['%']) || token.is("percent");
    let back = tokens.get(at.saturating_sub(7)..at)?;
    let length_of_time = is(tokens, at, "a an") && was(tokens, at, "for spend take spending whole in take");
    let day_off = is(tokens, at, "a an")
        && is(tokens, at + 1, "day night week")
        && is(tokens, at + 2, "off out trip at in without");
    let counts = back.iter().any(counted) && !back.iter().chain(tokens.get(at)).any(shares);
    (counts && !day_off && !length_of_time).then(|| found(1.0, period, at, end))?
}
