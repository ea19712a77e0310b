//! A fault at every storage call of a person's journeys, through the whole notebook: making goals, days, changes, rests,
//! undoing, files, a second page load, erasing. No panic, and nothing is gone that the page said was saved.

use super::cases;
use super::faulty::{Faulty, WRONGS, Wrong, faulty};
use crate::fake_mirror::{FakeMirror, Mood, Way, go_on, kill};
use crate::notebook::{Env, EraseState, Notebook, SaveState};
use cairn_core::journal::StoredText;
use cairn_core::plan::{Outcome, Part, Setback, SetbackReason, Status};
use cairn_core::shelf::{Memory, Mirror, Pending, Shelf};
use cairn_core::testing::day;
use cairn_core::wizard::{Door, Draft, LookBackResult};
use cairn_core::yielder::{self, BlockOn as _};
use chrono::NaiveDate;
use leptos::prelude::*;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;

thread_local! {
    static NOW: Cell<u64> = const { Cell::new(1) };
}

fn today() -> NaiveDate {
    day(23)
}

fn open(shelf: Rc<dyn Shelf>) -> Notebook {
    let now = || NOW.replace(NOW.get() + 1);
    Notebook::open(shelf, Env { now, today: |_| today(), random: now, in_a_moment: drop, yielder: yielder::none }, None)
        .block_on()
}

fn make(notebook: Notebook, wish: &str) {
    let begun = notebook.drafts().begin(Door::Small);
    let draft = Draft { wish: wish.into(), wording: wish.into(), ..begun };
    let _ = notebook.finish(&draft, "");
}

/// The stamps of all acts in a notebook.
fn stamps(notebook: Notebook) -> BTreeSet<String> {
    let copy: serde_json::Value = serde_json::from_str(&notebook.backups().full().block_on().text).unwrap();
    copy["changes"].as_array().unwrap().iter().map(|act| act["at"].as_str().unwrap().to_owned()).collect()
}

/// What a person does, one action after the other.
type UserAction = fn(Notebook, &str);

const ACTIONS: [UserAction; 13] = [
    |notebook, _| make(notebook, "walk"),
    |notebook, _| each(notebook, |goal| notebook.check_in(goal, today(), Outcome::Done)),
    |notebook, _| each(notebook, |goal| notebook.change_part(goal, Part::Smallest("shoes".into()), "busy".into())),
    |notebook, _| notebook.undo_last(),
    |notebook, _| make(notebook, "sing"),
    |notebook, copy| assert!(notebook.join_backup(notebook.open_backup(copy).block_on().unwrap()).block_on()),
    |notebook, _| notebook.undo_last(),
    |notebook, _| notebook.rescan(),
    |notebook, _| notebook.rest(Some(today())),
    |notebook, _| notebook.pause_all(None),
    |notebook, _| each(notebook, |goal| notebook.place(goal, Status::Focus, String::new())),
    |notebook, copy| assert!(notebook.join_backup(notebook.open_backup(copy).block_on().unwrap()).block_on()),
    |notebook, _| {
        let setback =
            Setback { on: today(), why: vec![SetbackReason::TooMuch], obstacle: "rain".into(), learnt: "x".into() };
        let came = LookBackResult { setback, parts: Vec::new(), status: None, low_energy: None };
        each(notebook, |goal| notebook.look_back(goal, came.clone(), None));
    },
];

/// Which of them takes a file back.
const TAKEN_BACK: usize = 6;

fn each(notebook: Notebook, does: impl Fn(cairn_core::plan::GoalId)) {
    let goals: Vec<_> = notebook.plan().with_untracked(|plan| plan.goals.keys().copied().collect());
    goals.into_iter().for_each(does);
}

/// A backup from another device, on which nothing goes wrong.
fn elsewhere() -> String {
    NOW.set(1);
    let there = open(Rc::new(Memory::default()));
    make(there, "read");
    there.backups().full().block_on().text
}

/// Lives two page loads; the acts that the page said were saved.
fn live(shelf: &Rc<Faulty>, copy: &str) -> BTreeSet<String> {
    NOW.set(1_000);
    let mut sure = BTreeSet::new();
    for _ in 0..2 {
        let notebook = open(Rc::<Faulty>::clone(shelf));
        for (at, action) in ACTIONS.into_iter().enumerate() {
            let before = if at == TAKEN_BACK { stamps(notebook) } else { BTreeSet::new() };
            action(notebook, copy);
            // What came in by a file that was taken back goes.
            let after = stamps(notebook);
            sure.retain(|stamp| !before.contains(stamp) || after.contains(stamp));
            if !shelf.stopped.get() && notebook.save_state().get_untracked() == SaveState::Stored {
                sure.extend(stamps(notebook));
            }
        }
    }
    sure
}

