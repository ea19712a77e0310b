//! The notebook itself: a plan that follows the journal.

use super::access::Access;
use super::last_backup::LastBackup;
use super::mirror::{MirrorState, Tasks};
use super::review_draft::ReviewSession;
use super::settings::{Settings, StoredSettings};
use super::state::Erased;
use super::{Env, SaveState, SavedDraft, StorageHealth, UndoLabel, UndoableAct};
use crate::shelf::Local;
use cairn_core::journal::Journal;
use cairn_core::plan::{Act, Change, DayBegins, Plan, Stamp};
use cairn_core::shelf::{Fault, Memory, Shelf};
use cairn_core::wizard::DraftId;
use chrono::NaiveDate;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::pin::Pin;
use std::rc::Rc;

/// The live plan. Copies of it are the same notebook.
#[derive(Clone, Copy)]
pub struct Notebook {
    pub(super) journal: StoredValue<Journal, LocalStorage>,
    pub(super) plan: RwSignal<Plan>,
    pub(super) kept: RwSignal<SaveState>,
    pub(super) trouble: RwSignal<StorageHealth>,
    pub(super) last: RwSignal<Option<UndoableAct>>,
    pub(super) waiting: RwSignal<Vec<SavedDraft>>,
    /// Drafts that this page has seen on the shelf and has not ended itself.
    pub(super) known: StoredValue<BTreeSet<DraftId>>,
    pub(super) discarded_draft: RwSignal<Option<SavedDraft>>,
    pub(super) made_from: StoredValue<Option<SavedDraft>>,
    /// What was taken back with the file that brought it, and has not given its room back yet.
    pub(super) unjoined: StoredValue<Vec<Stamp>>,
    pub(super) today: RwSignal<NaiveDate>,
    /// Somebody is in a field, so the day stays as they found it.
    pub(super) is_held: StoredValue<bool>,
    /// Another day has begun, and waits for that.
    pub(super) has_turned: RwSignal<bool>,
    pub(super) settings: RwSignal<StoredSettings>,
    pub(super) last_backup: RwSignal<Option<LastBackup>>,
    pub(super) env: StoredValue<Env>,
    /// In a client's file, the state of the review.
    pub(super) review: StoredValue<Option<ReviewSession>>,
    pub(super) mirror: StoredValue<MirrorState, LocalStorage>,
    pub(super) tasks: StoredValue<Tasks>,
    pub(super) erased: RwSignal<Erased>,
    /// How often another tab had erased everything when this handle was made. One from before writes nothing any more.
    pub(super) since: u32,
    pub(super) access: Access,
}

/// A notebook that is being opened.
pub(super) type Opening = Pin<Box<dyn Future<Output = Notebook>>>;

impl Notebook {
    /// A notebook on a shelf, with all that is on it. `fault` is said when the shelf is only a stand-in.
    pub async fn open(shelf: Rc<dyn Shelf>, env: Env, fault: Option<Fault>) -> Self {
        let journal = Journal::new(shelf, (env.random)());
        if journal.is_store_empty() {
            return Self::of(journal, Plan::default(), env, fault);
        }
        Self::read(journal, env, fault).await
    }

    /// A notebook on a journal that has not been read yet.
    pub(super) fn open_stored(mut journal: Journal, env: Env, fault: Option<Fault>) -> Opening {
        Box::pin(async move {
            journal.read_shelf(env.yielder).await;
            let plan = journal.set().plan_in_pieces(env.yielder).await;
            let notebook = Self::of(journal, plan, env, fault);
            notebook.settings().load();
            notebook.backups().load();
            // What other tabs did in the meantime. From here on nothing waits, until the page hears of them.
            notebook.rescan();
            notebook
        })
    }

    /// A notebook in memory, which is gone with the page.
    pub(super) fn in_memory(env: Env) -> Self {
        Self::of(Journal::new(Rc::new(Memory::default()), (env.random)()), Plan::default(), env, None)
    }

    pub(super) fn of(journal: Journal, plan: Plan, env: Env, shelf: Option<Fault>) -> Self {
        Self {
            journal: StoredValue::new_local(journal),
            plan: RwSignal::new(plan),
            kept: RwSignal::new(SaveState::default()),
            trouble: RwSignal::new(StorageHealth { shelf, ..StorageHealth::default() }),
            last: RwSignal::new(None),
            waiting: RwSignal::new(Vec::new()),
            known: StoredValue::new(BTreeSet::new()),
            discarded_draft: RwSignal::new(None),
            made_from: StoredValue::new(None),
            unjoined: StoredValue::new(Vec::new()),
            today: RwSignal::new((env.today)(DayBegins::default())),
            is_held: StoredValue::new(false),
            has_turned: RwSignal::new(false),
            settings: RwSignal::new(StoredSettings::default()),
            last_backup: RwSignal::new(None),
            env: StoredValue::new(env),
            review: StoredValue::new(None),
            mirror: StoredValue::new_local(MirrorState::default()),
            tasks: StoredValue::new(Tasks::default()),
            erased: RwSignal::new(Erased::default()),
            since: 0,
            access: Access::Own,
        }
    }

