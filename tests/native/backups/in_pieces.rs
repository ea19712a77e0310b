//! Long work in pieces: whatever happens between two of them is as good as before or after.

use super::super::files::DATES;
use super::make;
use crate::native::world::{day, env, new_shelf, open, page, texts};
use crate::notebook::{Env, Notebook, SaveState, UndoLabel};
use cairn_core::exchange::{self, PlanView};
use cairn_core::journal::{Entry, Journal, Set};
use cairn_core::plan::{Act, Change, Outcome, Stamp};
use cairn_core::shelf::{Memory, Shelf};
use cairn_core::yielder::{self, BlockOn as _};
use leptos::prelude::*;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// A breath that always waits once.
fn pause() -> Pin<Box<dyn Future<Output = ()>>> {
    let mut waited = false;
    Box::pin(poll_fn(move |_| if std::mem::replace(&mut waited, true) { Poll::Ready(()) } else { Poll::Pending }))
}

fn pausing() -> Env {
    Env { yielder: pause, ..env() }
}

/// Does the work, and at each pause, with its number, something else.
fn between<T>(work: impl Future<Output = T>, mut something: impl FnMut(u32)) -> T {
    let mut work = pin!(work);
    for pause in 0.. {
        if let Poll::Ready(done) = work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            assert!(pause > 0, "there was no pause");
            return done;
        }
        something(pause);
    }
    unreachable!("it ends before the numbers do")
}

/// So many acts, each an area's minutes, as a backup.
fn long_copy(acts: u32) -> String {
    let act = |n| Act { on: day(1), does: vec![Change::CapacitySet(Some(n))] };
    let set: Set = (0..acts).map(|n| Entry::new(Stamp::new(1_000 + u64::from(n), 0, 9), act(n))).collect();
    let view = set.plan();
    exchange::write(&set, &[], &[], PlanView::of(&view, &|_| String::new()), day(2), yielder::none).block_on()
}

fn minutes(notebook: Notebook) -> Option<u32> {
    notebook.plan().with_untracked(|plan| plan.capacity)
}

fn set_minutes(notebook: Notebook, n: u32) {
    notebook.act(UndoLabel::Change, vec![Change::CapacitySet(Some(n))]);
}

fn is_as_folded(notebook: Notebook, shelf: &Rc<Memory>) -> bool {
    let again = open(shelf);
    again.plan().get_untracked() == notebook.plan().get_untracked() && again.acts() == notebook.acts()
}

#[test]
fn acts_done_while_a_copy_is_looked_into_and_joined_are_kept_and_stay_when_it_is_taken_back() {
    page(|| {
        let shelf = new_shelf();
        let notebook = Notebook::open(shelf.clone(), pausing(), None).block_on();
        make(notebook, "walk");
        let before = notebook.acts();
        let mut done = 0;
        let mut act = |n| {
            if n % 100 == 0 {
                set_minutes(notebook, n);
                done += 1;
            }
        };
        let copy = long_copy(1_300);
        let opened = between(notebook.open_backup(&copy), &mut act).unwrap();
        assert_eq!(opened.preview().new_acts, 1_300);
        assert!(between(notebook.join_backup(opened), &mut act));
        assert_eq!(notebook.save_state().get_untracked(), SaveState::Stored);
        assert_eq!(notebook.acts(), before + 1_300 + done);
        assert!(is_as_folded(notebook, &shelf));
        assert!(shelf.list("cairn1/p/").unwrap().len() >= 2, "it lies there in pages");
        notebook.undo_last();
        assert_eq!(minutes(notebook), Some(0), "what was done meanwhile is not taken back");
        assert!(is_as_folded(notebook, &shelf));
    });
}

#[test]
fn what_another_tab_does_while_a_long_life_is_opened_is_there_when_it_is_open() {
    page(|| {
        let shelf = new_shelf();
        Journal::new(shelf.clone(), 3).join(exchange_set(2_000), 5_000).unwrap();
        let other = open(&shelf);
        let mut done = 0;
        let opened = between(Notebook::open(shelf.clone(), pausing(), None), |n| {
            set_minutes(other, n);
            done += 1;
        });
        assert_eq!((opened.acts(), minutes(opened)), (2_000 + done, minutes(other)));
        assert!(is_as_folded(opened, &shelf));
    });
}

fn exchange_set(acts: u32) -> Set {
    exchange::read(&long_copy(acts), yielder::none).block_on().unwrap().set
}

#[test]
fn all_that_is_erased_while_a_copy_is_joined_stays_erased() {
    page(|| {
        let shelf = new_shelf();
        let notebook = Notebook::open(shelf.clone(), pausing(), None).block_on();
        let opened = notebook.open_backup(&long_copy(2_000)).block_on().unwrap();
        let joined = between(notebook.join_backup(opened), |n| {
            if n == 1 {
                notebook.erase_everything().unwrap();
            }
        });
        assert!(!joined, "and it is not said to be joined");
        assert_eq!((notebook.acts(), minutes(notebook)), (0, None));
        assert_eq!(texts(&*shelf).len(), 1, "the act that says so is all there is");
        assert!(is_as_folded(notebook, &shelf));
    });
}

#[test]
fn a_copy_holds_what_there_was_when_it_was_asked_for() {
    page(|| {
        let notebook = Notebook::open(new_shelf(), pausing(), None).block_on();
        for n in 0..40 {
            set_minutes(notebook, n);
        }
        let copied = notebook.backups().now().acts;
        let copy = between(notebook.backups().full(), |n| set_minutes(notebook, 1_000 + n)).text;
        assert!(notebook.acts() > copied);
        let opened = open(&new_shelf()).open_backup(&copy).block_on().unwrap();
        assert_eq!((opened.preview().new_acts, opened.preview().unreadable), (copied, 0));
        let value: serde_json::Value = serde_json::from_str(&copy).unwrap();
        assert_eq!(value["plan"]["minutes_a_week"], 39);
    });
}

#[test]
fn a_table_and_a_text_hold_what_there_was_when_they_were_asked_for() {
    page(|| {
        let notebook = Notebook::open(new_shelf(), pausing(), None).block_on();
        let [walk, read] = ["walk", "read"].map(|wording| make(notebook, wording));
        notebook.check_in(walk, day(1), Outcome::Done);
        let act = |_| notebook.check_in(read, day(1), Outcome::Done);
        let asked = notebook.exports().days().block_on();
        assert_eq!(between(notebook.exports().days(), act), asked);
        assert_ne!(notebook.exports().days().block_on(), asked);
        let act = |_| notebook.clear_day(read, day(1));
        let asked = notebook.exports().text(DATES).block_on();
        assert_eq!(between(notebook.exports().text(DATES), act), asked);
        assert_ne!(notebook.exports().text(DATES).block_on(), asked);
    });
}

#[test]
fn a_clients_file_is_added_up_in_pieces() {
    page(|| {
        let own = open(&new_shelf());
        let opened = own.open_backup(&long_copy(600)).block_on().unwrap();
        let file = between(opened.for_review(pausing()), |n| set_minutes(own, n));
        let review = Notebook::of_client_file(env(), &file);
        assert_eq!((review.acts(), minutes(review)), (600, Some(599)), "nothing of one's own is in it");
    });
}
