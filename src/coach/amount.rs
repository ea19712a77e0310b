//! How much a text says.

use super::tokens::{Token, has, is, was};
use super::{Amount, Span, lexicon, numbers};
use std::ops::Range;

/// How much, where a change starts, and the words that say it.
pub(super) type Found = (Amount, Option<f64>, Range<usize>);

/// Units of measure: the head of what is counted, whatever follows.
const UNITS: &str = "second seconds sec secs minute minutes min mins hour hours hr hrs h day days night nights \
    week weeks month months year years km kms k mile miles meter meters metre metres m cm inch inches foot feet ft \
    yards kg kgs kilo kilos pound pounds lb lbs oz ounce ounces g grams stone litre litres liter liters l ml cup \
    cups glass glasses pint pints bottle bottles dollars euros bucks page pages word words step steps point points \
    times time x rep reps set sets lap laps length lengths calories calorie % percent people kcal mph";
/// Periods, which count only where they are no frequency and no deadline.
const PERIODS: &str = "day days night nights week weeks weekend month months year years";
/// Units that may follow a number with a hyphen ("a 30-minute walk"); others say what a thing is like ("a two-day course").
const COMPOUND: &str =
    "minute min second hour hr mile km kilometer kilometre k meter metre page pound lb kg word m x rep lap";
/// Words that end what is counted.
const STOPS: &str = "a an the and or but of in on at to for with without from into onto by per each every as \
    than then that this these those so if when while until till before after during about around across over under \
    off out up down i we my our your his her their me us you it he she they who which whom is are was were be can \
    will would could should may just because using instead via plus vs today tomorrow tonight now daily weekly \
    monthly yearly everyday once twice throughout within between against among toward towards where there here not \
    no only also too starting beginning max maximum minimum total altogether past beyond above below behind near \
    away ago later left straight max. or next last";
/// Words between a number and what it counts.
const FILLERS: &str = "more new different full whole extra additional other good great big small long short \
    little solid separate consecutive complete entire real proper nice decent further";
/// Words before a number that make it a name, a share of a whole or a property.
const NAMES: &str = "room apartment covid version number grade chapter step level age aged turn turns turning \
    turned my our his her their your those these both that either no this first last next type phase season born \
    class #";
const CLOCK: &str = "am pm a.m p.m o'clock oclock";

/// How much: the first amount that belongs to what is done. Words already taken by a frequency or a deadline are passed
/// over, and so is what comes after "instead"; words in brackets come last.
pub(super) fn amount(tokens: &[Token], taken: &[Range<usize>]) -> Option<Found> {
    let free = |at: &usize| !taken.iter().any(|range| range.contains(at)) && !replaced(tokens, *at);
    let find = |aside: bool| {
        let here = |at: usize| tokens.get(at).filter(|token| token.aside == aside).and_then(|_| here(tokens, at));
        (0..tokens.len()).filter(free).find_map(here)
    };
    let counted_in_brackets = || find(true).filter(|found| !found.0.unit.is_empty() || tokens.iter().any(|t| t.aside));
    find(false).or_else(counted_in_brackets).map(|(mut amount, from, range)| {
        if amount.unit.is_empty() && tokens.get(range.start).is_some_and(|token| token.aside) {
            amount.unit = before_brackets(tokens, range.start);
        }
        (amount, from, range)
    })
}

/// Whether a number belongs to what is given up: "instead of our usual two".
fn replaced(tokens: &[Token], at: usize) -> bool {
    let back = tokens.get(at.saturating_sub(5)..at).unwrap_or_default();
    let near = back.iter().rev().take_while(|token| !token.is("in on by for at to with"));
    near.into_iter().any(|token| token.is("instead rather")) && !was(tokens, at, "rather")
}

/// What a bare number in brackets counts: the word before the bracket ("all my books (11 per year)").
fn before_brackets(tokens: &[Token], at: usize) -> String {
    let opened = tokens.iter().take(at).rposition(|token| !token.aside);
    let word = opened.and_then(|at| tokens.get(at)).map(|token| token.word.clone());
    word.filter(|word| word.ends_with('s')).unwrap_or_default()
}

