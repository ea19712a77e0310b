//! What is checked of the simulated world.

use super::world::World;
use cairn::plan::Change;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

impl World {
    pub(super) fn check_tab(&self, at: usize) -> Result<(), TestCaseError> {
        let set = self.tabs[at].journal.set();
        for stamp in self.promised.union(&self.stored) {
            let said = set.get(*stamp).and_then(|entry| entry.act()).map(|act| act.does.clone());
            let expected = vec![Change::CapacitySet(self.said.get(stamp).copied())];
            prop_assert_eq!(said, Some(expected), "act {} is not there as it was said", stamp);
        }
        Ok(())
    }

    /// A new tab has all that was promised, and puts back what only the copy had. Then everybody hears everything, and all
    /// hold the same.
    pub(super) fn settle(&mut self) -> Result<(), TestCaseError> {
        self.browser.borrow_mut().full = false;
        self.open();
        for _ in 0..3 {
            for at in 0..self.tabs.len() {
                self.hear(at, usize::MAX);
                self.save_again(at);
                self.hand(at);
                self.acknowledge(at);
            }
        }
        for at in 0..self.tabs.len() {
            self.check_tab(at)?;
            prop_assert_eq!(self.tabs[at].journal.set(), self.tabs[0].journal.set(), "two tabs differ");
        }
        Ok(())
    }
}
