//! Finishing a draft: records the act that it amounts to, and ends the draft.

use super::{DATES, Notebook, SavedDraft, UndoLabel};
use cairn_core::plan::{Change, Goal, GoalId};
use cairn_core::wizard::{self, Draft, LookBack, LookBackResult, Purpose};
use cairn_core::words::en::make_smaller::with_words;
use leptos::prelude::*;

impl Notebook {
    /// Records the act that a draft amounts to, which makes or changes a goal, and ends the draft. Returns the goal;
    /// `None` if there is none or another tab has ended the draft.
    pub fn finish(self, draft: &Draft, because: &str) -> Option<GoalId> {
        if self.drafts().is_ended(draft.id) {
            return None;
        }
        let (id, today) = (self.new_goal_id(), self.today().get_untracked());
        let changes = self.plan().with_untracked(|plan| wizard::changes(draft, plan, id, today, because));
        let makes_goal = changes.iter().any(|change| matches!(change, Change::GoalMade { .. }));
        let what = if makes_goal { UndoLabel::NewGoal } else { UndoLabel::Change };
        self.recorder.record_from(makes_goal.then(|| SavedDraft::of(draft)), what, changes);
        self.drafts().end_recorded(draft.id);
        draft.purpose.goal().or(makes_goal.then_some(id))
    }

    /// Records a finished look back as one act, and ends its draft. Returns false, and does nothing, for an empty look
    /// back.
    pub fn finish_look_back(self, draft: &Draft) -> bool {
        let Purpose::LookBack(id, said) = &draft.purpose else { return false };
        let (id, today) = (*id, self.today().get_untracked());
        if self.drafts().is_ended(draft.id) {
            return false;
        }
        let finish = |goal: &Goal| {
            let came = said.finish(goal, today);
            LookBackResult { parts: with_words(goal, came.parts, today, DATES), ..came }
        };
        let came = self.plan().with_untracked(|plan| plan.goal(id).map(finish));
        let Some(came) = came.filter(|came| came.setback.says_something()) else { return false };
        self.look_back(id, came, Some(SavedDraft::of(draft)));
        self.drafts().end_recorded(draft.id);
        true
    }

    /// Leaves a look back for now. Its draft stays saved unless it is empty.
    pub fn leave_look_back(self, draft: &Draft) {
        if draft.purpose.look_back().is_none_or(|said| *said == LookBack::default()) {
            self.drafts().end(draft.id);
        }
        let today = self.today().get_untracked();
        let is_offered = |id: &GoalId| self.plan().with_untracked(|plan| plan.goal(*id)?.occasion(today)).is_some();
        if let Some(goal) = draft.purpose.goal().filter(is_offered) {
            self.not_now(goal);
        }
    }

    fn new_goal_id(self) -> GoalId {
        let storage = self.recorder.storage;
        let now = storage.env().now();
        let stamp = storage.journal.try_update_value(|journal| journal.tick(now));
        GoalId(stamp.unwrap_or(cairn_core::plan::Stamp::new(now, 0, 0)))
    }
}
