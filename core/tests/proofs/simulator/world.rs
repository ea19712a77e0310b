//! The simulated world: a browser, its tabs, and what was promised to the person.

use super::super::browser::{Browser, TabShelf};
use super::event::{Event, Slip};
use cairn_core::journal::{Journal, Packing, Set, StoredText};
use cairn_core::plan::{Act, Change, Stamp};
use chrono::NaiveDate;
use proptest::test_runner::TestCaseError;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// How long segments get here, in bytes.
pub(super) const PAGE: usize = 1_500;

pub(super) struct Tab {
    pub(super) name: u32,
    pub(super) journal: Journal,
    handed: Option<(Vec<Stamp>, Vec<StoredText>)>,
    packing: Option<Packing>,
}

/// Joins what the mirror holds, and takes out of it what is meant to be gone.
pub(super) fn join_mirror(browser: &RefCell<Browser>, slip: Slip, journal: &mut Journal) {
    let texts: Vec<StoredText> = browser.borrow().copy.clone().into_iter().collect();
    if slip == Slip::CopyNotJoined {
        journal.join_mirror(&[]);
        return;
    }
    journal.join_mirror(&texts);
    journal.erased_in_mirror(&texts).iter().for_each(|(key, _)| drop(browser.borrow_mut().copy.remove(key)));
}

pub(super) struct World {
    pub(super) browser: Rc<RefCell<Browser>>,
    pub(super) tabs: Vec<Tab>,
    opened: u32,
    pub(super) now: u64,
    pub(super) slip: Slip,
    /// Acts that the mirror acknowledged.
    pub(super) promised: BTreeSet<Stamp>,
    /// Acts that the shelf took since the last crash.
    pub(super) stored: BTreeSet<Stamp>,
    /// What each act said, to be compared.
    pub(super) said: BTreeMap<Stamp, String>,
    pub(super) count: u32,
    /// The last file that came in, and the act that took it back.
    pub(super) file: (Set, Option<Stamp>),
    /// What came in by files that were taken back.
    pub(super) out: BTreeSet<Stamp>,
    /// The act by which the last file counts again.
    pub(super) back: Option<Stamp>,
}

impl World {
    pub(super) fn new(slip: Slip) -> Self {
        let mut world = Self {
            browser: Rc::default(),
            tabs: Vec::new(),
            opened: 0,
            now: 1_000_000,
            slip,
            promised: BTreeSet::new(),
            stored: BTreeSet::new(),
            said: BTreeMap::new(),
            count: 0,
            file: (Set::default(), None),
            out: BTreeSet::new(),
            back: None,
        };
        world.open();
        world
    }

    pub(super) fn open(&mut self) {
        self.opened += 1;
        let name = self.opened;
        self.browser.borrow_mut().open(name);
        let replica = if self.slip == Slip::SameReplica { 1 } else { u64::from(name) * 7919 };
        let shelf = Rc::new(TabShelf { browser: Rc::clone(&self.browser), tab: name });
        let page = if self.slip == Slip::PagesWithoutEnd { usize::MAX } else { PAGE };
        let mut journal = Journal::new(shelf, replica).with_pack_threshold(4).with_segment_size(page);
        journal.rescan().unwrap();
        join_mirror(&self.browser, self.slip, &mut journal);
        self.tabs.push(Tab { name, journal, handed: None, packing: None });
    }

    pub(super) fn happen(&mut self, event: &Event) -> Result<(), TestCaseError> {
        let open = self.tabs.len();
        let tab = |n: u8| if open == 0 { None } else { Some(usize::from(n) % open) };
        match event {
            Event::Open if open < 5 => self.open(),
            Event::Close(n) => tab(*n).into_iter().for_each(|at| {
                let tab = self.tabs.remove(at);
                self.browser.borrow_mut().close(tab.name);
            }),
            Event::File(n, many) => tab(*n).into_iter().for_each(|at| self.file(at, *many)),
            Event::TakeBack(n, goes) => tab(*n).into_iter().for_each(|at| self.take_back(at, *goes)),
            Event::Again(n) => tab(*n).into_iter().for_each(|at| self.again(at)),
            Event::Hostile(n, kind) => tab(*n).into_iter().for_each(|at| self.hostile(at, *kind)),
            Event::Save(n) => return tab(*n).into_iter().try_for_each(|at| self.save(at)),
            Event::Act(n) => tab(*n).into_iter().for_each(|at| self.act(at)),
            Event::Hand(n) => tab(*n).into_iter().for_each(|at| self.hand(at)),
            Event::Acknowledge(n) => tab(*n).into_iter().for_each(|at| self.acknowledge(at)),
            Event::Pack(n) => tab(*n).into_iter().for_each(|at| self.pack(at)),
            Event::Rescan(n) => tab(*n).into_iter().for_each(|at| self.rescan(at)),
            Event::Deliver(n, many) => tab(*n).into_iter().for_each(|at| self.hear(at, usize::from(*many))),
            Event::Flush => self.browser.borrow_mut().flush(),
            Event::Crash(bits) => return self.crash(*bits),
            Event::Clock(by) => self.now = self.now.saturating_add_signed(i64::from(*by)),
            Event::Full(full) => self.browser.borrow_mut().full = *full,
            Event::Open => {}
        }
        Ok(())
    }

