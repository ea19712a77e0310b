//! Drafts: the only keys that are rewritten, each by the tab that types it.

use super::seal;
use super::{DRAFTS, Journal};
use crate::shelf::Fault;

impl Journal {
    /// Keeps the text of a draft under its name, in place of what was there.
    ///
    /// # Errors
    /// When it is not stored; the text before is then still there.
    pub fn keep_draft(&self, name: &str, text: &str) -> Result<(), Fault> {
        let key = format!("{DRAFTS}{name}");
        self.shelf().write(&key, &seal::seal(&key, text))
    }

    /// The text of a draft, where there is one that can be read.
    ///
    /// # Errors
    /// When the shelf can't be read.
    pub fn draft(&self, name: &str) -> Result<Option<String>, Fault> {
        let key = format!("{DRAFTS}{name}");
        let sealed = self.shelf().read(&key)?;
        Ok(sealed.and_then(|sealed| seal::open(&key, &sealed).ok().map(str::to_owned)))
    }

    /// The names of all drafts.
    ///
    /// # Errors
    /// When the shelf can't be read.
    pub fn draft_names(&self) -> Result<Vec<String>, Fault> {
        let keys = self.shelf().list(DRAFTS)?;
        Ok(keys.into_iter().filter_map(|key| key.strip_prefix(DRAFTS).map(str::to_owned)).collect())
    }

    /// Takes a draft away.
    ///
    /// # Errors
    /// When it may still be there.
    pub fn drop_draft(&self, name: &str) -> Result<(), Fault> {
        self.shelf().remove(&format!("{DRAFTS}{name}"))
    }
}
