//! The forgiving score of Loop Habit Tracker (its published formula): an exponential moving average of how steadily a
//! goal is done. One missed day costs little, and it doesn't undo many good days.
//!
//! For a goal done f times a day, each day turns the score s into s·m + v·(1 − m) with m = 0.5^(√f / 13), where v is
//! the share of the planned times that were done, 0 to 1. A skipped day leaves s unchanged. Loop computes v over a
//! window of days, and so does [`steadiness`].

use super::days::DayRecord;
use crate::coach::Unguarded;
use crate::plan::{DayKind, Goal};
use chrono::NaiveDate;

/// A day as input of the formula.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum LoopDay {
    /// The share of the planned times that were done; a value outside 0 to 1 is clamped, and one that is not finite
    /// counts as skipped.
    Done(f64),
    /// The day counts neither as done nor as missed, as in a pause.
    Skipped,
}

/// The score after these days, oldest first, for a goal planned `times_a_day`. None unless `times_a_day` is finite and
/// above 0.
pub fn forgiving(times_a_day: f64, days: impl IntoIterator<Item = LoopDay>) -> Option<f64> {
    if !times_a_day.is_finite() || times_a_day <= 0.0 {
        return None;
    }
    let stays = 0.5_f64.powf(times_a_day.sqrt() / 13.0);
    let after = |score: f64, day| match day {
        LoopDay::Done(share) if share.is_finite() => score * stays + share.clamp(0.0, 1.0) * (1.0 - stays),
        LoopDay::Done(_) | LoopDay::Skipped => score,
    };
    Some(days.into_iter().fold(0.0, after))
}

/// The score of a goal with a frequency from the day it was made to `today`, 0 to 1; none for a goal without a
/// frequency. Days at rest and days outside the goal's dates are skipped unless the goal was done on them.
///
/// The share is computed over a window of two weeks, as Loop does for habits that are not daily, so that the days
/// within a week can shift. A daily goal has a window of one day. Today is skipped as long as it has no check-in.
pub fn steadiness(goal: Unguarded<Goal>, today: NaiveDate) -> Option<f64> {
    let a_week = super::days_a_week(&goal)?;
    let window: u32 = if a_week >= 7.0 { 1 } else { 14 };
    let planned = (a_week * f64::from(window) / 7.0).max(1.0);
    let day = |day: NaiveDate| {
        let is_open = goal.day_kind(day) == DayKind::Open || goal.is_done_on(day);
        if !is_open || (day == today && super::record(&goal, day, today) == DayRecord::Nothing) {
            return LoopDay::Skipped;
        }
        let of_window = day.checked_sub_days(chrono::Days::new(u64::from(window) - 1)).unwrap_or(day)..=day;
        let done = goal.check_ins.range(of_window).filter(|(_, said)| said.is_done()).count();
        LoopDay::Done(f64::from(u32::try_from(done).unwrap_or(u32::MAX)) / planned)
    };
    forgiving(a_week / 7.0, goal.made.iter_days().take_while(|day| *day <= today).map(day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all_done(days: usize) -> f64 {
        forgiving(1.0, vec![LoopDay::Done(1.0); days]).unwrap()
    }

    #[test]
    fn the_worked_numbers() {
        let near = |found: f64, expected: f64| assert!((found - expected).abs() < 5e-7, "{found} for {expected}");
        near(all_done(7), 0.311_495);
        near(all_done(13), 0.5);
        near(all_done(30), 0.798_017);
        let missed = (0..30).map(|_| LoopDay::Done(1.0)).chain([LoopDay::Done(0.0)]);
        near(forgiving(1.0, missed).unwrap(), 0.756_582);
    }

    #[test]
    fn a_skipped_day_changes_nothing_and_no_rhythm_has_no_score() {
        let paused = (0..30).flat_map(|_| [LoopDay::Done(1.0), LoopDay::Skipped]);
        assert_eq!(forgiving(1.0, paused), Some(all_done(30)));
        assert_eq!(forgiving(1.0, []), Some(0.0));
        for rhythm in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(forgiving(rhythm, [LoopDay::Done(1.0)]), None);
        }
    }

    proptest! {
        #[test]
        fn it_stays_between_nothing_and_all(rhythm in 1e-6..1e6f64, days in prop::collection::vec(any::<f64>(), 0..60)) {
            let score = forgiving(rhythm, days.into_iter().map(LoopDay::Done)).unwrap();
            prop_assert!((0.0..=1.0).contains(&score), "{score}");
        }
    }
}
