//! The background task of the mirror: opens and joins the mirror, writes the entries it lacks, and packs segments. It
//! is a lazy chunk, which is fetched here.

use super::mirror_state::MirrorState;
use super::{EraseState, Notebook, SaveState};
use crate::shelf::IndexedDb;
use cairn_core::journal::{DraftsForMirror, Journal, is_newer};
use cairn_core::shelf::{Fault, Mirror};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

lazy!(keeping: fn the_keeping() -> fn(Notebook) { Notebook::open_mirror });

impl Notebook {
    /// Opens the mirror if it may hold data or lack data. On a first visit neither is true, and the first act opens it.
    pub(super) fn look_for_mirror(self) {
        self.recorder.storage.mirror.set_value(self.not_asked());
        let has_something = self.recorder.storage.journal.try_with_value(Journal::has_something).unwrap_or(true);
        spawn_local(async move {
            if has_something || IndexedDb::may_be_there().await {
                self.recorder.storage.run_mirror_task();
            }
        });
    }

    fn not_asked(self) -> MirrorState {
        MirrorState::NotAsked(Rc::new(move || {
            spawn_local(async move {
                match the_keeping().await {
                    Ok(open_mirror) => open_mirror(self),
                    Err(_) => self.recorder.storage.take_mirror_answer(Err(Fault::Other), self.not_asked()),
                }
            });
        }))
    }

    /// Attaches this browser's `IndexedDB` as the mirror.
    pub fn open_mirror(self) {
        self.attach_mirror(Rc::new(IndexedDb::new(is_newer)));
    }

    /// Attaches a mirror. The app keeps working while the mirror doesn't answer, and shows that.
    pub fn attach_mirror(self, copy: Rc<dyn Mirror>) {
        self.recorder.storage.mirror.set_value(MirrorState::Closed(copy, Rc::new(move || self.go_on())));
        self.go_on();
    }

    /// Runs until the mirror has everything or refuses a write. Two runs never overlap.
    fn go_on(self) {
        if self.recorder.storage.tasks.try_with_value(|busy| busy.copying).unwrap_or(true) {
            return;
        }
        self.recorder.storage.tasks.update_value(|busy| busy.copying = true);
        spawn_local(async move {
            let mut given = self.walk().await;
            if given.is_err_and(|fault| fault != Fault::Full) {
                // A lost connection is opened again, once. A retry can't help a mirror that is full.
                self.recorder.storage.close_mirror();
                given = self.walk().await;
            }
            let _ = self.recorder.storage.tasks.try_update_value(|busy| busy.copying = false);
            if given.is_err_and(|fault| fault != Fault::Full) {
                self.recorder.storage.close_mirror();
            }
            if let Some(copying) = self.recorder.storage.mirror.try_get_value() {
                self.recorder.storage.take_mirror_answer(given, copying);
            }
            // Acts recorded while a segment was packed are not in the mirror yet, so they don't count as saved.
            let lacks_some = self.recorder.storage.journal.try_with_value(Journal::has_for_mirror).unwrap_or(false);
            if given.is_ok()
                && (lacks_some
                    || self.recorder.storage.tasks.try_with_value(|busy| busy.cleared || busy.erasing) == Some(true))
            {
                self.go_on();
            }
        });
    }

    async fn walk(self) -> Result<(), Fault> {
        let copy = match self.recorder.storage.mirror.try_get_value() {
            Some(MirrorState::Open(copy, go_on) | MirrorState::Closed(copy, go_on)) if self.is_to_erase() => {
                self.replace(&*copy).await?;
                let _ = self.recorder.storage.mirror.try_set_value(MirrorState::Open(Rc::clone(&copy), go_on));
                copy
            }
            Some(MirrorState::Open(copy, _)) => copy,
            Some(MirrorState::Closed(copy, go_on)) => {
                self.join(&*copy).await?;
                let _ = self.recorder.storage.mirror.try_set_value(MirrorState::Open(Rc::clone(&copy), go_on));
                copy
            }
            _ => return Ok(()),
        };
        self.give_all(&*copy).await
    }

