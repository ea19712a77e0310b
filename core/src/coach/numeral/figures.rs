//! Parsing of digits with the separators that people type. Fields and goals share this parser.
//!
//! It is written by hand, since the standard library's parser of floats weighs more than all of the coach's other code
//! for numbers.

use std::iter;
use std::ops::Range;

/// The meaning of a typed number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ParsedNumber {
    /// One number, finite and not negative.
    One(f64),
    /// Two possible numbers, the lesser first: "1.200" is 1.2 to one person and 1200 to another.
    Either(f64, f64),
}

/// Parses digits. A comma before three digits separates thousands, as do spaces and apostrophes; any other comma is a
/// decimal mark. A dot before three digits is ambiguous. None if the text is not a number.
pub(super) fn read(text: &str) -> Option<ParsedNumber> {
    let (mut runs, mut marks): (Vec<Range<usize>>, Vec<char>) = (iter::once(0..0).collect(), Vec::new());
    for (at, letter) in text.char_indices() {
        match letter {
            '0'..='9' => runs.last_mut()?.end = at + 1,
            ',' | '.' | ' ' | '\'' | '’' | '\u{a0}' | '\u{202f}' => {
                marks.push(letter);
                let next = at + letter.len_utf8();
                runs.push(next..next);
            }
            _ => return None,
        }
    }
    // "5." may be on its way to "5.2".
    if matches!(marks.last(), Some(',' | '.')) && runs.last()?.is_empty() {
        runs.pop();
        marks.pop();
    }
    let runs: Vec<&str> = runs.into_iter().map(|run| text.get(run).unwrap_or_default()).collect();
    let parted = |runs: &[&str]| is_parted(runs).then(|| whole(&runs.concat()));
    let decimal = |runs: &[&str]| match runs {
        [before, after] if !after.is_empty() => Some(whole(before) + share(after)),
        _ => None,
    };
    let (last, others) = marks.split_last().map_or((' ', &[][..]), |(last, others)| (*last, others));
    let is_alike = others.iter().all(|mark| *mark == last);
    let number = match (last, is_alike) {
        _ if marks.is_empty() => runs.first().filter(|run| !run.is_empty()).map(|run| whole(run)),
        ('.', true) => match (decimal(&runs), parted(&runs)) {
            (Some(less), Some(more)) => return finite(more).map(|more| ParsedNumber::Either(less, more)),
            (decimal, parted) => decimal.or(parted),
        },
        (',', true) => parted(&runs).or_else(|| decimal(&runs)),
        (_, true) => parted(&runs),
        // In "1,234.5" and "1.234,5" the last mark is the decimal mark, and the others are equal.
        (',' | '.', false) if others.windows(2).all(|two| two[0] == two[1]) && !others.contains(&last) => {
            let (after, before) = runs.split_last()?;
            parted(before).filter(|_| !after.is_empty()).map(|before| before + share(after))
        }
        _ => None,
    };
    number.and_then(finite).map(ParsedNumber::One)
}

/// Whether the runs are groups of thousands: three digits each after the first run, which does not begin with 0.
fn is_parted(runs: &[&str]) -> bool {
    let Some((first, others)) = runs.split_first() else { return false };
    (1..=3).contains(&first.len()) && !first.starts_with('0') && others.iter().all(|run| run.len() == 3)
}

fn whole(digits: &str) -> f64 {
    digits.bytes().fold(0.0, |sum, digit| sum * 10.0 + f64::from(digit - b'0'))
}

/// The value of the digits after a decimal mark.
fn share(digits: &str) -> f64 {
    whole(digits) / digits.bytes().fold(1.0, |ten, _| ten * 10.0)
}

fn finite(number: f64) -> Option<f64> {
    number.is_finite().then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, number: f64) {
        assert_eq!(read(text), Some(ParsedNumber::One(number)), "{text}");
    }

    #[test]
    fn thousands_and_decimals_are_told_apart() {
        for text in ["10,000", "10 000", "10'000", "10’000", "10\u{202f}000", "10000", "10,000.0"] {
            check(text, 10_000.0);
        }
        check("1,200", 1200.0);
        check("1,5", 1.5);
        check("1.5", 1.5);
        check("0,500", 0.5);
        check("0.125", 0.125);
        check("1.2500", 1.25);
        check("1,234.5", 1234.5);
        check("1.234,5", 1234.5);
        check("1.200.000", 1_200_000.0);
        check(".5", 0.5);
        check("5.", 5.0);
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_not_guessed() {
        assert_eq!(read("1.200"), Some(ParsedNumber::Either(1.2, 1200.0)));
        assert_eq!(read("10.000"), Some(ParsedNumber::Either(10.0, 10_000.0)));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in [
            "",
            ".",
            ",",
            "1,2,3",
            "1 2",
            "12,34,567",
            "-1",
            "-0",
            "+1",
            "1e3",
            "inf",
            "NaN",
            "7:30",
            "1..2",
            "1,234,56",
            "1.2,3.4",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read(&"9".repeat(400)), None);
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic_and_never_below_nought(text in "[0-9.,' ½a-]{0,14}") {
            match read(&text) {
                Some(ParsedNumber::One(n)) => prop_assert!(n >= 0.0 && n.is_finite() && n.is_sign_positive()),
                Some(ParsedNumber::Either(less, more)) => prop_assert!(less < more && more.is_finite()),
                None => (),
            }
        }

        #[test]
        fn a_whole_number_is_read_in_each_way_it_can_be_parted(n in 1000_u32..1_000_000) {
            for mark in [",", " ", "'"] {
                let parted = format!("{}{mark}{:03}", n / 1000, n % 1000);
                prop_assert_eq!(read(&parted), Some(ParsedNumber::One(f64::from(n))));
            }
        }
    }
}
