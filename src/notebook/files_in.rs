//! Import of backups: previews a file, joins it, and takes it back. The journal implements the protocol; this module
//! updates the signals.

use super::unshowable_drafts::drop_unshowable_drafts;
use super::{BackupFault, Notebook, Preview, UndoLabel, UndoableAct};
use cairn_core::exchange::{self, Backup};
use cairn_core::journal::{FileToJoin, Import, JoinedFile, Journal, Lend, has_space_for, join_file};
use cairn_core::plan::{Act, Change, Helper, Stamp};
use chrono::NaiveDate;
use leptos::prelude::*;

/// A backup that was opened and not joined yet. Opening it never changes the plan or the store.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenedBackup {
    pub(super) backup: Backup,
    preview: Preview,
    /// The contacts in it that the person wants to add.
    contacts: Vec<Helper>,
}

impl OpenedBackup {
    /// The changes that joining it would make.
    pub fn preview(&self) -> Preview {
        self.preview.clone()
    }

    /// Selects the contacts of the backup that joining it adds.
    #[must_use]
    pub fn with_contacts(self, contacts: Vec<Helper>) -> Self {
        Self { contacts, ..self }
    }
}

/// A joined file, and the number of its acts that count here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedFile {
    /// The stamp that identifies it.
    pub name: Stamp,
    /// The day on which it was joined.
    pub on: NaiveDate,
    /// The day on which it was saved, by its own account.
    pub saved: Option<NaiveDate>,
    /// Number of its acts that count here; never zero.
    pub things: usize,
}

impl Notebook {
    /// Decodes the bytes of a file and opens them with [`Notebook::open_backup`].
    ///
    /// # Errors
    /// When the bytes are no text, or the text is no backup.
    pub async fn open_file(self, bytes: Vec<u8>) -> Result<OpenedBackup, BackupFault> {
        self.open_backup(&exchange::text(bytes)?).await
    }

    /// Reads a backup and computes the preview of joining it. Nothing changes.
    ///
    /// # Errors
    /// When the text is no backup of Cairn's, or is incomplete.
    pub async fn open_backup(self, text: &str) -> Result<OpenedBackup, BackupFault> {
        let yielder = self.recorder.storage.env().yielder;
        yielder().await;
        let backup = exchange::read(text, yielder).await?;
        // Entries that another tab has stored in the meantime must not count as new entries of the file.
        self.rescan();
        let (set, mut contacts) = exchange::split_contacts(backup.set, yielder).await;
        let mut backup = Backup { set, ..backup };
        drop_unshowable_drafts(&mut backup);
        self.plan().with_untracked(|plan| contacts.retain(|contact| !plan.helpers.contains(contact)));
        let here = |journal: &Journal| (journal.set().clone(), journal.new_drafts(&backup.drafts).count());
        let (here, drafts) = self.recorder.storage.journal.try_with_value(here).unwrap_or_default();
        let lend: Lend = &|work| self.lend_journal(work);
        let has_no_space = !has_space_for(&backup.set, &backup.drafts, yielder, lend).await;
        let preview = Preview { contacts, has_no_space, ..exchange::preview(&backup, &here, drafts, yielder).await };
        // What is drawn of the file is a task of its own.
        yielder().await;
        Ok(OpenedBackup { backup, preview, contacts: Vec::new() })
    }

    /// Joins a backup, and yields in between. It never replaces an entry. [`Notebook::undo_last`] takes the whole file
    /// back, as does [`Notebook::take_file_back`] later. Of the contacts, only the selected contacts are added. Returns
    /// whether the file was joined: a notebook that is only viewed joins no file, and an erasure in any tab aborts the
    /// join.
    pub async fn join_backup(self, copy: OpenedBackup) -> bool {
        if !self.access().may_edit() || copy.preview.is_too_much {
            return false;
        }
        self.rescan();
        if self.recorder.storage.is_emptied() {
            return false;
        }
        let OpenedBackup { backup: Backup { set, drafts, .. }, preview, contacts } = copy;
        let (env, on) = (self.recorder.storage.env(), self.recorder.day.now());
        let file = FileToJoin { set, mends: preview.mends, drafts, saved: preview.saved };
        let joined = join_file(file, on, env.now, env.yielder, &|work| self.lend_journal(work)).await;
        let Some(mut joined) = joined else { return false };
        if preview.is_nothing && contacts.is_empty() {
            return true;
        }
        self.drafts().reload();
        let helpers = self.plan().with_untracked(|plan| plan.helpers.clone());
        self.recorder.refold_in_pieces().await;
        if self.recorder.storage.is_emptied() {
            return false;
        }
        self.put_contacts(helpers, contacts, &mut joined);
        let JoinedFile { acts, stored, .. } = joined;
        self.recorder.storage.save_state_after(stored);
        // A join of drafts alone records no act, so there is nothing to undo.
        let act = UndoableAct { acts, what: UndoLabel::Joined, is_hard: false, made_from: None };
        self.recorder.undo.offer(Some(act).filter(|act| !act.acts.is_empty()));
        true
    }

    fn lend_journal(self, work: &mut dyn FnMut(&mut Journal)) {
        let _ = self.recorder.storage.journal.try_update_value(work);
    }

    /// Restores the contacts from before the join and adds the selected contacts, in one act that belongs to the file.
    fn put_contacts(self, before: Vec<Helper>, asked: Vec<Helper>, joined: &mut JoinedFile) {
        let new = asked.into_iter().filter(|contact| !before.contains(contact)).collect::<Vec<_>>();
        let wanted: Vec<Helper> = before.into_iter().chain(new).collect();
        if self.plan().with_untracked(|plan| plan.helpers == wanted) {
            return;
        }
        let act = Act { on: self.recorder.day.now(), does: vec![Change::HelpersSet(wanted)] };
        let now = self.recorder.storage.env().now();
        let stamp = self.recorder.storage.journal.try_update_value(|journal| joined.record(journal, act.clone(), now));
        if let Some(stamp) = stamp {
            self.recorder.apply(stamp, &act);
        }
    }

    /// The joined files that have an act that counts here, newest first. Reactive.
    pub fn files_in(self) -> Vec<ImportedFile> {
        self.plan().track();
        let file = |(Import { name, on, saved, .. }, things)| ImportedFile { name, on, saved, things };
        let count = |journal: &Journal| journal.imports_that_count().into_iter().map(file).collect();
        self.recorder.storage.journal.try_with_value(count).unwrap_or_default()
    }

    /// Takes back a joined file. Joining the file again restores its entries.
    pub fn take_file_back(self, name: Stamp) {
        let brought =
            self.recorder.storage.journal.try_with_value(|journal| journal.entries_of_import(name)).unwrap_or_default();
        if !brought.is_empty() {
            self.unjoin(brought);
        }
    }

    /// Takes back the acts of a file. Their space is freed once the mirror has confirmed the act that takes them back.
    pub(super) fn unjoin(self, acts: Vec<Stamp>) {
        self.recorder.take_back(Change::Unjoined(acts));
        if self.recorder.storage.has_no_mirror() {
            let _ = self.recorder.storage.journal.try_update_value(Journal::free_unjoined);
        }
    }
}
