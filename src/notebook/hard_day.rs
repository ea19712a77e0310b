//! The plan for hard days. That it was read is stored nowhere.

use super::{Notebook, UndoLabel};
use cairn_core::plan::{Change, HardDayPart};
use leptos::prelude::*;

impl Notebook {
    /// Keeps the plan while it is written; it takes the place of the earlier one. Nothing is said about it.
    pub fn set_hard_day_plan(self, parts: Vec<HardDayPart>) {
        let is_new = self.plan.with_untracked(|plan| {
            let before = plan.hard_day.as_ref();
            let today = self.today_now();
            before.map(|before| before.parts.as_slice()).unwrap_or_default() != parts.as_slice()
                || before.is_some_and(|before| before.is_old(today))
        });
        if is_new {
            self.act_quietly(vec![Change::HardDayPlanSet(parts)]);
        }
    }

    /// Takes the plan away, which can be undone.
    pub fn delete_hard_day_plan(self) {
        self.act(UndoLabel::Change, vec![Change::HardDayPlanSet(Vec::new())]);
    }
}
