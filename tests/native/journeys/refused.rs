//! A shelf that says no for a moment: what was typed and done stays here, is tried again by itself, and nothing is
//! called saved before all of it is.

use crate::native::world::{Small, new_shelf, open, page, wait_a_moment};
use crate::notebook::{Notebook, SaveState, SavedDraft};
use cairn_core::plan::Helper;
use cairn_core::shelf::Fault;
use cairn_core::wizard::{Door, Draft};
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;

fn is_kept(notebook: Notebook, expected: SaveState) {
    assert_eq!(notebook.save_state().get_untracked(), expected);
}

/// Something of a certain length is done.
fn learn(notebook: Notebook, letters: usize) {
    notebook.set_helpers(vec![Helper { name: "n".repeat(letters), ..Helper::default() }]);
}

#[test]
fn a_draft_refused_stays_as_it_was_typed_and_is_stored_when_there_is_room() {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let first = Draft { wish: "sing".into(), ..notebook.drafts().begin(Door::Small) };
        notebook.drafts().keep(&first);
        shelf.refuse_writes(Some(Fault::Full));
        let second = Draft { wish: "sing with others".into(), ..first.clone() };
        notebook.drafts().keep(&second);
        is_kept(notebook, SaveState::NotStored(Fault::Full));
        notebook.rescan();
        assert_eq!(notebook.drafts().get(first.id).map(|draft| draft.wish).as_deref(), Some("sing with others"));
        let waiting = notebook.drafts().saved().get_untracked();
        assert_eq!(waiting.iter().map(SavedDraft::draft).collect::<Vec<_>>(), [Some(second.clone())]);
        assert!(notebook.backups().full().block_on().text.contains("sing with others"), "a copy holds it too");
        wait_a_moment();
        is_kept(notebook, SaveState::NotStored(Fault::Full));
        shelf.refuse_writes(None);
        wait_a_moment();
        is_kept(notebook, SaveState::Stored);
        assert_eq!(open(&shelf).drafts().get(first.id), Some(second));
    });
}

#[test]
fn a_draft_thrown_away_while_it_was_refused_does_not_come_back() {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let draft = Draft { wish: "sing".into(), ..notebook.drafts().begin(Door::Small) };
        shelf.refuse_writes(Some(Fault::Full));
        notebook.drafts().keep(&draft);
        notebook.drafts().discard(draft.id);
        shelf.refuse_writes(None);
        wait_a_moment();
        notebook.rescan();
        assert_eq!((notebook.drafts().get(draft.id), open(&shelf).drafts().get(draft.id)), (None, None));
    });
}

#[test]
fn an_act_refused_is_tried_again_by_itself() {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        shelf.refuse_writes(Some(Fault::Full));
        learn(notebook, 5);
        is_kept(notebook, SaveState::NotStored(Fault::Full));
        wait_a_moment();
        is_kept(notebook, SaveState::NotStored(Fault::Full));
        shelf.refuse_writes(None);
        wait_a_moment();
        is_kept(notebook, SaveState::Stored);
        assert_eq!(open(&shelf).plan().get_untracked().helpers.len(), 1);
    });
}

#[test]
fn while_an_act_is_refused_a_stored_draft_does_not_say_saved() {
    page(|| {
        let shelf = Small::new(1000);
        let notebook = open(&shelf);
        learn(notebook, 2000);
        is_kept(notebook, SaveState::NotStored(Fault::Full));
        notebook.drafts().keep(&Draft { wish: "sing".into(), ..notebook.drafts().begin(Door::Small) });
        is_kept(notebook, SaveState::NotStored(Fault::Full));
        shelf.room.set(10_000);
        wait_a_moment();
        is_kept(notebook, SaveState::Stored);
    });
}
