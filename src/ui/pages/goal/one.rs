//! The goal that its page shows, as every part of the page reads it.

use crate::notebook::Notebook;
use cairn_core::plan::{Goal, GoalId};
use leptos::prelude::*;

/// A handle to one goal. Copies refer to the same goal.
#[derive(Clone, Copy)]
pub(super) struct OneGoal {
    /// The notebook that holds the goal.
    pub(super) notebook: Notebook,
    /// Which goal.
    pub(super) id: GoalId,
}

impl OneGoal {
    /// Whether the notebook of the goal may be edited.
    pub(super) fn may_edit(self) -> bool {
        self.notebook.access().may_edit()
    }

    /// A memo of whether the goal can be lived with and changed: it is open, and its notebook may be edited.
    pub(super) fn is_changeable(self) -> Memo<bool> {
        let may_edit = self.may_edit();
        self.read(move |goal| may_edit && goal.is_open())
    }

    /// A memo of one property of the goal; the default while the goal doesn't exist.
    pub(super) fn read<T>(self, get: impl Fn(&Goal) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: Default + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.notebook.plan().with(|plan| plan.goal(self.id).map(&get)).unwrap_or_default())
    }
}
