//! Files that come in: what one would bring, joining it, and taking back what it brought.

use super::mirror::MirrorState;
use super::room::drop_unshowable_drafts;
use super::{BackupFault, Notebook, Preview, UndoLabel, UndoableAct};
use cairn_core::exchange::{self, Backup, only_takes_back};
use cairn_core::journal::{Import, JoinBatch, Journal};
use cairn_core::plan::{Act, Change, Helper, Stamp};
use cairn_core::shelf::Fault;
use chrono::NaiveDate;
use leptos::prelude::*;

/// A copy that was opened and not joined yet: nothing here has changed.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenedBackup {
    pub(super) backup: Backup,
    preview: Preview,
    /// Contacts of it that the person wants.
    contacts: Vec<Helper>,
}

impl OpenedBackup {
    /// What it would bring.
    pub fn preview(&self) -> Preview {
        self.preview.clone()
    }

    /// The same, with these of its contacts to come in too.
    #[must_use]
    pub fn with_contacts(self, contacts: Vec<Helper>) -> Self {
        Self { contacts, ..self }
    }
}

/// A file that came in, and how much of what it brought counts here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedFile {
    /// Its name.
    pub name: Stamp,
    /// The day it came in.
    pub on: NaiveDate,
    /// The day it says it was saved.
    pub saved: Option<NaiveDate>,
    /// How many things; never none.
    pub things: usize,
}

/// A joining that has begun: what has to come in, and what is known of it so far.
struct Joining {
    pieces: Vec<JoinBatch>,
    /// The erasure that counted when it began. Another one ends it.
    erased: Option<Stamp>,
    joined: Import,
}

impl Notebook {
    /// The same as [`Notebook::open_backup`] for the bytes of a file.
    ///
    /// # Errors
    /// When they are no text, or the text is no full copy.
    pub async fn open_file(self, bytes: Vec<u8>) -> Result<OpenedBackup, BackupFault> {
        self.open_backup(&exchange::text(bytes)?).await
    }

    /// Looks into a copy and works out what it would bring. Nothing changes.
    ///
    /// # Errors
    /// When the text is no full copy of Cairn's, or not whole.
    pub async fn open_backup(self, text: &str) -> Result<OpenedBackup, BackupFault> {
        let yielder = self.env().yielder;
        yielder().await;
        let backup = exchange::read(text, yielder).await?;
        let (set, mut contacts) = exchange::contacts_apart(backup.set, yielder).await;
        let mut backup = Backup { set, ..backup };
        drop_unshowable_drafts(&mut backup);
        self.plan.with_untracked(|plan| contacts.retain(|contact| !plan.helpers.contains(contact)));
        let here = |journal: &Journal| (journal.set().clone(), journal.new_drafts(&backup.drafts).count());
        let (here, drafts) = self.journal.try_with_value(here).unwrap_or_default();
        let has_no_room = !self.has_room_for(&backup).await;
        let preview = Preview { contacts, has_no_room, ..exchange::preview(&backup, &here, drafts, yielder).await };
        Ok(OpenedBackup { backup, preview, contacts: Vec::new() })
    }

