//! Drafts in the store: the only keys that are rewritten, each by the tab in which the draft is typed.
//!
//! The text of a draft holds the stamp of its last write, which tells whether store or mirror is newer (last writer
//! wins). A draft that has ended leaves a mark (a tombstone): a stamp under a key of its own, so that a mirror or store
//! that lags behind never brings it back.

use super::unsaved_draft::UnsavedDraft;
use super::{DRAFTS, ENDED, Journal, StoredText, seal};
use crate::plan::Stamp;
use crate::shelf::Fault;

impl Journal {
    /// Stores the text of a draft, a JSON object, under its name, in place of the text before.
    ///
    /// # Errors
    /// When it is not stored. The text before is then still there, this one is kept in memory, and [`Journal::retry_unsaved`]
    /// tries again.
    pub fn keep_draft(&mut self, name: &str, text: &str, now: u64) -> Result<(), Fault> {
        let key = format!("{DRAFTS}{name}");
        let at = self.next_for_draft(name, now);
        // A draft that had ended exists again: this text is newer than the mark.
        self.unkept.remove(&mark_of(name));
        self.drafts_here.insert(name.to_owned());
        self.keep_text(&key, seal::seal(&key, &stamped(at, text)))
    }

    /// The last text of a draft, where there is one that can be read and has not ended.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn draft(&self, name: &str) -> Result<Option<String>, Fault> {
        let key = format!("{DRAFTS}{name}");
        let sealed = self.text_of(&key)?.filter(|sealed| !self.has_ended(name, draft_stamp(&key, sealed)));
        Ok(sealed.and_then(|sealed| seal::open(&key, &sealed).ok().map(unstamped)))
    }

    /// The names of all drafts.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn draft_names(&self) -> Result<Vec<String>, Fault> {
        Ok(self.draft_keys()?.into_iter().filter_map(|key| key.strip_prefix(DRAFTS).map(str::to_owned)).collect())
    }

    fn draft_keys(&self) -> Result<Vec<String>, Fault> {
        let mut keys = self.shelf().list(DRAFTS)?;
        let unkept = self.unkept.keys().filter(|key| key.starts_with(DRAFTS) && !keys.contains(key));
        keys.extend(unkept.cloned().collect::<Vec<_>>());
        let stamp = |key: &str| self.text_of(key).ok().flatten().and_then(|sealed| draft_stamp(key, &sealed));
        keys.retain(|key| !self.has_ended(&key[DRAFTS.len()..], stamp(key)));
        Ok(keys)
    }

    /// All drafts byte for byte, as keys and sealed texts, to be exported as a file.
    pub fn draft_texts(&self) -> Vec<StoredText> {
        let keys = self.draft_keys().unwrap_or_default();
        keys.into_iter().filter_map(|key| self.text_of(&key).ok().flatten().map(|text| (key, text))).collect()
    }

    /// The drafts of a file that are not here. A file never replaces a draft.
    pub fn new_drafts<'a>(&self, drafts: &'a [StoredText]) -> impl Iterator<Item = &'a StoredText> {
        let is_here = |key: &str| key.strip_prefix(DRAFTS).is_none_or(|name| !matches!(self.draft(name), Ok(None)));
        drafts.iter().filter(move |(key, _)| !is_here(key))
    }

    /// Stores the drafts of a file that are not here, as if they were typed now.
    ///
    /// # Errors
    /// When not all are stored; the file still has them.
    pub fn join_drafts(&mut self, drafts: &[StoredText], now: u64) -> Result<(), Fault> {
        let new: Vec<&StoredText> = self.new_drafts(drafts).collect();
        let mut stored = Ok(());
        for (key, sealed) in new {
            if let (Some(name), Ok(text)) = (key.strip_prefix(DRAFTS), seal::open(key, sealed)) {
                stored = self.keep_draft(name, &unstamped(text), now).and(stored);
            }
        }
        stored
    }

    /// Ends a draft: its text is removed, and its mark tells store and mirror so.
    ///
    /// # Errors
    /// When its text may still be there.
    pub fn drop_draft(&mut self, name: &str, now: u64) -> Result<(), Fault> {
        let (key, mark) = (format!("{DRAFTS}{name}"), mark_of(name));
        if !self.drafts_here.remove(name) && matches!(self.text_of(&key), Ok(None)) {
            // It was never stored, so neither store nor mirror can bring it back.
            return Ok(());
        }
        let at = self.next_for_draft(name, now);
        self.unkept.remove(&key);
        // The mark comes first: a crash between the two leaves a text that is known to have ended.
        let marked = self.keep_text(&mark, seal::seal(&mark, &at.to_string()));
        self.shelf().remove(&key)?;
        if marked.is_err() {
            // There may be space now that the text is gone; else it is tried again with all that was refused.
            let _ = self.store_unsaved(&mark);
        }
        Ok(())
    }

    /// Makes a stamp later than the text and the mark of this draft.
    fn next_for_draft(&mut self, name: &str, now: u64) -> Stamp {
        let key = format!("{DRAFTS}{name}");
        let text = self.text_of(&key).ok().flatten().and_then(|sealed| draft_stamp(&key, &sealed));
        let known = text.max(self.ended_at(name));
        self.tick_after(known, now)
    }

    pub(super) fn has_ended(&self, name: &str, text: Option<Stamp>) -> bool {
        self.ended_at(name).is_some_and(|mark| text <= Some(mark))
    }

    pub(super) fn ended_at(&self, name: &str) -> Option<Stamp> {
        let mark = mark_of(name);
        mark_stamp(&mark, &self.text_of(&mark).ok().flatten()?)
    }

    /// The newest text of a key: in memory where the store refused it, else in the store, which another tab may have written; else
    /// in memory, where somebody else removed it from the store.
    pub(super) fn text_of(&self, key: &str) -> Result<Option<String>, Fault> {
        let unkept = self.unkept.get(key);
        if let Some(refused) = unkept.filter(|unkept| unkept.lacks_shelf) {
            return Ok(Some(refused.sealed.clone()));
        }
        Ok(self.shelf().read(key)?.or_else(|| unkept.map(|unkept| unkept.sealed.clone())))
    }

    /// Stores a text that is newer than the text under its key in store and mirror.
    pub(super) fn keep_text(&mut self, key: &str, sealed: String) -> Result<(), Fault> {
        self.unkept.insert(key.to_owned(), UnsavedDraft { sealed, lacks_shelf: true, lacks_mirror: true });
        self.store_unsaved(key)
    }

    /// Stores the text that waits under a key, if any.
    pub(super) fn store_unsaved(&mut self, key: &str) -> Result<(), Fault> {
        let Some(UnsavedDraft { sealed, lacks_shelf, .. }) = self.unkept.get(key) else { return Ok(()) };
        let stored = if *lacks_shelf { self.store(key, sealed) } else { Ok(()) };
        if stored.is_ok() {
            self.clear_unsaved(key, |unkept| unkept.lacks_shelf = false);
        }
        stored
    }

    /// Records by `home` that the store or the mirror holds the text that waits under this key; it waits no longer once
    /// both do.
    pub(super) fn clear_unsaved(&mut self, key: &str, home: impl FnOnce(&mut UnsavedDraft)) {
        if let Some(unkept) = self.unkept.get_mut(key) {
            home(unkept);
            if !unkept.lacks_shelf && !unkept.lacks_mirror {
                self.unkept.remove(key);
            }
        }
    }

    /// Ends all drafts typed in this page, in store and mirror, after another tab erased everything.
    pub(super) fn drop_drafts_here(&mut self, erased: Stamp) {
        self.unkept.clear();
        for name in std::mem::take(&mut self.drafts_here) {
            // A text that can't be removed now is older than its mark.
            let _ = self.drop_draft(&name, erased.time());
        }
    }
}

