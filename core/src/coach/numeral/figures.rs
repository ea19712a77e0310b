//! Parsing of digits with the separators that people type. Fields and goals share this parser.
//!
//! It is written by hand, since the standard library's parser of floats weighs more than all of the coach's other code
//! for numbers.

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
    // "5." may be on its way to "5.2".
    let text = text.strip_suffix([',', '.']).unwrap_or(text);
    // The number before the last mark, the number after it, the number of its digits, and ten to the power of that.
    let (mut before, mut after, mut count, mut ten) = (0.0, 0.0, 0, 1.0);
    // The first and the last mark, the number of marks, and whether all but the last are the same.
    let (mut first, mut last, mut marks, mut is_alike) = (' ', ' ', 0, true);
    // Whether all digits before the last mark are in groups of three, except the first one to three, which don't begin
    // with 0.
    let mut is_parted = !text.starts_with('0');
    for letter in text.chars() {
        match letter {
            '0'..='9' => {
                after = after * 10.0 + f64::from(u32::from(letter) - u32::from('0'));
                (count, ten) = (count + 1, ten * 10.0);
            }
            ',' | '.' | ' ' | '\'' | '’' | '\u{a0}' | '\u{202f}' => {
                is_parted &= count == 3 || marks == 0 && (count == 1 || count == 2);
                first = if marks == 0 { letter } else { first };
                is_alike &= marks == 0 || last == first;
                (last, marks) = (letter, marks + 1);
                before = before * ten + after;
                (after, count, ten) = (0.0, 0, 1.0);
            }
            _ => return None,
        }
    }
    let decimal = (count > 0).then_some(before + after / ten);
    let parted = (is_parted && count == 3).then_some(before * ten + after);
    let decimal_alone = decimal.filter(|_| marks == 1);
    let number = match last {
        _ if marks == 0 => decimal.map(|_| after),
        '.' if last == first && is_alike => match (decimal_alone, parted) {
            (Some(less), Some(more)) => return finite(more).map(|more| ParsedNumber::Either(less, more)),
            _ => decimal_alone.or(parted),
        },
        _ if last == first && is_alike => parted.or(decimal_alone.filter(|_| last == ',')),
        // In "1,234.5" and "1.234,5" the last mark is the decimal mark, and the others are equal.
        ',' | '.' if last != first && is_alike && is_parted => decimal,
        _ => None,
    };
    number.and_then(finite).map(ParsedNumber::One)
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
