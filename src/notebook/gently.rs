//! The check whether an act's words speak of danger: such an act is never celebrated.

use super::UndoLabel;
use super::recorder::Recorder;
use cairn_core::coach::danger;
use cairn_core::plan::{Change, Goal, GoalId, Plan};
use leptos::prelude::*;

impl Recorder {
    /// Whether an act that would be celebrated has words of danger, of its own or of its goal. The answer is held in memory as
    /// long as the act can be undone, and never stored.
    pub(super) fn is_hard(self, what: UndoLabel, does: &[Change]) -> bool {
        let speaks = |words: &str| danger(words).is_some();
        what.is_celebrated()
            && self.plan.with_untracked(|plan| does.iter().flat_map(|change| own_words(change, plan)).any(speaks))
    }
}

/// The person's words in a change that is celebrated, and the title of its goal.
fn own_words<'a>(change: &'a Change, plan: &'a Plan) -> Vec<&'a str> {
    let title = |goal: &GoalId| plan.goal(*goal).map(Goal::title).unwrap_or_default();
    match change {
        Change::GoalMade { wish, parts, .. } => vec![wish, &parts.wording],
        Change::CheckedIn { goal, check_in } => vec![title(goal), &check_in.note],
        Change::LadderPlaced { goal, .. } => vec![title(goal)],
        Change::StatusChanged { goal, because, .. } => vec![title(goal), because],
        Change::SetbackMet { goal, setback } => vec![title(goal), &setback.obstacle, &setback.learnt],
        _ => Vec::new(),
    }
}
