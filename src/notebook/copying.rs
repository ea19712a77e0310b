//! The waiting for the copy: what was done is "saved" when the copy says so.

use super::{Kept, Notebook};
use crate::journal::Journal;
use crate::shelf::{Copy, Fault};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How far the copy is.
#[derive(Debug, Clone, Default)]
pub(super) enum Copying {
    /// There is nothing to join and nothing to give yet.
    NotAsked,
    /// It is being opened and joined.
    Opening,
    /// What is done now goes there too, by this function of the room that is fetched for it.
    Open(Copy, fn(Notebook)),
    /// There is none.
    #[default]
    None,
}

/// What is under way, so that it is not begun twice.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Busy {
    /// The copy is being given what it lacks.
    copying: bool,
    /// What was refused is tried again in a moment.
    again: bool,
}

later!(keeping: fn the_keeping() -> fn(Notebook) { Notebook::keep_a_copy });

impl Notebook {
    /// Opens the copy if there may be something in it or for it. On a first visit there is neither, and the first act asks.
    pub(super) fn look_for_copy(self) {
        self.copying.set_value(Copying::NotAsked);
        let has_something = self.journal.try_with_value(Journal::has_something).unwrap_or(true);
        spawn_local(async move {
            if has_something || Copy::may_be_there().await {
                self.ask_for_copy();
            }
        });
    }

    /// Opens the copy, once, where there is to be one.
    fn ask_for_copy(self) {
        let is_asked = self.copying.try_with_value(|copying| !matches!(copying, Copying::NotAsked)).unwrap_or(true);
        if is_asked {
            return;
        }
        self.copying.set_value(Copying::Opening);
        spawn_local(async move {
            match the_keeping().await {
                Ok(keep_a_copy) => keep_a_copy(self),
                Err(_) => self.has_no_copy(Fault::Other, Copying::NotAsked),
            }
        });
    }

    /// Opens the copy, joins what it holds and gives it what it lacks. Without one the page works on, and says what that means.
    pub fn keep_a_copy(self) {
        spawn_local(async move {
            match self.open_the_copy().await {
                Ok(()) => self.give_to_copy(),
                Err(fault) => self.has_no_copy(fault, Copying::None),
            }
        });
    }

    /// What waited for the copy is stored in this browser all the same.
    fn has_no_copy(self, fault: Fault, copying: Copying) {
        let _ = self.copying.try_set_value(copying);
        let _ = self.trouble.try_update(|trouble| trouble.copy = Some(fault));
        let _ = self.kept.try_update(|kept| {
            if *kept == Kept::Saving {
                *kept = Kept::Stored;
            }
        });
    }

    async fn open_the_copy(self) -> Result<(), Fault> {
        let copy = Copy::open().await?;
        let texts = copy.all().await?;
        let joined = self.journal.try_update_value(|journal| {
            let is_new = journal.join_copy(&texts);
            (is_new, journal.erased_in_copy(&texts), journal.unread())
        });
        let Some((is_new, erased, unread)) = joined else { return Ok(()) };
        if is_new {
            self.refold();
            self.trouble.update(|trouble| trouble.unread = unread);
        }
        if !erased.is_empty() {
            copy.write(&[], &erased).await?;
        }
        let _ = self.copying.try_set_value(Copying::Open(copy, Notebook::give_to_copy));
        let _ = self.trouble.try_update(|trouble| trouble.copy = None);
        Ok(())
    }

    /// Gives the copy what it lacks, one transaction after the other, then packs. One such walk at a time.
    fn give_to_copy(self) {
        let Some(copy) = self.open_copy_now() else { return };
        if self.busy.try_with_value(|busy| busy.copying).unwrap_or(true) {
            return;
        }
        self.busy.update_value(|busy| busy.copying = true);
        spawn_local(async move {
            let given = self.give_all(&copy).await;
            let _ = self.busy.try_update_value(|busy| busy.copying = false);
            // What was done while a page was packed is not in the copy yet, so it is not "saved" either.
            let lacks_some = self.journal.try_with_value(|journal| !journal.for_copy().0.is_empty()).unwrap_or(false);
            if given.is_ok() && lacks_some {
                self.give_to_copy();
                return;
            }
            let _ = self.kept.try_update(|kept| {
                if *kept == Kept::Saving {
                    *kept = given.map_or_else(Kept::NotStored, |()| Kept::Stored);
                }
            });
        });
    }

    async fn give_all(self, copy: &Copy) -> Result<(), Fault> {
        loop {
            let (stamps, texts) = self.journal.try_with_value(Journal::for_copy).unwrap_or_default();
            if stamps.is_empty() {
                break;
            }
            copy.write(&texts, &[]).await?;
            let _ = self.journal.try_update_value(|journal| journal.copied(&stamps));
        }
        let now = self.hands().now_now();
        if let Some(packing) = self.journal.try_update_value(|journal| journal.pack(now)).flatten() {
            let page = (packing.page.key.clone(), packing.page.sealed.clone());
            copy.write(&[page], &packing.needless()).await?;
            // What the shelf refuses now is still in the copy, and is tried again at the next look.
            let _ = self.journal.try_update_value(|journal| journal.packed(&packing));
        }
        Ok(())
    }

    /// Puts all there is now in place of all the copy holds: an erasure reaches it too.
    pub(super) fn erase_in_copy(self) {
        let Some(copy) = self.open_copy_now() else { return };
        spawn_local(async move {
            let texts = self.journal.try_with_value(Journal::whole_copy).unwrap_or_default();
            let replaced = copy.replace(&texts).await;
            let _ = self.kept.try_set(replaced.map_or_else(Kept::NotStored, |()| Kept::Stored));
        });
    }

    fn open_copy_now(self) -> Option<Copy> {
        match self.copying.try_get_value()? {
            Copying::Open(copy, _) => Some(copy),
            _ => None,
        }
    }

    /// What is to be said after an act: saved at once where there is no copy to wait for. An earlier act that was refused is
    /// tried again; as long as one is not stored, nothing is called saved.
    pub(super) fn kept_so_far(self, stored: Result<(), Fault>) {
        self.ask_for_copy();
        let again = || self.journal.try_update_value(Journal::save_again).unwrap_or(Ok(()));
        let stored = stored.and_then(|()| again());
        let copying = self.copying.try_get_value().unwrap_or_default();
        let waits = matches!(copying, Copying::Opening | Copying::Open(..));
        self.kept.set(match stored {
            Err(fault) => Kept::NotStored(fault),
            Ok(()) if waits => Kept::Saving,
            Ok(()) => Kept::Stored,
        });
        if stored.is_err() {
            self.try_again_in_a_moment();
        }
        if let Copying::Open(_, give) = copying {
            give(self);
        }
    }

    /// A shelf may say no for a moment only: Firefox does while many tabs write at once, far below its limit.
    pub(super) fn try_again_in_a_moment(self) {
        if self.busy.try_with_value(|busy| busy.again).unwrap_or(true) {
            return;
        }
        self.busy.update_value(|busy| busy.again = true);
        (self.hands().in_a_moment)(Box::new(move || {
            let _ = self.busy.try_update_value(|busy| busy.again = false);
            match self
                .journal
                .try_update_value(|journal| (journal.unsaved() > 0).then(|| journal.save_again()))
                .flatten()
            {
                None => {}
                Some(Ok(())) => self.kept_so_far(Ok(())),
                Some(Err(_)) => self.try_again_in_a_moment(),
            }
        }));
    }
}