    fn act(&mut self, at: usize) {
        self.count += 1;
        let change = Change::CapacitySet(Some(self.count));
        if self.slip == Slip::ClockFollows {
            self.now += 1;
            return self.act_after_all(at, Act { on: NaiveDate::default(), does: vec![change] });
        }
        self.does(at, change);
    }

    pub(super) fn hand(&mut self, at: usize) {
        let (stamps, texts) = self.tabs[at].journal.for_mirror();
        if self.slip == Slip::AcknowledgedTooEarly {
            self.promised.extend(stamps.iter().copied());
        }
        self.tabs[at].handed = Some((stamps, texts));
    }

    pub(super) fn acknowledge(&mut self, at: usize) {
        let slip = self.slip;
        let handed = self.tabs[at].handed.iter().flat_map(|(stamps, _)| stamps).copied().collect::<Vec<_>>();
        self.back_again(&handed);
        let tab = &mut self.tabs[at];
        let mut browser = self.browser.borrow_mut();
        if let Some((stamps, mut texts)) = tab.handed.take() {
            match slip {
                Slip::HalfATransaction => texts.truncate(texts.len() / 2),
                Slip::FirstOfBatchLost if texts.len() > 1 => {
                    texts.remove(0);
                }
                _ => {}
            }
            browser.copy.extend(texts);
            tab.journal.confirm_mirrored(&stamps);
            let out = &self.out;
            self.promised.extend(stamps.into_iter().filter(|stamp| !out.contains(stamp)));
            if slip == Slip::AcknowledgesTooMuch {
                // The journal looks at the shelf, which is the browser's.
                drop(browser);
                let (more, _) = tab.journal.for_mirror();
                tab.journal.confirm_mirrored(&more);
                self.promised.extend(more);
                browser = self.browser.borrow_mut();
            }
        }
        if let Some(packing) = tab.packing.take() {
            for key in packing.needless() {
                browser.copy.remove(&key);
            }
            let mut sealed = packing.segment.sealed.clone();
            if slip == Slip::PageDamaged {
                sealed.pop();
            }
            if slip != Slip::PageForgottenInCopy {
                browser.copy.insert(packing.segment.key.clone(), sealed);
            }
            drop(browser);
            let _ = tab.journal.confirm_packed(&packing);
        }
    }

    fn pack(&mut self, at: usize) {
        let tab = &mut self.tabs[at];
        let Some(packing) = tab.journal.pack(self.now) else { return };
        match self.slip {
            Slip::PackedBeforeAcknowledged => {
                let mut browser = self.browser.borrow_mut();
                packing.needless().iter().for_each(|key| drop(browser.copy.remove(key)));
                drop(browser);
                let _ = tab.journal.confirm_packed(&packing);
            }
            Slip::PackedWithoutPage => {
                let shelf = TabShelf { browser: Rc::clone(&self.browser), tab: tab.name };
                for key in packing.needless() {
                    let _ = cairn_core::shelf::Shelf::remove(&shelf, &key);
                    self.browser.borrow_mut().copy.remove(&key);
                }
            }
            Slip::PackedUnread => self.packed_unread(at, &packing),
            _ => tab.packing = Some(packing),
        }
    }

    fn rescan(&mut self, at: usize) {
        if self.slip != Slip::NeverLooks {
            self.tabs[at].journal.rescan().unwrap();
            self.retry_unsaved(at);
        }
    }

    /// What other tabs wrote comes to be seen here, and is told as it does.
    pub(super) fn hear(&mut self, at: usize, many: usize) {
        let told = self.browser.borrow_mut().deliver(self.tabs[at].name, many);
        if self.slip == Slip::NeverLooks {
            return;
        }
        for (key, text) in told {
            if let Some(text) = text {
                self.tabs[at].journal.receive(&key, &text).unwrap();
            }
        }
    }

    pub(super) fn retry_unsaved(&mut self, at: usize) {
        let _ = self.tabs[at].journal.retry_unsaved();
    }

    fn crash(&mut self, bits: u64) -> Result<(), TestCaseError> {
        let mut at = 0;
        self.browser.borrow_mut().crash(|| {
            at = (at + 1) % 64;
            bits >> at & 1 == 1
        });
        self.browser.borrow_mut().full = false;
        self.tabs.clear();
        self.stored.clear();
        self.open();
        self.check_tab(0)
    }
}
