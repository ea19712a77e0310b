//! A home is emptied by somebody else, lost, silent or full: what is said is true, and nothing is called gone too early.

use super::{is_kept, open_both, shelf_of, type_draft, type_more, waits};
use crate::second_home::{Mood, SecondHome, go_on};
use crate::world::{day, hands, it_is, new_shelf, page, texts, wait_a_moment};
use cairn::breath::AtOnce as _;
use cairn::notebook::{Erasing, Kept, Notebook};
use cairn::plan::Helper;
use cairn::shelf::{Fault, Shelf};
use leptos::prelude::*;

fn learn(notebook: Notebook, name: &str) {
    it_is(day(22));
    notebook.set_helpers(vec![Helper { name: name.into(), phone: String::new() }]);
    go_on();
}

fn seconds_go_by() {
    (0..10).for_each(|_| wait_a_moment());
    go_on();
}

#[test]
fn a_shelf_emptied_by_a_neighbour_loses_no_draft_and_no_act() {
    page(|| {
        let (shelf, home) = (new_shelf(), SecondHome::new());
        let notebook = open_both(&shelf, &home);
        let draft = type_draft(notebook, "half sa");
        notebook.plan_session(None);
        learn(notebook, "Ana");
        go_on();
        let all = texts(&*shelf);
        for (key, _) in &all {
            shelf.remove(key).unwrap();
        }
        // Closed at that moment, or open.
        waits(open_both(&shelf_of(&[]), &home), draft.id, Some("half sa"));
        notebook.heard(None, None);
        go_on();
        waits(notebook, draft.id, Some("half sa"));
        assert_eq!(texts(&*shelf), all);
        is_kept(notebook, Kept::Stored);
    });
}

#[test]
fn where_both_homes_were_emptied_an_open_page_puts_nothing_back() {
    page(|| {
        let (shelf, home) = (new_shelf(), SecondHome::new());
        let notebook = open_both(&shelf, &home);
        learn(notebook, "Ana");
        type_draft(notebook, "half sa");
        for (key, _) in texts(&*shelf) {
            shelf.remove(&key).unwrap();
        }
        home.texts.borrow_mut().clear();
        notebook.heard(None, None);
        go_on();
        assert_eq!((texts(&*shelf), home.texts.borrow().len()), (Vec::new(), 0));
    });
}

#[test]
fn a_shelf_without_room_and_a_copy_that_has_it_all_is_one_home() {
    page(|| {
        let (shelf, home) = (new_shelf(), SecondHome::new());
        let notebook = open_both(&shelf, &home);
        shelf.refuse_writes(Some(Fault::Full));
        let draft = type_draft(notebook, "half sa");
        is_kept(notebook, Kept::InOneHome(Fault::Full));
        waits(open_both(&new_shelf(), &home), draft.id, Some("half sa"));
        shelf.refuse_writes(None);
        wait_a_moment();
        go_on();
        is_kept(notebook, Kept::Stored);
    });
}

#[test]
fn a_notebook_in_memory_has_one_home_and_says_saved() {
    page(|| {
        let notebook = Notebook::open(new_shelf(), hands(), None).at_once();
        type_draft(notebook, "sing");
        is_kept(notebook, Kept::Stored);
    });
}

#[test]
fn a_way_that_is_lost_is_opened_anew_and_the_writing_tried_again() {
    page(|| {
        let (shelf, home) = (new_shelf(), SecondHome::new());
        let notebook = open_both(&shelf, &home);
        let draft = type_draft(notebook, "half sa");
        home.is(Mood::Lost);
        learn(notebook, "Ana");
        type_more(notebook, &draft, "half said");
        is_kept(notebook, Kept::Stored);
        let after = open_both(&new_shelf(), &home);
        waits(after, draft.id, Some("half said"));
        assert_eq!(after.plan().with_untracked(|plan| plan.helpers.len()), 1);
    });
}

#[test]
fn a_home_that_never_answers_is_told_after_some_seconds_and_heals_by_itself() {
    page(|| {
        let (shelf, home) = (new_shelf(), SecondHome::new());
        home.is(Mood::Silent);
        let notebook = open_both(&shelf, &home);
        type_draft(notebook, "half sa");
        is_kept(notebook, Kept::Saving);
        seconds_go_by();
        is_kept(notebook, Kept::InOneHome(Fault::Other));
        assert_eq!(notebook.trouble().get_untracked().copy, Some(Fault::Other));
        // What neither home takes is in this page only.
        shelf.refuse_writes(Some(Fault::Full));
        type_draft(notebook, "sing");
        is_kept(notebook, Kept::NotStored(Fault::Full));
        shelf.refuse_writes(None);
        wait_a_moment();
        is_kept(notebook, Kept::InOneHome(Fault::Other));
        home.is(Mood::Answers);
        is_kept(notebook, Kept::Stored);
        assert_eq!(notebook.trouble().get_untracked().copy, None);
    });
}