    fn is_to_erase(self) -> bool {
        self.recorder.storage.tasks.try_with_value(|busy| busy.erasing).unwrap_or_default()
    }

    /// Replaces the content of the mirror by the current journal, so that an erasure reaches the mirror.
    async fn replace(self, copy: &dyn Mirror) -> Result<(), Fault> {
        // The rescan keeps acts that other tabs recorded after the erasure.
        self.rescan();
        let texts = self.recorder.storage.journal.try_with_value(Journal::whole_mirror).unwrap_or_default();
        copy.replace(texts.clone()).await?;
        let _ = self.recorder.storage.tasks.try_update_value(|busy| busy.erasing = false);
        let _ = self.recorder.storage.journal.try_update_value(|journal| journal.join_mirror(&texts));
        self.recorder.storage.set_erase_state(EraseState::Done);
        Ok(())
    }

    /// Joins the entries of the mirror, and removes erased entries and expired marks from it.
    async fn join(self, copy: &dyn Mirror) -> Result<(), Fault> {
        let texts = copy.all().await?;
        let was_cleared =
            self.recorder.storage.tasks.try_update_value(|busy| std::mem::take(&mut busy.cleared)) == Some(true);
        let had_some = self.recorder.storage.journal.try_with_value(Journal::is_partly_mirrored).unwrap_or_default();
        if was_cleared && texts.is_empty() && had_some {
            // Store and mirror are empty: the person cleared them in the browser's settings, so nothing is written
            // back.
            let _ = self.recorder.storage.journal.try_update_value(Journal::skip_mirror_backlog);
            self.recorder.storage.save_state.set(SaveState::Untouched);
            return Ok(());
        }
        let now = self.recorder.storage.env().now();
        let joined = self.recorder.storage.journal.try_update_value(|journal| {
            if was_cleared {
                journal.requeue_missing();
            }
            let is_new = journal.join_mirror(&texts);
            let gone = [journal.erased_in_mirror(&texts), journal.drop_expired_marks(&texts, now)].concat();
            (is_new, gone, journal.unread())
        });
        let Some((is_new, gone, unread)) = joined else { return Ok(()) };
        if is_new {
            self.recorder.refold();
            self.recorder.storage.health.update(|health| health.unread = unread);
        }
        self.drafts().reload();
        if gone.is_empty() { Ok(()) } else { copy.remove(gone).await }
    }

    /// Writes to the mirror the entries that it lacks, in consecutive transactions, then packs a segment.
    async fn give_all(self, copy: &dyn Mirror) -> Result<(), Fault> {
        loop {
            let next = |journal: &Journal| {
                let acts = journal.for_mirror();
                // The end of a draft is in the transaction of the act that was made from it, never in an earlier one.
                let drafts =
                    if journal.is_last(&acts.0) { journal.drafts_for_mirror() } else { DraftsForMirror::default() };
                (acts, drafts)
            };
            let ((stamps, texts), drafts) = self.recorder.storage.journal.try_with_value(next).unwrap_or_default();
            if texts.is_empty() && drafts.texts.is_empty() {
                break;
            }
            copy.write(texts, drafts.texts.clone(), Vec::new()).await?;
            let _ = self.recorder.storage.journal.try_update_value(|journal| {
                journal.confirm_mirrored(&stamps);
                journal.confirm_drafts_mirrored(&drafts);
            });
        }
        let gone = self.recorder.storage.journal.try_update_value(Journal::free_unjoined).unwrap_or_default();
        if !gone.is_empty() {
            copy.write(Vec::new(), Vec::new(), gone).await?;
        }
        let now = self.recorder.storage.env().now();
        if let Some(packing) = self.recorder.storage.journal.try_update_value(|journal| journal.pack(now)).flatten() {
            let page = (packing.segment.key.clone(), packing.segment.sealed.clone());
            copy.write(vec![page], Vec::new(), packing.needless()).await?;
            // Keys that the store doesn't remove now are removed at the next scan.
            let _ = self.recorder.storage.journal.try_update_value(|journal| journal.confirm_packed(&packing));
        }
        Ok(())
    }
}
