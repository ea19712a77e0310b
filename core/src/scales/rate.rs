//! What was done of what was planned, where a pause is neutral: days at rest ask for nothing.
//!
//! expected = times a week × open days / 7; share = min(1, done / expected). It knows nothing of how hard a week was.

/// What was planned and what was done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// How many times were planned for the days that were open.
    pub expected: f64,
    /// How many times it was done.
    pub done: u32,
    /// What was done of what was planned, 0 to 1. More than planned is 1.
    pub share: f64,
}

/// How many times are planned for so many open days. A rhythm that is no number above 0 plans nothing.
pub fn expected(times_a_week: f64, open_days: u32) -> f64 {
    if times_a_week.is_finite() { times_a_week.max(0.0) * f64::from(open_days) / 7.0 } else { 0.0 }
}

/// What was done of what was planned; none where nothing was planned.
pub fn rate(times_a_week: f64, open_days: u32, done: u32) -> Option<Rate> {
    held_against(expected(times_a_week, open_days), done)
}

/// What was done, held against what was planned of it in all; none where nothing was planned.
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
