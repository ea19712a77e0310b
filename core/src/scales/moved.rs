//! Did it really move? The rule of NHS England's published statistics code, put to the 0 to 10 closeness: a change of
//! three or more is more than usual ups and downs.
//!
//! It compares the first rating with the last and knows nothing of what lies between, or why.

use crate::plan::Rating;

/// By how much the last rating must differ from the first.
const ENOUGH: i16 = 3;

/// What can be said of ratings over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trend {
    /// Under two ratings.
    TooEarly,
    /// Closer, by more than usual ups and downs.
    Bigger,
    /// Further away, by more than usual ups and downs.
    SlippedBack,
    /// Neither.
    NoClearChange,
}

/// What the ratings say, oldest first.
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
