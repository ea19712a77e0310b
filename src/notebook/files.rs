//! Files in and out, and the end of everything.

use super::last_copy::Copies;
use super::{BackupFault, Kept, Last, Notebook, Preview, What};
use crate::breath::Breath;
use crate::exchange::{self, Backup, PlanView};
use crate::journal::{self, Journal, Text};
use crate::plan::{Act, Change, Plan, Stamp};
use crate::shelf::Fault;
use crate::words::en::values;
use chrono::NaiveDate;
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

    /// The same as [`Notebook::open_copy`] for the bytes of a file.
    ///
    /// # Errors
    /// When they are no text, or the text is no full copy.
    pub async fn open_file(self, bytes: Vec<u8>) -> Result<OpenedCopy, BackupFault> {
        self.open_copy(&exchange::text(bytes)?).await
    }

    /// Looks into a copy and works out what it would bring. Nothing changes.
    ///
    /// # Errors
    /// When the text is no full copy of Cairn's, or not whole.
    pub async fn open_copy(self, text: &str) -> Result<OpenedCopy, BackupFault> {
        let breath = self.hands().breath;
        breath().await;
        let backup = exchange::read(text, breath).await?;
        let here = |journal: &Journal| (journal.set().clone(), journal.new_drafts(&backup.drafts).count());
        let (here, drafts) = self.journal.try_with_value(here).unwrap_or_default();
        let preview = exchange::preview(&backup, &here, drafts, breath).await;
        Ok(OpenedCopy { backup, preview })
    }

    /// Joins a copy with what is here, with pauses. Nothing here is replaced, and [`Notebook::undo_last`] takes all of it back.
    /// Tells whether it did: a file that is only looked into takes in no other, and an erasure in the meantime ends it.
    pub async fn join_copy(self, copy: OpenedCopy) -> bool {
        if self.is_review() {
            return false;
        }
        let OpenedCopy { backup, preview } = copy;
        let (hands, on) = (self.hands(), self.today_now());
        let (mut acts, mut stored) = (Vec::new(), Ok(()));
        let begun = self.journal.try_update_value(|journal| {
            for change in exchange::joining(&backup.set, journal.set()) {
                match journal.record(Act { on, does: vec![change] }, hands.now_now()) {
                    Ok(stamp) => acts.push(stamp),
                    Err((stamp, fault)) => {
                        acts.push(stamp);
                        stored = Err(fault);
                    }
                }
            }
            let mended = journal.mend(&backup.set, &preview.mends, hands.now_now());
            (journal.pieces(backup.set), mended, journal.erased())
        });
        let (pieces, mended, erased) = begun.unwrap_or_else(|| (Vec::new(), Ok(()), None));
        stored = mended.and(stored);
        for piece in pieces {
            (hands.breath)().await;
            let joined = self.journal.try_update_value(|journal| {
                (journal.erased() == erased).then(|| journal.join_piece(piece, hands.now_now()))
            });
            let Some((new, of_piece)) = joined.flatten() else { return false };
            acts.extend(new);
            stored = of_piece.and(stored);
        }
        let drafts = self.journal.try_with_value(|journal| journal.join_drafts(&backup.drafts)).unwrap_or(Ok(()));
        if preview.is_nothing {
            return true;
        }
        self.list_drafts();
        self.refold();
        self.kept_so_far(stored.and(drafts));
        // Drafts alone are no act: there is nothing that one tap takes back.
        self.last.set((!acts.is_empty()).then_some(Last { acts, what: What::Joined }));
        self.thrown.set(None);
        true
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
