//! The days of a goal, one mark each, to be drawn and to be read as a table.

use crate::plan::{DayKind, Goal, How};
use chrono::{Datelike, Days, Months, NaiveDate};

/// What a day shows. A day with no word is a gap and never a "no".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Said {
    /// Done as planned.
    Done,
    /// The smallest version was done.
    Smallest,
    /// Said: not that day.
    NotToday,
    /// The goal was paused or parked, and nothing was said.
    Resting,
    /// Nothing was said.
    Nothing,
    /// Before the goal began, after it ended, or still to come.
    Outside,
}

/// A day and what it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayMark {
    /// The day.
    pub day: NaiveDate,
    /// What it shows.
    pub said: Said,
}

/// What a day of a goal shows, as seen from `today`. What a person said of a day always comes first.
pub fn said(goal: &Goal, day: NaiveDate, today: NaiveDate) -> Said {
    if let Some(check_in) = goal.check_ins.get(&day) {
        return match check_in.how {
            How::Done => Said::Done,
            How::Smallest => Said::Smallest,
            How::NotToday => Said::NotToday,
        };
    }
    match goal.day_kind(day) {
        _ if day > today => Said::Outside,
        DayKind::Outside => Said::Outside,
        DayKind::Resting => Said::Resting,
        DayKind::Open => Said::Nothing,
    }
}

/// The days of so many months from a month on, month by month; each month is whole.
pub fn months(goal: &Goal, first: NaiveDate, count: u32, today: NaiveDate) -> Vec<Vec<DayMark>> {
    let month = |n: u32| {
        let from = first.with_day(1)?.checked_add_months(Months::new(n))?;
        let to = from.checked_add_months(Months::new(1))?.checked_sub_days(Days::new(1))?;
        let days = from.iter_days().take_while(move |day| *day <= to);
        Some(days.map(|day| DayMark { day, said: said(goal, day, today) }).collect())
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
            (6, Change::CheckedIn { goal: id, check_in: CheckIn::new(day(1), How::Done) }),
            (6, Change::CheckedIn { goal: id, check_in: CheckIn::new(day(4), How::NotToday) }),
            (9, Change::CheckedIn { goal: id, check_in: CheckIn::new(day(7), How::Smallest) }),
        ];
        let mut plan = Plan::default();
        for (n, (on, change)) in (1..).zip(changes) {
            plan.apply(Stamp::new(n, 0, 0), &Act { on: day(on), does: vec![change] });
        }
        plan.goals[&id].clone()
    }

    #[test]
    fn what_was_said_comes_first_then_rest_then_a_gap() {
        let goal = goal();
        let shown: Vec<Said> = (1..=12).map(|d| said(&goal, day(d), day(10))).collect();
        let (done, small, not, rest, gap, out) =
            (Said::Done, Said::Smallest, Said::NotToday, Said::Resting, Said::Nothing, Said::Outside);
        assert_eq!(shown, [done, gap, gap, not, gap, rest, small, rest, gap, gap, out, out]);
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