fn here(tokens: &[Token], at: usize) -> Option<Found> {
    let token = tokens.get(at)?;
    let Some(n) = token.number else { return length_of_time(tokens, at) };
    let money = token.after_sign(&['$', '£', '€']);
    let next = tokens.get(at + 1);
    let is_clock = next.is_some_and(|next| next.is(CLOCK))
        || (is_bare(tokens, at) && was(tokens, at, "at by before after until till around"));
    let is_day = next.is_some_and(|next| super::dates::month(&next.word).is_some_and(|_| !next.is("may march")));
    let is_year =
        n.fract() == 0.0 && (1900.0..2100.0).contains(&n) && token.word.len() == 4 && !money && is_year(tokens, at);
    let scaled = token.gap.trim() == "/"
        && at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|before| before.number.is_some());
    let sure = (at + 1..at + 4).any(|at| is(tokens, at, "confident confidence certain"));
    let unit_follows = next.is_some_and(|next| next.is(UNITS));
    let named = was(tokens, at, NAMES) && !money && !unit_follows && !token.after_break();
    let pronoun = token.is("one")
        && (is(tokens, at + 1, "another who that day time moment") || was(tokens, at, "no any some this"));
    let glued = token.gap.is_empty() && at > 0;
    let compound = next.is_some_and(|next| next.gap == "-" && next.number.is_none() && !next.is(COMPOUND));
    let all = compound || token.is("one") && was(tokens, at, "with") || was(tokens, at, "all") && is_bare(tokens, at);
    let of_whole = was(tokens, at, "of") && at > 1 && is(tokens, at - 2, "out");
    let nested = all || of_whole || token.is("half") && is(tokens, at + 1, "ass assed hearted way marathon time");
    (!(is_clock || is_day || is_year || scaled || sure || named || pronoun || glued || nested))
        .then(|| number(tokens, at, money))?
}

/// Whether nothing that could be counted follows a number.
fn is_bare(tokens: &[Token], at: usize) -> bool {
    tokens
        .get(at + 1)
        .is_none_or(|next| next.after_break() || next.is(STOPS) || (next.number.is_some() && next.gap == " "))
}

/// Whether four digits are a year: nothing counted follows, or a word says so.
fn is_year(tokens: &[Token], at: usize) -> bool {
    was(tokens, at, "in by of year since until before during for")
        || is_bare(tokens, at)
        || !tokens.get(at + 1).is_some_and(|t| t.word.ends_with('s'))
}

/// "a week at sea", "an hour": a single unit of time or measure that is no frequency.
fn length_of_time(tokens: &[Token], at: usize) -> Option<Found> {
    if !is(tokens, at, "a an") {
        return None;
    }
    let unit = at + 1 + usize::from(is(tokens, at + 1, "whole entire full single solid"));
    let word = tokens.get(unit)?;
    let spent = was(tokens, at, "spend spending take taking have") || unit > at + 1;
    let counted = at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|token| token.number.is_some());
    let fits = word.is("hour mile kilometer kilometre litre liter gallon pint")
        || (word.is("minute") && !was(tokens, at, "in wait take give"))
        || (spent && word.is(PERIODS));
    let whole = is(tokens, unit + 1, "off") && word.is(PERIODS);
    (fits && !counted && !whole)
        .then(|| (Amount { value: Span::One(1.0), unit: word.word.clone() }, None, at..unit + 1))
}

fn number(tokens: &[Token], at: usize, money: bool) -> Option<Found> {
    let span = numbers::span(tokens, at)?;
    let (mut value, end) = (span.value, span.end);
    let next = tokens.get(end);
    let percent = next.is_some_and(|next| next.gap.starts_with('%')) || is(tokens, end, "percent pct");
    if money {
        // "$20k" is twenty thousand.
        let thousands = next.is_some_and(|next| next.is("k") && next.gap.is_empty());
        if let (true, Span::One(n)) = (thousands, value) {
            value = Span::One(n * 1000.0);
        }
        return Some((Amount { value, unit: "$".into() }, span.from, at..end + usize::from(thousands)));
    }
    if let (Span::One(n), Some((all, after))) = (value, share(tokens, end)) {
        let rating = tokens.get(end).is_some_and(|token| token.gap.trim() == "/")
            && (n > all || ((all - 10.0).abs() < 0.01 && is_bare(tokens, after - 1)));
        if rating {
            return Some((Amount { value, unit: String::new() }, span.from, at..after));
        }
        let on_days = is(tokens, after, "days day nights");
        let share = (n / all * 10_000.0).round() / 100.0;
        return (!on_days).then(|| (Amount { value: Span::One(share), unit: "%".into() }, None, at..after));
    }
    if percent {
        return Some((
            Amount { value, unit: "%".into() },
            span.from,
            at..end + usize::from(is(tokens, end, "percent pct")),
        ));
    }
    if is(tokens, end - 1, "half") && was(tokens, end - 1, "by in") {
        return Some((Amount { value: Span::One(50.0), unit: "%".into() }, None, at..end));
    }
    if is(tokens, end - 1, "once twice thrice") {
        return Some((Amount { value, unit: "times".into() }, span.from, at..end));
    }
    let (value, unit, end) = unit(tokens, value, end);
    Some((Amount { value, unit }, span.from, at..end))
}

