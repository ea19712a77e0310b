//! Documents of every version ever saved: what a browser holds and what a file holds. They load to the same plan for ever.
//! A file in `tests/fixtures` is never changed once a version that wrote it was given to people; a new form is a new file.

mod expected;

use crate::world::{day, new_shelf, open, page, texts};
use cairn::breath::{self, AtOnce as _};
use cairn::exchange;
use cairn::shelf::Shelf;
use cairn::wizard::{Door, Draft, DraftId, Stage};
use chrono::NaiveDate;
use leptos::prelude::*;
use std::collections::BTreeMap;

fn fixture(name: &str) -> String {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn what_version_1_left_in_a_browser() {
    page(|| {
        let stored: BTreeMap<String, String> = serde_json::from_str(&fixture("shelf-1.json")).unwrap();
        let shelf = new_shelf();
        for (key, text) in &stored {
            shelf.write(key, text).unwrap();
        }
        let notebook = open(&shelf);
        assert_eq!(notebook.plan().get_untracked(), expected::plan());
        let unread = notebook.trouble().get_untracked().unread;
        assert_eq!((unread.damaged, unread.newer), (1, 2), "a spoilt entry; one in a newer seal and one newer act");
        let draft = notebook.draft(DraftId(0x3f)).unwrap();
        assert_eq!((draft.door, draft.stage, draft.focus.as_deref()), (Door::Whole, Stage::Obstacle, Some("obstacle")));
        assert_eq!((draft.wish.as_str(), draft.outcome.as_str()), ("sing again ", "I feel like m"));
        assert_eq!(draft.began, None, "drafts did not know yet what they began from");
        assert_eq!(texts(&*shelf).into_iter().collect::<BTreeMap<_, _>>(), stored, "loading writes nothing");
    });
}

#[test]
fn a_draft_that_knows_what_it_began_from() {
    let draft: Draft = serde_json::from_str(&fixture("draft-2.json")).unwrap();
    let began = draft.began.as_deref().unwrap();
    assert_eq!((draft.wish.as_str(), began.wish.as_str()), ("sing again ", ""));
    assert_eq!((draft.values.len(), began.values.len(), began.capacity.as_str()), (2, 1, "100"));
    let again: Draft = serde_json::from_str(&serde_json::to_string(&draft).unwrap()).unwrap();
    assert_eq!(again, draft, "saved again it knows it still");
}

#[test]
fn what_version_1_saved_as_a_file() {
    let text = fixture("cairn-1.json");
    let backup = exchange::read(&text, breath::none).at_once().unwrap();
    assert_eq!((backup.unreadable, backup.set.newer()), (2, 1));
    page(|| {
        let notebook = open(&new_shelf());
        notebook.join_copy(notebook.open_copy(&text).at_once().unwrap()).at_once();
        assert_eq!(notebook.plan().get_untracked(), expected::plan());
    });
}

/// The ladder with where one is came after version 1 was fixed.
#[test]
fn what_was_said_of_a_ladder_and_of_numbers() {
    page(|| {
        let stored: BTreeMap<String, String> = serde_json::from_str(&fixture("shelf-2.json")).unwrap();
        let shelf = new_shelf();
        for (key, text) in &stored {
            shelf.write(key, text).unwrap();
        }
        let notebook = open(&shelf);
        let goals = notebook.plan().with_untracked(|plan| plan.goals.values().cloned().collect::<Vec<_>>());
        let rungs: Vec<(NaiveDate, i8)> = goals[0].rungs.iter().map(|(day, rung)| (*day, rung.get())).collect();
        assert_eq!(rungs, [(day(12), -1), (day(20), 0)], "what was said of the 19th was taken back");
        assert!(!notebook.shows_numbers());
        assert_eq!(texts(&*shelf).into_iter().collect::<BTreeMap<_, _>>(), stored, "loading writes nothing");
    });
}

#[test]
fn every_kind_of_change_of_version_1_is_in_the_fixture() {
    let text = format!("{}{}", fixture("shelf-1.json"), fixture("cairn-1.json"));
    let kinds = [
        "values-chosen",
        "area-rated",
        "area-picked",
        "goal-made",
        "part-changed",
        "status-changed",
        "ordered",
        "checked-in",
        "check-in-cleared",
        "step-ticked",
        "pair-judged",
        "capacity-set",
        "helpers-set",
        "undone",
        "unjoined",
        "erased",
    ];
    for kind in kinds {
        assert!(text.contains(kind), "{kind}");
    }
}
