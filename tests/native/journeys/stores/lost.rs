//! The store or the mirror is emptied by somebody else, lost, silent or full: what is said is true, and nothing is
//! called gone too early.

use super::{is_kept, open_both, shelf_of, type_draft, type_more, waits};
use crate::fake_mirror::{FakeMirror, Mood, go_on};
use crate::native::world::{day, env, it_is, new_shelf, page, texts, wait_a_moment};
use crate::notebook::{Notebook, SaveState};
use cairn_core::plan::Helper;
use cairn_core::shelf::{Fault, Shelf};
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;

pub(super) fn learn(notebook: Notebook, name: &str) {
    it_is(day(22));
    notebook.set_helpers(vec![Helper { name: name.into(), ..Helper::default() }]);
    go_on();
}

pub(super) fn seconds_go_by() {
    (0..10).for_each(|_| wait_a_moment());
    go_on();
}

#[test]
fn a_shelf_emptied_by_a_neighbour_loses_no_draft_and_no_act() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let notebook = open_both(&shelf, &home);
        let draft = type_draft(notebook, "half sa");
        notebook.sessions().plan(None);
        learn(notebook, "Ana");
        go_on();
        let all = texts(&*shelf);
        for (key, _) in &all {
            shelf.remove(key).unwrap();
        }
        // Closed at that moment, or open.
        waits(open_both(&shelf_of(&[]), &home), draft.id, Some("half sa"));
        notebook.receive(None, None);
        go_on();
        waits(notebook, draft.id, Some("half sa"));
        assert_eq!(texts(&*shelf), all);
        is_kept(notebook, SaveState::Stored);
    });
}

#[test]
fn where_both_homes_were_emptied_an_open_page_puts_nothing_back() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let notebook = open_both(&shelf, &home);
        learn(notebook, "Ana");
        type_draft(notebook, "half sa");
        for (key, _) in texts(&*shelf) {
            shelf.remove(&key).unwrap();
        }
        home.texts.borrow_mut().clear();
        notebook.receive(None, None);
        go_on();
        assert_eq!((texts(&*shelf), home.texts.borrow().len()), (Vec::new(), 0));
    });
}

#[test]
fn a_shelf_without_room_and_a_copy_that_has_it_all_is_one_home() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let notebook = open_both(&shelf, &home);
        shelf.refuse_writes(Some(Fault::Full));
        let draft = type_draft(notebook, "half sa");
        is_kept(notebook, SaveState::InOneHome(Fault::Full));
        waits(open_both(&new_shelf(), &home), draft.id, Some("half sa"));
        shelf.refuse_writes(None);
        wait_a_moment();
        go_on();
        is_kept(notebook, SaveState::Stored);
    });
}

#[test]
fn a_notebook_in_memory_has_one_home_and_says_saved() {
    page(|| {
        let notebook = Notebook::open(new_shelf(), env(), None).block_on();
        type_draft(notebook, "sing");
        is_kept(notebook, SaveState::Stored);
    });
}

#[test]
fn a_way_that_is_lost_is_opened_anew_and_the_writing_tried_again() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let notebook = open_both(&shelf, &home);
        let draft = type_draft(notebook, "half sa");
        home.is(Mood::Lost);
        learn(notebook, "Ana");
        type_more(notebook, &draft, "half said");
        is_kept(notebook, SaveState::Stored);
        let after = open_both(&new_shelf(), &home);
        waits(after, draft.id, Some("half said"));
        assert_eq!(after.plan().with_untracked(|plan| plan.helpers.len()), 1);
    });
}

#[test]
fn a_home_that_never_answers_is_told_after_some_seconds_and_heals_by_itself() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        home.is(Mood::Silent);
        let notebook = open_both(&shelf, &home);
        type_draft(notebook, "half sa");
        is_kept(notebook, SaveState::Saving);
        seconds_go_by();
        is_kept(notebook, SaveState::InOneHome(Fault::Other));
        assert_eq!(notebook.storage_health().get_untracked().mirror, Some(Fault::Other));
        // What neither store nor mirror takes is in this page only.
        shelf.refuse_writes(Some(Fault::Full));
        type_draft(notebook, "sing");
        is_kept(notebook, SaveState::NotStored(Fault::Full));
        shelf.refuse_writes(None);
        wait_a_moment();
        is_kept(notebook, SaveState::InOneHome(Fault::Other));
        home.is(Mood::Answers);
        is_kept(notebook, SaveState::Stored);
        assert_eq!(notebook.storage_health().get_untracked().mirror, None);
    });
}

#[test]
fn a_page_knows_when_it_alone_has_what_was_written() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let notebook = open_both(&shelf, &home);
        type_draft(notebook, "half sa");
        assert!(!notebook.is_only_here());
        shelf.refuse_writes(Some(Fault::Full));
        type_draft(notebook, "the copy has it");
        assert!(!notebook.is_only_here());
        home.is(Mood::Silent);
        type_draft(notebook, "nobody has it");
        seconds_go_by();
        assert!(notebook.is_only_here());
        shelf.refuse_writes(None);
        wait_a_moment();
        assert!(!notebook.is_only_here());
        // Where the browser stores nothing, a stand-in takes it all.
        let stand_in = Notebook::open(new_shelf(), env(), Some(Fault::Blocked)).block_on();
        assert!(!stand_in.is_only_here());
        type_draft(stand_in, "nobody has it");
        assert!(stand_in.is_only_here());
    });
}
