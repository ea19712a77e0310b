//! The named edits of the plan, each of which records one act.

use super::{Notebook, SavedDraft, UndoLabel};
use cairn_core::plan::{
    Change, CheckIn, DayBegins, End, Goal, GoalId, Helper, Outcome, Part, Parts, Rung, Setback, Status, When,
};
use cairn_core::wizard::LookBackResult;
use chrono::NaiveDate;
use leptos::prelude::*;

impl Notebook {
    /// Ends the offer to undo the last act or to restore a discarded draft.
    pub fn forget_last(self) {
        self.recorder.undo.forget();
    }

    /// Records an outcome for a day by one tap. The note and ratings of that day stay.
    pub fn check_in(self, goal: GoalId, day: NaiveDate, how: Outcome) {
        let before = self.check_in_of(goal, day);
        self.say_of_day(goal, before.map_or(CheckIn::new(day, how), |before| CheckIn { how, ..before }));
    }

    /// Records the whole check-in of a day.
    pub fn say_of_day(self, goal: GoalId, check_in: CheckIn) {
        let is_return = |goal: &Goal| !goal.is_done_on(check_in.day) && goal.comes_back_on(check_in.day);
        let is_back = check_in.is_done() && self.goal_is(goal, is_return);
        let what = if is_back { UndoLabel::Return } else { UndoLabel::CheckIn };
        self.act(what, vec![Change::CheckedIn { goal, check_in }]);
    }

    /// Removes the check-in of a day.
    pub fn clear_day(self, goal: GoalId, day: NaiveDate) {
        self.act(UndoLabel::Noted, vec![Change::CheckInCleared { goal, day }]);
    }

    /// Ticks a small step on a day, or unticks it.
    pub fn tick_step(self, goal: GoalId, step: String, done: Option<NaiveDate>) {
        self.act(UndoLabel::Noted, vec![Change::StepTicked { goal, step, done }]);
    }

    /// Records where a goal stands on its ladder on a day; none removes it.
    pub fn stand_on(self, goal: GoalId, rung: Option<Rung>, day: NaiveDate) {
        let is_up =
            self.goal_is(goal, |goal| !goal.rungs.is_empty() && goal.rungs.values().all(|old| rung > Some(*old)));
        let what = if is_up { UndoLabel::StepUp } else { UndoLabel::Noted };
        self.act(what, vec![Change::LadderPlaced { goal, rung, day }]);
    }

    /// Sets the status of a goal.
    pub fn place(self, goal: GoalId, status: Status, because: String) {
        let what = if status == Status::Finished { UndoLabel::Reached } else { UndoLabel::Placed };
        self.act(what, vec![Change::StatusChanged { goal, status, because }]);
    }

    /// Puts a goal that was reached back into focus, to keep going without a last day. A review day that has come is cleared.
    pub fn keep_going(self, goal: GoalId) {
        let today = self.today().get_untracked();
        let when = |goal: &Goal| When {
            end: Some(End::KeepGoing),
            review: goal.parts.when.review.filter(|day| *day > today),
            ..goal.parts.when.clone()
        };
        let when = self.plan().with_untracked(|plan| {
            plan.goal(goal).map(|goal| goal.parts.differences(&Parts { when: when(goal), ..goal.parts.clone() }))
        });
        let changed = |part| Change::PartChanged { goal, part: Box::new(part), because: String::new() };
        let placed = Change::StatusChanged { goal, status: Status::Focus, because: String::new() };
        self.act(UndoLabel::Placed, std::iter::once(placed).chain(when.into_iter().flatten().map(changed)).collect());
    }

    /// Changes one part of a goal.
    pub fn change_part(self, goal: GoalId, part: Part, because: String) {
        self.act(UndoLabel::Change, vec![Change::PartChanged { goal, part: Box::new(part), because }]);
    }

    /// Makes a goal smaller: changes several of its parts in one act, without a reason.
    pub fn make_smaller(self, goal: GoalId, parts: Vec<Part>) {
        let change = |part| Change::PartChanged { goal, part: Box::new(part), because: String::new() };
        self.act(UndoLabel::Smaller, parts.into_iter().map(change).collect());
    }

