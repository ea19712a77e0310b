//! The theme chosen by hand.

use super::Notebook;
use leptos::prelude::*;

impl Notebook {
    /// Keeps the theme, or leaves it to the system from now on. It is no act: there is nothing to take back.
    pub fn keep_theme(self, theme: Option<&str>) {
        // A theme that was not stored is chosen again by one tap; no word of the person's hangs on it.
        let _ = self.journal.try_with_value(|journal| journal.keep_theme(theme));
    }
}
