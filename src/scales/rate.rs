//! How much of what was planned was done, with pauses left out.

/// The share of what was planned that was done: done / (times a week × days without pauses / 7), never above 1. `None` where
/// nothing was planned. It counts days, not effort, and says nothing about why.
pub fn rate(done: u32, times_a_week: f64, days: u32, paused: u32) -> Option<f64> {
    let expected = times_a_week * f64::from(days.saturating_sub(paused)) / 7.0;
    (expected.is_finite() && expected > 0.0).then(|| (f64::from(done) / expected).min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worked_number() {
        let share = rate(7, 3.0, 28, 7).unwrap();
        assert!((share - 7.0 / 9.0).abs() < 1e-12, "77.8 %, and it is {share}");
    }

    #[test]
    fn more_than_planned_is_all_of_it_and_a_pause_plans_nothing() {
        assert_eq!(rate(20, 3.0, 7, 0), Some(1.0));
        assert_eq!(rate(0, 3.0, 28, 28), None);
        assert_eq!(rate(0, 3.0, 7, 9), None);
        assert_eq!(rate(1, 0.0, 7, 0), None);
    }
}
