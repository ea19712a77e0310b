//! The load: Σ times a week × minutes each time, over goals, against the minutes a person has in a week.
//!
//! What one goal takes is [`Parts::minutes_a_week`]. A goal that says nothing of minutes counts as none, so the load can be
//! more than it says and never less.

use crate::plan::Parts;

/// Minutes a week of these goals together.
pub fn load<'a>(goals: impl IntoIterator<Item = &'a Parts>) -> f64 {
    goals.into_iter().filter_map(Parts::minutes_a_week).filter(|minutes| minutes.is_finite()).sum()
}

/// Minutes a week over the capacity; negative when there is room.
pub fn over(load: f64, capacity: u32) -> f64 {
    load - f64::from(capacity)
}

#[cfg(test)]
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
        assert!((load(&goals) - 370.0).abs() < 1e-9);
        assert!((over(load(&goals), 300) - 70.0).abs() < 1e-9);
    }

    #[test]
    fn what_says_nothing_of_minutes_counts_as_none() {
        assert!(load(&[Parts::default(), goal(f64::NAN, 30.0), goal(1.0, 20.0)]) - 20.0 < 1e-9);
        assert!(over(load(&[]), 300) < 0.0);
    }
}