/// Whether this is a stored draft: the key of one, with a text that was sealed for it.
pub fn is_draft(key: &str, sealed: &str) -> bool {
    draft_in(key, sealed).is_some()
}

/// Opens a stored draft: its name and its text.
pub fn draft_in<'a>(key: &'a str, sealed: &'a str) -> Option<(&'a str, &'a str)> {
    Some((key.strip_prefix(DRAFTS)?, seal::open(key, sealed).ok()?))
}

/// Whether the first of two texts under the key of a draft or a mark was stored later than the second.
pub fn is_newer(key: &str, one: &str, other: &str) -> bool {
    let at = |sealed: &str| if key.starts_with(DRAFTS) { draft_stamp(key, sealed) } else { mark_stamp(key, sealed) };
    at(one) > at(other)
}

pub(super) fn mark_of(name: &str) -> String {
    format!("{ENDED}{name}")
}

/// The stamp of the last write of a draft; `None` where an older version of Cairn wrote it.
pub(super) fn draft_stamp(key: &str, sealed: &str) -> Option<Stamp> {
    stamp_in(seal::open(key, sealed).ok()?).map(|(stamp, _)| stamp)
}

/// The stamp at which a draft ended.
pub(super) fn mark_stamp(key: &str, sealed: &str) -> Option<Stamp> {
    seal::open(key, sealed).ok()?.parse().ok()
}

/// Start of the text of a draft. Versions that do not know the field ignore it.
const AT: &str = r#"{"at":""#;

/// Adds the stamp of this write to the text of a draft, as its first field.
pub(super) fn stamped(at: Stamp, text: &str) -> String {
    match text.strip_prefix('{') {
        Some("}") => format!("{AT}{at}\"}}"),
        Some(fields) => format!("{AT}{at}\",{fields}"),
        None => text.to_owned(),
    }
}

fn stamp_in(text: &str) -> Option<(Stamp, &str)> {
    let rest = text.strip_prefix(AT)?;
    Some((rest.get(..Stamp::WIDTH)?.parse().ok()?, rest.get(Stamp::WIDTH..)?.strip_prefix('"')?))
}

fn unstamped(text: &str) -> String {
    match stamp_in(text) {
        Some((_, rest)) => format!("{{{}", rest.strip_prefix(',').unwrap_or(rest)),
        None => text.to_owned(),
    }
}
