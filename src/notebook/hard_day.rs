//! Edits of the plan for hard days. No record is made of its being read.

use super::{Notebook, UndoLabel};
use cairn_core::plan::{Change, HardDayPart};
use leptos::prelude::*;

impl Notebook {
    /// Records the plan while it is written, in place of the earlier one. It offers no undo.
    pub fn set_hard_day_plan(self, parts: Vec<HardDayPart>) {
        let is_new = self.plan().with_untracked(|plan| {
            let before = plan.hard_day.as_ref();
            let today = self.recorder.day.now();
            before.map(|before| before.parts.as_slice()).unwrap_or_default() != parts.as_slice()
                || before.is_some_and(|before| before.is_old(today))
        });
        if is_new {
            self.recorder.record_quietly(vec![Change::HardDayPlanSet(parts)]);
        }
    }

    /// Removes the plan, which can be undone.
    pub fn delete_hard_day_plan(self) {
        self.act(UndoLabel::Change, vec![Change::HardDayPlanSet(Vec::new())]);
    }
}
