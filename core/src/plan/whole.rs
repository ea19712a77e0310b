//! The plan: the state that all of a person's acts add up to.

use super::{
    Act, Appointment, Area, AreaRating, DayBegins, Effect, Goal, GoalId, HardDayPlan, Helper, LowEnergy, Retracted,
    Session, SessionLine, Stamp, Value,
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashSet};

/// The state that all of a person's acts add up to. Two devices with equal sets of acts hold equal plans.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// The person's values, most important first.
    pub values: Vec<Value>,
    /// The person's ratings, by area.
    pub areas: BTreeMap<Area, AreaRating>,
    /// The area that the person chose to work on.
    pub picked: Option<Area>,
    /// All goals by identifier, which is also the order in which they were made.
    pub goals: BTreeMap<GoalId, Goal>,
    /// The order of goals by what matters most now. It may lack goals, and may name goals that the plan doesn't hold.
    pub order: Vec<GoalId>,
    /// The effect of goals on each other, by pair with the smaller identifier first.
    pub pairs: BTreeMap<(GoalId, GoalId), Effect>,
    /// Minutes a week that the person has for all goals in focus together.
    pub capacity: Option<u32>,
    /// The person's own contacts for a hard moment.
    pub helpers: Vec<Helper>,
    /// The plan for hard days. No file contains it but a full backup.
    pub hard_day: Option<HardDayPlan>,
    /// The next session and the weeks between sessions.
    pub appointment: Option<Appointment>,
    /// The person's questions and notes, by the day of the session.
    pub sessions: BTreeMap<NaiveDate, Session>,
    /// The last stretch of low energy that the person asked for.
    pub low_energy: Option<LowEnergy>,
    /// The hour at which the person's day begins.
    pub day_begins: DayBegins,
}

