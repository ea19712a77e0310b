//! A store in memory, for the example, for browsers that store nothing, and for tests.

use super::{Fault, Shelf};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// A store in memory. Its content disappears with the page.
#[derive(Debug, Default)]
pub struct Memory {
    texts: RefCell<BTreeMap<String, String>>,
    writes_fail: Cell<Option<Fault>>,
}

impl Memory {
    /// Makes every further write fail with this fault; `None` lets writes succeed again.
    pub fn refuse_writes(&self, fault: Option<Fault>) {
        self.writes_fail.set(fault);
    }

    fn refusal(&self) -> Result<(), Fault> {
        self.writes_fail.get().map_or(Ok(()), Err)
    }
}

impl Shelf for Memory {
    fn list(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        Ok(self.texts.borrow().keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }

    fn read(&self, key: &str) -> Result<Option<String>, Fault> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Fault> {
        self.refusal()?;
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }
}
