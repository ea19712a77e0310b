//! The backup for a therapist: how much there is to share or to leave out, and the file.

use super::{Backups, ExportedFile};
use cairn_core::exchange::{self, OptionalContent, PlanView};
use cairn_core::journal::Journal;
use cairn_core::plan::{Plan, Status};
use cairn_core::words::en::values;
use chrono::NaiveDate;
use leptos::prelude::*;

/// How much there is of each kind of content that the backup always has, or has only when its box is ticked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SharedCounts {
    /// Goals that are in it: those in focus.
    pub goals: usize,
    /// Goals that are paused, reached or let go.
    pub others: usize,
    /// Parked goals.
    pub parked: usize,
    /// Notes on days.
    pub day_notes: usize,
    /// Sessions with notes.
    pub session_notes: usize,
    /// The person's own contacts.
    pub contacts: usize,
    /// Parts of the plan for hard days.
    pub hard_day: usize,
    /// Drafts.
    pub drafts: usize,
}

impl SharedCounts {
    fn of(plan: &Plan, today: NaiveDate, drafts: usize) -> Self {
        let parked = plan.goals.values().filter(|goal| goal.status == Status::Parked).count();
        let goals = plan.focus(today).count();
        let days = plan.goals.values().flat_map(|goal| goal.check_ins.values());
        Self {
            goals,
            others: plan.goals.len() - goals - parked,
            parked,
            day_notes: days.filter(|said| !said.note.is_empty()).count(),
            session_notes: plan.sessions.values().filter(|session| !session.notes.is_empty()).count(),
            contacts: plan.helpers.len(),
            hard_day: plan.hard_day.as_ref().map_or(0, |plan| plan.parts.len()),
            drafts,
        }
    }
}

impl Backups {
    /// How much there is to share. It is followed.
    pub fn shared_counts(self) -> SharedCounts {
        let drafts = self.drafts.with(Vec::len);
        let today = self.day.today().get();
        self.plan.with(|plan| SharedCounts::of(plan, today, drafts))
    }

    /// A backup for a therapist, of all there is when it is asked for. It is not full, and never counts as one.
    pub async fn to_show(self, along: OptionalContent) -> ExportedFile {
        let (today, yielder) = (self.day.now(), self.storage.env().yielder);
        let drafts = |journal: &Journal| if along.drafts { journal.draft_texts() } else { Vec::new() };
        let all = |journal: &Journal| (journal.set().clone(), drafts(journal));
        let (set, drafts) = self.storage.journal.try_with_value(all).unwrap_or_default();
        let plan = set.plan_in_pieces(yielder).await;
        let set = exchange::to_show(&set, &plan, along, today, yielder).await;
        let plan = set.plan_in_pieces(yielder).await;
        let view = PlanView::of(&plan, &|value| values::name(value).to_owned());
        let text = exchange::write_part(&set, &drafts, view, today, yielder).await;
        ExportedFile { name: format!("cairn-to-show-{today}.json"), kind: "application/json", text }
    }
}
