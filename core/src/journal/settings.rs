//! Settings: single words under keys of their own, such as the theme. No text that a person wrote depends on them.

use super::{Journal, PREFIX};
use crate::shelf::Fault;

/// A setting, stored as a single word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// The theme chosen by hand. The page reads it before the app is loaded.
    Theme,
    /// The day of the last full backup, and how many acts there were.
    LastCopy,
    /// "off" where the person wants no reminders of backups.
    Reminder,
    /// "off" where the person wants no help card beside their words. Whether it was ever shown is stored nowhere.
    HelpCard,
    /// "off" where the person wants pictures and words without figures.
    Numbers,
    /// Where the person lives, which decides the helplines: "uk", "ireland", "us", "canada" or "elsewhere".
    Region,
}

impl Journal {
    /// Stores a setting; `None` removes it.
    ///
    /// # Errors
    /// When the store refuses it.
    pub fn keep_setting(&self, word: Setting, text: Option<&str>) -> Result<(), Fault> {
        match text {
            Some(text) => self.shelf().write(&word.key(), text),
            None => self.shelf().remove(&word.key()),
        }
    }

    /// The setting as it was last stored, where it can be read.
    pub fn word(&self, word: Setting) -> Option<String> {
        self.shelf().read(&word.key()).ok().flatten()
    }
}

impl Setting {
    fn key(self) -> String {
        let name = match self {
            Self::Theme => "theme",
            Self::LastCopy => "last-copy",
            Self::Reminder => "reminder",
            Self::HelpCard => "help-card",
            Self::Numbers => "numbers",
            Self::Region => "region",
        };
        format!("{PREFIX}{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shelf::{Memory, Shelf};
    use std::rc::Rc;

    #[test]
    fn the_theme_is_one_bare_word_under_the_key_the_page_reads() {
        let shelf = Rc::new(Memory::default());
        let mut journal = Journal::new(shelf.clone(), 1);
        assert_eq!(journal.keep_setting(Setting::Theme, Some("dark")), Ok(()));
        assert_eq!(shelf.read("cairn1/theme"), Ok(Some("dark".to_owned())));
        assert_eq!(journal.word(Setting::Theme).as_deref(), Some("dark"));
        assert_eq!(journal.rescan(), Ok(false), "and it is no act");
        assert_eq!(journal.unread().damaged, 0);
        assert_eq!(journal.keep_setting(Setting::Theme, None), Ok(()));
        assert_eq!(shelf.read("cairn1/theme"), Ok(None));
    }
}
