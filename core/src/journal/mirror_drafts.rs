//! The drafts that go to the mirror, and joining the mirror's drafts at the start.

use super::drafts::{draft_stamp, mark_of, mark_stamp, stamped};
use super::unsaved_draft::UnsavedDraft;
use super::{DRAFTS, ENDED, Journal, StoredText, seal};
use crate::plan::Stamp;
use std::collections::BTreeSet;

/// How long the mark of an ended draft is kept, in milliseconds: far longer than store or mirror lags behind.
const A_WEEK: u64 = 7 * 24 * 3_600_000;

/// Drafts to be written to the mirror, each unless a newer text is there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DraftsForMirror {
    /// Drafts; for each that has ended, its mark and an empty text.
    pub texts: Vec<StoredText>,
    /// The keys and texts that the mirror lacked when this was made.
    waited: Vec<StoredText>,
}

impl Journal {
    /// The drafts that the mirror lacks. Only the newest text of a draft goes there, whichever tab stored it.
    pub fn drafts_for_mirror(&self) -> DraftsForMirror {
        let mut given = DraftsForMirror::default();
        let lacking = self.unkept.iter().filter(|(_, unkept)| unkept.lacks_mirror && self.ledger.has_mirror());
        for (key, unkept) in lacking {
            given.waited.push((key.clone(), unkept.sealed.clone()));
            let sealed = self.text_of(key).ok().flatten().unwrap_or_else(|| unkept.sealed.clone());
            let name = key.strip_prefix(DRAFTS).or_else(|| key.strip_prefix(ENDED)).unwrap_or_default();
            let draft = format!("{DRAFTS}{name}");
            let text = self.text_of(&draft).ok().flatten();
            if !self.has_ended(name, text.and_then(|sealed| draft_stamp(&draft, &sealed))) {
                given.texts.push((key.clone(), sealed));
                continue;
            }
            let mark = mark_of(name);
            // Its words are removed, unless another tab has stored it again by then: an empty text as new as the mark does that.
            let ended = self.ended_at(name).map(|at| seal::seal(&draft, &stamped(at, "{}")));
            given.texts.extend(ended.map(|sealed| (draft, sealed)));
            given.texts.extend(self.text_of(&mark).ok().flatten().map(|sealed| (mark, sealed)));
        }
        given
    }

    /// Records that the mirror has acknowledged these. Text stored since then still waits.
    pub fn confirm_drafts_mirrored(&mut self, mirrored: &DraftsForMirror) {
        for (key, sealed) in &mirrored.waited {
            if self.unkept.get(key).is_some_and(|unkept| unkept.sealed == *sealed) {
                self.clear_unsaved(key, |unkept| unkept.lacks_mirror = false);
            }
        }
    }

    /// Joins the drafts of the mirror, at the start. A draft that only the mirror has, or has in a newer form, is restored, unless
    /// it has ended or was erased. From then on every draft goes to the mirror.
    pub(super) fn join_drafts_of_mirror(&mut self, texts: &[StoredText]) {
        let erased = self.erased();
        let is_erased = |at: Option<Stamp>| at.is_some() && at < erased;
        let mut mirrored = BTreeSet::new();
        // Marks come first: they tell which drafts are not to come back.
        let (marks, others): (Vec<&StoredText>, Vec<&StoredText>) =
            texts.iter().partition(|(key, _)| key.starts_with(ENDED));
        for (key, sealed) in marks {
            let (Some(name), Some(at)) = (key.strip_prefix(ENDED), mark_stamp(key, sealed)) else { continue };
            if !is_erased(Some(at)) && self.ended_at(name) <= Some(at) {
                mirrored.insert(key.clone());
                self.put_back(key, sealed);
            }
        }
        for (key, sealed) in others.into_iter().filter(|(key, _)| key.starts_with(DRAFTS)) {
            let at = draft_stamp(key, sealed);
            let here = self.text_of(key).ok().flatten();
            let is_newer = here.as_ref().is_none_or(|here| draft_stamp(key, here) < at);
            if here.as_ref() == Some(sealed) {
                mirrored.insert(key.clone());
            } else if is_newer && at.is_some() && !is_erased(at) && !self.has_ended(&key[DRAFTS.len()..], at) {
                mirrored.insert(key.clone());
                self.put_back(key, sealed);
            }
        }
        self.queue_unmirrored(&mirrored);
    }

    fn put_back(&mut self, key: &str, sealed: &str) {
        if self.text_of(key).ok().flatten().as_deref() != Some(sealed) {
            // Text that the store refuses is tried again with everything else.
            let _ = self.keep_text(key, sealed.to_owned());
        }
        self.clear_unsaved(key, |unkept| unkept.lacks_mirror = false);
    }

    /// Queues the drafts and marks that the mirror lacks. A draft that has ended is removed from the store where a crash left it.
    fn queue_unmirrored(&mut self, mirrored: &BTreeSet<String>) {
        let keys = [DRAFTS, ENDED].map(|prefix| self.shelf.list(prefix).unwrap_or_default());
        for key in keys.into_iter().flatten().filter(|key| !mirrored.contains(key)) {
            let Some(sealed) = self.text_of(&key).ok().flatten() else { continue };
            match key.strip_prefix(DRAFTS) {
                Some(name) if self.has_ended(name, draft_stamp(&key, &sealed)) => {
                    self.unkept.remove(&key);
                    let _ = self.shelf.remove(&key);
                }
                _ => {
                    let waits = UnsavedDraft { sealed, lacks_shelf: false, lacks_mirror: true };
                    self.unkept.entry(key).or_insert(waits).lacks_mirror = true;
                }
            }
        }
    }

    /// Removes marks from the store that are so old that neither store nor mirror lags behind them; returns such
    /// marks of the mirror.
    pub fn drop_expired_marks(&mut self, texts: &[StoredText], now: u64) -> Vec<StoredText> {
        let is_old = |key: &str, sealed: &str| {
            key.starts_with(ENDED) && mark_stamp(key, sealed).is_none_or(|at| at.time().saturating_add(A_WEEK) < now)
        };
        for key in self.shelf.list(ENDED).unwrap_or_default() {
            let sealed = self.shelf.read(&key).ok().flatten().unwrap_or_default();
            if is_old(&key, &sealed) {
                self.unkept.remove(&key);
                let _ = self.shelf.remove(&key);
            }
        }
        texts.iter().filter(|(key, sealed)| is_old(key, sealed)).cloned().collect()
    }

    /// The drafts and marks in the mirror from before an erasure, and the drafts that have ended.
    pub(super) fn stale_drafts(&self, texts: &[StoredText]) -> Vec<StoredText> {
        let erased = self.erased();
        let is_done = |(key, sealed): &&StoredText| match (key.strip_prefix(DRAFTS), key.strip_prefix(ENDED)) {
            (Some(name), _) => {
                let at = draft_stamp(key, sealed);
                at.is_some() && at < erased || self.has_ended(name, at)
            }
            (_, Some(_)) => mark_stamp(key, sealed).is_some_and(|at| Some(at) < erased),
            _ => false,
        };
        texts.iter().filter(is_done).cloned().collect()
    }
}