impl Plan {
    /// Folds acts, oldest first, into a plan. Acts that were taken back or erased are skipped.
    pub fn fold<'a>(acts: impl DoubleEndedIterator<Item = (Stamp, &'a Act)> + Clone) -> Self {
        Self::without(&Retracted::of(acts.clone()), acts)
    }

    /// Folds acts into a plan when the set of acts that don't count is known already.
    pub fn without<'a>(void: &Retracted, acts: impl Iterator<Item = (Stamp, &'a Act)>) -> Self {
        let mut plan = Self::default();
        for (stamp, act) in acts.filter(|(stamp, _)| !void.has(*stamp)) {
            plan.apply(stamp, act);
        }
        plan
    }

    /// The goal with this identifier.
    pub fn goal(&self, id: GoalId) -> Option<&Goal> {
        self.goals.get(&id)
    }

    /// All goals by what matters most now: first the goals that the person put in order, then the rest in the order
    /// they were made.
    pub fn in_order(&self) -> impl Iterator<Item = &Goal> {
        let named: HashSet<&GoalId> = self.order.iter().collect();
        let others = self.goals.values().filter(move |goal| !named.contains(&goal.id));
        self.order.iter().filter_map(|id| self.goals.get(id)).chain(others)
    }

    /// The goals in focus on a day, in the order of what matters most.
    pub fn focus(&self, today: NaiveDate) -> impl Iterator<Item = &Goal> {
        self.in_order().filter(move |goal| goal.in_focus(today))
    }

    /// Whether a day lies in a stretch of low energy.
    pub fn is_low(&self, day: NaiveDate) -> bool {
        self.low_until(day).is_some()
    }

    /// The last day of the stretch of low energy that a day lies in; none if it lies in no such stretch.
    pub fn low_until(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.low_energy.filter(|low| low.holds(day)).map(|low| low.until)
    }

    /// Whether the smallest version of a goal is enough on a day: in a stretch of low energy, or because the person asked
    /// for it for this goal.
    pub fn is_easy_day(&self, goal: &Goal, day: NaiveDate) -> bool {
        self.is_low(day) || goal.parts.when.smallest_until.is_some_and(|until| day <= until)
    }

    /// Whether the plan equals the plan without acts.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Plan {
    /// Whether to offer the writing of a plan for hard days: there is none yet, and the person hasn't asked for low
    /// energy today. On a hard day help comes first.
    pub fn may_offer_hard_day_plan(&self, today: NaiveDate) -> bool {
        self.hard_day.is_none() && !self.is_low(today)
    }

    /// The next session, today or later. A session that was held is over, even if it was today.
    pub fn next_session(&self, today: NaiveDate) -> Option<NaiveDate> {
        let next = self.appointment?.next(today)?;
        if self.is_held(next) { self.appointment?.next(next.succ_opt()?) } else { Some(next) }
    }

    /// The day to prepare a session page for: the next session; without one, today, or tomorrow if today's session was
    /// held.
    pub fn session_to_prepare(&self, today: NaiveDate) -> NaiveDate {
        let otherwise = || today.succ_opt().filter(|_| self.is_held(today)).unwrap_or(today);
        self.next_session(today).unwrap_or_else(otherwise)
    }

    /// The last session planned for today or earlier, unless it was marked as held.
    pub fn session_to_note(&self, today: NaiveDate) -> Option<NaiveDate> {
        let last = self.appointment?.last(today)?;
        (!self.is_held(last)).then_some(last)
    }

    /// The session with the question for the session on a day.
    pub fn question_for(&self, on: NaiveDate) -> Option<&Session> {
        self.waiting_line(SessionLine::Question, on)
    }

    /// The session with a line for the session on a day: the line written for that day, else the newest that waits. A
    /// line written for another day waits until a session after that day is held.
    pub fn waiting_line(&self, which: SessionLine, on: NaiveDate) -> Option<&Session> {
        // A session held after `on` was marked so while the device's clock ran ahead, so it is ignored.
        let held = self.sessions.values().filter(|session| session.held && session.on <= on);
        let last_held = held.map(|session| session.on).max();
        let waits = |session: &&Session| {
            !session.held && !session.line(which).trim().is_empty() && Some(session.on) > last_held
        };
        let own = self.sessions.get(&on).filter(waits);
        own.or_else(|| self.sessions.values().rev().find(waits))
    }

    fn is_held(&self, day: NaiveDate) -> bool {
        self.sessions.get(&day).is_some_and(|session| session.held)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Change, CheckIn, Outcome, Parts, Status};
    use crate::testing::{Life, day, goal, stamp};

    fn made(n: u64) -> Change {
        crate::testing::made(goal(n), "", Parts { wording: format!("goal {n}"), ..Parts::default() })
    }

    #[track_caller]
    fn folded(changes: Vec<Change>) -> Plan {
        changes.into_iter().fold(Life::new(), |life, change| life.did(day(1), change)).plan()
    }

    fn undone(n: u64) -> Change {
        Change::Undone(vec![stamp(n)])
    }

    #[test]
    fn an_act_taken_back_does_not_count_and_taking_that_back_brings_it_back() {
        assert_eq!(folded(vec![made(1), undone(1)]), Plan::default());
        assert_eq!(folded(vec![made(1), undone(1), undone(2)]).goals.len(), 1);
        assert_eq!(folded(vec![made(1), undone(1), undone(2), undone(3)]).goals.len(), 0);
    }

    #[test]
    fn nothing_can_take_back_itself_or_what_comes_later() {
        assert_eq!(folded(vec![undone(2), made(2), undone(3)]).goals.len(), 1);
    }

    #[test]
    fn what_came_before_an_erasure_is_gone_unless_the_erasure_is_taken_back() {
        assert_eq!(folded(vec![made(1), Change::Erased, made(3)]).goals.len(), 1);
        assert_eq!(folded(vec![made(1), Change::Erased, made(3), undone(2)]).goals.len(), 2);
    }

    #[test]
    fn a_later_word_about_a_day_takes_the_place_of_the_earlier_one() {
        let goal = goal(1);
        let said = |how| Change::CheckedIn { goal, check_in: CheckIn::new(day(3), how) };
        let plan = folded(vec![made(1), said(Outcome::NotToday), said(Outcome::Done)]);
        assert_eq!(plan.goals[&goal].check_ins.len(), 1);
        assert!(plan.goals[&goal].check_ins[&day(3)].is_done());
        let plan = folded(vec![made(1), said(Outcome::NotToday), Change::CheckInCleared { goal, day: day(3) }]);
        assert!(plan.goals[&goal].check_ins.is_empty());
    }

    #[test]
    fn goals_not_put_in_order_come_after_those_that_are() {
        let [one, two, three] = [1, 2, 3].map(goal);
        let plan = folded(vec![made(1), made(2), made(3), Change::Ordered(vec![three])]);
        assert_eq!(plan.in_order().map(|goal| goal.id).collect::<Vec<_>>(), [three, one, two]);
    }

    #[test]
    fn a_pause_that_has_run_out_is_over_by_itself() {
        let until = Some(day(10));
        let goal = goal(1);
        let paused = Change::StatusChanged { goal, status: Status::Paused { until }, because: String::new() };
        let plan = folded(vec![made(1), paused]);
        assert_eq!(plan.focus(day(9)).count(), 0);
        assert_eq!(plan.focus(day(10)).count(), 1);
    }
}
