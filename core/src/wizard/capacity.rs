//! The capacity check: minutes a week of all goals in focus against the person's capacity, and clashes of time.

use crate::coach::{Unguarded, cue};
use crate::plan::{Days, Goal, GoalId, Measure, Parts, Plan, TimeOfDay};
use crate::scales;
use chrono::{NaiveDate, NaiveTime, Timelike};

/// How many goals are kindly kept in focus at a time.
pub const MAX_FOCUS_GOALS: usize = 3;

/// The capacity check of one goal beside the goals in focus.
#[derive(Debug, Clone, PartialEq)]
pub struct CapacityCheck {
    /// Minutes a week of the other goals in focus. A goal that says nothing of minutes counts as none.
    pub others: f64,
    /// Minutes a week of this goal.
    pub this: f64,
    /// Goals in focus that share a time with this one.
    pub clashes: Vec<Clash>,
    /// Other goals in focus, by what matters most.
    pub focus: Vec<GoalId>,
    /// Minutes a week of each of them that says so, in the same order.
    minutes: Vec<(GoalId, f64)>,
}

/// Another goal in focus at the same time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The other goal.
    pub goal: GoalId,
    /// What both have.
    pub shared: ClashCause,
    /// The days both have; empty when either is for any day.
    pub days: Days,
}

/// What two goals both ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClashCause {
    /// A time of the day; by the clock that of the other goal, which this one would run into or begin within.
    Time(TimeOfDay),
    /// A moment that their words name, such as "after breakfast".
    Moment(String),
}

impl CapacityCheck {
    /// Minutes a week over the capacity; negative when capacity is left.
    pub fn minutes_over(&self, capacity: u32) -> f64 {
        scales::over(self.others + self.this, capacity)
    }

    /// Returns the goal to park where the week is too full, and its minutes a week: of the goals in focus each of which
    /// would alone free enough time, the goal that matters least. `None` if the capacity is enough, or if no single
    /// goal frees enough time. A guarded goal is never returned.
    pub fn goal_to_park(&self, capacity: u32) -> Option<(GoalId, f64)> {
        let over = self.minutes_over(capacity);
        let enough = self.minutes.iter().rev().find(|(_, minutes)| *minutes >= over);
        enough.filter(|_| over > 0.0).copied()
    }

    /// Whether focus has as many goals as is kind, without this one.
    pub fn is_full(&self) -> bool {
        self.focus.len() >= MAX_FOCUS_GOALS
    }
}

/// Checks a goal, given by its parts, beside the goals in focus on a day. `id` is that of a goal that exists already.
pub fn capacity_check(plan: &Plan, id: Option<GoalId>, parts: &Parts, today: NaiveDate) -> CapacityCheck {
    let others: Vec<&Goal> = plan.focus(today).filter(|goal| Some(goal.id) != id).collect();
    let minutes: Vec<(GoalId, f64)> =
        others.iter().filter_map(|goal| Some((goal.id, minutes(Unguarded::of(*goal).ok()?)?))).collect();
    CapacityCheck {
        others: scales::load(others.iter().map(|goal| &goal.parts)),
        this: scales::load([parts]),
        clashes: others.iter().filter_map(|goal| clash(goal, parts)).collect(),
        focus: others.iter().map(|goal| goal.id).collect(),
        minutes,
    }
}

/// The minutes a week that a goal could give.
fn minutes(goal: Unguarded<Goal>) -> Option<f64> {
    goal.parts.minutes_a_week()
}

fn clash(other: &Goal, parts: &Parts) -> Option<Clash> {
    let (a, b) = (&other.parts.when, &parts.when);
    let days: Days = a.days.iter().filter(|day| b.days.has(*day)).collect();
    let any_day = a.days.is_empty() || b.days.is_empty();
    if !any_day && days.is_empty() {
        return None;
    }
    let same_moment = || cue(other.title()).filter(|moment| cue(&parts.wording).as_ref() == Some(moment));
    let time = a.time.filter(|time| b.time.is_some_and(|own| overlap((*time, &other.parts), (own, parts))));
    let shared = time.map(ClashCause::Time).or_else(|| same_moment().map(ClashCause::Moment))?;
    Some(Clash { goal: other.id, shared, days })
}

