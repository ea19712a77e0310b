//! `Drafts`: the handle that begins, saves, lists, discards and restores drafts. A draft is unfinished input, never part of the
//! plan.

use super::SavedDraft;
use super::storage::Storage;
use super::undo::Undo;
use cairn_core::journal::Journal;
use cairn_core::plan::{GoalId, Plan};
use cairn_core::wizard::{self, Door, Draft, DraftId, Purpose, Stage};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The drafts as this page knows them.
#[derive(Clone, Copy)]
pub(super) struct DraftList {
    saved: RwSignal<Vec<SavedDraft>>,
    /// Drafts that this page has seen in the store and has not ended itself.
    known: StoredValue<BTreeSet<DraftId>>,
}

impl DraftList {
    pub(super) fn new() -> Self {
        Self { saved: RwSignal::new(Vec::new()), known: StoredValue::new(BTreeSet::new()) }
    }
}

/// A handle of the drafts. Copies of it are the same drafts. It reads the plan and never changes it.
#[derive(Clone, Copy)]
pub struct Drafts {
    pub(super) storage: Storage,
    plan: ReadSignal<Plan>,
    undo: Undo,
    saved: RwSignal<Vec<SavedDraft>>,
    pub(super) known: StoredValue<BTreeSet<DraftId>>,
}

impl Drafts {
    pub(super) fn new(storage: Storage, plan: ReadSignal<Plan>, undo: Undo, list: DraftList) -> Self {
        let DraftList { saved, known } = list;
        Self { storage, plan, undo, saved, known }
    }

    /// All saved drafts, in no particular order.
    pub fn saved(self) -> ReadSignal<Vec<SavedDraft>> {
        self.saved.read_only()
    }

    /// Creates the draft of a new goal behind a door. It is not saved yet.
    pub fn begin(self, door: Door) -> Draft {
        self.plan.with_untracked(|plan| wizard::new_goal_draft(self.new_id(), door, plan))
    }

    /// Returns the draft that changes a goal: the saved draft, or a new draft if there is none or if it changes
    /// nothing. `None` without the goal.
    pub fn begin_edit(self, goal: GoalId, stage: Stage) -> Option<Draft> {
        let saved = self.of_goal(goal, |draft| matches!(draft.purpose, Purpose::Edit(_)));
        self.plan.with_untracked(|plan| match saved {
            Some(draft) if !wizard::is_unchanged(&draft, plan) => Some(Draft { stage, ..draft }),
            empty => {
                let (id, focus) = empty.map_or_else(|| (self.new_id(), None), |draft| (draft.id, draft.focus));
                plan.goal(goal).map(|goal| Draft { focus, ..wizard::edit_draft(id, goal, stage, plan) })
            }
        })
    }

    /// Returns the saved draft of a look back at a goal, or a new draft.
    pub fn begin_look_back(self, goal: GoalId) -> Draft {
        let new = || Draft { id: self.new_id(), purpose: Purpose::LookBack(goal, Box::default()), ..Draft::default() };
        self.of_goal(goal, |draft| draft.purpose.look_back().is_some()).unwrap_or_else(new)
    }

    fn of_goal(self, goal: GoalId, is_it: impl Fn(&Draft) -> bool) -> Option<Draft> {
        let is_of_goal = |draft: &Draft| draft.purpose.goal() == Some(goal) && is_it(draft);
        self.saved.with_untracked(|all| all.iter().filter_map(SavedDraft::draft).find(is_of_goal))
    }

    /// Returns the draft with this id as it was last saved. A draft that could not be stored is still in memory.
    pub fn get(self, id: DraftId) -> Option<Draft> {
        let here = |all: &Vec<SavedDraft>| all.iter().find(|saved| saved.id == id).cloned();
        self.stored(id).or_else(|| self.saved.with_untracked(here))?.draft()
    }

    /// Saves a draft, unless another tab has ended it.
    pub fn keep(self, draft: &Draft) {
        if !self.is_ended(draft.id) {
            self.save(SavedDraft::of(draft));
        }
    }

    /// Saves a draft, also if it has ended.
    pub(super) fn save(self, new: SavedDraft) {
        if self.storage.is_emptied() {
            return;
        }
        let now = self.storage.env().now();
        let keep = |journal: &mut Journal| journal.keep_draft(&new.id.to_string(), &new.text, now);
        let kept = self.storage.journal.try_update_value(keep).unwrap_or(Ok(()));
        self.mark_known([new.id]);
        self.saved.update(|all| match all.iter_mut().find(|saved| saved.id == new.id) {
            Some(place) => *place = new,
            None => all.push(new),
        });
        self.storage.save_state_after(kept);
    }

    fn stored(self, id: DraftId) -> Option<SavedDraft> {
        let read = |journal: &Journal| journal.draft(&id.to_string()).ok().flatten();
        let text = self.storage.journal.try_with_value(read).flatten()?;
        Some(SavedDraft { id, text })
    }

    /// Discards a draft; [`Drafts::restore`] undoes it.
    pub fn discard(self, id: DraftId) {
        let all = self.saved.get_untracked();
        self.undo.offer_draft(all.into_iter().find(|saved| saved.id == id));
        self.end(id);
    }

    /// Restores the draft that was discarded last.
    pub fn restore(self) {
        if let Some(discarded) = self.undo.discarded_draft.try_update(Option::take).flatten() {
            self.save(discarded);
        }
    }

    /// Ends a draft whose content is in an act now. It stays if the store lacks an act, so no content is lost.
    pub(super) fn end_recorded(self, id: DraftId) {
        if !self.storage.journal.try_with_value(|journal| journal.store_gaps().lacks_shelf).unwrap_or(false) {
            self.end(id);
        }
    }

    /// Lists the drafts of the store anew.
    pub(super) fn reload(self) {
        // A store that can't be read tells nothing about drafts.
        let names = self.storage.journal.try_with_value(|journal| journal.draft_names().ok()).flatten();
        let Some(names) = names else { return };
        let ids = names.iter().filter_map(|name| name.parse().ok());
        let stored: Vec<SavedDraft> = ids.filter_map(|id| self.stored(id)).collect();
        self.mark_known(stored.iter().map(|saved| saved.id));
        self.saved.maybe_update(|old| {
            let is_new = *old != stored;
            if is_new {
                *old = stored;
            }
            is_new
        });
    }

    /// Ends a draft: it is saved no longer.
    pub(super) fn end(self, id: DraftId) {
        let now = self.storage.env().now();
        // A draft that could not be removed is listed again, and no data is lost.
        let _ = self.storage.journal.try_update_value(|journal| journal.drop_draft(&id.to_string(), now));
        self.mark_ended_here(id);
        self.saved.update(|all| all.retain(|saved| saved.id != id));
        self.storage.save_state_after(Ok(()));
    }

    pub(super) fn new_id(self) -> DraftId {
        #[expect(clippy::cast_possible_truncation, reason = "any 32 of the random bits do")]
        DraftId((self.storage.env().random)() as u32)
    }
}
