//! Drafts that wait: begun, not finished, kept at every key.

use super::{Kept, Notebook, What};
use crate::plan::{Change, GoalId};
use crate::wizard::{self, Door, Draft, DraftId, Stage};
use leptos::prelude::*;

/// A draft that waits, as far as a list shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// The draft as it was last kept.
    pub draft: Draft,
}

impl Notebook {
    /// Drafts of new goals that wait, in no particular order. Drafts that change a goal are found by the goal.
    pub fn waiting(self) -> ReadSignal<Vec<Waiting>> {
        self.waiting.read_only()
    }

    /// A new draft behind a door. It is kept from its first key on.
    pub fn begin(self, door: Door) -> Draft {
        self.plan.with_untracked(|plan| wizard::for_new(self.new_draft_id(), door, plan))
    }

    /// The draft that changes a goal: the one that waits, or a new one.
    pub fn begin_edit(self, goal: GoalId, stage: Stage) -> Option<Draft> {
        let waits = |w: &&Waiting| w.draft.edits == Some(goal);
        let waiting = self.waiting.with_untracked(|all| all.iter().find(waits).map(|w| w.draft.clone()));
        if let Some(draft) = waiting {
            return Some(Draft { stage, ..draft });
        }
        self.plan
            .with_untracked(|plan| plan.goal(goal).map(|goal| wizard::for_edit(self.new_draft_id(), goal, stage, plan)))
    }

    /// The draft with this name, as it was last kept; one that could not be stored is still in this page.
    pub fn draft(self, id: DraftId) -> Option<Draft> {
        let text = self.journal.try_with_value(|journal| journal.draft(&id.to_string()).ok().flatten()).flatten();
        let stored = text.and_then(|text| serde_json::from_str(&text).ok());
        let here = |all: &Vec<Waiting>| all.iter().find(|w| w.draft.id == id).map(|w| w.draft.clone());
        stored.or_else(|| self.waiting.with_untracked(here))
    }

    /// Keeps a draft as it is now.
    pub fn keep(self, draft: &Draft) {
        let Ok(text) = serde_json::to_string(draft) else { return };
        let kept = self.journal.try_with_value(|journal| journal.keep_draft(&draft.id.to_string(), &text));
        self.kept.set(match kept {
            Some(Err(fault)) => Kept::NotStored(fault),
            _ => Kept::Stored,
        });
        let new = Waiting { draft: draft.clone() };
        self.waiting.update(|all| match all.iter_mut().find(|w| w.draft.id == draft.id) {
            Some(place) => *place = new,
            None => all.push(new),
        });
    }

    /// Throws a draft away; [`Notebook::bring_back`] undoes it.
    pub fn throw_away(self, id: DraftId) {
        let all = self.waiting.get_untracked();
        self.last.set(None);
        self.thrown.set(all.into_iter().find(|w| w.draft.id == id));
        self.drop_draft(id);
    }

    /// The draft thrown away last, as long as it can be brought back by one tap.
    pub fn thrown(self) -> ReadSignal<Option<Waiting>> {
        self.thrown.read_only()
    }

    /// Brings back the draft thrown away last.
    pub fn bring_back(self) {
        if let Some(waiting) = self.thrown.try_update(Option::take).flatten() {
            self.keep(&waiting.draft);
        }
    }

    /// Makes of a draft what it says: a goal, or changes to one. Then the draft is done with.
    /// Tells the goal, if the draft said one.
    pub fn finish(self, draft: &Draft, because: &str) -> Option<GoalId> {
        let id = self.new_goal_id();
        let changes = self.plan.with_untracked(|plan| wizard::changes(draft, plan, id, because));
        let makes_goal = changes.iter().any(|change| matches!(change, Change::GoalMade { .. }));
        let what = if makes_goal { What::NewGoal } else { What::Change };
        self.act(what, changes);
        if !matches!(self.kept.get_untracked(), Kept::NotStored(_)) {
            self.drop_draft(draft.id);
        }
        self.made_from.set_value(makes_goal.then(|| Waiting { draft: draft.clone() }));
        draft.edits.or(makes_goal.then_some(id))
    }

    /// The new goal was taken back, so the draft it was made from waits again.
    pub(super) fn wait_again(self) {
        if let Some(waiting) = self.made_from.try_update_value(Option::take).flatten() {
            self.keep(&waiting.draft);
        }
    }

    pub(super) fn list_drafts(self) {
        let names =
            self.journal.try_with_value(|journal| journal.draft_names().unwrap_or_default()).unwrap_or_default();
        let drafts = names.iter().filter_map(|name| name.parse().ok()).filter_map(|id| self.draft(id));
        let waiting: Vec<Waiting> = drafts.map(|draft| Waiting { draft }).collect();
        self.waiting.maybe_update(|old| {
            let is_new = *old != waiting;
            if is_new {
                *old = waiting;
            }
            is_new
        });
    }

    fn drop_draft(self, id: DraftId) {
        // A draft that could not be taken away shows up again; nothing is lost by that.
        let _ = self.journal.try_with_value(|journal| journal.drop_draft(&id.to_string()));
        self.waiting.update(|all| all.retain(|w| w.draft.id != id));
    }

    fn new_draft_id(self) -> DraftId {
        #[expect(clippy::cast_possible_truncation, reason = "any 32 of the random bits do")]
        DraftId((self.hands().random)() as u32)
    }

    fn new_goal_id(self) -> GoalId {
        let now = self.hands().now_now();
        let stamp = self.journal.try_update_value(|journal| journal.tick(now));
        GoalId(stamp.unwrap_or(crate::plan::Stamp::new(now, 0, 0)))
    }
}
