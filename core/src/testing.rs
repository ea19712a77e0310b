//! `Life`: a builder of made-up lives for tests, from acts as people do them, and the days on which they happen.
//!
//! The page is built without this module. A life holds acts only and its plan is their fold, so no test can stand on a
//! goal that nobody could have made.

mod stores;

pub use stores::{new_shelf, texts};

use crate::plan::{
    Act, Change, CheckIn, Goal, GoalId, Measure, Outcome, Part, Parts, Per, Plan, Rating, Session, Setback, Stamp,
    Status,
};
use chrono::NaiveDate;

/// A day of November 2026. The 1st is a Sunday, and so is the 22nd, which most tests take for today.
///
/// # Panics
/// November has no such day.
#[track_caller]
pub fn day(day: u32) -> NaiveDate {
    date(2026, 11, day)
}

/// A day of the calendar.
///
/// # Panics
/// The calendar has no such day.
#[track_caller]
pub fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// The stamp of the n-th act of a life, counted from one.
pub fn stamp(n: u64) -> Stamp {
    Stamp::new(n, 0, 1)
}

/// The name of the goal that the n-th act of a life made.
pub fn goal(n: u64) -> GoalId {
    GoalId(stamp(n))
}

/// The change that makes a goal in focus.
pub fn made(goal: GoalId, wish: &str, parts: Parts) -> Change {
    Change::GoalMade { goal, wish: wish.into(), parts: Box::new(parts), status: Status::Focus }
}

/// A made-up life: acts in the order they were done, each with one change. Their stamps rise by one from `stamp(1)`, so
/// no two acts share one. The days of acts need not rise: a clock can be set back.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Life {
    acts: Vec<Act>,
}

impl Life {
    /// A life in which nothing was done yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an act with any change.
    pub fn did(mut self, on: NaiveDate, change: Change) -> Self {
        self.acts.push(Act { on, does: vec![change] });
        self
    }

    /// Adds a goal in focus that has a wish and no parts. Its name is the stamp of this act. What follows is about it,
    /// until another goal is added.
    pub fn goal(self, on: NaiveDate, wish: &str) -> Self {
        let next = u64::try_from(self.acts.len()).unwrap_or_default() + 1;
        self.did(on, made(goal(next), wish, Parts::default()))
    }

    /// Gives the goal its parts from the start: they leave no version in its history.
    ///
    /// # Panics
    /// There is no goal yet.
    #[track_caller]
    pub fn with(mut self, parts: Parts) -> Self {
        *self.first_parts() = parts;
        self
    }

    /// Gives the goal a rhythm from the start: so many times in a period, without minutes.
    ///
    /// # Panics
    /// There is no goal yet.
    #[track_caller]
    pub fn measured(mut self, times: f64, per: Per) -> Self {
        self.first_parts().measure = Some(Measure::HowOften { times, per, minutes: None });
        self
    }

    /// Says how a day went, on that day.
    ///
    /// # Panics
    /// There is no goal yet.
    #[track_caller]
    pub fn checked_in(self, on: NaiveDate, how: Outcome) -> Self {
        self.said(CheckIn::new(on, how))
    }

    /// Says that a day was done and how close the goal felt.
    ///
    /// # Panics
    /// There is no goal yet, or the rating is above ten.
    #[track_caller]
    pub fn felt(self, on: NaiveDate, closeness: u8) -> Self {
        let closeness = Some(Rating::try_from(closeness).unwrap());
        self.said(CheckIn { closeness, ..CheckIn::new(on, Outcome::Done) })
    }

    /// Says all of a check-in, on its day.
    ///
    /// # Panics
    /// There is no goal yet.
    #[track_caller]
    pub fn said(self, check_in: CheckIn) -> Self {
        let goal = self.id();
        self.did(check_in.day, Change::CheckedIn { goal, check_in })
    }

