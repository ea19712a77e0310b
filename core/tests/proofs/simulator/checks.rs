//! What is checked of the simulated world.

use super::super::living_on;
use super::world::{PAGE, World};
use cairn_core::exchange;
use cairn_core::journal::{Entry, ReadEntries, SEGMENTS, open};
use cairn_core::yielder::{self, BlockOn as _};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

impl World {
    pub(super) fn check_tab(&self, at: usize) -> Result<(), TestCaseError> {
        let set = self.tabs[at].journal.set();
        for stamp in self.promised.union(&self.stored) {
            let said = set.get(*stamp).map(Entry::text);
            let expected = self.said.get(stamp).map(String::as_str);
            prop_assert_eq!(said, expected, "act {} is not there as it was said, in tab {}", stamp, at);
        }
        Ok(())
    }

    /// A new tab has all that was promised, and puts back what only the mirror had. Then everybody hears everything,
    /// and all hold the same.
    pub(super) fn settle(&mut self) -> Result<(), TestCaseError> {
        self.browser.borrow_mut().full = false;
        self.open();
        for _ in 0..3 {
            for at in 0..self.tabs.len() {
                self.hear(at, usize::MAX);
                self.retry_unsaved(at);
                self.hand(at);
                self.acknowledge(at);
            }
        }
        for at in 0..self.tabs.len() {
            self.check_tab(at)?;
            let [one, other] = [at, 0].map(|at| living_on::counting(self.tabs[at].journal.set()));
            prop_assert_eq!(one, other, "two tabs differ");
        }
        self.save(0)?;
        self.check_pages()
    }

    /// A full backup that a tab saves opens whole.
    pub(super) fn save(&self, at: usize) -> Result<(), TestCaseError> {
        let set = self.tabs[at].journal.set();
        let opened = exchange::read(&crate::made::copy(set), yielder::none).block_on().unwrap();
        prop_assert_eq!(opened.unreadable, 0, "a copy does not open whole");
        prop_assert_eq!(&opened.set, set);
        Ok(())
    }

    /// No segment is longer than segments get here.
    fn check_pages(&self) -> Result<(), TestCaseError> {
        let browser = self.browser.borrow();
        for (key, sealed) in browser.copy.iter().filter(|(key, _)| key.starts_with(SEGMENTS)) {
            let Ok(ReadEntries { entries, damaged: 0, .. }) = open(key, sealed) else { continue };
            let length: usize = entries.iter().map(|entry| entry.text().len()).sum();
            prop_assert!(length <= PAGE || entries.len() == 1, "a page of {} bytes", length);
        }
        Ok(())
    }
}
