//! `Backups`: the handle that makes full backups, and knows when the last was saved and whether another is due.

use super::access::Access;
use super::last_backup::LastBackup;
use super::recorder::Recorder;
use super::storage::Storage;
use super::{Day, Notebook, SavedDraft, Settings};
use cairn_core::exchange::{self, PlanView};
use cairn_core::journal::{self, Journal, Setting, StoredText};
use cairn_core::plan::Plan;
use cairn_core::words::en::values;
use cairn_core::yielder::Yielder;
use chrono::NaiveDate;
use leptos::prelude::*;

/// A reminder comes at the earliest this many days after the last backup, or after the first act.
const DAYS: i64 = 14;
/// A reminder needs at least this many acts that no backup has.
const ACTS: usize = 10;

/// A file that goes out to the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedFile {
    /// Its name, which tells nothing of its content.
    pub name: String,
    /// Its media type.
    pub kind: &'static str,
    /// Its content.
    pub text: String,
}

/// A backup that is being written. It borrows nothing of the notebook, which may be left in the meantime.
pub(super) struct BackupWriter {
    name: &'static str,
    today: NaiveDate,
    yielder: Yielder,
}

impl BackupWriter {
    pub(super) fn new(name: &'static str, day: Day, storage: Storage) -> Self {
        Self { name, today: day.now(), yielder: storage.env().yielder }
    }

    /// A backup of these acts, with two lists of texts under their keys: texts that can't be read, and drafts.
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

/// A handle of the backups. Copies of it are the same backups.
#[derive(Clone, Copy)]
pub struct Backups {
    pub(super) storage: Storage,
    pub(super) plan: ReadSignal<Plan>,
    pub(super) drafts: ReadSignal<Vec<SavedDraft>>,
    pub(super) day: Day,
    settings: Settings,
    last: RwSignal<Option<LastBackup>>,
    access: Access,
}

impl Notebook {
    /// The handle of the backups.
    pub fn backups(self) -> Backups {
        let Recorder { storage, plan, day, access, .. } = self.recorder;
        let (drafts, settings, last) = (self.drafts().saved(), self.settings(), self.last_backup);
        Backups { storage, plan: plan.read_only(), drafts, day, settings, last, access }
    }
}

impl Backups {
    /// A full backup of all there is when it is asked for, stored or not.
    pub async fn full(self) -> ExportedFile {
        let writing = BackupWriter::new("cairn", self.day, self.storage);
        let all = |journal: &Journal| (journal.set().clone(), journal.unread_texts(), journal.draft_texts());
        let (set, unread, drafts) = self.storage.journal.try_with_value(all).unwrap_or_default();
        let yielder = writing.yielder;
        let plan = set.plan_in_pieces(yielder).await;
        let given = writing.given(&set, (&unread, &drafts), &plan).await;
        // To free so much takes long, and so does giving the file to the browser, so it yields in between.
        drop((set, plan));
        yielder().await;
        given
    }

    /// A backup of the stored texts that can't be read, letter for letter. A newer Cairn may read more of them.
    pub async fn unread(self) -> ExportedFile {
        let unread = self.storage.journal.try_with_value(Journal::unread_texts).unwrap_or_default();
        let writing = BackupWriter::new("cairn-unread", self.day, self.storage);
        writing.given(&journal::Set::default(), (&unread, &[]), &Plan::default()).await
    }

    /// Reads anew which backup was the last.
    pub(super) fn load(self) {
        let word = self.storage.journal.try_with_value(|journal| journal.word(Setting::LastCopy)).flatten();
        self.last.set(word.as_deref().and_then(LastBackup::parse));
    }

    /// What a full backup made now has.
    pub fn now(self) -> LastBackup {
        LastBackup { on: self.day.now(), acts: self.storage.acts() }
    }

    /// Remembers that the browser took a full backup.
    pub fn mark_saved(self, backup: LastBackup) {
        // A reminder that comes too early is all that a refusal leads to.
        let _ = self
            .storage
            .journal
            .try_with_value(|journal| journal.keep_setting(Setting::LastCopy, Some(&backup.to_word())));
        self.last.set(Some(backup));
    }

    /// Whether the day of the last backup is still to come: the clock was ahead then, so its day is unknown. It is followed.
    pub fn is_ahead(self) -> bool {
        self.last().is_some_and(|copy| copy.on > self.day.today().get())
    }

    /// The last full backup saved from this browser, if any. It is followed.
    pub fn last(self) -> Option<LastBackup> {
        self.last.get()
    }

    /// Whether a backup is due: many acts are in no backup, and some time went by. Only one's own notebook needs any. It is
    /// followed.
    pub fn is_due(self) -> bool {
        self.plan.track();
        let copy = self.last();
        let first = || {
            self.storage.journal.try_with_value(|journal| journal.set().acts().next().map(|(_, act)| act.on)).flatten()
        };
        let today = self.day.today().get();
        let since = copy.map(|copy| copy.on).or_else(first);
        // A day ahead was written by a clock that ran ahead: how long ago it was is not known, and may be long.
        let days = since.map_or(0, |since| if since > today { DAYS } else { (today - since).num_days() });
        // Counting goes through all acts, so it comes last.
        let is_much = || self.storage.acts().saturating_sub(copy.map_or(0, |copy| copy.acts)) >= ACTS;
        self.access.is_stored() && self.settings.reminds() && days >= DAYS && is_much()
    }
}
