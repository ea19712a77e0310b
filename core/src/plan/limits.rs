//! How much a plan may hold: far more than a long life makes, and so much that each page can still be opened.
//!
//! A file that would lead beyond is not joined, and what is done here does not lead beyond either, so a copy of a plan within
//! these limits is always one that can be joined.

use super::{Act, Change, Goal, GoalId, Part, Plan};

/// Goals, also ids in an order, and changes in one act. Ten years of somebody who never stops made ten thousand goals.
pub(super) const GOALS: usize = 20_000;
/// Changes of the parts of one goal, times it was put elsewhere, looks back at it, words of others on it.
const ON_ONE_GOAL: usize = 2_000;
/// Days of one goal: some fifty years.
const DAYS: usize = 20_000;
/// Steps of a goal, values, contacts.
const IN_A_LIST: usize = 1_000;

impl Act {
    /// Whether a person could have done it by hand.
    pub fn is_within_limits(&self) -> bool {
        self.does.len() <= GOALS && self.does.iter().all(Change::is_within_limits)
    }
}

impl Change {
    fn is_within_limits(&self) -> bool {
        match self {
            Self::Ordered(ids) => ids.len() <= GOALS,
            Self::ValuesChosen(values) => values.len() <= IN_A_LIST,
            Self::HelpersSet(helpers) => helpers.len() <= IN_A_LIST,
            Self::GoalMade { parts, .. } => parts.steps.len() <= IN_A_LIST,
            Self::PartChanged { part, .. } => !matches!(&**part, Part::Steps(steps) if steps.len() > IN_A_LIST),
            _ => true,
        }
    }
}

impl Goal {
    fn is_within_limits(&self) -> bool {
        let lists = [self.history.len(), self.placed.len(), self.answered.len(), self.reviews.len()];
        lists.into_iter().all(|many| many <= ON_ONE_GOAL) && self.check_ins.len().max(self.rungs.len()) <= DAYS
    }
}

impl Plan {
    /// Whether it is no larger than each page can show.
    pub fn is_within_limits(&self) -> bool {
        self.goals.len() <= GOALS && self.goals.values().all(Goal::is_within_limits)
    }

    /// Whether this act can be done without leading beyond the limits.
    pub fn has_room_for(&self, act: &Act) -> bool {
        let on = |id: &GoalId, has_room: fn(&Goal) -> bool| self.goals.get(id).is_none_or(has_room);
        act.is_within_limits()
            && act.does.iter().all(|change| match change {
                Change::GoalMade { .. } => self.goals.len() < GOALS,
                Change::PartChanged { goal, .. } => on(goal, |goal| goal.history.len() < ON_ONE_GOAL),
                Change::StatusChanged { goal, .. } => on(goal, |goal| goal.placed.len() < ON_ONE_GOAL),
                Change::SetbackMet { goal, .. } => on(goal, |goal| goal.answered.len() < ON_ONE_GOAL),
                Change::Reviewed { goal, .. } => on(goal, |goal| goal.reviews.len() < ON_ONE_GOAL),
                Change::CheckedIn { goal, .. } => on(goal, |goal| goal.check_ins.len() < DAYS),
                Change::LadderPlaced { goal, .. } => on(goal, |goal| goal.rungs.len() < DAYS),
                _ => true,
            })
    }
}
