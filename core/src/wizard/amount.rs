//! Parses and formats numbers as people type them.

use crate::coach::{self, ParsedNumber};

/// The reason why a text is no number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum NumberError {
    /// It is no number, or far too large.
    NotANumber,
    /// It can be read in two ways, such as "1.200", and only the person knows which is meant.
    Ambiguous(f64, f64),
}

/// The largest number that a field takes.
const MAX_AMOUNT: f64 = 1_000_000.0;

/// A number of zero or more, as typed: "3", " 2.5 ", "2,5", "10,000", "½". None when it is not one, or could be two.
pub fn parse_amount(typed: &str) -> Option<f64> {
    match coach::parse_number(typed) {
        Some(ParsedNumber::One(number)) => Some(number).filter(|number| *number <= MAX_AMOUNT),
        _ => None,
    }
}

/// The reason why a text is no number. None where it is one, or empty.
pub fn number_error(typed: &str) -> Option<NumberError> {
    match coach::parse_number(typed) {
        _ if typed.trim().is_empty() || parse_amount(typed).is_some() => None,
        Some(ParsedNumber::Either(less, more)) => Some(NumberError::Ambiguous(less, more)),
        _ => Some(NumberError::NotANumber),
    }
}

/// Formats a number so that [`parse_amount`] gives the same number back.
pub fn format_amount(number: f64) -> String {
    let text = number.to_string();
    // Three places could be thousands; a nought more says that they are not.
    if coach::parse_number(&text).is_some_and(|read| matches!(read, ParsedNumber::Either(..))) {
        format!("{text}0")
    } else {
        text
    }
}

/// Whole minutes, once an amount is typed.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "parse_amount() is within 0 and a million")]
pub(super) fn minutes(typed: &str) -> Option<u32> {
    parse_amount(typed).map(|minutes| minutes.round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_type_it_and_nothing_else_is() {
        assert_eq!(parse_amount(" 2,5 "), Some(2.5));
        assert_eq!(parse_amount("3"), Some(3.0));
        assert_eq!(
            (parse_amount("10,000"), parse_amount("1,200"), parse_amount("three")),
            (Some(10_000.0), Some(1200.0), Some(3.0))
        );
        for typed in ["", "-1", "-0", "inf", "NaN", "1e400", "1 2", "1.200", "2,000,000"] {
            assert_eq!(parse_amount(typed), None, "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_says_why() {
        assert_eq!((number_error(""), number_error(" "), number_error("10,000")), (None, None, None));
        assert_eq!(number_error("1.200"), Some(NumberError::Ambiguous(1.2, 1200.0)));
        assert_eq!(
            (number_error("lots"), number_error("2,000,000")),
            (Some(NumberError::NotANumber), Some(NumberError::NotANumber))
        );
    }

    #[test]
    fn a_number_is_read_again_as_it_was_written() {
        for number in [0.0, 3.0, 12.5, 1.125, 12.001, 0.333, 999_999.0, 1200.0] {
            assert_eq!(parse_amount(&format_amount(number)), Some(number), "{number}");
        }
    }
}
