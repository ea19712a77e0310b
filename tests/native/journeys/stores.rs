//! A shelf and a mirror: "saved" is true of drafts as it is of acts, and what one of them lost the other has.

mod erasing;
mod lost;

use crate::fake_mirror::{FakeMirror, Mood, Way, go_on};
use crate::native::world::{day, it_is, new_shelf, open, page, texts};
use crate::notebook::{Notebook, SaveState};
use cairn_core::journal::SEGMENTS;
use cairn_core::shelf::{Memory, Shelf};
use cairn_core::wizard::{Door, Draft, DraftId};
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;
use std::rc::Rc;

/// A tab of a browser with store and mirror.
fn open_both(shelf: &Rc<Memory>, home: &Rc<FakeMirror>) -> Notebook {
    let notebook = open(shelf);
    notebook.attach_mirror(Rc::new(Way(home.clone())));
    go_on();
    notebook
}

/// A shelf as it was a moment ago: a crash loses what was written last.
fn shelf_of(texts: &[(String, String)]) -> Rc<Memory> {
    let shelf = new_shelf();
    texts.iter().for_each(|(key, text)| shelf.write(key, text).unwrap());
    shelf
}

fn type_draft(notebook: Notebook, wish: &str) -> Draft {
    let draft = Draft { wish: wish.into(), ..notebook.drafts().begin(Door::Small) };
    notebook.drafts().keep(&draft);
    go_on();
    draft
}

fn type_more(notebook: Notebook, draft: &Draft, wish: &str) -> Draft {
    it_is(day(22));
    let draft = Draft { wish: wish.into(), ..draft.clone() };
    notebook.drafts().keep(&draft);
    go_on();
    draft
}

#[track_caller]
fn is_kept(notebook: Notebook, expected: SaveState) {
    assert_eq!(notebook.save_state().get_untracked(), expected);
}

/// A draft is what it was, by its name and in the list, or it is in neither.
#[track_caller]
fn waits(notebook: Notebook, id: DraftId, expected: Option<&str>) {
    let wish = |draft: Draft| draft.wish;
    assert_eq!(notebook.drafts().get(id).map(wish).as_deref(), expected);
    let waiting = notebook.drafts().saved().get_untracked();
    let listed = waiting.iter().find(|waiting| waiting.id == id).and_then(crate::notebook::SavedDraft::draft);
    assert_eq!(listed.map(wish).as_deref(), expected);
}

#[test]
fn a_draft_is_saved_when_the_second_home_says_so_and_comes_back_from_there() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let notebook = open_both(&shelf, &home);
        home.is(Mood::Silent);
        let draft = type_draft(notebook, "half sa");
        is_kept(notebook, SaveState::Saving);
        home.is(Mood::Answers);
        is_kept(notebook, SaveState::Stored);
        // Nothing of the shelf was on the disk yet.
        let after = open_both(&new_shelf(), &home);
        waits(after, draft.id, Some("half sa"));
    });
}

#[test]
fn of_two_homes_the_newer_draft_counts() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let notebook = open_both(&shelf, &home);
        let draft = type_draft(notebook, "half sa");
        let (old, old_copy) = (texts(&*shelf), home.texts.borrow().clone());
        type_more(notebook, &draft, "half said");
        // The shelf lags behind the mirror, or the mirror behind the shelf.
        waits(open_both(&shelf_of(&old), &home), draft.id, Some("half said"));
        *home.texts.borrow_mut() = old_copy;
        waits(open_both(&shelf, &home), draft.id, Some("half said"));
        waits(open_both(&new_shelf(), &home), draft.id, Some("half said"));
    });
}