/// Whether two times are the same, or by the clock the earlier one lasts into the later.
fn overlap((a, of): (TimeOfDay, &Parts), (b, with): (TimeOfDay, &Parts)) -> bool {
    let minute = |time: NaiveTime| f64::from(time.hour() * 60 + time.minute());
    let each = |parts: &Parts| match parts.measure {
        Some(Measure::HowOften { minutes: Some(minutes), .. }) => minutes,
        _ => 0.0,
    };
    match (a, b) {
        (TimeOfDay::At(a), TimeOfDay::At(b)) if a < b => minute(a) + each(of) > minute(b),
        (TimeOfDay::At(a), TimeOfDay::At(b)) if a > b => minute(b) + each(with) > minute(a),
        _ => a == b,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Per, When};
    use crate::testing::{Life, day};
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
        goals.iter().fold(Life::new(), |life, parts| life.goal(on, "w").with(parts.clone())).plan()
    }

    #[test]
    fn the_worked_number_of_the_load() {
        let today = day(22);
        let plan = plan(&[parts(3.0, 30.0, &[]), parts(7.0, 10.0, &[]), parts(1.0, 120.0, &[])], today);
        let check = capacity_check(&plan, None, &parts(2.0, 45.0, &[]), today);
        assert!((check.others + check.this - 370.0).abs() < 1e-9);
        assert!((check.minutes_over(300) - 70.0).abs() < 1e-9);
        assert!(check.is_full());
    }

    #[test]
    fn the_same_time_clashes_only_on_a_day_both_have() {
        let today = day(22);
        let plan = plan(&[parts(1.0, 10.0, &[Weekday::Mon, Weekday::Wed])], today);
        let clashes = |days: &[Weekday]| capacity_check(&plan, None, &parts(1.0, 10.0, days), today).clashes.len();
        assert_eq!(clashes(&[Weekday::Wed]), 1);
        assert_eq!(clashes(&[Weekday::Tue]), 0);
        assert_eq!(clashes(&[]), 1, "any day is every day");
    }

    #[test]
    fn a_time_by_the_clock_clashes_with_what_still_goes_on() {
        let today = day(22);
        let at = |hour, minute, minutes| {
            let mut parts = parts(1.0, minutes, &[]);
            parts.when.time = NaiveTime::from_hms_opt(hour, minute, 0).map(TimeOfDay::At);
            parts
        };
        let plan = plan(&[at(18, 0, 45.0)], today);
        let clashes = |hour, minute| capacity_check(&plan, None, &at(hour, minute, 20.0), today).clashes.len();
        assert_eq!([clashes(18, 0), clashes(18, 30), clashes(17, 50)], [1, 1, 1]);
        assert_eq!([clashes(18, 45), clashes(17, 40), clashes(7, 0)], [0, 0, 0]);
    }

    #[test]
    fn the_same_moment_in_the_words_clashes_too() {
        let today = day(22);
        let said = |wording: &str| Parts { wording: wording.into(), ..Parts::default() };
        let plan = plan(&[said("stretch after breakfast")], today);
        let clashes = |wording: &str| capacity_check(&plan, None, &said(wording), today).clashes;
        let shared: Vec<ClashCause> =
            clashes("After my breakfast, write a line").into_iter().map(|c| c.shared).collect();
        assert_eq!(shared, [ClashCause::Moment("after breakfast".into())]);
        assert_eq!(clashes("write a line before bed"), []);
        assert_eq!(clashes("write a line"), []);
    }

    #[test]
    fn what_gives_is_the_least_that_matters_and_is_enough() {
        let today = day(22);
        let plan = plan(&[parts(1.0, 120.0, &[]), parts(3.0, 30.0, &[]), parts(1.0, 10.0, &[])], today);
        let check = capacity_check(&plan, None, &parts(2.0, 45.0, &[]), today);
        let gives = |capacity| check.goal_to_park(capacity).map(|(_, minutes)| minutes);
        assert_eq!(gives(310), None, "all fit");
        assert_eq!([gives(305), gives(250), gives(200)], [Some(10.0), Some(90.0), Some(120.0)]);
        assert_eq!(gives(100), None, "no one goal is enough");
    }
}
