//! `Storage`: the handle of the journal, and whether its store and mirror have everything. An act counts as saved once the
//! mirror, if any, has confirmed it.

use super::mirror_state::{MirrorState, Tasks};
use super::state::Erased;
use super::{Env, EraseState, SaveState, StorageHealth};
use cairn_core::journal::{Journal, StoreGaps};
use cairn_core::plan::Change;
use cairn_core::shelf::Fault;
use leptos::prelude::*;
use std::rc::Rc;

/// Number of retries after which a mirror that has not answered counts as silent, and after which it is asked again.
const PATIENCE: u32 = 10;

/// A handle of the journal with its store and mirror. Copies of it are the same storage.
#[derive(Clone, Copy)]
pub(super) struct Storage {
    pub(super) journal: StoredValue<Journal, LocalStorage>,
    pub(super) env: StoredValue<Env>,
    pub(super) save_state: RwSignal<SaveState>,
    pub(super) health: RwSignal<StorageHealth>,
    pub(super) mirror: StoredValue<MirrorState, LocalStorage>,
    pub(super) tasks: StoredValue<Tasks>,
    pub(super) erased: RwSignal<Erased>,
    /// How many erasures by other tabs there were when this handle was made. After another it writes nothing.
    since: u32,
}

impl Storage {
    /// The storage of a journal. `shelf` tells why its store is only a stand-in, if it is.
    pub(super) fn new(journal: Journal, env: Env, shelf: Option<Fault>) -> Self {
        Self {
            journal: StoredValue::new_local(journal),
            env: StoredValue::new(env),
            save_state: RwSignal::new(SaveState::default()),
            health: RwSignal::new(StorageHealth { shelf, ..StorageHealth::default() }),
            mirror: StoredValue::new_local(MirrorState::default()),
            tasks: StoredValue::new(Tasks::default()),
            erased: RwSignal::new(Erased::default()),
            since: 0,
        }
    }

    pub(super) fn env(self) -> Env {
        self.env.get_value()
    }

    /// How many acts there are, without those of an erasure.
    pub(super) fn acts(self) -> usize {
        let erasures = |journal: &Journal| {
            journal.set().retractions().filter(|(_, act)| act.does.contains(&Change::Erased)).count()
        };
        let count = |journal: &Journal| journal.set().len() - erasures(journal);
        self.journal.try_with_value(count).unwrap_or_default()
    }

    /// Whether another tab erased everything after this handle was made.
    pub(super) fn is_emptied(self) -> bool {
        self.erased.try_get_untracked().is_none_or(|erased| erased.elsewhere != self.since)
    }

    /// A handle of the same storage that may write again after an erasure by another tab. It is followed.
    pub(super) fn anew(self) -> Self {
        Self { since: self.emptied(), ..self }
    }

    /// How often another tab erased everything while this page was open. It is followed.
    pub(super) fn emptied(self) -> u32 {
        let erased = self.erased;
        Memo::new(move |_| erased.get().elsewhere).get()
    }

    /// Whether there is no mirror, so that the store alone has everything.
    pub(super) fn has_no_mirror(self) -> bool {
        self.mirror.try_with_value(|state| matches!(state, MirrorState::None)).unwrap_or(true)
    }

    /// Starts the mirror's task. The first call fetches the chunk and opens the mirror; later calls write the entries
    /// it lacks.
    pub(super) fn run_mirror_task(self) {
        match self.mirror.try_get_value().unwrap_or_default() {
            MirrorState::NotAsked(fetch) => {
                self.mirror.set_value(MirrorState::Fetching);
                fetch();
            }
            MirrorState::Closed(_, go_on) | MirrorState::Open(_, go_on) => go_on(),
            MirrorState::Fetching | MirrorState::None => {}
        }
    }

    /// Closes the mirror, so that the next task opens and joins it again.
    pub(super) fn close_mirror(self) {
        let _ = self.mirror.try_update_value(|copying| {
            if let MirrorState::Open(copy, go_on) = copying {
                *copying = MirrorState::Closed(Rc::clone(copy), Rc::clone(go_on));
            }
        });
    }

    /// Takes the mirror's answer and its new state.
    pub(super) fn take_mirror_answer(self, answer: Result<(), Fault>, copying: MirrorState) {
        let _ = self.mirror.try_set_value(copying);
        let _ = self.tasks.try_update_value(|busy| {
            busy.silent = answer.err();
            busy.moments = 0;
        });
        self.publish_save_state();
    }

    /// Requests that the current journal replaces the content of the mirror, so that an erasure reaches the mirror.
    pub(super) fn erase_in_mirror(self) {
        if self.has_no_mirror() {
            self.set_erase_state(EraseState::Done);
            return;
        }
        self.tasks.update_value(|busy| busy.erasing = true);
        self.run_mirror_task();
        self.publish_save_state();
    }