    /// The notebook of this browser: on localStorage with a copy in IndexedDB, or in memory where nothing can be stored.
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

    /// The made-up person's notebook, in memory: it says of itself that it is an example, and is gone with the page.
    pub fn example(env: Env) -> Self {
        let notebook = Self { access: Access::Example, ..Self::in_memory(env) };
        notebook.fill_with_example();
        notebook
    }

    /// The notebook of the page this component is part of. Every page is inside one.
    ///
    /// # Panics
    /// Outside of any page, which is a slip in the code.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Whose notebook it is, and so what may be done in it.
    pub fn access(self) -> Access {
        self.access
    }

    /// The settings of this browser.
    pub fn settings(self) -> Settings {
        Settings::new(self.journal, self.plan(), self.settings, self.env())
    }

    /// The plan, to be read.
    pub fn plan(self) -> ReadSignal<Plan> {
        self.plan.read_only()
    }

    /// How many acts there are, without those that say that all was erased. It is followed.
    pub fn acts(self) -> usize {
        self.plan.track();
        let erasures =
            |journal: &Journal| journal.set().taking().filter(|(_, act)| act.does.contains(&Change::Erased)).count();
        let count = |journal: &Journal| journal.set().len() - erasures(journal);
        self.journal.try_with_value(count).unwrap_or_default()
    }

    /// Whether what was done last is kept.
    pub fn save_state(self) -> ReadSignal<SaveState> {
        self.kept.read_only()
    }

    /// What is wrong with what is stored.
    pub fn storage_health(self) -> ReadSignal<StorageHealth> {
        self.trouble.read_only()
    }

    /// The last act, as long as it can be taken back by one tap.
    pub fn last(self) -> ReadSignal<Option<UndoableAct>> {
        self.last.read_only()
    }

    /// Records changes as one act and applies it to the plan. Without changes, or where [`Access`] forbids them, there is no
    /// act.
    pub fn act(self, what: UndoLabel, does: Vec<Change>) -> Option<Stamp> {
        if does.is_empty() || !self.may(&does) {
            return None;
        }
        let act = Act { on: self.today_now(), does };
        let has_room = self.plan.with_untracked(|plan| plan.has_room_for(&act))
            && self.journal.try_with_value(|journal| journal.has_room_for(&act)).unwrap_or(true);
        if !has_room {
            self.kept.set(SaveState::TooMuch);
            return None;
        }
        let kept = self.journal.try_update_value(|journal| journal.record(act.clone(), self.env().now()))?;
        let (stamp, stored) = match kept {
            Ok(stamp) => (stamp, Ok(())),
            Err((stamp, fault)) => (stamp, Err(fault)),
        };
        let is_hard = self.is_hard(what, &act.does);
        self.plan.update(|plan| plan.apply(stamp, &act));
        self.look_at_the_calendar();
        self.save_state_after(stored);
        self.last.set(Some(UndoableAct { acts: vec![stamp], what, is_hard }));
        self.discarded_draft.set(None);
        Some(stamp)
    }

    /// Whether these changes may be made through this handle: [`Access`] allows them, and no other tab has erased everything
    /// since the handle was made.
    fn may(self, does: &[Change]) -> bool {
        !self.is_emptied() && self.access.allows(does)
    }

    /// Takes acts back, as an act of its own.
    pub fn undo(self, acts: Vec<Stamp>) {
        self.take_back(Change::Undone(acts));
    }

    pub(super) fn take_back(self, change: Change) {
        let does = vec![change];
        if !self.may(&does) {
            return;
        }
        let act = Act { on: self.today_now(), does };
        let now = self.env().now();
        let kept = self.journal.try_update_value(|journal| journal.record(act, now));
        self.save_state_after(kept.map_or(Ok(()), |kept| kept.map(|_| ()).map_err(|(_, fault)| fault)));
        self.last.set(None);
        self.refold();
    }

    /// Takes the last act back.
    pub fn undo_last(self) {
        match self.last.get_untracked() {
            Some(UndoableAct { acts, what: UndoLabel::Joined, .. }) => self.unjoin(acts),
            Some(UndoableAct { acts, what, .. }) => {
                self.undo(acts);
                if matches!(what, UndoLabel::NewGoal | UndoLabel::LookBack) {
                    self.park_again();
                }
            }
            None => {}
        }
    }

    pub(super) fn env(self) -> Env {
        self.env.get_value()
    }
}
