//! `Notebook` itself: the plan folded from the journal, how it is opened, and how acts are recorded and undone.

use super::access::Access;
use super::drafts::DraftList;
use super::last_backup::LastBackup;
use super::recorder::Recorder;
use super::review_draft::ReviewSession;
use super::settings::StoredSettings;
use super::storage::Storage;
use super::{Day, Drafts, Env, SaveState, SavedDraft, Settings, StorageHealth, UndoLabel, UndoableAct};
use crate::shelf::Local;
use cairn_core::journal::Journal;
use cairn_core::plan::{Change, Plan, Stamp};
use cairn_core::shelf::{Fault, Memory, Shelf};
use chrono::NaiveDate;
use leptos::prelude::*;
use std::pin::Pin;
use std::rc::Rc;

/// The handle of the plan and its journal. Copies of it are the same notebook.
#[derive(Clone, Copy)]
pub struct Notebook {
    pub(super) recorder: Recorder,
    pub(super) draft_list: DraftList,
    pub(super) settings: RwSignal<StoredSettings>,
    pub(super) last_backup: RwSignal<Option<LastBackup>>,
    /// In a client's file, the state of the review.
    pub(super) review: Option<ReviewSession>,
}

/// The future of a notebook that is being opened.
pub(super) type Opening = Pin<Box<dyn Future<Output = Notebook>>>;

impl Notebook {
    /// Opens the notebook of a store and reads all of it. `fault` tells why the store is only a stand-in, if it is.
    pub async fn open(shelf: Rc<dyn Shelf>, env: Env, fault: Option<Fault>) -> Self {
        let journal = Journal::new(shelf, (env.random)());
        if journal.is_store_empty() {
            return Self::of(journal, Plan::default(), env, fault, Access::Own);
        }
        Self::read(journal, env, fault).await
    }

    /// Reads a journal from its store and folds the plan. It yields in between.
    pub(super) fn open_stored(mut journal: Journal, env: Env, fault: Option<Fault>) -> Opening {
        Box::pin(async move {
            journal.read_shelf(env.yielder).await;
            let plan = journal.set().plan_in_pieces(env.yielder).await;
            let notebook = Self::of(journal, plan, env, fault, Access::Own);
            notebook.settings().load();
            notebook.backups().load();
            // Other tabs may have written in the meantime. No await follows until the page listens to them.
            notebook.rescan();
            notebook
        })
    }

    /// The notebook of a journal, with the plan that is folded from it.
    pub(super) fn of(journal: Journal, plan: Plan, env: Env, shelf: Option<Fault>, access: Access) -> Self {
        Self {
            recorder: Recorder::new(Storage::new(journal, env, shelf), plan, access),
            draft_list: DraftList::new(),
            settings: RwSignal::new(StoredSettings::default()),
            last_backup: RwSignal::new(None),
            review: None,
        }
    }

    /// The notebook of this browser, in localStorage with a mirror in IndexedDB; in memory where nothing can be stored.
    pub async fn of_this_browser(env: Env) -> Self {
        let (shelf, fault): (Rc<dyn Shelf>, _) = match Local::open() {
            Ok(shelf) => (Rc::new(shelf), None),
            Err(fault) => (Rc::new(Memory::default()), Some(fault)),
        };
        let notebook = Self::open(shelf, env, fault).await;
        if fault.is_none() {
            notebook.look_for_mirror();
        }
        notebook
    }

    /// A new person's notebook, in memory and gone with the program.
    #[cfg(feature = "draw")]
    pub fn of_new_person(env: Env) -> Self {
        let journal = Journal::new(Rc::new(Memory::default()), (env.random)());
        Self::of(journal, Plan::default(), env, None, Access::Own)
    }

    /// The made-up person's notebook, in memory and gone with the page.
    pub fn example(env: Env) -> Self {
        let journal = Journal::new(Rc::new(Memory::default()), (env.random)());
        let notebook = Self::of(journal, Plan::default(), env, None, Access::Example);
        notebook.fill_with_example();
        notebook
    }

    /// The notebook of the page this component is part of. Every page is inside one.
    ///
    /// # Panics
    /// Outside of any page, which is a bug.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Whose notebook it is, and so which acts are allowed.
    pub fn access(self) -> Access {
        self.recorder.access
    }

    /// The settings of this browser.
    pub fn settings(self) -> Settings {
        Settings::new(self.recorder.storage.journal, self.recorder.day, self.settings)
    }

    /// The drafts.
    pub fn drafts(self) -> Drafts {
        Drafts::new(self.recorder.storage, self.plan(), self.recorder.undo, self.draft_list)
    }

    /// The plan, read-only.
    pub fn plan(self) -> ReadSignal<Plan> {
        self.recorder.plan.read_only()
    }

    /// How many acts there are, without those of an erasure. It is followed.
    pub fn acts(self) -> usize {
        self.recorder.plan.track();
        self.recorder.storage.acts()
    }

    /// Whether this page has data in memory that is stored nowhere, as far as is known. Reactive.
    pub fn is_only_here(self) -> bool {
        let stands_in = self.storage_health().with(|health| health.shelf.is_some());
        match self.save_state().get() {
            SaveState::NotStored(_) => true,
            state => stands_in && self.access().is_stored() && state != SaveState::Untouched,
        }
    }

    /// Whether the last act is stored.
    pub fn save_state(self) -> ReadSignal<SaveState> {
        self.recorder.storage.save_state.read_only()
    }

    /// Faults of the store and of the mirror, and entries that can't be read.
    pub fn storage_health(self) -> ReadSignal<StorageHealth> {
        self.recorder.storage.health.read_only()
    }

    /// The last act, as long as the page offers to undo it.
    pub fn last(self) -> ReadSignal<Option<UndoableAct>> {
        self.recorder.undo.last.read_only()
    }

    /// The draft that was discarded last, while the page offers to restore it.
    pub fn discarded_draft(self) -> ReadSignal<Option<SavedDraft>> {
        self.recorder.undo.discarded_draft.read_only()
    }

    /// Today as the page has it. It never changes while the focus is in a field.
    pub fn today(self) -> ReadSignal<NaiveDate> {
        self.recorder.day.today()
    }

    /// The day, and when it changes.
    pub fn day(self) -> Day {
        self.recorder.day
    }

    /// Records changes as one act and applies it to the plan. Without changes, or where [`Access`] forbids them, there is no
    /// act.
    pub fn act(self, what: UndoLabel, does: Vec<Change>) -> Option<Stamp> {
        self.recorder.record(what, does)
    }

    /// Undoes acts, by an act of its own.
    pub fn undo(self, acts: Vec<Stamp>) {
        self.recorder.take_back(Change::Undone(acts));
    }

    /// Undoes the last act. A draft that it was made from waits again.
    pub fn undo_last(self) {
        match self.recorder.undo.last.get_untracked() {
            Some(UndoableAct { acts, what: UndoLabel::Joined, .. }) => self.unjoin(acts),
            Some(UndoableAct { acts, made_from, .. }) => {
                self.undo(acts);
                if let Some(draft) = made_from {
                    self.drafts().save(draft);
                }
            }
            None => {}
        }
    }
}
