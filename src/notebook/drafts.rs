//! Drafts: begins, saves, lists, discards and finishes them. A draft is unfinished input, never part of the plan.

use super::{Notebook, SavedDraft, UndoLabel};
use cairn_core::journal::Journal;
use cairn_core::plan::{Change, GoalId};
use cairn_core::wizard::{self, Door, Draft, DraftId, LookBack, Purpose, Stage};
use leptos::prelude::*;

impl Notebook {
    /// All saved drafts, in no particular order.
    pub fn saved_drafts(self) -> ReadSignal<Vec<SavedDraft>> {
        self.waiting.read_only()
    }

    /// Creates the draft of a new goal behind a door. It is not saved yet.
    pub fn begin(self, door: Door) -> Draft {
        self.plan.with_untracked(|plan| wizard::new_goal_draft(self.new_draft_id(), door, plan))
    }

    /// Returns the draft that changes a goal: the saved draft, or a new draft if there is none or if it changes
    /// nothing. `None` without the goal.
    pub fn begin_edit(self, goal: GoalId, stage: Stage) -> Option<Draft> {
        let waiting = self.waits_for(goal, |draft| matches!(draft.purpose, Purpose::Edit(_)));
        self.plan.with_untracked(|plan| match waiting {
            Some(draft) if !wizard::is_unchanged(&draft, plan) => Some(Draft { stage, ..draft }),
            empty => {
                let (id, focus) = empty.map_or_else(|| (self.new_draft_id(), None), |draft| (draft.id, draft.focus));
                plan.goal(goal).map(|goal| Draft { focus, ..wizard::edit_draft(id, goal, stage, plan) })
            }
        })
    }

    /// Returns the saved draft of a look back at a goal, or a new draft.
    pub fn begin_look_back(self, goal: GoalId) -> Draft {
        let new =
            || Draft { id: self.new_draft_id(), purpose: Purpose::LookBack(goal, Box::default()), ..Draft::default() };
        self.waits_for(goal, |draft| draft.purpose.look_back().is_some()).unwrap_or_else(new)
    }

    fn waits_for(self, goal: GoalId, is_it: impl Fn(&Draft) -> bool) -> Option<Draft> {
        let waits = |draft: &Draft| draft.purpose.goal() == Some(goal) && is_it(draft);
        self.waiting.with_untracked(|all| all.iter().filter_map(SavedDraft::draft).find(waits))
    }

    /// Returns the draft with this id as it was last saved. A draft that could not be stored is still in memory.
    pub fn draft(self, id: DraftId) -> Option<Draft> {
        let here = |all: &Vec<SavedDraft>| all.iter().find(|w| w.id == id).cloned();
        self.stored(id).or_else(|| self.waiting.with_untracked(here))?.draft()
    }

    /// Saves a draft, unless another tab has ended it.
    pub fn keep(self, draft: &Draft) {
        if !self.is_ended(draft.id) {
            self.keep_waiting(SavedDraft::of(draft));
        }
    }

    fn keep_waiting(self, new: SavedDraft) {
        if self.is_emptied() {
            return;
        }
        let now = self.env().now();
        let keep = |journal: &mut Journal| journal.keep_draft(&new.id.to_string(), &new.text, now);
        let kept = self.journal.try_update_value(keep).unwrap_or(Ok(()));
        self.knows([new.id]);
        self.waiting.update(|all| match all.iter_mut().find(|w| w.id == new.id) {
            Some(place) => *place = new,
            None => all.push(new),
        });
        self.save_state_after(kept);
    }

    fn stored(self, id: DraftId) -> Option<SavedDraft> {
        let text = self.journal.try_with_value(|journal| journal.draft(&id.to_string()).ok().flatten()).flatten()?;
        Some(SavedDraft { id, text })
    }

    /// Discards a draft; [`Notebook::restore_draft`] undoes it.
    pub fn discard_draft(self, id: DraftId) {
        let all = self.waiting.get_untracked();
        self.last.set(None);
        self.discarded_draft.set(all.into_iter().find(|w| w.id == id));
        self.drop_draft(id);
    }

    /// The draft that was discarded last, while the page offers to restore it.
    pub fn discarded_draft(self) -> ReadSignal<Option<SavedDraft>> {
        self.discarded_draft.read_only()
    }

