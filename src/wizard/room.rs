//! Is there room: minutes of all goals in focus against the person's own week, and clashes of time.

use crate::plan::{Days, Goal, GoalId, Parts, Plan, TimeOfDay};
use crate::scales;
use chrono::NaiveDate;

/// How many goals are kindly kept in focus at a time.
pub const FOCUS_AT_MOST: usize = 3;

/// The room check of one goal beside the goals in focus.
#[derive(Debug, Clone, PartialEq)]
pub struct Room {
    /// Minutes a week of the other goals in focus. A goal that says nothing of minutes counts as none.
    pub others: f64,
    /// Minutes a week of this goal.
    pub this: f64,
    /// Goals in focus that share a time with this one.
    pub clashes: Vec<Clash>,
    /// Other goals in focus, by what matters most.
    pub focus: Vec<GoalId>,
}

/// Another goal in focus at the same time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The other goal.
    pub goal: GoalId,
    /// The time both have.
    pub time: TimeOfDay,
    /// The days both have; empty when either is for any day.
    pub days: Days,
}

impl Room {
    /// Minutes a week over the capacity; negative when there is room.
    pub fn over(&self, capacity: u32) -> f64 {
        scales::over(self.others + self.this, capacity)
    }

    /// Whether focus has as many goals as is kind, without this one.
    pub fn is_full(&self) -> bool {
        self.focus.len() >= FOCUS_AT_MOST
    }
}

/// Looks at a goal (by its parts; `id` when it exists already) beside the goals in focus on a day.
pub fn room(plan: &Plan, id: Option<GoalId>, parts: &Parts, today: NaiveDate) -> Room {
    let others: Vec<&Goal> = plan.focus(today).filter(|goal| Some(goal.id) != id).collect();
    Room {
        others: scales::load(others.iter().map(|goal| &goal.parts)),
        this: scales::load([parts]),
        clashes: others.iter().filter_map(|goal| clash(goal, parts)).collect(),
        focus: others.iter().map(|goal| goal.id).collect(),
    }
}

fn clash(other: &Goal, parts: &Parts) -> Option<Clash> {
    let (a, b) = (&other.parts.when, &parts.when);
    let time = a.time.filter(|time| Some(*time) == b.time)?;
    let days: Days = a.days.iter().filter(|day| b.days.has(*day)).collect();
    let any_day = a.days.is_empty() || b.days.is_empty();
    (any_day || !days.is_empty()).then_some(Clash { goal: other.id, time, days })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Act, Change, Measure, Per, Stamp, Status, When};
    use chrono::Weekday;

    fn parts(times: f64, minutes: f64, days: &[Weekday]) -> Parts {
        let when = When { days: days.iter().copied().collect(), time: Some(TimeOfDay::Evening), ..When::default() };
        Parts {
            measure: Some(Measure::HowOften { times, per: Per::Week, minutes: Some(minutes) }),
            when,
            ..Parts::default()
        }
    }

    fn plan(goals: &[Parts], on: NaiveDate) -> Plan {
        let mut plan = Plan::default();
        for (n, parts) in (1..).zip(goals) {
            let stamp = Stamp::new(n, 0, 0);
            let parts = Box::new(parts.clone());
            let made = Change::GoalMade { goal: GoalId(stamp), wish: "w".into(), parts, status: Status::Focus };
            plan.apply(stamp, &Act { on, does: vec![made] });
        }
        plan
    }

    #[test]
    fn the_worked_number_of_the_load() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let plan = plan(&[parts(3.0, 30.0, &[]), parts(7.0, 10.0, &[]), parts(1.0, 120.0, &[])], today);
        let room = room(&plan, None, &parts(2.0, 45.0, &[]), today);
        assert!((room.others + room.this - 370.0).abs() < 1e-9);
        assert!((room.over(300) - 70.0).abs() < 1e-9);
        assert!(room.is_full());
    }

    #[test]
    fn the_same_time_clashes_only_on_a_day_both_have() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let plan = plan(&[parts(1.0, 10.0, &[Weekday::Mon, Weekday::Wed])], today);
        let clashes = |days: &[Weekday]| room(&plan, None, &parts(1.0, 10.0, days), today).clashes.len();
        assert_eq!(clashes(&[Weekday::Wed]), 1);
        assert_eq!(clashes(&[Weekday::Tue]), 0);
        assert_eq!(clashes(&[]), 1, "any day is every day");
    }
}