    /// Sets the order of the goals.
    pub fn order(self, goals: Vec<GoalId>) {
        self.act(UndoLabel::Order, vec![Change::Ordered(goals)]);
    }

    /// Sets the person's own contacts for a hard moment.
    pub fn set_helpers(self, helpers: Vec<Helper>) {
        self.act(UndoLabel::Helpers, vec![Change::HelpersSet(helpers)]);
    }

    /// Starts days of low energy until this day, on which the smallest version of every goal is enough; none ends them.
    pub fn rest(self, until: Option<NaiveDate>) {
        self.act(UndoLabel::Rest, vec![Change::LowEnergy(until)]);
    }

    /// Pauses every goal in focus, until a day if one is given. The acts have no reason, as nobody was asked for one.
    pub fn pause_all(self, until: Option<NaiveDate>) {
        let today = self.today().get_untracked();
        let pause = |goal: GoalId| Change::StatusChanged {
            goal,
            status: Status::Paused { until: until.filter(|day| *day > today) },
            because: String::new(),
        };
        let changes = self.plan().with_untracked(|plan| plan.focus(today).map(|goal| pause(goal.id)).collect());
        self.act(UndoLabel::AllPlaced, changes);
    }

    /// Brings every paused goal back into focus. The acts have no reason, as nobody was asked for one.
    pub fn bring_back_all(self) {
        let today = self.today().get_untracked();
        let is_paused = |goal: &&Goal| matches!(goal.stands(today).status, Status::Paused { .. });
        let focus =
            |goal: &Goal| Change::StatusChanged { goal: goal.id, status: Status::Focus, because: String::new() };
        let changes = self.plan().with_untracked(|plan| plan.goals.values().filter(is_paused).map(focus).collect());
        self.act(UndoLabel::AllPlaced, changes);
    }

    /// Sets the hour at which the person's day begins. Check-ins stay with their days.
    pub fn begin_days_at(self, begins: DayBegins) {
        if self.plan().with_untracked(|plan| plan.day_begins != begins) {
            self.act(UndoLabel::Rest, vec![Change::DayBegins(begins)]);
        }
    }

    /// Records the result of a look back in one act: the setback, and the changes of parts and of status that follow. Their
    /// reason is the lesson in the person's own words; without it there is none. A draft that it was made from is saved again if
    /// the act is undone.
    pub fn look_back(self, goal: GoalId, came: LookBackResult, made_from: Option<SavedDraft>) {
        let LookBackResult { setback, parts, status, low_energy } = came;
        let learnt = setback.learnt.clone();
        let because = || learnt.clone();
        let part = |part| Change::PartChanged { goal, part: Box::new(part), because: because() };
        let status = status.map(|status| Change::StatusChanged { goal, status, because: because() });
        let met = Change::SetbackMet { goal, setback };
        let rest = low_energy.map(|until| Change::LowEnergy(Some(until)));
        let changes = [met].into_iter().chain(parts.into_iter().map(part)).chain(status).chain(rest).collect();
        self.recorder.record_from(made_from, UndoLabel::LookBack, changes);
    }

    /// Records "not now" to the offer of a look back, or "keep it" on a set day. It is an empty setback, so that the same
    /// occasion offers nothing again.
    pub fn not_now(self, goal: GoalId) {
        let on = self.today().get_untracked();
        let setback = Setback { on, why: Vec::new(), obstacle: String::new(), learnt: String::new() };
        self.act(UndoLabel::Answered, vec![Change::SetbackMet { goal, setback }]);
    }

    fn goal_is(self, goal: GoalId, is_so: impl Fn(&Goal) -> bool) -> bool {
        self.plan().with_untracked(|plan| plan.goal(goal).is_some_and(is_so))
    }

    fn check_in_of(self, goal: GoalId, day: NaiveDate) -> Option<CheckIn> {
        self.plan().with_untracked(|plan| plan.goal(goal)?.check_ins.get(&day).cloned())
    }
}
