//! Files in and out, and the end of everything.

use super::last_copy::Copies;
use super::{Erasing, Kept, Notebook};
use cairn_core::breath::Breath;
use cairn_core::exchange::{self, PlanView};
use cairn_core::journal::{self, Journal, Text};
use cairn_core::plan::{Act, Change, Plan};
use cairn_core::shelf::Fault;
use cairn_core::words::en::values;
use chrono::NaiveDate;
use leptos::prelude::*;

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

/// A copy that is being written. The notebook may be left in the meantime.
pub(super) struct Writing {
    name: &'static str,
    today: NaiveDate,
    breath: Breath,
}

impl Writing {
    /// A copy of these acts, with texts under their keys: what can't be read, and drafts.
    pub(super) async fn given(self, set: &journal::Set, texts: (&[Text], &[Text]), plan: &Plan) -> Given {
        let Self { name, today, breath } = self;
        let view = PlanView::of(plan, &|value| values::name(value).to_owned());
        let text = exchange::write(set, texts.0, texts.1, view, today, breath).await;
        Given { name: format!("{name}-{today}.json"), kind: "application/json", text }
    }
}

impl Notebook {
    /// A full copy of all there is when it is asked for, stored or not.
    pub async fn full_copy(self) -> Given {
        let writing = self.writing_now("cairn");
        let all = |journal: &Journal| (journal.set().clone(), journal.unread_texts(), journal.draft_texts());
        let (set, unread, drafts) = self.journal.try_with_value(all).unwrap_or_default();
        let breath = writing.breath;
        let plan = set.plan_in_pieces(breath).await;
        let given = writing.given(&set, (&unread, &drafts), &plan).await;
        // To let go of so much takes a moment of its own, and so does giving the file to the browser.
        drop((set, plan));
        breath().await;
        given
    }

    /// Only what is stored here and can't be read, letter for letter, as a copy that a newer Cairn may read more of.
    pub async fn unread_copy(self) -> Given {
        let unread = self.journal.try_with_value(Journal::unread_texts).unwrap_or_default();
        let writing = self.writing_now("cairn-unread");
        writing.given(&journal::Set::default(), (&unread, &[]), &Plan::default()).await
    }

    pub(super) fn writing_now(self, name: &'static str) -> Writing {
        Writing { name, today: self.today_now(), breath: self.hands().breath }
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
        let here = erased.map_or_else(Erasing::Refused, |_| Erasing::Underway);
        self.erased.update(|erased| erased.here = here);
        self.refold();
        self.rescan();
        self.erase_in_copy();
        erased.map(|_| ())
    }

    /// How far an erasing has come. Nothing is called gone before both homes answered. It is followed.
    pub fn erasing(self) -> Erasing {
        self.erased.get().here
    }
}
