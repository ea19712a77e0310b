//! The record of each day of a goal, for drawing and for tables.

use crate::plan::{DayKind, Goal, Outcome};
use chrono::{Datelike, Days, Months, NaiveDate};

/// The record of a day. Every list and every picture of days takes it from [`record`], so that no two of them disagree.
/// A day without a check-in is a gap, never a "no".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayRecord {
    /// The goal was done as planned.
    Done,
    /// The smallest version was done.
    Smallest,
    /// The check-in says that it was not done that day.
    NotToday,
    /// The goal was paused or parked, and there is no check-in.
    Resting,
    /// There is no check-in.
    #[default]
    Nothing,
    /// The goal had not begun, and there is no check-in.
    Before,
    /// The goal had ended, and there is no check-in.
    After,
    /// The day is in the future, and there is no check-in.
    Ahead,
}

impl DayRecord {
    /// Whether the day lies outside the goal's time. No list shows such a day.
    pub fn is_outside(self) -> bool {
        matches!(self, Self::Before | Self::After | Self::Ahead)
    }
}

/// A day with its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayMark {
    /// The day.
    pub day: NaiveDate,
    /// The record of that day.
    pub record: DayRecord,
}

/// The record of a day of a goal, as seen from `today`. A check-in takes precedence over everything else.
pub fn record(goal: &Goal, day: NaiveDate, today: NaiveDate) -> DayRecord {
    if let Some(check_in) = goal.check_ins.get(&day) {
        return match check_in.how {
            Outcome::Done => DayRecord::Done,
            Outcome::Smallest => DayRecord::Smallest,
            Outcome::NotToday => DayRecord::NotToday,
        };
    }
    match goal.day_kind(day) {
        _ if day > today => DayRecord::Ahead,
        DayKind::Before => DayRecord::Before,
        DayKind::After => DayRecord::After,
        DayKind::Resting => DayRecord::Resting,
        DayKind::Open => DayRecord::Nothing,
    }
}

/// The last `count` days up to `today`, newest first, without days outside the goal's time.
pub fn last_days(goal: &Goal, count: u64, today: NaiveDate) -> Vec<DayMark> {
    let days = (0..count).filter_map(|ago| today.checked_sub_days(Days::new(ago)));
    days.map(|day| DayMark { day, record: record(goal, day, today) }).filter(|mark| !mark.record.is_outside()).collect()
}

/// The days of `count` whole months, beginning with the month of `first`, grouped by month.
pub fn months(goal: &Goal, first: NaiveDate, count: u32, today: NaiveDate) -> Vec<Vec<DayMark>> {
    let month = |n: u32| {
        let from = first.with_day(1)?.checked_add_months(Months::new(n))?;
        let to = from.checked_add_months(Months::new(1))?.checked_sub_days(Days::new(1))?;
        let days = from.iter_days().take_while(move |day| *day <= to);
        Some(days.map(|day| DayMark { day, record: record(goal, day, today) }).collect())
    };
    (0..count).filter_map(month).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Life, date, day};

    fn goal() -> Goal {
        Life::new()
            .goal(day(2), "w")
            .paused(day(6), day(9))
            .checked_in(day(1), Outcome::Done)
            .checked_in(day(4), Outcome::NotToday)
            .checked_in(day(7), Outcome::Smallest)
            .only_goal()
    }

    #[test]
    fn what_was_said_comes_first_then_rest_then_a_gap() {
        use DayRecord::{Ahead, Done, NotToday, Nothing, Resting, Smallest};
        let goal = goal();
        let shown: Vec<DayRecord> = (1..=11).map(|d| record(&goal, day(d), day(10))).collect();
        let expected = [Done, Nothing, Nothing, NotToday, Nothing, Resting, Smallest, Resting, Nothing, Nothing, Ahead];
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_list_of_days_says_what_the_month_says_and_begins_with_the_goal() {
        let goal = goal();
        let listed = last_days(&goal, 14, day(12));
        let of_month = months(&goal, day(1), 1, day(12)).concat();
        let of_month: Vec<DayMark> = of_month.into_iter().filter(|mark| !mark.record.is_outside()).rev().collect();
        assert_eq!(listed, of_month, "the same days and the same words");
        assert_eq!(listed.len(), 12, "a day before it began is there only where something was said of it");
        assert_eq!(record(&goal, day(1), day(12)), DayRecord::Done);
        assert_eq!(record(&goal, date(2026, 10, 31), day(12)), DayRecord::Before);
        assert!(last_days(&goal, 40, day(12)).iter().all(|mark| mark.day >= day(1)));
    }

    #[test]
    fn months_are_whole_and_ten_years_are_there() {
        let years = months(&goal(), date(2016, 1, 17), 120, day(10));
        assert_eq!(years.len(), 120);
        assert_eq!(years.iter().map(Vec::len).sum::<usize>(), 3_653);
        assert!(years.iter().all(|month| month[0].day.day() == 1));
        assert_eq!(months(&goal(), NaiveDate::MAX, 3, day(10)).len(), 0, "the end of the calendar is no panic");
    }
}
