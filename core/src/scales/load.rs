//! The load: the sum of times a week × minutes each time over goals, compared with the minutes a person has in a week.
//!
//! [`Parts::minutes_a_week`] gives the minutes of one goal. A goal without known minutes counts as 0, so the real load
//! may be higher than the computed load, never lower.

use crate::plan::Parts;

/// Minutes a week that these goals take together.
pub fn load<'a>(goals: impl IntoIterator<Item = &'a Parts>) -> f64 {
    // The standard library's empty sum is -0.0, so the fold starts at 0.0.
    goals
        .into_iter()
        .filter_map(Parts::minutes_a_week)
        .filter(|minutes| minutes.is_finite())
        .fold(0.0, |sum, n| sum + n)
}

/// Minutes a week by which the load exceeds the capacity; negative if capacity is left.
pub fn over(load: f64, capacity: u32) -> f64 {
    load - f64::from(capacity)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "sums of whole numbers are exact")]
mod tests {
    use super::*;
    use crate::plan::{Measure, Per};

    fn goal(times: f64, minutes: f64) -> Parts {
        let measure = Measure::HowOften { times, per: Per::Week, minutes: Some(minutes) };
        Parts { measure: Some(measure), ..Parts::default() }
    }

    #[test]
    fn the_worked_number() {
        let goals = [goal(3.0, 30.0), goal(7.0, 10.0), goal(1.0, 120.0), goal(2.0, 45.0)];
        // All minutes are whole, so the sums are exact.
        assert_eq!(load(&goals), 370.0);
        assert_eq!(over(load(&goals), 300), 70.0);
        assert_eq!(over(load(&goals), 400), -30.0, "there is room");
    }

    #[test]
    fn what_says_nothing_of_minutes_counts_as_none() {
        assert_eq!(load(&[Parts::default(), goal(f64::NAN, 30.0), goal(1.0, 20.0)]), 20.0);
        assert_eq!(over(load(&[]), 300), -300.0);
    }

    #[test]
    fn no_minutes_are_nought_and_not_below_it() {
        assert!(load(&[]).is_sign_positive() && load(&[Parts::default()]).is_sign_positive());
    }
}
