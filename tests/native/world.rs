//! A small world for tests: a clock and a calendar that stand still until they are moved, and shelves that misbehave.

pub(crate) use cairn_core::testing::{date, day, new_shelf, texts};

use crate::notebook::{Env, Notebook};
use cairn_core::shelf::{Fault, Memory, Shelf};
use cairn_core::wizard::{Draft, LookBack, Purpose};
use cairn_core::yielder::{self, BlockOn as _};
use chrono::NaiveDate;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

thread_local! {
    static NOW: Cell<u64> = const { Cell::new(1_795_305_600_000) };
    static TODAY: Cell<Option<NaiveDate>> = const { Cell::new(None) };
    static HOUR: Cell<u8> = const { Cell::new(12) };
    static DRAWN: Cell<u64> = const { Cell::new(0) };
    static WAITING: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
}

/// From now on it is this day here, and later than all that was done so far.
pub(crate) fn it_is(day: NaiveDate) {
    TODAY.set(Some(day));
    NOW.set(NOW.get() + 1000);
}

/// From now on it is this hour here.
pub(crate) fn it_is_hour(hour: u8) {
    HOUR.set(hour);
}

fn today() -> NaiveDate {
    TODAY.get().unwrap_or(day(22))
}

/// Never twice the same.
fn random() -> u64 {
    DRAWN.set(DRAWN.get() + 1);
    DRAWN.get().wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 12
}

/// Runs a test with an owner for its signals, as a page has one.
pub(crate) fn page<T>(test: impl FnOnce() -> T) -> T {
    Owner::new().with(test)
}

/// The hands of this world.
pub(crate) fn env() -> Env {
    Env {
        now: || NOW.get(),
        today: |begins| begins.day_of(today(), HOUR.get()),
        random,
        in_a_moment,
        yielder: yielder::none,
    }
}

fn in_a_moment(what: Box<dyn FnOnce()>) {
    WAITING.with_borrow_mut(|waiting| waiting.push(what));
}

/// A moment goes by: what waited for it is done.
pub(crate) fn wait_a_moment() {
    WAITING.take().into_iter().for_each(|what| what());
}

/// Opens a notebook on a shelf, as a tab does: also again, after a crash.
pub(crate) fn open(shelf: &Rc<impl Shelf + 'static>) -> Notebook {
    Notebook::open(shelf.clone(), env(), None).block_on()
}

/// The draft with all that one draft says typed into it, under the other's own name.
pub(crate) fn typed(into: Draft, said: Draft) -> Draft {
    Draft { id: into.id, door: into.door, stage: into.stage, purpose: into.purpose, began: into.began, ..said }
}

/// The draft of a look back, with all that is said typed into it.
pub(crate) fn typed_look_back(into: Draft, said: LookBack) -> Draft {
    let goal = into.purpose.goal().unwrap();
    Draft { purpose: Purpose::LookBack(goal, Box::new(said)), ..into }
}

/// A shelf with space for so many bytes, keys included.
pub(crate) struct Small {
    pub(crate) inner: Memory,
    pub(crate) room: Cell<usize>,
}

impl Small {
    pub(crate) fn new(room: usize) -> Rc<Self> {
        Rc::new(Self { inner: Memory::default(), room: Cell::new(room) })
    }
}

impl Shelf for Small {
    fn list(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        self.inner.list(prefix)
    }

    fn read(&self, key: &str) -> Result<Option<String>, Fault> {
        self.inner.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Fault> {
        let others = texts(&self.inner).into_iter().filter(|(k, _)| k != key);
        let used: usize = others.map(|(key, text)| key.len() + text.len()).sum();
        if used + key.len() + text.len() > self.room.get() {
            return Err(Fault::Full);
        }
        self.inner.write(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.inner.remove(key)
    }
}
