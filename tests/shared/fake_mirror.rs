//! A mirror in memory, which answers when it is told to, and a queue of what waits for it.

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use cairn_core::journal::{StoredText, is_newer};
use cairn_core::shelf::{Fault, Mirror, Pending};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

thread_local! {
    /// How many answers were given so far.
    static ANSWERED: Cell<u64> = const { Cell::new(0) };
    static WAITING: RefCell<Vec<PinnedLocalFuture<()>>> = const { RefCell::new(Vec::new()) };
}

/// What was spawned in a test waits here, in the test's own thread.
struct Queue;

impl CustomExecutor for Queue {
    fn spawn(&self, work: PinnedFuture<()>) {
        self.spawn_local(work);
    }
    fn spawn_local(&self, work: PinnedLocalFuture<()>) {
        WAITING.with_borrow_mut(|waiting| waiting.push(work));
    }
    fn poll_local(&self) {
        go_on();
    }
}

/// Everything that waits goes on as far as it can.
pub(crate) fn go_on() {
    loop {
        let now = WAITING.take();
        let before = (now.len(), ANSWERED.get());
        let mut on = now;
        on.retain_mut(|work| work.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        let is_still = (on.len(), ANSWERED.get()) == before && WAITING.with_borrow(Vec::is_empty);
        WAITING.with_borrow_mut(|waiting| drop(waiting.splice(0..0, on)));
        if is_still {
            return;
        }
    }
}

/// The browser is killed: nothing goes on.
#[allow(dead_code, reason = "not every test kills")]
pub(crate) fn kill() {
    WAITING.take();
}

/// How the mirror is today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    /// It answers at once.
    Answers,
    /// It does nothing and says nothing until it is in another mood.
    Silent,
    /// The way to it is lost: writing says no, until it is opened anew.
    Lost,
}

/// A mirror. What it holds is on the disk.
pub(crate) struct FakeMirror {
    /// What it holds.
    pub(crate) texts: RefCell<BTreeMap<String, String>>,
    mood: Cell<Mood>,
    /// What was asked and not answered, oldest first: transactions of all tabs take their turns.
    line: Rc<RefCell<VecDeque<u64>>>,
    asked: Cell<u64>,
}

/// A place in that line. It is left when there is an answer, or when nobody waits for one any more.
struct Place(u64, Rc<RefCell<VecDeque<u64>>>);

impl Drop for Place {
    fn drop(&mut self) {
        self.1.borrow_mut().retain(|other| *other != self.0);
    }
}

impl FakeMirror {
    /// An empty one, and a queue for those who wait for it.
    pub(crate) fn new() -> Rc<Self> {
        let _ = Executor::init_custom_executor(Queue);
        let mood = Cell::new(Mood::Answers);
        Rc::new(Self { texts: RefCell::default(), mood, line: Rc::default(), asked: Cell::new(0) })
    }

    /// From now on it is so, and all who wait for it go on.
    pub(crate) fn is(&self, mood: Mood) {
        self.mood.set(mood);
        go_on();
    }

    fn asked<T: 'static>(
        self: &Rc<Self>,
        opens: bool,
        does: impl FnOnce(&mut BTreeMap<String, String>) -> T + 'static,
    ) -> Pending<T> {
        let (home, mut does) = (Rc::clone(self), Some(does));
        let number = self.asked.replace(self.asked.get() + 1);
        self.line.borrow_mut().push_back(number);
        let mut place = Some(Place(number, Rc::clone(&self.line)));
        Box::pin(poll_fn(move |_| {
            let is_next = home.line.borrow().front() == Some(&number);
            if home.mood.get() == Mood::Silent || !is_next {
                return Poll::Pending;
            }
            place.take();
            ANSWERED.set(ANSWERED.get() + 1);
            if home.mood.get() == Mood::Lost && !opens {
                return Poll::Ready(Err(Fault::Other));
            }
            home.mood.set(Mood::Answers);
            let does = does.take().expect("it is asked once");
            Poll::Ready(Ok(does(&mut home.texts.borrow_mut())))
        }))
    }
}

/// A way to a mirror.
pub(crate) struct Way(pub(crate) Rc<FakeMirror>);

impl Mirror for Way {
    fn all(&self) -> Pending<Vec<(String, String)>> {
        self.0.asked(true, |texts| texts.clone().into_iter().collect())
    }
    fn write(&self, new: Vec<StoredText>, newer: Vec<StoredText>, remove: Vec<String>) -> Pending<()> {
        self.0.asked(false, move |texts| {
            texts.extend(new);
            for (key, text) in newer {
                if !texts.get(&key).is_some_and(|here| is_newer(&key, here, &text)) {
                    texts.insert(key, text);
                }
            }
            texts.retain(|key, _| !remove.contains(key));
        })
    }
    fn remove(&self, read: Vec<StoredText>) -> Pending<()> {
        self.0.asked(false, move |texts| {
            for (key, text) in read {
                texts.retain(|other, here| *other != key || is_newer(&key, here, &text));
            }
        })
    }
    fn replace(&self, new: Vec<(String, String)>) -> Pending<()> {
        self.0.asked(true, move |texts| *texts = new.into_iter().collect())
    }
}
