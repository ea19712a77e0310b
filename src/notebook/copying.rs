//! The waiting for the copy: what was done is "saved" when the copy says so.

use super::{Kept, Notebook};
use crate::journal::Journal;
use crate::shelf::{Copy, Fault};
use leptos::prelude::*;
use leptos::task::spawn_local;

impl Notebook {
    /// Opens the copy, joins what it holds and gives it what it lacks. Without one the page works on, and says what that means.
    pub fn keep_a_copy(self) {
        spawn_local(async move {
            match self.open_the_copy().await {
                Ok(()) => self.give_to_copy(),
                Err(fault) => self.trouble.update(|trouble| trouble.copy = Some(fault)),
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
        let _ = self.copy.try_set_value(Some(copy));
        Ok(())
    }

    /// Gives the copy what it lacks, one transaction after the other, then packs. One such walk at a time.
    pub(super) fn give_to_copy(self) {
        let Some(copy) = self.copy.try_get_value().flatten() else { return };
        if self.is_copying.try_get_value().unwrap_or(true) {
            return;
        }
        self.is_copying.set_value(true);
        spawn_local(async move {
            let given = self.give_all(&copy).await;
            let _ = self.is_copying.try_set_value(false);
            let _ = self.kept.try_update(|kept| {
                if *kept == Kept::Saving {
                    *kept = given.map_or_else(Kept::NotStored, |()| Kept::Stored);
                }
            });
        });
    }

    async fn give_all(self, copy: &Copy) -> Result<(), Fault> {
        loop {
            let batch = self.journal.try_with_value(Journal::for_copy).unwrap_or_default();
            if batch.is_empty() {
                break;
            }
            let (stamps, texts): (Vec<_>, Vec<_>) = batch.into_iter().unzip();
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
        let Some(copy) = self.copy.try_get_value().flatten() else { return };
        spawn_local(async move {
            let texts = self.journal.try_with_value(Journal::whole_copy).unwrap_or_default();
            let replaced = copy.replace(&texts).await;
            let _ = self.kept.try_set(replaced.map_or_else(Kept::NotStored, |()| Kept::Stored));
        });
    }

    /// What is to be said after an act: saved at once where there is no copy to wait for.
    pub(super) fn kept_so_far(self, stored: Result<(), Fault>) {
        let waits = self.copy.try_with_value(Option::is_some).unwrap_or(false);
        self.kept.set(match stored {
            Err(fault) => Kept::NotStored(fault),
            Ok(()) if waits => Kept::Saving,
            Ok(()) => Kept::Stored,
        });
        self.give_to_copy();
    }
}
