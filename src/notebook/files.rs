//! Files in and out, and the end of everything.

use super::last_copy::Copies;
use super::{BackupFault, Kept, Last, Notebook, Preview, What};
use crate::exchange::{self, Backup, Joining, PlanView};
use crate::journal::{self, Journal};
use crate::plan::{Act, Change, Plan, Stamp, Value};
use crate::shelf::Fault;
use crate::words::en::values;
use leptos::prelude::*;

/// A copy that was opened and not joined yet: nothing here has changed.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenedCopy {
    pub(super) backup: Backup,
    preview: Preview,
}

impl OpenedCopy {
    /// What it would bring.
    pub fn preview(&self) -> Preview {
        self.preview.clone()
    }
}

/// A file to be given away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Its name. It says nothing of what is inside.
    pub name: String,
    /// What kind of file it is, as browsers name it.
    pub kind: &'static str,
    /// What is in it.
    pub text: String,
}

/// A full copy, as browsers name it.
const JSON: &str = "application/json";

impl Notebook {
    /// A full copy of all there is, stored or not.
    pub fn full_copy(self) -> Given {
        let today = self.today_now();
        let view = self.plan.with_untracked(view);
        let write = |journal: &Journal| {
            exchange::write(journal.set(), &journal.unread_texts(), &journal.draft_texts(), view, today)
        };
        let text = self.journal.try_with_value(write).unwrap_or_default();
        Given { name: format!("cairn-{today}.json"), kind: JSON, text }
    }

    /// Only what is stored here and can't be read, letter for letter, as a copy that a newer Cairn may read more of.
    pub fn unread_copy(self) -> Given {
        let today = self.today_now();
        let view = view(&Plan::default());
        let write = |kept: &Journal| exchange::write(&journal::Set::default(), &kept.unread_texts(), &[], view, today);
        let text = self.journal.try_with_value(write).unwrap_or_default();
        Given { name: format!("cairn-unread-{today}.json"), kind: JSON, text }
    }

    /// How many acts there are, but for the one that says that all was erased. It is followed like the plan.
    pub fn acts(self) -> usize {
        self.plan.track();
        let erasures =
            |journal: &Journal| journal.set().taking().filter(|(_, act)| act.does.contains(&Change::Erased)).count();
        let count = |journal: &Journal| journal.set().len() - erasures(journal);
        self.journal.try_with_value(count).unwrap_or_default()
    }

    /// Looks into a copy and works out what it would bring. Nothing changes.
    ///
    /// # Errors
    /// When the text is no full copy of Cairn's, or not whole.
    pub fn open_copy(self, text: &str) -> Result<OpenedCopy, BackupFault> {
        let backup = exchange::read(text)?;
        let preview = self.journal.try_with_value(|journal| {
            exchange::preview(&backup, journal.set(), journal.new_drafts(&backup.drafts).count())
        });
        Ok(OpenedCopy { preview: preview.unwrap_or_default(), backup })
    }

    /// Joins a copy with what is here. Nothing here is replaced, and [`Notebook::undo_last`] takes all of it back.
    /// A file that is only looked into takes in no other.
    pub fn join_copy(self, copy: OpenedCopy) {
        if self.is_review() {
            return;
        }
        let (now, on) = (self.hands().now_now(), self.today_now());
        let Some((acts, stored)) = self.journal.try_update_value(|journal| {
            let Joining { first, new } = exchange::joining(&copy.backup.set, journal.set());
            let mut acts = Vec::new();
            let mut refused = None;
            for change in first {
                match journal.record(Act { on, does: vec![change] }, now) {
                    Ok(stamp) => acts.push(stamp),
                    Err((stamp, fault)) => {
                        acts.push(stamp);
                        refused = Some(fault);
                    }
                }
            }
            match journal.join(new, now) {
                Ok(new) => acts.extend(new),
                Err((new, fault)) => {
                    acts.extend(new);
                    refused = Some(fault);
                }
            }
            let drafts = journal.join_drafts(&copy.backup.drafts);
            (acts, refused.map_or(drafts, Err))
        }) else {
            return;
        };
        if copy.preview.is_nothing {
            return;
        }
        self.list_drafts();
        self.refold();
        self.kept_so_far(stored);
        // Drafts alone are no act: there is nothing that one tap takes back.
        self.last.set((!acts.is_empty()).then_some(Last { acts, what: What::Joined }));
        self.thrown.set(None);
    }

    /// Erases everything for good: acts, drafts and what can't be read, here and in the copy. Other tabs follow when they
    /// see the act that says so.
    ///
    /// # Errors
    /// When something may still be stored. What is only looked into is left, not erased.
    pub fn erase_everything(self) -> Result<(), Fault> {
        if self.is_review() {
            return Err(Fault::Other);
        }
        let (now, on) = (self.hands().now_now(), self.today_now());
        let act = Act { on, does: vec![Change::Erased] };
        let erased = self.journal.try_update_value(|journal| journal.erase(act, now)).unwrap_or(Err(Fault::Other));
        self.last.set(None);
        self.thrown.set(None);
        self.copies.set(Copies::default());
        self.kept.set(erased.map_or_else(Kept::NotStored, |_| Kept::Untouched));
        self.refold();
        self.rescan();
        self.erase_in_copy();
        erased.map(|_| ())
    }

    /// Takes back what came in by a file.
    pub(super) fn unjoin(self, acts: Vec<Stamp>) {
        self.take_back(Change::Unjoined(acts));
    }
}

pub(super) fn view(plan: &Plan) -> PlanView {
    PlanView::of(plan, &|value: &Value| values::name(value).to_owned())
}
