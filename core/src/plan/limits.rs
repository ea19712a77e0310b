//! Upper bounds on the size of a plan: far more than a long life produces, yet little enough that every page can still
//! open.
//!
//! A file that would exceed the bounds is not joined, and acts made here never exceed them either. So a backup of a
//! plan within the bounds can always be joined.

use super::{Act, Change, Goal, GoalId, Part, Plan};

/// Most goals in a plan, ids in an order and changes in an act. Ten years of somebody who never stops made ten thousand
/// goals.
pub(super) const GOALS: usize = 20_000;
/// Most changes of parts, changes of status, looks back or reviews of one goal, each counted by itself.
const ON_ONE_GOAL: usize = 2_000;
/// Most check-ins or rungs of one goal, one per day: some fifty years.
const DAYS: usize = 20_000;
/// Most steps of a goal, values or contacts.
const IN_A_LIST: usize = 1_000;

impl Act {
    /// Whether a person could have made this act by hand.
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
    /// Whether the plan is small enough for every page to show.
    pub fn is_within_limits(&self) -> bool {
        self.goals.len() <= GOALS && self.goals.values().all(Goal::is_within_limits)
    }

    /// Whether the plan stays within the bounds after this act.
    pub fn has_space_for(&self, act: &Act) -> bool {
        let on = |id: &GoalId, has_space: fn(&Goal) -> bool| self.goals.get(id).is_none_or(has_space);
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
