//! The theme chosen by hand: one word of its own, which the page reads before anything else is there.

use super::{Journal, PREFIX};
use crate::shelf::Fault;

impl Journal {
    /// Keeps the theme, or forgets it so that the system decides.
    ///
    /// # Errors
    /// When it is not stored. Nothing a person wrote hangs on it.
    pub fn keep_theme(&self, theme: Option<&str>) -> Result<(), Fault> {
        match theme {
            Some(theme) => self.shelf().write(&key(), theme),
            None => self.shelf().remove(&key()),
        }
    }
}

fn key() -> String {
    format!("{PREFIX}theme")
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
        assert_eq!(journal.keep_theme(Some("dark")), Ok(()));
        assert_eq!(shelf.read("cairn1/theme"), Ok(Some("dark".to_owned())));
        assert_eq!(journal.rescan(), Ok(false), "and it is no act");
        assert_eq!(journal.unread().damaged, 0);
        assert_eq!(journal.keep_theme(None), Ok(()));
        assert_eq!(shelf.read("cairn1/theme"), Ok(None));
    }
}
