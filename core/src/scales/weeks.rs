//! Planned and done times per week. Days at rest plan nothing.

use super::rate::expected;
use crate::coach::Unguarded;
use crate::plan::{DayKind, Goal, Measure};
use chrono::{Datelike, Days, NaiveDate};

/// The number of weeks that a page shows or adds up.
pub const SHOWN_WEEKS: u32 = 12;

/// One week, Monday to Sunday; the present week ends today.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Week {
    /// Its Monday.
    pub monday: NaiveDate,
    /// Times planned for its open days.
    pub planned: f64,
    /// Days on which the goal was done, also in its smallest version.
    pub done: u32,
    /// Days on which the goal rested.
    pub rested: u32,
    /// Days on which the goal was open, up to today.
    pub open: u32,
}

/// The last `count` weeks of a goal with a frequency, oldest first, up to the week of `today`. Weeks before the goal
/// was made, or before its first check-in if that is earlier, are left out. Each day uses the frequency that was
/// planned then, not the present one. A goal without a frequency has no weeks.
pub fn weeks(goal: Unguarded<Goal>, count: u32, today: NaiveDate) -> Vec<Week> {
    if days_a_week(&goal).is_none() {
        return Vec::new();
    }
    let first = goal.check_ins.keys().next().copied().unwrap_or(goal.made).min(goal.made);
    let (Some(this), Some(first)) = (monday(today), monday(first)) else { return Vec::new() };
    let starts = (0..count).rev().filter_map(|ago| this.checked_sub_days(Days::new(u64::from(ago) * 7)));
    starts.filter(|monday| *monday >= first).map(|monday| week(&goal, monday, today)).collect()
}

/// How far the week of a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekSoFar {
    /// Days on which the goal was done, also in its smallest version.
    pub done: u32,
    /// Days planned for the whole week, 1 to 7.
    pub planned: u32,
}

/// How far the present week is, for a goal with whole days planned a week: by its frequency, else by its weekdays. A week with a
/// day at rest has no such number, since less was planned for it.
pub fn this_week(goal: Unguarded<Goal>, today: NaiveDate) -> Option<WeekSoFar> {
    let planned = match days_a_week(&goal) {
        Some(days) => (1..=7).find(|whole| (f64::from(*whole) - days).abs() < 1e-9)?,
        None => goal.parts.when.days.len(),
    };
    let week = week(&goal, monday(today)?, today);
    (planned > 0 && week.rested == 0).then_some(WeekSoFar { done: week.done, planned })
}

/// The Monday of a day's week.
fn monday(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday())))
}

/// The days a week on which a goal with a frequency is planned, at most 7; none for a goal without a frequency.
pub fn days_a_week(goal: &Goal) -> Option<f64> {
    rhythm(goal.parts.measure.as_ref())
}

fn rhythm(measure: Option<&Measure>) -> Option<f64> {
    measure.and_then(Measure::times_a_week).map(|times| times.min(7.0))
}

fn week(goal: &Goal, monday: NaiveDate, today: NaiveDate) -> Week {
    let mut week = Week { monday, planned: 0.0, done: 0, rested: 0, open: 0 };
    let mut rhythms = 0.0;
    for day in monday.iter_days().take(7).filter(|day| *day <= today) {
        week.done += u32::from(goal.is_done_on(day));
        match goal.day_kind(day) {
            DayKind::Open => {
                week.open += 1;
                rhythms += rhythm(goal.measure_on(day)).unwrap_or_default();
            }
            DayKind::Resting => week.rested += 1,
            DayKind::Before | DayKind::After => {}
        }
    }
    week.planned = expected(rhythms, 1);
    week
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Outcome, Part, Parts, Per, When};
    use crate::scales::rate;
    use crate::testing::{Life, day};
    use chrono::Weekday;

    /// A goal of three times a week from Monday the 2nd, paused from the 9th to the 15th and done on seven days.
    fn life() -> Life {
        let begun = Life::new().goal(day(2), "w").measured(3.0, Per::Week).paused(day(9), day(16));
        [2, 4, 6, 17, 19, 24, 29]
            .into_iter()
            .fold(begun, |life, on| life.checked_in(day(on), if on == 4 { Outcome::Smallest } else { Outcome::Done }))
    }

    fn goal() -> Goal {
        life().only_goal()
    }

    #[test]
    fn a_paused_week_asks_for_nothing_and_the_four_weeks_are_the_worked_number() {
        let goal = goal();
        let weeks = weeks(Unguarded::of(&goal).unwrap(), 8, day(29));
        let shown: Vec<(u32, u32, u32)> = weeks.iter().map(|week| (week.done, week.open, week.rested)).collect();
        assert_eq!(shown, [(3, 7, 0), (0, 0, 7), (2, 7, 0), (2, 7, 0)]);
        assert!((weeks[0].planned - 3.0).abs() < 1e-12 && weeks[1].planned == 0.0);
        let (open, done) = weeks.iter().fold((0, 0), |(open, done), week| (open + week.open, done + week.done));
        assert!((rate(3.0, open, done).unwrap().share * 100.0 - 77.8).abs() < 0.05);
    }

    #[test]
    fn this_week_is_told_in_whole_days_and_not_beside_a_rest() {
        let so_far = |life: &Life, today| this_week(Unguarded::of(&life.clone().only_goal()).unwrap(), day(today));
        assert_eq!(so_far(&life(), 8), Some(WeekSoFar { done: 3, planned: 3 }));
        assert_eq!(so_far(&life(), 18), Some(WeekSoFar { done: 1, planned: 3 }));
        assert_eq!(so_far(&life(), 10), None, "it rests");
        assert_eq!(so_far(&Life::new().goal(day(2), "w"), 8), None, "nothing is planned");
        assert_eq!(so_far(&Life::new().goal(day(2), "w").measured(3.0, Per::Month), 8), None, "less than once a week");
        let days = [Weekday::Mon, Weekday::Fri].into_iter().collect();
        let parts = Parts { when: When { days, ..When::default() }, ..Parts::default() };
        assert_eq!(so_far(&Life::new().goal(day(2), "w").with(parts), 8), Some(WeekSoFar { done: 0, planned: 2 }));
    }

    #[test]
    fn a_week_is_held_against_what_was_planned_then() {
        let five = Measure::HowOften { times: 5.0, per: Per::Week, minutes: None };
        let goal = life().changed(day(23), Part::Measure(Some(five)), "more").only_goal();
        let planned: Vec<f64> = weeks(Unguarded::of(&goal).unwrap(), 8, day(29))
            .iter()
            .map(|week| (week.planned * 10.0).round() / 10.0)
            .collect();
        assert_eq!(planned, [3.0, 0.0, 3.0, 5.0]);
    }

    #[test]
    fn the_week_that_is_not_over_asks_only_for_its_days_so_far() {
        let twice_daily = Some(Measure::HowOften { times: 2.0, per: Per::Day, minutes: None });
        let parts = Parts { measure: twice_daily, ..Parts::default() };
        assert_eq!(days_a_week(&Goal { parts, ..goal() }), Some(7.0), "a day is said of once");
        let weeks = |goal: &Goal, count| weeks(Unguarded::of(goal).unwrap(), count, day(18));
        assert_eq!(weeks(&goal(), 8).last().map(|week| week.open), Some(3));
        assert_eq!(weeks(&goal(), 2).len(), 2);
        assert_eq!(weeks(&Goal { parts: Parts::default(), ..goal() }, 8), []);
    }
}
