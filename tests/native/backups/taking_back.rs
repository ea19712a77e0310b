//! Taking a joined backup back, bringing it again, and erasing for good.

use super::{join, make};
use crate::native::world::{Small, day, new_shelf, open, page, texts};
use crate::notebook::{ExportedFile, Notebook};
use cairn_core::plan::{Outcome, Plan};
use cairn_core::shelf::{Memory, Shelf};
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;

/// A backup made elsewhere, with two goals and a check-in.
fn copy() -> String {
    let there = open(&new_shelf());
    let walk = make(there, "walk");
    make(there, "read");
    there.check_in(walk, day(3), Outcome::Done);
    there.backups().full().block_on().text
}

#[test]
fn a_join_is_taken_back_whole_by_one_tap() {
    page(|| {
        let copy = copy();
        let shelf = new_shelf();
        let notebook = open(&shelf);
        make(notebook, "mine");
        let before = notebook.plan().get_untracked();
        join(notebook, &copy);
        assert_eq!(notebook.plan().with_untracked(|plan| plan.goals.len()), 3);
        notebook.undo_last();
        assert_eq!(notebook.plan().get_untracked(), before);
        assert_eq!(open(&shelf).plan().get_untracked(), before);
    });
}

#[test]
fn a_copy_taken_back_comes_again_when_it_is_opened_again() {
    page(|| {
        let copy = copy();
        let notebook = open(&new_shelf());
        join(notebook, &copy);
        let joined = notebook.plan().get_untracked();
        for _ in 0..3 {
            notebook.undo_last();
            assert!(notebook.plan().with_untracked(Plan::is_empty));
            let preview = notebook.open_backup(&copy).block_on().unwrap().preview();
            assert_eq!((preview.is_nothing, preview.goals_new, preview.check_ins), (false, 2, 1));
            join(notebook, &copy);
            assert_eq!(notebook.plan().get_untracked(), joined);
        }
    });
}

#[test]
fn what_was_taken_back_by_hand_does_not_come_again_with_an_older_copy() {
    page(|| {
        let notebook = open(&new_shelf());
        let walk = make(notebook, "walk");
        notebook.check_in(walk, day(3), Outcome::Done);
        let older = notebook.backups().full().block_on().text;
        notebook.undo_last();
        assert!(notebook.open_backup(&older).block_on().unwrap().preview().is_nothing);
        join(notebook, &older);
        assert!(notebook.plan().with_untracked(|plan| plan.goals[&walk].check_ins.is_empty()));
    });
}

#[test]
fn a_smaller_copy_brings_back_only_its_own() {
    page(|| {
        let there = open(&new_shelf());
        make(there, "walk");
        let small = there.backups().full().block_on().text;
        make(there, "read");
        let large = there.backups().full().block_on().text;
        let notebook = open(&new_shelf());
        join(notebook, &large);
        notebook.undo_last();
        join(notebook, &small);
        let wishes: Vec<String> =
            notebook.plan().with_untracked(|plan| plan.in_order().map(|goal| goal.wish.clone()).collect());
        assert_eq!(wishes, ["walk"]);
        join(notebook, &large);
        assert_eq!(notebook.plan().with_untracked(|plan| plan.goals.len()), 2);
    });
}

#[test]
fn a_copy_saved_before_an_erasure_brings_everything_back_and_can_be_taken_back_again() {
    page(|| {
        let shelf = new_shelf();
        let (notebook, other_tab) = (open(&shelf), open(&shelf));
        make(notebook, "walk");
        let (copy, plan) = (notebook.backups().full().block_on().text, notebook.plan().get_untracked());
        assert_eq!(notebook.erase_everything(), Ok(()));
        other_tab.rescan();
        make(other_tab.anew(), "since then");
        notebook.rescan();
        let since = notebook.plan().get_untracked();
        join(notebook, &copy);
        let both = notebook.plan().get_untracked();
        assert_eq!(
            (both.goals.len(), both.in_order().next().map(|g| &g.wish)),
            (2, plan.in_order().next().map(|g| &g.wish))
        );
        other_tab.rescan();
        for tab in [other_tab, open(&shelf)] {
            assert_eq!(tab.plan().get_untracked(), both);
        }
        notebook.undo_last();
        other_tab.rescan();
        for tab in [notebook, other_tab, open(&shelf)] {
            assert_eq!(tab.plan().get_untracked(), since);
        }
        join(notebook, &copy);
        assert_eq!(open(&shelf).plan().get_untracked(), both);
    });
}

#[test]
fn another_tab_that_looks_in_the_middle_of_a_join_takes_nothing_away() {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        make(notebook, "walk");
        let copy = notebook.backups().full().block_on().text;
        let before = texts(&*shelf);
        assert_eq!(notebook.erase_everything(), Ok(()));
        join(notebook, &copy);
        // The same writes in their order, with a tab that looks in between.
        let is_act = |(key, _): &(String, String)| key.starts_with(cairn_core::journal::ACTS);
        let acts = |shelf: &Memory| texts(shelf).into_iter().filter(is_act).collect::<Vec<_>>();
        let written: Vec<_> = acts(&shelf).into_iter().filter(|text| !before.contains(text)).collect();
        let [erased, first] = written.as_slice() else { panic!("{written:?}") };
        let half = new_shelf();
        half.write(&erased.0, &erased.1).unwrap();
        half.write(&first.0, &first.1).unwrap();
        let looking = open(&half);
        for (key, text) in &before {
            half.write(key, text).unwrap();
        }
        looking.rescan();
        assert_eq!(acts(&half), acts(&shelf));
        assert_eq!(looking.plan().get_untracked(), notebook.plan().get_untracked());
    });
}

#[test]
fn a_full_shelf_can_be_erased() {
    page(|| {
        let shelf = Small::new(100_000);
        let notebook = open(&shelf);
        for n in 0..20 {
            make(notebook, &format!("goal {n}"));
        }
        shelf.room.set(texts(&*shelf).iter().map(|(key, text)| key.len() + text.len()).sum());
        assert_eq!(notebook.erase_everything(), Ok(()));
        assert_eq!(texts(&*shelf).len(), 1);
        assert!(open(&shelf).plan().with_untracked(Plan::is_empty));
    });
}

#[test]
fn a_copy_from_before_an_erasure_brings_nothing_more_once_it_is_joined() {
    page(|| {
        let shelf = new_shelf();
        let (here, other) = (open(&shelf), open(&shelf));
        make(here, "a");
        let early = here.backups().full().block_on();
        let join = |notebook: Notebook, copy: &ExportedFile| {
            notebook.join_backup(notebook.open_backup(&copy.text).block_on().unwrap()).block_on()
        };
        for _ in 0..2 {
            join(other, &early);
            other.undo_last();
        }
        here.rescan();
        let late = here.backups().full().block_on();
        here.erase_everything().unwrap();
        for _ in 0..2 {
            join(here, &late);
            here.undo_last();
        }
        join(here, &early);
        assert_eq!(here.plan().with_untracked(|plan| plan.goals.len()), 1);
        assert!(here.open_backup(&early.text).block_on().unwrap().preview().is_nothing);
    });
}