/// "out of 5", "of 5", "/5": the whole that a share is of, and the place after it.
fn share(tokens: &[Token], at: usize) -> Option<(f64, usize)> {
    let out = usize::from(is(tokens, at, "out"));
    let whole = if is(tokens, at + out, "of") { at + out + 1 } else { at };
    let slashed = tokens.get(at).is_some_and(|token| token.gap.trim() == "/");
    let all = tokens.get(whole)?.number.filter(|all| *all > 0.0)?;
    (whole > at || slashed).then_some((all, whole + 1))
}

/// The head noun of what is counted, and the place after it.
fn unit(tokens: &[Token], value: Span, at: usize) -> (Span, String, usize) {
    let mut at = at;
    if is(tokens, at, "k") {
        let thousands =
            tokens.get(at + 1).filter(|next| !next.after_break() && next.word.ends_with('s') && !next.is(STOPS));
        match (thousands, value) {
            (Some(_), Span::One(n)) => return unit(tokens, Span::One(n * 1000.0), at + 1),
            _ => return (value, "km".into(), at + 1),
        }
    }
    // "100+ Runs"
    let ends = |at: usize, first: bool| {
        tokens
            .get(at)
            .is_none_or(|token| (token.after_break() && !(first && token.gap.starts_with('+'))) || token.is(STOPS))
    };
    if ends(at, true) || tokens.get(at).is_some_and(|token| token.number.is_some()) {
        return (value, String::new(), at);
    }
    while is(tokens, at, FILLERS) && !ends(at + 1, false) {
        at += 1;
    }
    let mut head = at;
    let many = value.target() > 1.0;
    for next in at..at + 4 {
        let Some(token) = tokens.get(next) else { break };
        if (next > at && ends(next, false))
            || token.number.is_some()
            || (next > at && has("ly", token.word.get(token.word.len().saturating_sub(2)..).unwrap_or_default()))
        {
            break;
        }
        head = next;
        let plural = token.word.ends_with('s') && !token.word.ends_with("ss") && token.word.len() > 2;
        let is_unit = lexicon::exact(&token.word).is_some() || plural;
        if token.is(UNITS) || (many && plural && is_unit) {
            break;
        }
    }
    let word = |at: usize| tokens.get(at).map(|token| token.word.as_str()).unwrap_or_default();
    let name = if is(tokens, head, "ups outs downs") && head > at {
        format!("{}-{}", word(head - 1), word(head))
    } else {
        word(head).to_owned()
    };
    (value, name, head + 1)
}

/// A time by the clock that the thing must happen at, by or before, or a mark at school: a threshold without an amount.
pub(super) fn threshold(tokens: &[Token], text: &str) -> bool {
    (1..tokens.len()).any(|at| {
        let clock = was(tokens, at, "at by before until from after till than around");
        let timed = tokens
            .get(at)
            .is_some_and(|token| (token.word.contains(':') && !token.after_break()) || token.is("noon midnight"));
        let marked = tokens.get(at).is_some_and(|token| token.number.is_some()) && is(tokens, at + 1, CLOCK);
        let letter = tokens
            .get(at)
            .and_then(|token| text.get(token.place.clone()))
            .is_some_and(|word| matches!(word, "A" | "B" | "C" | "As" | "Bs" | "A's" | "B's"));
        let got = was(tokens, at, "a an all straight")
            && at > 1
            && (0..at).rev().take(3).any(|before| is(tokens, before, "get earn receive make getting got score"));
        clock && (timed || marked)
            || letter && got
            || clock
                && tokens.get(at).is_some_and(|t| t.number.is_some())
                && is_bare(tokens, at)
                && was(tokens, at, "at before by")
                && (0..at).any(|b| is(tokens, b, "wake up bed asleep home awake sleep dinner"))
    })
}