fn calls(copy: &str) -> usize {
    let shelf = faulty(Vec::new());
    let sure = live(&shelf, copy);
    assert!(sure.len() > 20, "in a good world all of it is saved");
    shelf.calls.get()
}

#[track_caller]
fn check(wrong: Vec<(usize, Wrong)>, copy: &str) {
    let shelf = faulty(wrong.clone());
    let sure = live(&shelf, copy);
    let after = stamps(open(Rc::<Memory>::clone(&shelf.inner)));
    let gone: Vec<&String> = sure.difference(&after).collect();
    assert!(gone.is_empty(), "{gone:?} were said to be saved; {wrong:?}");
}

#[test]
fn one_fault_at_every_call_of_a_journey() {
    Owner::new().with(|| {
        let copy = elsewhere();
        let calls = calls(&copy);
        for at in 0..calls {
            for wrong in WRONGS {
                check(vec![(at, wrong)], &copy);
            }
        }
        println!("single faults in journeys: {} cases (every one of {calls} calls), 0 failures", calls * WRONGS.len());
    });
}

#[test]
fn two_faults_at_any_calls_of_a_journey() {
    let cases = cases(100, 20_000);
    Owner::new().with(|| {
        let copy = elsewhere();
        let calls = calls(&copy);
        let wrong = || (0..calls, prop::sample::select(WRONGS.to_vec()));
        let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
        let result = runner.run(&(wrong(), wrong()), |(one, other)| {
            Owner::new().with(|| check(vec![one, other], &copy));
            Ok(())
        });
        println!("pairs of faults in journeys: {cases} cases, {} failures", u8::from(result.is_err()));
        assert!(result.is_ok(), "{}", result.unwrap_err());
    });
}

/// A mirror that calls gone what it still has.
struct TooEarly(Way);

impl Mirror for TooEarly {
    fn all(&self) -> Pending<Vec<(String, String)>> {
        self.0.all()
    }
    fn write(&self, texts: Vec<StoredText>, newer: Vec<StoredText>, remove: Vec<String>) -> Pending<()> {
        self.0.write(texts, newer, remove)
    }
    fn remove(&self, read: Vec<StoredText>) -> Pending<()> {
        self.0.remove(read)
    }
    fn replace(&self, _: Vec<(String, String)>) -> Pending<()> {
        Box::pin(async { Ok(()) })
    }
}

/// Lives and erases with a mirror that is in this mood by then; whether it is called gone, and what is still there.
fn erases(wrong: Vec<(usize, Wrong)>, mood: Mood, mend: bool, copy: &str) -> (Rc<Faulty>, bool, bool) {
    kill();
    let (shelf, home) = (faulty(wrong), FakeMirror::new());
    NOW.set(1_000);
    let notebook = open(Rc::<Faulty>::clone(&shelf));
    let way = Way(Rc::clone(&home));
    let way: Rc<dyn Mirror> = if mend { Rc::new(way) } else { Rc::new(TooEarly(way)) };
    notebook.attach_mirror(way);
    go_on();
    for action in &ACTIONS[..6] {
        action(notebook, copy);
    }
    notebook.drafts().keep(&Draft { wish: "a word".into(), ..notebook.drafts().begin(Door::Small) });
    go_on();
    home.is(mood);
    let _ = notebook.erase_everything();
    go_on();
    let is_gone = notebook.erasing() == EraseState::Done && !shelf.stopped.get();
    // The browser is started again, and store and mirror answer.
    kill();
    home.is(Mood::Answers);
    let is_left = home.texts.borrow().values().any(|text| text.contains("walk") || text.contains("a word"));
    let after = open(Rc::<Memory>::clone(&shelf.inner));
    after.attach_mirror(Rc::new(Way(home)));
    go_on();
    let is_back = after.plan().with_untracked(|plan| !plan.goals.is_empty())
        || !after.drafts().saved().get_untracked().is_empty();
    (shelf, is_gone, is_left || is_back)
}

#[test]
fn what_was_said_to_be_erased_never_comes_back() {
    Owner::new().with(|| {
        let copy = elsewhere();
        let (shelf, is_gone, is_left) = erases(Vec::new(), Mood::Answers, true, &copy);
        assert_eq!((is_gone, is_left), (true, false));
        let calls = shelf.calls.get();
        for mood in [Mood::Answers, Mood::Lost, Mood::Silent] {
            for at in 0..calls {
                for wrong in WRONGS {
                    let (_, is_gone, is_left) = Owner::new().with(|| erases(vec![(at, wrong)], mood, true, &copy));
                    assert!(!is_gone || !is_left, "{wrong:?} at {at}, the second home is {mood:?}, left {is_left}");
                }
            }
        }
        println!("erasing with faults: {} cases, 0 failures", calls * WRONGS.len() * 3);
        let (_, is_gone, is_left) = erases(Vec::new(), Mood::Answers, false, &copy);
        assert!(is_gone && is_left, "a home that says so too early is seen");
    });
}
