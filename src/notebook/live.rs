//! `Notebook` itself: the plan folded from the journal, how it is opened, and how acts are recorded and undone.

use super::access::Access;
use super::drafts::DraftList;
use super::last_backup::LastBackup;
use super::review_draft::ReviewSession;
use super::settings::{Settings, StoredSettings};
use super::storage::Storage;
use super::undo::Undo;
use super::{Drafts, Env, SaveState, SavedDraft, StorageHealth, UndoLabel, UndoableAct};
use crate::shelf::Local;
use cairn_core::journal::Journal;
use cairn_core::plan::{Act, Change, DayBegins, Plan, Stamp};
use cairn_core::shelf::{Fault, Memory, Shelf};
use chrono::NaiveDate;
use leptos::prelude::*;
use std::pin::Pin;
use std::rc::Rc;

/// The handle of the plan and its journal. Copies of it are the same notebook.
#[derive(Clone, Copy)]
pub struct Notebook {
    pub(super) storage: Storage,
    pub(super) plan: RwSignal<Plan>,
    pub(super) undo: Undo,
    pub(super) draft_list: DraftList,
    pub(super) today: RwSignal<NaiveDate>,
    /// Whether the focus is in a field, so that the page keeps its day.
    pub(super) is_held: StoredValue<bool>,
    /// Whether another day has begun, and waits until the field is left.
    pub(super) has_turned: RwSignal<bool>,
    pub(super) settings: RwSignal<StoredSettings>,
    pub(super) last_backup: RwSignal<Option<LastBackup>>,
    /// In a client's file, the state of the review.
    pub(super) review: StoredValue<Option<ReviewSession>>,
    pub(super) access: Access,
}

/// The future of a notebook that is being opened.
pub(super) type Opening = Pin<Box<dyn Future<Output = Notebook>>>;

impl Notebook {
    /// Opens the notebook of a store and reads all of it. `fault` tells why the store is only a stand-in, if it is.
    pub async fn open(shelf: Rc<dyn Shelf>, env: Env, fault: Option<Fault>) -> Self {
        let journal = Journal::new(shelf, (env.random)());
        if journal.is_store_empty() {
            return Self::of(journal, Plan::default(), env, fault);
        }
        Self::read(journal, env, fault).await
    }

    /// Reads a journal from its store and folds the plan. It yields in between.
    pub(super) fn open_stored(mut journal: Journal, env: Env, fault: Option<Fault>) -> Opening {
        Box::pin(async move {
            journal.read_shelf(env.yielder).await;
            let plan = journal.set().plan_in_pieces(env.yielder).await;
            let notebook = Self::of(journal, plan, env, fault);
            notebook.settings().load();
            notebook.backups().load();
            // Other tabs may have written in the meantime. No await follows until the page listens to them.
            notebook.rescan();
            notebook
        })
    }

    /// An empty notebook in memory, gone with the page.
    pub(super) fn in_memory(env: Env) -> Self {
        Self::of(Journal::new(Rc::new(Memory::default()), (env.random)()), Plan::default(), env, None)
    }