    /// Restores the draft that was discarded last.
    pub fn restore_draft(self) {
        if let Some(waiting) = self.discarded_draft.try_update(Option::take).flatten() {
            self.keep_waiting(waiting);
        }
    }

    /// Records the act that a draft amounts to, which makes or changes a goal, and ends the draft. Returns the goal;
    /// `None` if there is none or another tab has ended the draft.
    pub fn finish(self, draft: &Draft, because: &str) -> Option<GoalId> {
        if self.is_ended(draft.id) {
            return None;
        }
        let (id, today) = (self.new_goal_id(), self.today.get_untracked());
        let changes = self.plan.with_untracked(|plan| wizard::changes(draft, plan, id, today, because));
        let makes_goal = changes.iter().any(|change| matches!(change, Change::GoalMade { .. }));
        let what = if makes_goal { UndoLabel::NewGoal } else { UndoLabel::Change };
        self.act(what, changes);
        self.is_said(draft);
        self.made_from.set_value(makes_goal.then(|| SavedDraft::of(draft)));
        draft.purpose.goal().or(makes_goal.then_some(id))
    }

    /// Records a finished look back as one act, and ends its draft. Returns false, and does nothing, for an empty look
    /// back.
    pub fn finish_look_back(self, draft: &Draft) -> bool {
        let Purpose::LookBack(id, said) = &draft.purpose else { return false };
        let (id, today) = (*id, self.today.get_untracked());
        if self.is_ended(draft.id) {
            return false;
        }
        let came = self.plan.with_untracked(|plan| plan.goal(id).map(|goal| said.finish(goal, today)));
        let Some(came) = came.filter(|came| came.setback.says_something()) else { return false };
        self.look_back(id, came);
        self.is_said(draft);
        self.made_from.set_value(Some(SavedDraft::of(draft)));
        true
    }

    /// Leaves a look back for now. Its draft stays saved unless it is empty.
    pub fn leave_look_back(self, draft: &Draft) {
        if draft.purpose.look_back().is_none_or(|said| *said == LookBack::default()) {
            self.drop_draft(draft.id);
        }
        let today = self.today.get_untracked();
        let is_offered = |id: &GoalId| self.plan.with_untracked(|plan| plan.goal(*id)?.occasion(today)).is_some();
        if let Some(goal) = draft.purpose.goal().filter(is_offered) {
            self.not_now(goal);
        }
    }

    /// Ends a draft whose content is in an act now. It stays if the store lacks an act, so no content is lost.
    fn is_said(self, draft: &Draft) {
        if !self.journal.try_with_value(|journal| journal.store_gaps().lacks_shelf).unwrap_or(false) {
            self.drop_draft(draft.id);
        }
    }

    /// Saves the draft of the last act again, as that act was undone.
    pub(super) fn park_again(self) {
        if let Some(waiting) = self.made_from.try_update_value(Option::take).flatten() {
            self.keep_waiting(waiting);
        }
    }

    pub(super) fn list_drafts(self) {
        // A store that can't be read tells nothing about drafts.
        let names = self.journal.try_with_value(|journal| journal.draft_names().ok()).flatten();
        let Some(names) = names else { return };
        let ids = names.iter().filter_map(|name| name.parse().ok());
        let waiting: Vec<SavedDraft> = ids.filter_map(|id| self.stored(id)).collect();
        self.knows(waiting.iter().map(|w| w.id));
        self.waiting.maybe_update(|old| {
            let is_new = *old != waiting;
            if is_new {
                *old = waiting;
            }
            is_new
        });
    }

    fn drop_draft(self, id: DraftId) {
        let now = self.env().now();
        // A draft that could not be removed is listed again, and no data is lost.
        let _ = self.journal.try_update_value(|journal| journal.drop_draft(&id.to_string(), now));
        self.ends_here(id);
        self.waiting.update(|all| all.retain(|w| w.id != id));
        self.save_state_after(Ok(()));
    }

    pub(super) fn new_draft_id(self) -> DraftId {
        #[expect(clippy::cast_possible_truncation, reason = "any 32 of the random bits do")]
        DraftId((self.env().random)() as u32)
    }

    fn new_goal_id(self) -> GoalId {
        let now = self.env().now();
        let stamp = self.journal.try_update_value(|journal| journal.tick(now));
        GoalId(stamp.unwrap_or(cairn_core::plan::Stamp::new(now, 0, 0)))
    }
}
