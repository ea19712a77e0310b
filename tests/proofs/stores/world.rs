//! A browser with store and mirror and up to three tabs, and what was promised of each draft.

use super::super::browser::{Browser, TabShelf};
use super::{Event, Slip, clear};
use crate::fake_mirror::{FakeMirror, Mood, Way, go_on, kill};
use crate::notebook::{Env, Notebook, SaveState};
use cairn_core::journal::StoredText;
use cairn_core::shelf::{Mirror, Pending};
use cairn_core::wizard::{Door, Draft, DraftId};
use cairn_core::yielder::{self, BlockOn as _};
use chrono::NaiveDate;
use leptos::prelude::*;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

thread_local! {
    static NOW: Cell<u64> = const { Cell::new(1_000) };
    static LATER: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
}

const HANDS: Env = Env {
    now: || NOW.replace(NOW.get() + 1),
    today: |_| NaiveDate::default(),
    random: || NOW.replace(NOW.get() + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 12,
    in_a_moment: |what| LATER.with_borrow_mut(|later| later.push(what)),
    yielder: yielder::none,
};

struct Slipping(Way, Slip);

impl Mirror for Slipping {
    fn all(&self) -> Pending<Vec<(String, String)>> {
        let (all, slip) = (self.0.all(), self.1);
        Box::pin(async move {
            let keep = |key: &str| slip != Slip::DraftsNotJoined || !key.starts_with("cairn1/d/");
            all.await.map(|all| all.into_iter().filter(|(key, _)| keep(key)).collect())
        })
    }
    fn write(&self, texts: Vec<StoredText>, mut newer: Vec<StoredText>, remove: Vec<String>) -> Pending<()> {
        match self.1 {
            Slip::DraftsNotGiven => newer.retain(|(key, _)| !key.starts_with("cairn1/d/")),
            Slip::EndsNotGiven => newer.retain(|(_, text)| text.contains("wish")),
            Slip::SaidTooEarly => {
                drop(self.0.write(texts, newer, remove));
                return Box::pin(async { Ok(()) });
            }
            _ => {}
        }
        self.0.write(texts, newer, remove)
    }
    fn remove(&self, read: Vec<StoredText>) -> Pending<()> {
        self.0.remove(read)
    }
    fn replace(&self, texts: Vec<(String, String)>) -> Pending<()> {
        self.0.replace(texts)
    }
}

/// What was typed last of a draft, or that it has ended.
type Said = Option<u32>;

pub(super) struct World {
    browser: Rc<RefCell<Browser>>,
    home: Rc<FakeMirror>,
    slip: Slip,
    tabs: Vec<(u32, Notebook)>,
    opened: u32,
    typed: u32,
    /// All that was said of each draft, oldest first, and in which tab.
    said: BTreeMap<u32, Vec<(u32, Said)>>,
    /// How much of that stood under "saved".
    promised: BTreeMap<u32, usize>,
}

impl World {
    pub(super) fn new(slip: Slip) -> Self {
        kill();
        LATER.take();
        let mut world = Self {
            browser: Rc::default(),
            home: FakeMirror::new(),
            slip,
            tabs: Vec::new(),
            opened: 0,
            typed: 0,
            said: BTreeMap::new(),
            promised: BTreeMap::new(),
        };
        world.open();
        world
    }

    fn open(&mut self) {
        self.opened += 1;
        let name = self.opened;
        self.browser.borrow_mut().open(name);
        let shelf = Rc::new(TabShelf { browser: Rc::clone(&self.browser), tab: name });
        let notebook = Notebook::open(shelf, HANDS, None).block_on();
        notebook.attach_mirror(Rc::new(Slipping(Way(Rc::clone(&self.home)), self.slip)));
        self.tabs.push((name, notebook));
    }

    /// Everything goes on, and what stands under "saved" in a tab is promised.
    fn see(&mut self, tab: usize) {
        go_on();
        let (name, notebook) = self.tabs[tab];
        if notebook.save_state().get_untracked() != SaveState::Stored {
            return;
        }
        for (id, said) in &self.said {
            if let Some(last) = said.iter().rposition(|(by, _)| *by == name) {
                let sure = self.promised.entry(*id).or_default();
                *sure = (*sure).max(last + 1);
            }
        }
    }

    fn say(&mut self, at: usize, id: DraftId, said: Said) {
        self.said.entry(id.0).or_default().push((self.tabs[at].0, said));
    }

    /// The tab picked, if what other tabs did has reached it: one person types in one tab at a time.
    fn turn_to(&mut self, n: u8) -> Option<(usize, Notebook)> {
        let at = usize::from(n) % self.tabs.len().max(1);
        self.hear(at);
        self.tabs.get(at).map(|(_, notebook)| (at, *notebook))
    }

    fn hear(&mut self, at: usize) {
        let Some((name, notebook)) = self.tabs.get(at) else { return };
        let told = self.browser.borrow_mut().deliver(*name, usize::MAX);
        for (key, text) in told {
            notebook.receive(Some(&key), text.as_deref());
        }
    }

    fn pick(notebook: Notebook, n: u8) -> Option<Draft> {
        let waiting = notebook.drafts().saved().get_untracked();
        waiting.get(usize::from(n) % waiting.len().max(1))?.draft()
    }

    fn type_in(&mut self, at: usize, draft: &Draft) {
        self.typed += 1;
        self.tabs[at].1.drafts().keep(&Draft { wish: self.typed.to_string(), ..draft.clone() });
        self.say(at, draft.id, Some(self.typed));
        self.see(at);
    }

    pub(super) fn happen(&mut self, event: &Event) -> Result<(), TestCaseError> {
        match event {
            Event::Open if self.tabs.len() < 3 => self.open(),
            Event::Type(n) => {
                if let Some((at, notebook)) = self.turn_to(*n) {
                    self.type_in(at, &notebook.drafts().begin(Door::Small));
                }
            }
            Event::TypeMore(n, which) => {
                if let Some((at, notebook)) = self.turn_to(*n)
                    && let Some(draft) = Self::pick(notebook, *which)
                {
                    self.type_in(at, &draft);
                }
            }
            Event::ThrowAway(n, which) | Event::Finish(n, which) => {
                if let Some((at, notebook)) = self.turn_to(*n)
                    && let Some(draft) = Self::pick(notebook, *which)
                {
                    if matches!(event, Event::ThrowAway(..)) {
                        notebook.drafts().discard(draft.id);
                    } else {
                        notebook.finish(&draft, "");
                    }
                    if notebook.drafts().get(draft.id).is_none() {
                        self.say(at, draft.id, None);
                    }
                    self.see(at);
                }
            }
            Event::BringBack(n) => {
                if let Some((at, notebook)) = self.turn_to(*n)
                    && let Some(draft) =
                        notebook.discarded_draft().get_untracked().and_then(|discarded_draft| discarded_draft.draft())
                {
                    notebook.drafts().restore();
                    self.say(at, draft.id, draft.wish.parse().ok());
                    self.see(at);
                }
            }
            Event::Copy(mood) => {
                self.home.is(*mood);
                (0..self.tabs.len()).for_each(|at| self.see(at));
            }
            Event::Moment => {
                LATER.take().into_iter().for_each(|what| what());
                (0..self.tabs.len()).for_each(|at| self.see(at));
            }
            Event::Deliver(n) => _ = self.turn_to(*n),
            Event::Flush => self.browser.borrow_mut().flush(),
            Event::Clear => {
                clear(&mut self.browser.borrow_mut());
                self.tabs.iter().for_each(|(_, notebook)| notebook.receive(None, None));
                go_on();
            }
            Event::Crash(bits) => return self.crash(*bits),
            Event::Full(full) => self.browser.borrow_mut().full = *full,
            Event::Open => {}
        }
        Ok(())
    }

    /// The browser is killed and comes back, with free space and with a mirror that answers.
    pub(super) fn crash(&mut self, bits: u64) -> Result<(), TestCaseError> {
        kill();
        LATER.take();
        let mut at = 0;
        self.browser.borrow_mut().crash(|| {
            at = (at + 1) % 64;
            bits >> at & 1 == 1
        });
        self.browser.borrow_mut().full = false;
        self.tabs.clear();
        self.home.is(Mood::Answers);
        self.open();
        go_on();
        self.check()
    }

    fn check(&mut self) -> Result<(), TestCaseError> {
        let notebook = self.tabs[0].1;
        for (id, said) in &mut self.said {
            let now: Said = notebook.drafts().get(DraftId(*id)).and_then(|draft| draft.wish.parse().ok());
            let sure = self.promised.get(id).copied().unwrap_or_default();
            let may_be = &said[sure.saturating_sub(1)..];
            let never = sure == 0 && now.is_none();
            prop_assert!(
                never || may_be.iter().any(|(_, said)| *said == now),
                "draft {id:x} is {now:?}, of {said:?}, {sure} promised"
            );
            // From here on that is what is there.
            *said = vec![(0, now)];
            self.promised.remove(id);
        }
        Ok(())
    }
}