    /// Joins a copy with what is here, with pauses. Nothing here is replaced, and [`Notebook::undo_last`] takes all of it back, as
    /// does [`Notebook::take_file_back`] later. Contacts stay as they are but for those that were asked for, whatever the file says.
    /// Tells whether it did: a file that is only looked into takes in no other, and an erasure in the meantime ends it.
    pub async fn join_backup(self, copy: OpenedBackup) -> bool {
        if self.is_review() || copy.preview.is_too_much {
            return false;
        }
        let OpenedBackup { backup, preview, contacts } = copy;
        let (env, drafts) = (self.env(), backup.drafts.clone());
        let (mut acts, mut stored) = (Vec::new(), Ok(()));
        let (on, saved) = (self.today_now(), preview.saved);
        let begun = self.journal.try_update_value(|journal| {
            journal.unlearn_unjoined();
            for change in exchange::joining(&backup.set, journal.set()) {
                keep(journal.record(Act { on, does: vec![change] }, env.now()), &mut acts, &mut stored);
            }
            let name = journal.tick(env.now());
            let mut pieces = journal.repair_batches(&backup.set, &preview.mends);
            let new = journal.pieces(backup.set);
            let joined = Import::new(name, (on, saved), new.iter().flat_map(JoinBatch::stamps), journal.set(), &acts);
            if !new.is_empty() {
                // First, so that a file that comes in by half can be taken back too.
                let _ = journal.keep_joined(&joined);
            }
            pieces.extend(new);
            Joining { pieces, erased: journal.erased(), joined }
        });
        let Some(Joining { pieces, erased, joined }) = begun else { return false };
        for piece in pieces {
            (env.yielder)().await;
            let of_piece = self
                .journal
                .try_update_value(|journal| (journal.erased() == erased).then(|| journal.join_piece(piece, env.now())));
            let Some((new, of_piece)) = of_piece.flatten() else { return false };
            acts.extend(new);
            stored = of_piece.and(stored);
        }
        let drafts = self.journal.try_update_value(|journal| journal.join_drafts(&drafts, env.now()));
        let drafts = drafts.unwrap_or(Ok(()));
        if preview.is_nothing && contacts.is_empty() {
            return true;
        }
        self.list_drafts();
        let helpers = self.plan.with_untracked(|plan| plan.helpers.clone());
        self.refold();
        if let Some(act) = self.put_contacts(helpers, contacts, &mut stored) {
            acts.push(act);
            let joined = joined.with(act);
            let _ = self.journal.try_with_value(|journal| journal.keep_joined(&joined));
        }
        self.save_state_after(stored.and(drafts));
        // Drafts alone are no act: there is nothing that one tap takes back.
        self.last.set((!acts.is_empty()).then_some(UndoableAct { acts, what: UndoLabel::Joined, is_hard: false }));
        self.discarded_draft.set(None);
        true
    }

    /// Makes the contacts what they were, and those that were asked for; the act that did, if one had to.
    fn put_contacts(self, before: Vec<Helper>, asked: Vec<Helper>, stored: &mut Result<(), Fault>) -> Option<Stamp> {
        let new = asked.into_iter().filter(|contact| !before.contains(contact)).collect::<Vec<_>>();
        let wanted: Vec<Helper> = before.into_iter().chain(new).collect();
        if self.plan.with_untracked(|plan| plan.helpers == wanted) {
            return None;
        }
        let act = Act { on: self.today_now(), does: vec![Change::HelpersSet(wanted)] };
        let mut acts = Vec::new();
        let now = self.env().now();
        self.journal.try_update_value(|journal| keep(journal.record(act.clone(), now), &mut acts, stored));
        let stamp = acts.pop()?;
        self.plan.update(|plan| plan.apply(stamp, &act));
        Some(stamp)
    }

    /// The files that came in and of which something counts here, the newest first. It is followed.
    pub fn files_in(self) -> Vec<ImportedFile> {
        self.plan.track();
        let count = |journal: &Journal| {
            let says_something = |stamp: &&Stamp| !only_takes_back(journal.set(), **stamp);
            let file = |(joined, brought): (Import, Vec<Stamp>)| {
                let things = brought.iter().filter(says_something).count();
                (things > 0).then_some(ImportedFile { name: joined.name, on: joined.on, saved: joined.saved, things })
            };
            let joined = journal.joined();
            let brought = journal.entries_of_imports(&joined);
            joined.into_iter().zip(brought).filter_map(file).collect()
        };
        self.journal.try_with_value(count).unwrap_or_default()
    }

    /// Takes back what came in by a file. Opening the file again brings it here once more.
    pub fn take_file_back(self, name: Stamp) {
        let brought = |journal: &Journal| {
            let joined = journal.joined();
            let at = joined.iter().position(|joined| joined.name == name)?;
            journal.entries_of_imports(&joined).into_iter().nth(at)
        };
        let brought = self.journal.try_with_value(brought).flatten().unwrap_or_default();
        if !brought.is_empty() {
            self.unjoin(brought);
        }
    }

    /// Takes back what came in by a file. It gives its room back once the copy knows.
    pub(super) fn unjoin(self, acts: Vec<Stamp>) {
        self.unjoined.update_value(|unjoined| unjoined.extend(&acts));
        self.take_back(Change::Unjoined(acts));
        if self.mirror.try_with_value(|copying| matches!(copying, MirrorState::None)).unwrap_or_default() {
            self.free_store_space();
        }
    }
}

/// Adds an act that was done to the others, and whether it is stored.
fn keep(done: Result<Stamp, (Stamp, Fault)>, acts: &mut Vec<Stamp>, stored: &mut Result<(), Fault>) {
    match done {
        Ok(stamp) => acts.push(stamp),
        Err((stamp, fault)) => {
            acts.push(stamp);
            *stored = Err(fault);
        }
    }
}
