//! The days of a goal, one mark each, to be drawn and to be read as a table.

use crate::plan::{DayKind, Goal, Outcome};
use chrono::{Datelike, Days, Months, NaiveDate};

/// What a day was. Every list and every picture of days asks [`record`], so that none tells of a day what another does not.
/// A day with no word is a gap and never a "no".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayRecord {
    /// Done as planned.
    Done,
    /// The smallest version was done.
    Smallest,
    /// Said: not that day.
    NotToday,
    /// The goal was paused or parked, and nothing was said.
    Resting,
    /// Nothing was said.
    #[default]
    Nothing,
    /// Before the goal began, and nothing was said.
    Before,
    /// After the goal ended, and nothing was said.
    After,
    /// Still to come, and nothing was said.
    Ahead,
}

impl DayRecord {
    /// Whether the goal was not there to be walked: such a day is in no list.
    pub fn is_outside(self) -> bool {
        matches!(self, Self::Before | Self::After | Self::Ahead)
    }
}

/// A day and what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayMark {
    /// The day.
    pub day: NaiveDate,
    /// What it was.
    pub record: DayRecord,
}

/// What a day of a goal was, as seen from `today`. What a person said of a day always comes first.
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

/// The last so many days up to `today`, the newest first, without those that the goal was not there for.
pub fn last_days(goal: &Goal, count: u64, today: NaiveDate) -> Vec<DayMark> {
    let days = (0..count).filter_map(|ago| today.checked_sub_days(Days::new(ago)));
    days.map(|day| DayMark { day, record: record(goal, day, today) }).filter(|mark| !mark.record.is_outside()).collect()
}

/// The days of so many months from a month on, month by month; each month is whole.
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
    use crate::plan::{Act, Change, CheckIn, GoalId, Parts, Plan, Stamp, Status};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn goal() -> Goal {
        let id = GoalId(Stamp::new(1, 0, 0));
        let parts = Box::new(Parts::default());
        let changes = [
            (2, Change::GoalMade { goal: id, wish: "w".into(), parts, status: Status::Focus }),
            (
                6,
                Change::StatusChanged {
                    goal: id,
                    status: Status::Paused { until: Some(day(9)) },
                    because: String::new(),
                },
            ),
            (6, Change::CheckedIn { goal: id, check_in: CheckIn::new(day(1), Outcome::Done) }),
            (6, Change::CheckedIn { goal: id, check_in: CheckIn::new(day(4), Outcome::NotToday) }),
            (9, Change::CheckedIn { goal: id, check_in: CheckIn::new(day(7), Outcome::Smallest) }),
        ];
        let mut plan = Plan::default();
        for (n, (on, change)) in (1..).zip(changes) {
            plan.apply(Stamp::new(n, 0, 0), &Act { on: day(on), does: vec![change] });
        }
        plan.goals[&id].clone()
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
        let october = NaiveDate::from_ymd_opt(2026, 10, 31).unwrap();
        assert_eq!(record(&goal, october, day(12)), DayRecord::Before);
        assert!(last_days(&goal, 40, day(12)).iter().all(|mark| mark.day >= day(1)));
    }

    #[test]
    fn months_are_whole_and_ten_years_are_there() {
        let years = months(&goal(), NaiveDate::from_ymd_opt(2016, 1, 17).unwrap(), 120, day(10));
        assert_eq!(years.len(), 120);
        assert_eq!(years.iter().map(Vec::len).sum::<usize>(), 3_653);
        assert!(years.iter().all(|month| month[0].day.day() == 1));
        assert_eq!(months(&goal(), NaiveDate::MAX, 3, day(10)).len(), 0, "the end of the calendar is no panic");
    }
}
