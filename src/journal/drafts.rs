//! Drafts: the only keys that are rewritten, each by the tab that types it.

use super::seal;
use super::{DRAFTS, Journal, Text};
use crate::shelf::Fault;

impl Journal {
    /// Keeps the text of a draft under its name, in place of what was there.
    ///
    /// # Errors
    /// When it is not stored. The text before is then still there, this one is known here, and [`Journal::save_again`] tries
    /// once more.
    pub fn keep_draft(&mut self, name: &str, text: &str) -> Result<(), Fault> {
        let key = format!("{DRAFTS}{name}");
        let sealed = seal::seal(&key, text);
        let stored = self.store(&key, &sealed);
        self.forget_unsaved(&key);
        if stored.is_err() {
            self.unsaved_drafts.push((key, sealed));
        }
        stored
    }

    /// The text of a draft as it was last kept, where there is one that can be read.
    ///
    /// # Errors
    /// When the shelf can't be read.
    pub fn draft(&self, name: &str) -> Result<Option<String>, Fault> {
        let key = format!("{DRAFTS}{name}");
        let refused = self.unsaved_drafts.iter().find(|(refused, _)| *refused == key);
        let sealed = match refused {
            Some((_, sealed)) => Some(sealed.clone()),
            None => self.shelf().read(&key)?,
        };
        Ok(sealed.and_then(|sealed| seal::open(&key, &sealed).ok().map(str::to_owned)))
    }

    /// The names of all drafts.
    ///
    /// # Errors
    /// When the shelf can't be read.
    pub fn draft_names(&self) -> Result<Vec<String>, Fault> {
        let mut keys = self.shelf().list(DRAFTS)?;
        for (key, _) in &self.unsaved_drafts {
            if !keys.contains(key) {
                keys.push(key.clone());
            }
        }
        Ok(keys.into_iter().filter_map(|key| key.strip_prefix(DRAFTS).map(str::to_owned)).collect())
    }

    /// All drafts letter for letter, keys and what is stored there, to be given away as a file.
    pub fn draft_texts(&self) -> Vec<Text> {
        let keys = self.shelf().list(DRAFTS).unwrap_or_default();
        let read = |key: String| self.shelf().read(&key).ok().flatten().map(|text| (key, text));
        let stored = keys.into_iter().filter(|key| !self.is_unsaved(key)).filter_map(read);
        stored.chain(self.unsaved_drafts.iter().cloned()).collect()
    }

    /// The drafts of a file that are not here. A draft that is here stays as it is.
    pub fn new_drafts<'a>(&self, drafts: &'a [Text]) -> impl Iterator<Item = &'a Text> {
        drafts.iter().filter(|(key, _)| !self.is_unsaved(key) && matches!(self.shelf().read(key), Ok(None)))
    }

    /// Keeps the drafts of a file that are not here.
    ///
    /// # Errors
    /// When not all are stored; the file still has them.
    pub fn join_drafts(&self, drafts: &[Text]) -> Result<(), Fault> {
        let new: Vec<&Text> = self.new_drafts(drafts).collect();
        new.into_iter().try_for_each(|(key, text)| self.shelf().write(key, text))
    }

    /// Takes a draft away.
    ///
    /// # Errors
    /// When it may still be there.
    pub fn drop_draft(&mut self, name: &str) -> Result<(), Fault> {
        let key = format!("{DRAFTS}{name}");
        self.forget_unsaved(&key);
        self.shelf().remove(&key)
    }

    fn is_unsaved(&self, key: &str) -> bool {
        self.unsaved_drafts.iter().any(|(refused, _)| refused == key)
    }

    fn forget_unsaved(&mut self, key: &str) {
        self.unsaved_drafts.retain(|(refused, _)| refused != key);
    }
}

/// Whether this is a draft as it is stored: the key of one, with a text that was written there.
pub fn is_draft(key: &str, sealed: &str) -> bool {
    draft_in(key, sealed).is_some()
}

/// The name and the text of a draft as it is stored.
pub fn draft_in<'a>(key: &'a str, sealed: &'a str) -> Option<(&'a str, &'a str)> {
    Some((key.strip_prefix(DRAFTS)?, seal::open(key, sealed).ok()?))
}
