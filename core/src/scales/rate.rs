//! The share of the planned times that were done. Days at rest plan nothing, so a pause is neutral.
//!
//! expected = times a week × open days / 7; share = min(1, done / expected). The share knows nothing about how hard a
//! week was.

/// The times that were planned, the times that were done, and their ratio.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Times planned for the open days; above 0.
    pub expected: f64,
    /// Times done.
    pub done: u32,
    /// Done divided by expected, at most 1.
    pub share: f64,
}

/// Times planned for a number of open days; 0 if `times_a_week` is negative or not finite.
pub fn expected(times_a_week: f64, open_days: u32) -> f64 {
    if times_a_week.is_finite() { times_a_week.max(0.0) * f64::from(open_days) / 7.0 } else { 0.0 }
}

/// The rate for a goal planned `times_a_week`; none if nothing was planned.
pub fn rate(times_a_week: f64, open_days: u32, done: u32) -> Option<Rate> {
    held_against(expected(times_a_week, open_days), done)
}

/// The rate for an expected number of times; none if nothing was planned.
pub fn held_against(expected: f64, done: u32) -> Option<Rate> {
    (expected > 0.0).then(|| Rate { expected, done, share: (f64::from(done) / expected).min(1.0) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_worked_number() {
        let rate = rate(3.0, 28 - 7, 7).unwrap();
        assert!((rate.expected - 9.0).abs() < 1e-12);
        assert!((rate.share * 100.0 - 77.8).abs() < 0.05, "{}", rate.share);
    }

    #[test]
    fn where_nothing_was_planned_there_is_no_share() {
        assert_eq!(rate(3.0, 0, 5), None, "all days at rest");
        for rhythm in [0.0, -2.0, f64::NAN, f64::INFINITY] {
            assert_eq!(rate(rhythm, 7, 5), None);
        }
    }

    proptest! {
        #[test]
        fn a_share_is_a_share(rhythm in any::<f64>(), open in any::<u32>(), done in any::<u32>()) {
            if let Some(rate) = rate(rhythm, open, done) {
                prop_assert!((0.0..=1.0).contains(&rate.share), "{rate:?}");
            }
        }

        #[test]
        fn one_more_day_at_rest_never_counts_against_anybody(rhythm in 0.1..50f64, open in 2u32..400, done in 0u32..400) {
            let (less, more) = (rate(rhythm, open - 1, done).unwrap(), rate(rhythm, open, done).unwrap());
            prop_assert!(less.share >= more.share);
        }
    }
}
