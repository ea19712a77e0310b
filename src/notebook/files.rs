//! Files in and out, and the end of everything.

use super::{EraseState, Notebook, SaveState};
use cairn_core::exchange::{self, PlanView};
use cairn_core::journal::{self, Journal, StoredText};
use cairn_core::plan::{Act, Change, Plan};
use cairn_core::shelf::Fault;
use cairn_core::words::en::values;
use cairn_core::yielder::Yielder;
use chrono::NaiveDate;
use leptos::prelude::*;

/// A file to be given away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedFile {
    /// Its name. It says nothing of what is inside.
    pub name: String,
    /// What kind of file it is, as browsers name it.
    pub kind: &'static str,
    /// What is in it.
    pub text: String,
}

/// A copy that is being written. The notebook may be left in the meantime.
pub(super) struct BackupWriter {
    name: &'static str,
    today: NaiveDate,
    yielder: Yielder,
}

impl BackupWriter {
    /// A copy of these acts, with texts under their keys: what can't be read, and drafts.
    pub(super) async fn given(
        self,
        set: &journal::Set,
        texts: (&[StoredText], &[StoredText]),
        plan: &Plan,
    ) -> ExportedFile {
        let Self { name, today, yielder } = self;
        let view = PlanView::of(plan, &|value| values::name(value).to_owned());
        let text = exchange::write(set, texts.0, texts.1, view, today, yielder).await;
        ExportedFile { name: format!("{name}-{today}.json"), kind: "application/json", text }
    }
}

impl Notebook {
    /// A full copy of all there is when it is asked for, stored or not.
    pub async fn full_backup(self) -> ExportedFile {
        let writing = self.writing_now("cairn");
        let all = |journal: &Journal| (journal.set().clone(), journal.unread_texts(), journal.draft_texts());
        let (set, unread, drafts) = self.journal.try_with_value(all).unwrap_or_default();
        let yielder = writing.yielder;
        let plan = set.plan_in_pieces(yielder).await;
        let given = writing.given(&set, (&unread, &drafts), &plan).await;
        // To let go of so much takes a moment of its own, and so does giving the file to the browser.
        drop((set, plan));
        yielder().await;
        given
    }

    /// Only what is stored here and can't be read, letter for letter, as a copy that a newer Cairn may read more of.
    pub async fn unread_backup(self) -> ExportedFile {
        let unread = self.journal.try_with_value(Journal::unread_texts).unwrap_or_default();
        let writing = self.writing_now("cairn-unread");
        writing.given(&journal::Set::default(), (&unread, &[]), &Plan::default()).await
    }

    pub(super) fn writing_now(self, name: &'static str) -> BackupWriter {
        BackupWriter { name, today: self.today_now(), yielder: self.env().yielder }
    }

    /// How many acts there are, but for the one that says that all was erased. It is followed like the plan.
    pub fn acts(self) -> usize {
        self.plan.track();
        let erasures =
            |journal: &Journal| journal.set().taking().filter(|(_, act)| act.does.contains(&Change::Erased)).count();
        let count = |journal: &Journal| journal.set().len() - erasures(journal);
        self.journal.try_with_value(count).unwrap_or_default()
    }

    /// Erases everything for good: acts, drafts and what can't be read, here at once, and in the copy as soon as it answers:
    /// [`Notebook::erasing`] tells that. Other tabs follow when they see the act that says so.
    ///
    /// # Errors
    /// When something may still be on the shelf. What is only looked into is left, not erased.
    pub fn erase_everything(self) -> Result<(), Fault> {
        if !self.access().may_edit() {
            return Err(Fault::Other);
        }
        let (now, on) = (self.env().now(), self.today_now());
        let act = Act { on, does: vec![Change::Erased] };
        let erased = self.journal.try_update_value(|journal| journal.erase(act, now)).unwrap_or(Err(Fault::Other));
        self.last.set(None);
        self.discarded_draft.set(None);
        self.settings().reset();
        self.last_backup.set(None);
        self.kept.set(erased.map_or_else(SaveState::NotStored, |_| SaveState::Untouched));
        let here = erased.map_or_else(EraseState::Refused, |_| EraseState::Underway);
        self.erased.update(|erased| erased.here = here);
        self.refold();
        self.rescan();
        self.erase_in_mirror();
        erased.map(|_| ())
    }

    /// How far an erasing has come. Nothing is called gone before both homes answered. It is followed.
    pub fn erasing(self) -> EraseState {
        self.erased.get().here
    }
}
