//! Application of an act to a plan, one change at a time.

use super::{Act, Change, Goal, GoalId, HardDayPlan, LowEnergy, Part, Placement, Plan, Stamp, Version, limits};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

impl Plan {
    /// Applies an act. A change of a goal that the plan doesn't hold is ignored: the goal may arrive later, from
    /// another device, and then all acts are folded anew.
    pub fn apply(&mut self, stamp: Stamp, act: &Act) {
        for change in &act.does {
            self.change(stamp, act.on, change);
        }
    }

    /// Applies one change of an act made on day `on`, so that a caller can pause between the changes of a long act.
    pub(crate) fn change(&mut self, act: Stamp, on: NaiveDate, change: &Change) {
        match change {
            Change::ValuesChosen(values) => self.values.clone_from(values),
            Change::AreaRated { area, standing } => {
                self.areas.insert(*area, *standing);
            }
            Change::AreaPicked(area) => self.picked = *area,
            Change::GoalMade { goal: id, wish, parts, status } => {
                let goal = Goal {
                    id: *id,
                    made: on,
                    wish: wish.clone(),
                    parts: (**parts).clone(),
                    status: *status,
                    status_since: (on, String::new()),
                    placed: vec![Placement { act, on, status: *status, because: String::new() }],
                    history: Vec::new(),
                    check_ins: BTreeMap::new(),
                    setbacks: Vec::new(),
                    answered: Vec::new(),
                    reviews: BTreeMap::new(),
                    rungs: BTreeMap::new(),
                };
                self.goals.entry(*id).or_insert(goal);
            }
            Change::PartChanged { goal, part, because } => self.with(*goal, |goal| {
                let before = goal.parts.swap((**part).clone());
                goal.history.push(Version { act, on, before, because: because.clone() });
            }),
            Change::StatusChanged { goal, status, because } => self.with(*goal, |goal| {
                goal.status = *status;
                goal.status_since = (on, because.clone());
                goal.placed.push(Placement { act, on, status: *status, because: because.clone() });
            }),
            Change::Ordered(order) => {
                let mut named = BTreeSet::new();
                let rest = std::mem::take(&mut self.order);
                self.order = order.iter().copied().filter(|id| named.insert(*id)).collect();
                self.order.extend(rest.into_iter().filter(|id| !named.contains(id)));
                self.order.truncate(limits::GOALS);
            }
            Change::CheckedIn { goal, check_in } => self.with(*goal, |goal| {
                goal.check_ins.insert(check_in.day, check_in.clone());
            }),
            Change::CheckInCleared { goal, day } => self.with(*goal, |goal| {
                goal.check_ins.remove(day);
            }),
            Change::StepTicked { goal, step, done } => self.with(*goal, |goal| {
                if let Some(step) = goal.parts.steps.iter_mut().find(|s| s.text == *step) {
                    step.done = *done;
                }
            }),
            Change::LadderPlaced { goal, rung, day } => self.with(*goal, |goal| {
                if let Some(rung) = rung {
                    goal.rungs.insert(*day, *rung);
                } else {
                    goal.rungs.remove(day);
                }
            }),
            Change::PairJudged { one, other, effect } => {
                self.pairs.insert((*one.min(other), *one.max(other)), *effect);
            }
            Change::CapacitySet(minutes) => self.capacity = *minutes,
            Change::HelpersSet(helpers) => self.helpers.clone_from(helpers),
            Change::HardDayPlanSet(parts) => self.hard_day = HardDayPlan::of(on, parts),
            Change::SessionPlanned(appointment) => self.appointment = *appointment,
            Change::SessionNoted(session) => {
                self.sessions.insert(session.on, session.clone());
            }
            Change::SetbackMet { goal, setback } => self.with(*goal, |goal| {
                goal.answered.push(setback.on);
                goal.setbacks.extend(setback.says_something().then(|| setback.clone()));
            }),
            Change::LowEnergy(until) => {
                self.low_energy = until.filter(|until| on <= *until).map(|until| LowEnergy { from: on, until });
            }
            Change::DayBegins(begins) => self.day_begins = *begins,
            Change::Reviewed { goal, review } => self.with(*goal, |goal| {
                goal.hear(act, review.clone());
            }),
            // `Plan::fold` settles these before it applies any act.
            Change::Undone(_) | Change::Unjoined(_) | Change::Erased => {}
        }
    }

    fn with(&mut self, id: GoalId, change: impl FnOnce(&mut Goal)) {
        if let Some(goal) = self.goals.get_mut(&id) {
            change(goal);
        }
    }
}

impl Goal {
    /// The first version of a part: the oldest one in the history, or the present one if the part never changed.
    pub fn first(&self, same_kind: impl Fn(&Part) -> bool) -> Option<Part> {
        let oldest = self.history.iter().map(|version| &version.before).find(|part| same_kind(part));
        oldest.cloned().or_else(|| self.parts.each().into_iter().find(|part| same_kind(part)))
    }
}