    /// Advances the state of an erasure that the store has already done.
    pub(super) fn set_erase_state(self, now: EraseState) {
        let _ = self.erased.try_maybe_update(|erased| {
            let goes_on = erased.here != now && matches!(erased.here, EraseState::Underway | EraseState::NotSure);
            if goes_on {
                erased.here = now;
            }
            (goes_on, ())
        });
    }

    /// Updates the save state after a write to the store, and retries writes that the store refused before. No act
    /// counts as saved while a write is refused.
    pub(super) fn save_state_after(self, stored: Result<(), Fault>) {
        let again = || self.journal.try_update_value(Journal::retry_unsaved).unwrap_or(Ok(()));
        let stored = stored.and_then(|()| again());
        self.tasks.update_value(|busy| busy.refused = stored.err());
        self.save_state.maybe_update(|kept| {
            let is_first = *kept == SaveState::Untouched;
            if is_first {
                *kept = SaveState::Saving;
            }
            is_first
        });
        self.run_mirror_task();
        self.publish_save_state();
    }

    /// Counts the forms that hold input that is not stored yet: adds one, or subtracts one.
    pub(super) fn count_typing(self, is_begun: bool) {
        let _ = self.tasks.try_update_value(|busy| {
            busy.typing = if is_begun { busy.typing + 1 } else { busy.typing.saturating_sub(1) };
        });
        self.save_state.maybe_update(|kept| {
            let is_old = is_begun && matches!(kept, SaveState::Untouched | SaveState::Stored);
            if is_old {
                *kept = SaveState::Saving;
            }
            is_old
        });
    }

    /// Publishes the save state, and schedules a retry if store or mirror lacks an entry.
    pub(super) fn publish_save_state(self) {
        let busy = self.tasks.try_get_value().unwrap_or_default();
        let has_copy = !self.has_no_mirror();
        let homes = self.journal.try_with_value(Journal::store_gaps).unwrap_or_default();
        let now = save_state_of(homes, busy, has_copy);
        let _ = self.save_state.try_maybe_update(|kept| {
            let is_new = *kept != SaveState::Untouched && *kept != now;
            if is_new {
                *kept = now;
            }
            (is_new, ())
        });
        let _ = self
            .health
            .try_maybe_update(|health| (std::mem::replace(&mut health.mirror, busy.silent) != busy.silent, ()));
        if busy.erasing && busy.silent.is_some() {
            self.set_erase_state(EraseState::NotSure);
        }
        if homes.lacks_shelf || has_copy && homes.lacks_mirror || busy.erasing {
            self.try_again_in_a_moment();
        }
    }

    /// Schedules a retry. A refusal can be temporary: Firefox refuses writes while many tabs write at once, far below
    /// its limit.
    fn try_again_in_a_moment(self) {
        if self.tasks.try_with_value(|busy| busy.again).unwrap_or(true) {
            return;
        }
        self.tasks.update_value(|busy| busy.again = true);
        (self.env().in_a_moment)(Box::new(move || {
            let homes = self.journal.try_with_value(Journal::store_gaps).unwrap_or_default();
            let saved = homes.lacks_shelf.then(|| self.journal.try_update_value(Journal::retry_unsaved)).flatten();
            let is_late = self.tasks.try_update_value(|busy| {
                busy.again = false;
                busy.refused = saved.map_or(busy.refused, Result::err);
                busy.moments += 1;
                let is_late = busy.moments % PATIENCE == 0;
                if is_late {
                    busy.silent.get_or_insert(Fault::Other);
                }
                is_late
            });
            if is_late == Some(true) {
                self.run_mirror_task();
            }
            self.publish_save_state();
        }));
    }
}

/// Computes the save state from the gaps of store and mirror.
fn save_state_of(homes: StoreGaps, busy: Tasks, has_copy: bool) -> SaveState {
    let (lacks_mirror, only_here) =
        (has_copy && homes.lacks_mirror, if has_copy { homes.only_here } else { homes.lacks_shelf });
    let refused = busy.refused.unwrap_or(Fault::Other);
    match busy.silent {
        // The mirror may still accept a write that the store refused.
        None if lacks_mirror => SaveState::Saving,
        _ if only_here => SaveState::NotStored(refused),
        _ if homes.lacks_shelf => SaveState::InOneHome(refused),
        Some(silent) if lacks_mirror => SaveState::InOneHome(silent),
        _ if busy.typing > 0 => SaveState::Saving,
        _ => SaveState::Stored,
    }
}
