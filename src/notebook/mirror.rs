//! The save state of store and mirror, and the retries. An act counts as saved once the mirror, if any, has confirmed
//! it.

use super::mirror_state::{MirrorState, Tasks};
use super::{EraseState, Notebook, SaveState};
use crate::shelf::IndexedDb;
use cairn_core::journal::{Journal, StoreGaps};
use cairn_core::shelf::Fault;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// Number of retries after which a mirror that has not answered counts as silent, and after which it is asked again.
const PATIENCE: u32 = 10;

lazy!(keeping: fn the_keeping() -> fn(Notebook) { Notebook::open_mirror });

impl Notebook {
    /// Opens the mirror if it may hold data or lack data. On a first visit neither is true, and the first act opens it.
    pub(super) fn look_for_mirror(self) {
        self.mirror.set_value(MirrorState::NotAsked);
        let has_something = self.journal.try_with_value(Journal::has_something).unwrap_or(true);
        spawn_local(async move {
            if has_something || IndexedDb::may_be_there().await {
                self.ask_copy();
            }
        });
    }

    /// Starts the mirror's task. The first call fetches the chunk and opens the mirror; later calls write the entries
    /// it lacks.
    pub(super) fn ask_copy(self) {
        match self.mirror.try_get_value().unwrap_or_default() {
            MirrorState::NotAsked => {
                self.mirror.set_value(MirrorState::Fetching);
                spawn_local(async move {
                    match the_keeping().await {
                        Ok(open_mirror) => open_mirror(self),
                        Err(_) => self.mirror_answered(Err(Fault::Other), MirrorState::NotAsked),
                    }
                });
            }
            MirrorState::Closed(_, go_on) | MirrorState::Open(_, go_on) => go_on(self),
            MirrorState::Fetching | MirrorState::None => {}
        }
    }

    /// Closes the mirror, so that the next task opens and joins it again.
    pub(super) fn close_mirror(self) {
        let _ = self.mirror.try_update_value(|copying| {
            if let MirrorState::Open(copy, go_on) = copying {
                *copying = MirrorState::Closed(Rc::clone(copy), *go_on);
            }
        });
    }

    /// Takes the mirror's answer and its new state.
    pub(super) fn mirror_answered(self, answer: Result<(), Fault>, copying: MirrorState<Self>) {
        let _ = self.mirror.try_set_value(copying);
        let _ = self.tasks.try_update_value(|busy| {
            busy.silent = answer.err();
            busy.moments = 0;
        });
        self.publish_save_state();
    }

    /// Requests that the current journal replaces the content of the mirror, so that an erasure reaches the mirror.
    pub(super) fn erase_in_mirror(self) {
        let has_none = self.mirror.try_with_value(|copying| matches!(copying, MirrorState::None)).unwrap_or(true);
        if has_none {
            self.erasing_is(EraseState::Done);
            return;
        }
        self.tasks.update_value(|busy| busy.erasing = true);
        self.ask_copy();
        self.publish_save_state();
    }

    /// Advances the state of an erasure that the store has already done.
    pub(super) fn erasing_is(self, now: EraseState) {
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
        self.kept.maybe_update(|kept| {
            let is_first = *kept == SaveState::Untouched;
            if is_first {
                *kept = SaveState::Saving;
            }
            is_first
        });
        self.ask_copy();
        self.publish_save_state();
    }

    /// Removes the acts of files that were taken back from the store, retries refused writes in the freed space, and
    /// returns the removed keys.
    pub(super) fn free_store_space(self) -> Vec<String> {
        let out = self.unjoined.try_update_value(std::mem::take).unwrap_or_default();
        if out.is_empty() {
            return Vec::new();
        }
        let gone = self.journal.try_update_value(|journal| journal.forget_unjoined(&out)).unwrap_or_default();
        let again = || self.journal.try_update_value(Journal::retry_unsaved).unwrap_or(Ok(()));
        if !gone.is_empty() && again().is_ok() {
            self.tasks.update_value(|busy| busy.refused = None);
        }
        gone
    }

    /// Whether this page has data in memory that is stored nowhere, as far as is known. Reactive.
    pub fn is_only_here(self) -> bool {
        let stands_in = self.trouble.with(|trouble| trouble.shelf.is_some());
        match self.kept.get() {
            SaveState::NotStored(_) => true,
            kept => stands_in && self.access().is_stored() && kept != SaveState::Untouched,
        }
    }

    /// Counts the forms that hold input that is not stored yet: adds one, or subtracts one.
    pub(super) fn is_typing(self, is_begun: bool) {
        let _ = self.tasks.try_update_value(|busy| {
            busy.typing = if is_begun { busy.typing + 1 } else { busy.typing.saturating_sub(1) };
        });
        self.kept.maybe_update(|kept| {
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
        let has_copy = self.mirror.try_with_value(|copying| !matches!(copying, MirrorState::None)).unwrap_or_default();
        let homes = self.journal.try_with_value(Journal::store_gaps).unwrap_or_default();
        let now = kept(homes, busy, has_copy);
        let _ = self.kept.try_maybe_update(|kept| {
            let is_new = *kept != SaveState::Untouched && *kept != now;
            if is_new {
                *kept = now;
            }
            (is_new, ())
        });
        let _ = self
            .trouble
            .try_maybe_update(|trouble| (std::mem::replace(&mut trouble.mirror, busy.silent) != busy.silent, ()));
        if busy.erasing && busy.silent.is_some() {
            self.erasing_is(EraseState::NotSure);
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
                self.ask_copy();
            }
            self.publish_save_state();
        }));
    }
}

/// Computes the save state from the gaps of store and mirror.
fn kept(homes: StoreGaps, busy: Tasks, has_copy: bool) -> SaveState {
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
