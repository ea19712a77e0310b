//! A score that forgives: it grows with each day done and falls only a little with one that was not.

/// The score after these days, by the formula that Loop Habit Tracker publishes: m = 0.5^(√f/13), s ← s·m + v·(1−m). `f` is how
/// often a day is due (1 is daily, 3/7 three times a week), `v` 1 for a day done and 0 for one that was not; a day that was
/// skipped or paused (`None`) leaves it as it is. From 0 to 1. It says how steady something is, not how well somebody is.
pub fn forgiving(due: f64, days: impl IntoIterator<Item = Option<bool>>) -> f64 {
    let keeps = 0.5_f64.powf(due.clamp(0.0, 1.0).sqrt() / 13.0);
    days.into_iter().flatten().fold(0.0, |score, done| score * keeps + f64::from(u8::from(done)) * (1.0 - keeps))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn is(score: f64, expected: f64) {
        assert!((score - expected).abs() < 0.000_000_5, "{score}");
    }

    #[test]
    fn the_worked_numbers() {
        let done = |days| forgiving(1.0, vec![Some(true); days]);
        is(done(7), 0.311_495);
        is(done(13), 0.5);
        is(done(30), 0.798_017);
        is(forgiving(1.0, [vec![Some(true); 30], vec![Some(false)]].concat()), 0.756_582);
    }

    #[test]
    fn a_skipped_day_changes_nothing() {
        let skips = [Some(true), None, None, Some(true), None];
        is(forgiving(1.0, skips), forgiving(1.0, [Some(true), Some(true)]));
        is(forgiving(1.0, [None, None]), 0.0);
    }

    proptest! {
        #[test]
        fn it_stays_between_nought_and_one(due in -1.0f64..3.0, days in prop::collection::vec(any::<Option<bool>>(), 0..200)) {
            let score = forgiving(due, days);
            prop_assert!((0.0..=1.0).contains(&score));
        }
    }
}
