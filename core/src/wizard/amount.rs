//! Numbers as people type them.

use crate::coach::{self, Typed};

/// What keeps a typed number from being one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum NumberError {
    /// It is none, or far too large.
    NoNumber,
    /// It can be read in two ways, and only the person knows which was meant.
    Either(f64, f64),
}

/// The largest number that a field takes.
const MOST: f64 = 1_000_000.0;

/// A number of zero or more, as typed: "3", " 2.5 ", "2,5", "10,000", "½". None when it is not one, or could be two.
pub fn amount(typed: &str) -> Option<f64> {
    match coach::typed(typed) {
        Some(Typed::One(number)) => Some(number).filter(|number| *number <= MOST),
        _ => None,
    }
}

/// Why what was typed is no number; none where it is one, and where nothing was typed.
pub fn unread(typed: &str) -> Option<NumberError> {
    match coach::typed(typed) {
        _ if typed.trim().is_empty() || amount(typed).is_some() => None,
        Some(Typed::Either(less, more)) => Some(NumberError::Either(less, more)),
        _ => Some(NumberError::NoNumber),
    }
}

/// A number as it would have been typed, so that [`amount`] reads just this number.
pub fn as_typed(number: f64) -> String {
    let text = number.to_string();
    // Three places could be thousands; a nought more says that they are not.
    if coach::typed(&text).is_some_and(|read| matches!(read, Typed::Either(..))) { format!("{text}0") } else { text }
}

/// Whole minutes, once an amount is typed.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "amount() is within 0 and a million")]
pub(super) fn minutes(typed: &str) -> Option<u32> {
    amount(typed).map(|minutes| minutes.round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_type_it_and_nothing_else_is() {
        assert_eq!(amount(" 2,5 "), Some(2.5));
        assert_eq!(amount("3"), Some(3.0));
        assert_eq!((amount("10,000"), amount("1,200"), amount("three")), (Some(10_000.0), Some(1200.0), Some(3.0)));
        for typed in ["", "-1", "-0", "inf", "NaN", "1e400", "1 2", "1.200", "2,000,000"] {
            assert_eq!(amount(typed), None, "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_says_why() {
        assert_eq!((unread(""), unread(" "), unread("10,000")), (None, None, None));
        assert_eq!(unread("1.200"), Some(NumberError::Either(1.2, 1200.0)));
        assert_eq!((unread("lots"), unread("2,000,000")), (Some(NumberError::NoNumber), Some(NumberError::NoNumber)));
    }

    #[test]
    fn a_number_is_read_again_as_it_was_written() {
        for number in [0.0, 3.0, 12.5, 1.125, 12.001, 0.333, 999_999.0, 1200.0] {
            assert_eq!(amount(&as_typed(number)), Some(number), "{number}");
        }
    }
}