#[test]
fn a_draft_that_has_ended_comes_back_from_no_home_that_lags_behind() {
    page(|| {
        let ends: [fn(Notebook, &Draft); 2] =
            [|notebook, draft| notebook.drafts().discard(draft.id), |notebook, draft| _ = notebook.finish(draft, "")];
        for end in ends {
            let (shelf, home) = (new_shelf(), FakeMirror::new());
            let notebook = open_both(&shelf, &home);
            let draft = type_draft(notebook, "sing");
            let old = texts(&*shelf);
            home.is(Mood::Silent);
            it_is(day(22));
            end(notebook, &draft);
            go_on();
            waits(notebook, draft.id, None);
            is_kept(notebook, SaveState::Saving);
            // A crash between store and mirror: the mirror still has the draft.
            let copy = FakeMirror::new();
            copy.texts.borrow_mut().clone_from(&home.texts.borrow());
            waits(open_both(&shelf_of(&texts(&*shelf)), &copy), draft.id, None);
            let has_words = |(key, text): (&String, &String)| key.starts_with("cairn1/d/") && text.contains("sing");
            assert!(!copy.texts.borrow().iter().any(has_words), "its words are gone as well");
            home.is(Mood::Answers);
            is_kept(notebook, SaveState::Stored);
            // The shelf still has it, and nothing of what was done since.
            let after = open_both(&shelf_of(&old), &home);
            waits(after, draft.id, None);
            // A tab that looked at the mirror before the draft ended joins it late.
            waits(open_both(&shelf, &home), draft.id, None);
        }
    });
}

#[test]
fn a_draft_brought_back_stays() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let notebook = open_both(&shelf, &home);
        let draft = type_draft(notebook, "sing");
        notebook.drafts().discard(draft.id);
        go_on();
        notebook.drafts().restore();
        go_on();
        is_kept(notebook, SaveState::Stored);
        for shelf in [&shelf, &new_shelf()] {
            waits(open_both(shelf, &home), draft.id, Some("sing"));
        }
    });
}

#[test]
fn a_draft_of_an_older_version_goes_to_the_second_home_and_a_new_one_is_read_by_it() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let key = "cairn1/d/7";
        // As an older version wrote it: no stamp. Its checksum is that of the text.
        let old = include_str!("../../fixtures/draft-without-stamp.txt").trim_end();
        shelf.write(key, old).unwrap();
        let notebook = open_both(&shelf, &home);
        waits(notebook, DraftId(7), Some("half sa"));
        assert_eq!(home.texts.borrow().get(key).map(String::as_str), Some(old));
        let draft = notebook.drafts().get(DraftId(7)).unwrap();
        type_more(notebook, &draft, "half said");
        let text = shelf.read(key).unwrap().unwrap();
        let json = text.splitn(3, ' ').nth(2).unwrap();
        // An older version reads the text as its draft, past what it does not know.
        assert_eq!(Draft::from_json(json).unwrap().wish, "half said");
        waits(open_both(&shelf, &home), DraftId(7), Some("half said"));
    });
}

#[test]
fn marks_of_ended_drafts_go_when_no_home_can_lag_behind_them() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let notebook = open_both(&shelf, &home);
        let draft = type_draft(notebook, "sing");
        notebook.drafts().discard(draft.id);
        go_on();
        let marks = || {
            let all = texts(&*shelf).into_iter().chain(home.texts.borrow().clone());
            all.filter(|(key, _)| key.starts_with("cairn1/e/")).count()
        };
        assert_eq!(marks(), 2);
        for _ in 0..8 * 24 * 3_600 {
            it_is(day(30));
        }
        open_both(&shelf, &home);
        assert_eq!(marks(), 0);
    });
}

#[test]
fn a_file_that_is_taken_back_gives_its_room_back_in_both_homes() {
    page(|| {
        let there = open(&new_shelf());
        for n in 0..600 {
            crate::native::backups::make(there, &format!("walk {n}"));
        }
        let file = there.backups().full().block_on().text;
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let here = open_both(&shelf, &home);
        crate::native::backups::make(here, "my own");
        go_on();
        let copied = || home.texts.borrow().keys().filter(|key| key.starts_with(SEGMENTS)).count();
        let pages = || (shelf.list(SEGMENTS).unwrap().len(), copied());
        for mood in [Mood::Answers, Mood::Silent, Mood::Lost] {
            crate::native::backups::join(here, &file);
            go_on();
            assert_eq!(pages(), (2, 2), "{mood:?}");
            home.is(mood);
            here.undo_last();
            go_on();
            home.is(Mood::Answers);
            assert_eq!(pages(), (0, 0), "{mood:?}");
            is_kept(here, SaveState::Stored);
        }
        for again in [open_both(&shelf, &home), open_both(&new_shelf(), &home)] {
            assert_eq!(again.plan().with_untracked(|plan| plan.goals.len()), 1);
        }
    });
}