    pub(super) fn of(journal: Journal, plan: Plan, env: Env, shelf: Option<Fault>) -> Self {
        let (storage, plan, undo) = (Storage::new(journal, env, shelf), RwSignal::new(plan), Undo::new());
        Self {
            storage,
            plan,
            undo,
            draft_list: DraftList::new(),
            today: RwSignal::new((env.today)(DayBegins::default())),
            is_held: StoredValue::new(false),
            has_turned: RwSignal::new(false),
            settings: RwSignal::new(StoredSettings::default()),
            last_backup: RwSignal::new(None),
            review: StoredValue::new(None),
            access: Access::Own,
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

    /// The made-up person's notebook, in memory and gone with the page.
    pub fn example(env: Env) -> Self {
        let notebook = Self { access: Access::Example, ..Self::in_memory(env) };
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
        self.access
    }

    /// The settings of this browser.
    pub fn settings(self) -> Settings {
        Settings::new(self.storage.journal, self.plan(), self.settings, self.storage.env())
    }

    /// The drafts.
    pub fn drafts(self) -> Drafts {
        Drafts::new(self.storage, self.plan(), self.undo, self.draft_list)
    }

    /// The plan, read-only.
    pub fn plan(self) -> ReadSignal<Plan> {
        self.plan.read_only()
    }

    /// How many acts there are, without those of an erasure. It is followed.
    pub fn acts(self) -> usize {
        self.plan.track();
        let erasures =
            |journal: &Journal| journal.set().taking().filter(|(_, act)| act.does.contains(&Change::Erased)).count();
        let count = |journal: &Journal| journal.set().len() - erasures(journal);
        self.storage.journal.try_with_value(count).unwrap_or_default()
    }

    /// Whether this page has data in memory that is stored nowhere, as far as is known. Reactive.
    pub fn is_only_here(self) -> bool {
        let stands_in = self.storage.health.with(|health| health.shelf.is_some());
        match self.storage.save_state.get() {
            SaveState::NotStored(_) => true,
            state => stands_in && self.access().is_stored() && state != SaveState::Untouched,
        }
    }

    /// Whether the last act is stored.
    pub fn save_state(self) -> ReadSignal<SaveState> {
        self.storage.save_state.read_only()
    }

    /// Faults of the store and of the mirror, and entries that can't be read.
    pub fn storage_health(self) -> ReadSignal<StorageHealth> {
        self.storage.health.read_only()
    }

    /// The last act, as long as the page offers to undo it.
    pub fn last(self) -> ReadSignal<Option<UndoableAct>> {
        self.undo.last.read_only()
    }

    /// The draft that was discarded last, while the page offers to restore it.
    pub fn discarded_draft(self) -> ReadSignal<Option<SavedDraft>> {
        self.undo.discarded_draft.read_only()
    }

    /// Records changes as one act and applies it to the plan. Without changes, or where [`Access`] forbids them, there is no
    /// act.
    pub fn act(self, what: UndoLabel, does: Vec<Change>) -> Option<Stamp> {
        self.record(what, does, None)
    }

    /// As [`Notebook::act`], for an act that is made from a draft: the draft is saved again if the act is undone.
    pub(super) fn record(self, what: UndoLabel, does: Vec<Change>, made_from: Option<SavedDraft>) -> Option<Stamp> {
        if does.is_empty() || !self.may(&does) {
            return None;
        }
        let act = Act { on: self.today_now(), does };
        let has_room = self.plan.with_untracked(|plan| plan.has_room_for(&act))
            && self.storage.journal.try_with_value(|journal| journal.has_room_for(&act)).unwrap_or(true);
        if !has_room {
            self.storage.save_state.set(SaveState::TooMuch);
            return None;
        }
        let kept =
            self.storage.journal.try_update_value(|journal| journal.record(act.clone(), self.storage.env().now()))?;
        let (stamp, stored) = match kept {
            Ok(stamp) => (stamp, Ok(())),
            Err((stamp, fault)) => (stamp, Err(fault)),
        };
        let is_hard = self.is_hard(what, &act.does);
        self.plan.update(|plan| plan.apply(stamp, &act));
        self.look_at_the_calendar();
        self.storage.save_state_after(stored);
        self.undo.offer(Some(UndoableAct { acts: vec![stamp], what, is_hard, made_from }));
        Some(stamp)
    }

    /// Whether these changes may be made through this handle: [`Access`] allows them, and no other tab has erased everything
    /// since the handle was made.
    fn may(self, does: &[Change]) -> bool {
        !self.storage.is_emptied() && self.access.allows(does)
    }

    /// Undoes acts, by an act of its own.
    pub fn undo(self, acts: Vec<Stamp>) {
        self.take_back(Change::Undone(acts));
    }

    pub(super) fn take_back(self, change: Change) {
        let does = vec![change];
        if !self.may(&does) {
            return;
        }
        let act = Act { on: self.today_now(), does };
        let now = self.storage.env().now();
        let kept = self.storage.journal.try_update_value(|journal| journal.take_back(act, now));
        self.storage.save_state_after(kept.map_or(Ok(()), |kept| kept.map(|_| ()).map_err(|(_, fault)| fault)));
        self.undo.last.set(None);
        self.refold();
    }

    /// Undoes the last act. A draft that it was made from waits again.
    pub fn undo_last(self) {
        match self.undo.last.get_untracked() {
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
