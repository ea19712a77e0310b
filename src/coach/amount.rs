//! Numbers in words, and how much a text says.

use super::lists::{FILLERS, PERIODS};
use super::tokens::Token;
use super::{Amount, Span};
use std::ops::Range;

const NUMBERS: &str = "zero one two three four five six seven eight nine ten eleven twelve";
const TENS: [(&str, f64); 14] = [
    ("once", 1.0),
    ("twice", 2.0),
    ("half", 0.5),
    ("fifteen", 15.0),
    ("twenty", 20.0),
    ("thirty", 30.0),
    ("forty", 40.0),
    ("fifty", 50.0),
    ("sixty", 60.0),
    ("ninety", 90.0),
    ("hundred", 100.0),
    ("thousand", 1000.0),
    ("dozen", 12.0),
    ("thrice", 3.0),
];

/// The number that a word says.
pub(super) fn number_word(word: &str) -> Option<f64> {
    let small = || NUMBERS.split(' ').position(|number| number == word);
    let great = || TENS.iter().find(|(name, _)| *name == word).map(|(_, number)| *number);
    great().or_else(|| small().and_then(|n| u32::try_from(n).ok()).map(f64::from))
}

/// Words before a number that make it a name or a time by the clock.
const NAMED_BEFORE: &str = "at by before after until till from around room apartment covid version number";
const CLOCK: &str = "am pm a.m p.m o'clock";

/// How much: the value with its unit, where a change starts, and the words that say it. Words already taken by a frequency
/// or a deadline are passed over, unless the frequency is all there is to count in ("5 jobs a week").
pub(super) fn amount(
    tokens: &[Token],
    taken: &[Range<usize>],
    has_frequency: bool,
) -> Option<(Amount, Option<f64>, Range<usize>)> {
    let free = |at: usize| !taken.iter().any(|range| range.contains(&at));
    (0..tokens.len()).filter(|at| free(*at)).find_map(|at| here(tokens, at, has_frequency))
}

fn here(tokens: &[Token], at: usize, has_frequency: bool) -> Option<(Amount, Option<f64>, Range<usize>)> {
    let token = tokens.get(at)?;
    let is_clock = |at: usize| tokens.get(at).is_some_and(|token| token.is(CLOCK));
    if let Some(n) = token.number.filter(|_| !is_clock(at + 1)) {
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        if token.word.len() == 4 && (1900.0..2100.0).contains(&n) && before.is_some_and(|word| word.is("in by of year"))
        {
            return None;
        }
        let money = token.sign == Some('$') || token.sign == Some('£') || token.sign == Some('€');
        if before.is_some_and(|word| word.is(NAMED_BEFORE)) && !before.is_some_and(|word| word.is("from")) && !money {
            let unit = tokens.get(at + 1).map(|t| t.word.as_str()).unwrap_or_default();
            if unit.is_empty() || super::tokens::has("in on to so and", unit) {
                return None;
            }
        }
        return Some(number(tokens, at, n, money));
    }
    // "a week of yoga", "an hour": only before a unit of time or measure, and not as a period of a frequency.
    let unit = tokens.get(at + 1)?;
    let is_unit = unit.is("hour mile kilometer kilometre litre liter gallon") || (!has_frequency && unit.is("minute"));
    let counts = token.is("a an") && is_unit && !tokens.get(at.wrapping_sub(1)).is_some_and(|t| t.number.is_some());
    counts.then(|| (Amount { value: Span::One(1.0), unit: unit.word.clone() }, None, at..at + 2))
}

fn number(tokens: &[Token], at: usize, n: f64, money: bool) -> (Amount, Option<f64>, Range<usize>) {
    let mut end = at + 1;
    let mut value = Span::One(n);
    let mut from = None;
    // "half an hour", "half a page"
    if tokens.get(at).is_some_and(|t| t.word == "half") && tokens.get(end).is_some_and(|t| t.is("a an the")) {
        end += 1;
    }
    // "two hundred", "2 thousand"
    if let Some(scale) = tokens.get(end).filter(|t| t.is("hundred thousand dozen")).and_then(|t| t.number) {
        value = Span::One(n * scale);
        end += 1;
    }
    let joins = tokens.get(end).is_some_and(|t| t.sign == Some('-') || t.sign == Some('–'));
    let to = tokens.get(end).is_some_and(|t| t.is("to or"));
    let second = if joins { end } else { end + 1 };
    if let Some(other) = tokens.get(second).and_then(|t| t.number).filter(|_| joins || to) {
        let begins = at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|t| t.word == "from");
        (value, from) =
            if begins { (Span::One(other), Some(n)) } else { (Span::Range(n.min(other), n.max(other)), None) };
        end = second + 1;
    }
    // "4 out of 5 times"
    if tokens.get(end).is_some_and(|t| t.word == "out")
        && tokens.get(end + 1).is_some_and(|t| t.word == "of")
        && let Some(all) = tokens.get(end + 2).and_then(|t| t.number).filter(|all| *all > 0.0)
    {
        return (Amount { value: Span::One(n / all * 100.0), unit: "%".into() }, None, at..end + 3);
    }
    while tokens.get(end).is_some_and(|t| t.is(FILLERS)) {
        end += 1;
    }
    let unit = match tokens.get(end) {
        _ if money => "$".to_owned(),
        Some(t) if t.word == "k" => "km".to_owned(),
        Some(t) if t.sign == Some('%') || t.is("percent") => "%".to_owned(),
        Some(t) if t.is(PERIODS) && !t.is("minute minutes hour hours day days") => String::new(),
        Some(t) if t.number.is_none() && !t.is("a an per each every in on by for and the to at times time x") => {
            t.word.clone()
        }
        _ => String::new(),
    };
    if !unit.is_empty() && unit != "$" {
        end += 1;
    }
    (Amount { value, unit }, from, at..end.min(tokens.len()))
}

/// A time by the clock that the thing must happen at, by or before.
pub(super) fn clock(tokens: &[Token]) -> bool {
    let timed = |pair: &[Token]| match pair {
        [before, time] => {
            before.is("at by before until from after") && (time.word.contains(':') || time.is("noon midnight"))
        }
        _ => false,
    };
    let marked = |triple: &[Token]| match triple {
        [before, time, mark] => before.is("at by before until from after") && time.number.is_some() && mark.is(CLOCK),
        _ => false,
    };
    tokens.windows(2).any(timed) || tokens.windows(3).any(marked)
}
