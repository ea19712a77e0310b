//! Whether closeness really changed: the rule of NHS England's published statistics code, applied to the 0 to 10 rating
//! of closeness. A change of three or more exceeds usual ups and downs.
//!
//! The rule compares only the first and the last rating. It knows nothing about the ratings between them or about the
//! cause.

use crate::plan::Rating;

/// Smallest difference between the last and the first rating that counts as a change.
const ENOUGH: i16 = 3;

/// The trend of ratings over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trend {
    /// There are fewer than two ratings.
    TooEarly,
    /// The goal feels closer, by more than usual ups and downs.
    Bigger,
    /// The goal feels further away, by more than usual ups and downs.
    SlippedBack,
    /// The difference is within usual ups and downs.
    NoClearChange,
}

/// The trend of these ratings, oldest first.
pub fn moved(ratings: &[Rating]) -> Trend {
    let [first, .., last] = ratings else { return Trend::TooEarly };
    match i16::from(last.get()) - i16::from(first.get()) {
        by if by >= ENOUGH => Trend::Bigger,
        by if by <= -ENOUGH => Trend::SlippedBack,
        _ => Trend::NoClearChange,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(ratings: &[u8]) -> Trend {
        moved(&ratings.iter().map(|n| Rating::try_from(*n).unwrap()).collect::<Vec<_>>())
    }

    #[test]
    fn the_worked_numbers() {
        assert_eq!(of(&[2, 6]), Trend::Bigger);
        assert_eq!(of(&[3, 5]), Trend::NoClearChange);
        assert_eq!(of(&[7, 4]), Trend::SlippedBack);
        assert_eq!(of(&[7, 5]), Trend::NoClearChange);
    }

    #[test]
    fn under_two_ratings_it_is_too_early_to_say() {
        assert_eq!(of(&[]), Trend::TooEarly);
        assert_eq!(of(&[10]), Trend::TooEarly);
    }

    proptest! {
        #[test]
        fn what_lies_between_makes_no_difference(first in 0u8..=10, last in 0u8..=10, between in prop::collection::vec(0u8..=10, 0..9)) {
            let all: Vec<u8> = [first].into_iter().chain(between).chain([last]).collect();
            prop_assert_eq!(of(&all), of(&[first, last]));
            let turned = match of(&[last, first]) {
                Trend::Bigger => Trend::SlippedBack,
                Trend::SlippedBack => Trend::Bigger,
                same => same,
            };
            prop_assert_eq!(of(&[first, last]), turned, "the way back is the other way");
        }
    }
}