#[test]
fn nothing_is_called_gone_before_the_second_home_answered() {
    page(|| {
        let (shelf, home) = (new_shelf(), SecondHome::new());
        let notebook = open_both(&shelf, &home);
        learn(notebook, "a secret");
        type_draft(notebook, "a secret draft");
        home.is(Mood::Silent);
        it_is(day(22));
        assert_eq!(notebook.erase_everything(), Ok(()));
        go_on();
        assert_eq!(notebook.erasing(), Erasing::Underway);
        seconds_go_by();
        assert_eq!(notebook.erasing(), Erasing::NotSure);
        assert_eq!(home.texts.borrow().len(), 2, "it is all still there");
        home.is(Mood::Answers);
        assert_eq!(notebook.erasing(), Erasing::Done);
        assert_eq!(home.texts.borrow().clone().into_iter().collect::<Vec<_>>(), texts(&*shelf));
        assert!(texts(&*shelf).iter().all(|(_, text)| !text.contains("secret")));
    });
}

#[test]
fn erasing_reaches_a_home_that_was_lost_or_never_opened() {
    page(|| {
        let (shelf, home) = (new_shelf(), SecondHome::new());
        let notebook = open_both(&shelf, &home);
        learn(notebook, "a secret");
        type_draft(notebook, "a secret draft");
        home.texts.borrow_mut().insert("cairn1/c/unreadable".into(), "a secret that can't be read".into());
        let full = home.texts.borrow().clone();
        let gone = || home.texts.borrow().values().all(|text| !text.contains("secret"));
        // The way is lost and comes back by itself.
        home.is(Mood::Lost);
        it_is(day(22));
        assert_eq!(notebook.erase_everything(), Ok(()));
        go_on();
        assert_eq!((notebook.erasing(), gone()), (Erasing::Done, true));
        // It is erased before the copy was ever joined.
        home.texts.borrow_mut().clone_from(&full);
        home.is(Mood::Silent);
        let other = open_both(&new_shelf(), &home);
        it_is(day(22));
        assert_eq!(other.erase_everything(), Ok(()));
        home.is(Mood::Answers);
        assert_eq!((other.erasing(), gone()), (Erasing::Done, true));
        // The page is closed before the copy answered: the next start sees to it, drafts and all.
        home.texts.borrow_mut().clone_from(&full);
        open_both(&shelf, &home);
        home.texts.borrow_mut().remove("cairn1/c/unreadable");
        assert!(gone(), "{:?}", home.texts.borrow());
    });
}

#[test]
fn a_tab_that_shows_a_draft_is_emptied_when_another_erases() {
    page(|| {
        let (shelf, home) = (new_shelf(), SecondHome::new());
        let (one, two) = (open_both(&shelf, &home), open_both(&shelf, &home));
        let draft = type_draft(one, "a secret");
        let before = texts(&*shelf);
        it_is(day(22));
        assert_eq!(two.erase_everything(), Ok(()));
        go_on();
        // A key was pressed before this tab heard of it.
        type_more(one, &draft, "a secret word");
        let erasure = texts(&*shelf).into_iter().find(|(key, _)| key.starts_with("cairn1/c/")).unwrap();
        one.heard(Some(&erasure.0), Some(&erasure.1));
        for (key, _) in before {
            one.heard(Some(&key), None);
        }
        go_on();
        // And after: the form that was open writes nothing any more, nor does any other.
        type_more(one, &draft, "a secret word more");
        learn(one, "a secret");
        waits(one, draft.id, None);
        let is_secret = |(_, text): &(String, String)| text.contains("secret");
        assert!(!texts(&*shelf).iter().any(is_secret), "{:?}", texts(&*shelf));
        assert!(!home.texts.borrow().clone().into_iter().any(|text| is_secret(&text)));
        let again = type_draft(one.anew(), "a fresh start");
        waits(open_both(&shelf, &home), again.id, Some("a fresh start"));
        waits(open_both(&new_shelf(), &home), again.id, Some("a fresh start"));
    });
}

#[test]
fn a_file_with_an_erasure_in_it_empties_no_tab() {
    page(|| {
        let (shelf, home) = (new_shelf(), SecondHome::new());
        let (one, two) = (open_both(&shelf, &home), open_both(&shelf, &home));
        let there = crate::world::open(&new_shelf());
        learn(there, "Ana");
        assert_eq!(there.erase_everything(), Ok(()));
        learn(there, "Ben");
        let draft = type_draft(one, "half sa");
        let before = texts(&*shelf);
        two.join_copy(two.open_copy(&there.full_copy().at_once().text).at_once().unwrap()).at_once();
        for (key, text) in texts(&*shelf).iter().filter(|text| !before.contains(text)) {
            one.heard(Some(key), Some(text));
        }
        go_on();
        type_more(one, &draft, "half said");
        waits(open_both(&shelf, &home), draft.id, Some("half said"));
    });
}
