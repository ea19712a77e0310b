//! `Recorder`: the handle that records acts: it stamps and stores them, applies them to the plan, and offers to undo them.

use super::access::Access;
use super::storage::Storage;
use super::undo::Undo;
use super::{Day, SaveState, SavedDraft, UndoLabel, UndoableAct};
use cairn_core::plan::{Act, Change, Plan, Stamp};
use leptos::prelude::*;

/// A handle of the plan and of the journal that it is folded from. Nothing else changes the plan.
#[derive(Clone, Copy)]
pub(super) struct Recorder {
    pub(super) storage: Storage,
    pub(super) plan: RwSignal<Plan>,
    pub(super) day: Day,
    pub(super) undo: Undo,
    pub(super) access: Access,
}

impl Recorder {
    pub(super) fn new(storage: Storage, plan: Plan, access: Access) -> Self {
        let plan = RwSignal::new(plan);
        Self { storage, plan, day: Day::new(storage.env(), plan.read_only()), undo: Undo::new(), access }
    }

    /// Records changes as one act and applies it to the plan. Without changes, or where [`Access`] forbids them, there is no
    /// act.
    pub(super) fn record(self, what: UndoLabel, does: Vec<Change>) -> Option<Stamp> {
        self.record_from(None, what, does)
    }

    /// As [`Recorder::record`], for an act that is made from a draft: the draft is saved again if the act is undone.
    pub(super) fn record_from(
        self,
        made_from: Option<SavedDraft>,
        what: UndoLabel,
        does: Vec<Change>,
    ) -> Option<Stamp> {
        if does.is_empty() || !self.may(&does) {
            return None;
        }
        let act = Act { on: self.day.now(), does };
        let has_space = self.plan.with_untracked(|plan| plan.has_space_for(&act))
            && self.storage.journal.try_with_value(|journal| journal.has_space_for(&act)).unwrap_or(true);
        if !has_space {
            self.storage.save_state.set(SaveState::TooMuch);
            return None;
        }
        let now = self.storage.env().now();
        let kept = self.storage.journal.try_update_value(|journal| journal.record(act.clone(), now))?;
        let (stamp, stored) = match kept {
            Ok(stamp) => (stamp, Ok(())),
            Err((stamp, fault)) => (stamp, Err(fault)),
        };
        let is_hard = self.is_hard(what, &act.does);
        self.apply(stamp, &act);
        self.storage.save_state_after(stored);
        self.undo.offer(Some(UndoableAct { acts: vec![stamp], what, is_hard, made_from }));
        Some(stamp)
    }

    /// Records an act without offering to undo it: what was written is still in its field, to be changed there.
    pub(super) fn record_quietly(self, changes: Vec<Change>) {
        if self.record(UndoLabel::Session, changes).is_some() {
            self.undo.forget();
        }
    }

    /// Records an act that takes back others.
    pub(super) fn take_back(self, change: Change) {
        let does = vec![change];
        if !self.may(&does) {
            return;
        }
        let (act, now) = (Act { on: self.day.now(), does }, self.storage.env().now());
        let kept = self.storage.journal.try_update_value(|journal| journal.take_back(act, now));
        self.storage.save_state_after(kept.map_or(Ok(()), |kept| kept.map(|_| ()).map_err(|(_, fault)| fault)));
        self.undo.last.set(None);
        self.refold();
    }

    /// Whether these changes may be made through this handle: [`Access`] allows them, and no other tab has erased everything
    /// since the handle was made.
    fn may(self, does: &[Change]) -> bool {
        !self.storage.is_emptied() && self.access.allows(does)
    }

    /// Applies an act that is in the journal and newer than every other act there.
    pub(super) fn apply(self, stamp: Stamp, act: &Act) {
        self.plan.update(|plan| plan.apply(stamp, act));
        self.day.update_today();
    }

    /// Replays all acts to a new plan, which is needed when acts came from elsewhere or were undone.
    pub(super) fn refold(self) {
        self.show(self.storage.journal.try_with_value(|journal| journal.set().plan()).unwrap_or_default());
    }

    /// As [`Recorder::refold`], but yields in between. Where acts come meanwhile, all acts are replayed once more.
    pub(super) async fn refold_in_pieces(self) {
        let set = self.storage.journal.try_with_value(|journal| journal.set().clone()).unwrap_or_default();
        let plan = set.plan_in_pieces(self.storage.env().yielder).await;
        if self.storage.journal.try_with_value(|journal| journal.set().is_same_as(&set)).unwrap_or_default() {
            self.show(plan);
        } else {
            self.refold();
        }
    }

    /// Replaces the plan. The day follows it, as the hour at which a day begins is part of the plan.
    fn show(self, plan: Plan) {
        self.plan.set(plan);
        self.day.update_today();
    }
}