    /// Changes a part of the goal, for a reason that may be empty.
    ///
    /// # Panics
    /// There is no goal yet.
    #[track_caller]
    pub fn changed(self, on: NaiveDate, part: Part, because: &str) -> Self {
        let (goal, part) = (self.id(), Box::new(part));
        self.did(on, Change::PartChanged { goal, part, because: because.into() })
    }

    /// Puts the goal somewhere, without a reason.
    ///
    /// # Panics
    /// There is no goal yet.
    #[track_caller]
    pub fn placed(self, on: NaiveDate, status: Status) -> Self {
        let goal = self.id();
        self.did(on, Change::StatusChanged { goal, status, because: String::new() })
    }

    /// Lets the goal rest until a day.
    ///
    /// # Panics
    /// There is no goal yet.
    #[track_caller]
    pub fn paused(self, on: NaiveDate, until: NaiveDate) -> Self {
        self.placed(on, Status::Paused { until: Some(until) })
    }

    /// Looks back at something that did not go to plan, on the day that the look back says.
    ///
    /// # Panics
    /// There is no goal yet.
    #[track_caller]
    pub fn looked_back(self, setback: Setback) -> Self {
        let goal = self.id();
        self.did(setback.on, Change::SetbackMet { goal, setback })
    }

    /// Answers the offer of a look back with "not now".
    ///
    /// # Panics
    /// There is no goal yet.
    #[track_caller]
    pub fn answered(self, on: NaiveDate) -> Self {
        self.looked_back(Setback { on, why: vec![], obstacle: String::new(), learnt: String::new() })
    }

    /// Ticks a step of the goal.
    ///
    /// # Panics
    /// There is no goal yet.
    #[track_caller]
    pub fn ticked(self, on: NaiveDate, step: &str) -> Self {
        let goal = self.id();
        self.did(on, Change::StepTicked { goal, step: step.into(), done: Some(on) })
    }

    /// Says on which rung the goal stands, from -2 to 2.
    ///
    /// # Panics
    /// There is no goal yet, or no such rung.
    #[track_caller]
    pub fn stood(self, on: NaiveDate, rung: i8) -> Self {
        let (goal, rung) = (self.id(), Some(rung.try_into().unwrap()));
        self.did(on, Change::LadderPlaced { goal, rung, day: on })
    }

    /// Notes that a session was held.
    pub fn held(self, on: NaiveDate) -> Self {
        self.did(on, Change::SessionNoted(Session { held: true, ..Session::new(on) }))
    }

    /// The name of the goal that was added last.
    ///
    /// # Panics
    /// There is no goal yet.
    #[track_caller]
    pub fn id(&self) -> GoalId {
        let made = |act: &Act| match act.does[..] {
            [Change::GoalMade { goal, .. }] => Some(goal),
            _ => None,
        };
        self.acts.iter().rev().find_map(made).unwrap()
    }

    /// Everything that was done, each act with its stamp, oldest first.
    pub fn acts(&self) -> impl DoubleEndedIterator<Item = (Stamp, &Act)> + Clone {
        self.acts.iter().enumerate().map(|(n, act)| (stamp(n as u64 + 1), act))
    }

    /// What it all adds up to.
    pub fn plan(&self) -> Plan {
        Plan::fold(self.acts())
    }

    /// The one goal of this life as it stands in the end.
    ///
    /// # Panics
    /// There is no goal, or more than one.
    #[track_caller]
    pub fn only_goal(&self) -> Goal {
        let goals: Vec<Goal> = self.plan().goals.into_values().collect();
        let [goal] = <[Goal; 1]>::try_from(goals).unwrap();
        goal
    }

    #[track_caller]
    fn first_parts(&mut self) -> &mut Parts {
        let made = self.acts.iter_mut().rev().flat_map(|act| &mut act.does).find_map(|change| match change {
            Change::GoalMade { parts, .. } => Some(parts),
            _ => None,
        });
        made.unwrap()
    }
}
