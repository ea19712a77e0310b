//! A browser as the measurements in the design found it: tabs with views of their own that lag behind, a disk that lags
//! behind all of them, a mirror that acknowledges, a crash that keeps any part of what was not flushed.

use cairn_core::shelf::{Fault, Shelf};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

type Texts = BTreeMap<String, String>;
type Write = (String, Option<String>);

/// One browser with its tabs, its localStorage and its mirror in `IndexedDB`.
#[derive(Default)]
pub(crate) struct Browser {
    /// What is on the disk for sure.
    pub(crate) flushed: Texts,
    /// Writes since then, oldest first.
    pub(crate) unflushed: Vec<Write>,
    /// What each tab sees, and what has not reached it yet.
    pub(crate) views: BTreeMap<u32, (Texts, Vec<Write>)>,
    /// What the mirror has acknowledged.
    pub(crate) copy: Texts,
    /// Every write says no.
    pub(crate) full: bool,
}

impl Browser {
    pub(crate) fn all(&self) -> Texts {
        let mut all = self.flushed.clone();
        self.unflushed.iter().for_each(|write| apply(&mut all, write));
        all
    }

    /// A tab opens: it sees all there is.
    pub(crate) fn open(&mut self, tab: u32) {
        let all = self.all();
        self.views.insert(tab, (all, Vec::new()));
    }

    /// A tab is closed.
    pub(crate) fn close(&mut self, tab: u32) {
        self.views.remove(&tab);
    }

    /// Some of what other tabs wrote reaches a tab.
    pub(crate) fn deliver(&mut self, tab: u32, how_many: usize) -> Vec<Write> {
        let Some((view, late)) = self.views.get_mut(&tab) else { return Vec::new() };
        let now: Vec<Write> = late.drain(..how_many.min(late.len())).collect();
        now.iter().for_each(|write| apply(view, write));
        now
    }

    /// The disk catches up.
    pub(crate) fn flush(&mut self) {
        self.flushed = self.all();
        self.unflushed.clear();
    }

    /// The browser is killed. Of the writes not on the disk, those survive whose turn `keep` says yes to; of one key's
    /// writes an earlier one never undoes a later one.
    pub(crate) fn crash(&mut self, mut keep: impl FnMut() -> bool) {
        for write in std::mem::take(&mut self.unflushed) {
            if keep() {
                apply(&mut self.flushed, &write);
            }
        }
        self.views.clear();
    }

    fn write(&mut self, tab: u32, write: Write) -> Result<(), Fault> {
        if self.full && write.1.is_some() {
            return Err(Fault::Full);
        }
        for (other, (view, late)) in &mut self.views {
            if *other == tab {
                apply(view, &write);
            } else {
                late.push(write.clone());
            }
        }
        self.unflushed.push(write);
        Ok(())
    }
}

fn apply(texts: &mut Texts, (key, text): &Write) {
    match text {
        Some(text) => texts.insert(key.clone(), text.clone()),
        None => texts.remove(key),
    };
}

/// One tab's localStorage.
pub(crate) struct TabShelf {
    /// The browser.
    pub(crate) browser: Rc<RefCell<Browser>>,
    /// The tab.
    pub(crate) tab: u32,
}

impl Shelf for TabShelf {
    fn list(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        let browser = self.browser.borrow();
        let (view, _) = browser.views.get(&self.tab).ok_or(Fault::Other)?;
        Ok(view.keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }

    fn read(&self, key: &str) -> Result<Option<String>, Fault> {
        let browser = self.browser.borrow();
        let (view, _) = browser.views.get(&self.tab).ok_or(Fault::Other)?;
        Ok(view.get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Fault> {
        self.browser.borrow_mut().write(self.tab, (key.to_owned(), Some(text.to_owned())))
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.browser.borrow_mut().write(self.tab, (key.to_owned(), None))
    }
}
