//! Whether closeness really changed: the rule of NHS England's published statistics code, applied to the 0 to 10 rating
//! of closeness. A change of three or more exceeds usual ups and downs.
//!
//! The rule compares the first ratings with the last: of each two the median where there are four or more ratings, since
//! a single day is noisy. It is silent while the first and the last rating are less than two weeks apart. It knows nothing
//! about the ratings between them or about the cause, and it was made for services for children and young people.

use crate::plan::Rating;
use chrono::NaiveDate;

/// Smallest difference between the last and the first rating that counts as a change.
const ENOUGH: i16 = 3;
/// Fewest days from the first to the last rating.
const APART: i64 = 14;

/// A rating with its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RatedDay {
    /// The day.
    pub day: NaiveDate,
    /// The rating of closeness.
    pub close: Rating,
}

/// The trend of ratings over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trend {
    /// There are fewer than two ratings, or they lie less than two weeks apart.
    TooEarly,
    /// The goal feels closer, by more than usual ups and downs.
    Bigger,
    /// The goal feels further away, by more than usual ups and downs.
    SlippedBack,
    /// The difference is within usual ups and downs.
    NoClearChange,
}

/// The trend of these ratings, oldest first.
pub fn moved(rated: &[RatedDay]) -> Trend {
    let [first, .., last] = rated else { return Trend::TooEarly };
    if (last.day - first.day).num_days() < APART {
        return Trend::TooEarly;
    }
    let number = |one: &RatedDay| i16::from(one.close.get());
    // The median of two numbers is half their sum; doubled numbers keep it whole.
    let by = match rated {
        [first, second, .., before, last] => number(before) + number(last) - number(first) - number(second),
        _ => 2 * (number(last) - number(first)),
    };
    match by {
        by if by >= 2 * ENOUGH => Trend::Bigger,
        by if by <= -2 * ENOUGH => Trend::SlippedBack,
        _ => Trend::NoClearChange,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::day;
    use chrono::Days;
    use proptest::prelude::*;

    /// The trend of ratings that are so many days apart.
    fn every(days: u64, ratings: &[u8]) -> Trend {
        let rated = |(n, close): (u64, &u8)| RatedDay {
            day: day(1).checked_add_days(Days::new(n * days)).unwrap(),
            close: (*close).try_into().unwrap(),
        };
        moved(&(0..).zip(ratings).map(rated).collect::<Vec<_>>())
    }

    #[test]
    fn the_worked_numbers() {
        assert_eq!(every(14, &[2, 6]), Trend::Bigger);
        assert_eq!(every(14, &[3, 5]), Trend::NoClearChange);
        assert_eq!(every(14, &[7, 4]), Trend::SlippedBack);
        assert_eq!(every(14, &[7, 5]), Trend::NoClearChange);
    }

    #[test]
    fn under_two_ratings_or_within_two_weeks_it_is_too_early_to_say() {
        assert_eq!(every(14, &[]), Trend::TooEarly);
        assert_eq!(every(14, &[10]), Trend::TooEarly);
        assert_eq!(every(13, &[0, 10]), Trend::TooEarly);
        assert_eq!(every(3, &[0, 9, 9, 9, 10]), Trend::TooEarly, "twelve days");
    }

    #[test]
    fn of_four_ratings_the_first_two_and_the_last_two_are_compared_by_their_medians() {
        assert_eq!(every(7, &[2, 6, 5, 5]), Trend::NoClearChange, "4 to 5, though 2 to 5 would be a move");
        assert_eq!(every(7, &[2, 5, 5]), Trend::Bigger, "of three the first and the last");
        assert_eq!(every(7, &[1, 2, 9, 4, 5]), Trend::Bigger, "1.5 to 4.5");
        assert_eq!(every(7, &[1, 2, 9, 4, 4]), Trend::NoClearChange, "1.5 to 4");
    }

    proptest! {
        #[test]
        fn the_way_back_is_the_other_way(ratings in prop::collection::vec(0u8..=10, 2..9)) {
            let back: Vec<u8> = ratings.iter().rev().copied().collect();
            let turned = match every(14, &back) {
                Trend::Bigger => Trend::SlippedBack,
                Trend::SlippedBack => Trend::Bigger,
                same => same,
            };
            prop_assert_eq!(every(14, &ratings), turned);
        }
    }
}
