//! A shelf on which chosen calls go wrong.

use cairn_core::shelf::{Fault, Memory, Shelf};
use std::cell::Cell;
use std::rc::Rc;

/// What goes wrong at one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrong {
    Full,
    Blocked,
    /// The call says yes and does nothing.
    Dropped,
    /// The page is gone before the call does anything.
    StopBefore,
    /// The page is gone after the call.
    StopAfter,
}

/// All that can go wrong.
pub(crate) const WRONGS: [Wrong; 5] =
    [Wrong::Full, Wrong::Blocked, Wrong::Dropped, Wrong::StopBefore, Wrong::StopAfter];

/// A shelf on which chosen calls go wrong. After a stop no call does anything.
pub(crate) struct Faulty {
    /// What is really stored.
    pub(crate) inner: Rc<Memory>,
    /// Calls so far.
    pub(crate) calls: Cell<usize>,
    wrong: Vec<(usize, Wrong)>,
    /// The page is gone.
    pub(crate) stopped: Cell<bool>,
}

impl Faulty {
    fn call<T>(&self, dropped: T, does: impl FnOnce(&Memory) -> Result<T, Fault>) -> Result<T, Fault> {
        let call = self.calls.replace(self.calls.get() + 1);
        if self.stopped.get() {
            return Err(Fault::Other);
        }
        match self.wrong.iter().find(|(at, _)| *at == call).map(|(_, wrong)| *wrong) {
            None => does(&self.inner),
            Some(Wrong::Full) => Err(Fault::Full),
            Some(Wrong::Blocked) => Err(Fault::Blocked),
            Some(Wrong::Dropped) => Ok(dropped),
            Some(Wrong::StopBefore) => {
                self.stopped.set(true);
                Err(Fault::Other)
            }
            Some(Wrong::StopAfter) => {
                self.stopped.set(true);
                does(&self.inner).and(Err(Fault::Other))
            }
        }
    }
}

impl Shelf for Faulty {
    fn list(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        self.call(Vec::new(), |shelf| shelf.list(prefix))
    }
    fn read(&self, key: &str) -> Result<Option<String>, Fault> {
        self.call(None, |shelf| shelf.read(key))
    }
    fn write(&self, key: &str, text: &str) -> Result<(), Fault> {
        self.call((), |shelf| shelf.write(key, text))
    }
    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.call((), |shelf| shelf.remove(key))
    }
}

/// A shelf with these faults.
pub(crate) fn faulty(wrong: Vec<(usize, Wrong)>) -> Rc<Faulty> {
    Rc::new(Faulty { inner: Rc::default(), calls: Cell::new(0), wrong, stopped: Cell::new(false) })
}
