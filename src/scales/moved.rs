//! Did it really move? A plain word about ratings of closeness over time.

use crate::plan::Rating;

/// What two ratings of one goal tell. The rule is that of the code with which NHS England publishes its statistics: a
/// difference of three or more on a scale of 0 to 10 is more than usual ups and downs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// Fewer than two ratings.
    TooEarly,
    /// Three or more up.
    Bigger,
    /// Three or more down.
    SlippedBack,
    /// Anything between.
    NoClearChange,
}

/// The first rating against the last, oldest first. It says nothing about why, and nothing about health.
pub fn moved(ratings: &[Rating]) -> Moved {
    let [first, .., last] = ratings else { return Moved::TooEarly };
    match i16::from(last.get()) - i16::from(first.get()) {
        3.. => Moved::Bigger,
        ..=-3 => Moved::SlippedBack,
        _ => Moved::NoClearChange,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(ratings: &[u8], expected: Moved) {
        let ratings: Vec<Rating> = ratings.iter().map(|n| Rating::try_from(*n).unwrap()).collect();
        assert_eq!(moved(&ratings), expected);
    }

    #[test]
    fn the_worked_numbers() {
        says(&[2, 6], Moved::Bigger);
        says(&[3, 5], Moved::NoClearChange);
        says(&[7, 4], Moved::SlippedBack);
        says(&[7, 5], Moved::NoClearChange);
        says(&[4], Moved::TooEarly);
        says(&[], Moved::TooEarly);
        says(&[2, 9, 0, 5], Moved::Bigger);
    }
}
