//! A draft that another tab has finished or thrown away.

use crate::native::world::{day, new_shelf, open, page, typed, typed_look_back};
use crate::notebook::Notebook;
use cairn_core::plan::{GoalId, Outcome, SetbackReason};
use cairn_core::wizard::{Door, Draft, LookBack, Stage};
use leptos::prelude::*;

/// A draft with words in it, kept in the first tab and open in both.
fn in_two_tabs(one: Notebook, two: Notebook) -> Draft {
    let draft = Draft { wish: "call my sister".into(), ..one.drafts().begin(Door::Small) };
    one.drafts().keep(&draft);
    two.rescan();
    assert_eq!(two.drafts().get(draft.id).as_ref(), Some(&draft));
    draft
}

fn goals(notebook: Notebook) -> usize {
    notebook.rescan();
    notebook.plan().with_untracked(|plan| plan.goals.len())
}

#[test]
fn a_draft_that_one_tab_has_finished_makes_no_second_goal_in_the_other() {
    page(|| {
        let shelf = new_shelf();
        let (one, two) = (open(&shelf), open(&shelf));
        let draft = in_two_tabs(one, two);
        one.finish(&draft, "").unwrap();
        assert_eq!(two.finish(&draft, ""), None, "also before it has heard of it");
        assert!(untrack(|| two.drafts().has_ended(draft.id)), "and it can be said");
        two.drafts().keep(&Draft { wish: "call my sister and".into(), ..draft.clone() });
        assert_eq!((goals(one), goals(two)), (1, 1));
        assert_eq!(open(&shelf).drafts().get(draft.id), None, "it does not come back either");
        assert!(untrack(|| !one.drafts().has_ended(draft.id)), "where it was finished, there is nothing to say");
    });
}

#[test]
fn a_draft_that_one_tab_has_thrown_away_is_thrown_away_in_the_other_until_it_is_brought_back() {
    page(|| {
        let shelf = new_shelf();
        let (one, two) = (open(&shelf), open(&shelf));
        let draft = in_two_tabs(one, two);
        one.drafts().discard(draft.id);
        two.drafts().keep(&draft);
        assert!(untrack(|| two.drafts().has_ended(draft.id)));
        assert_eq!(open(&shelf).drafts().get(draft.id), None);
        one.drafts().restore();
        two.rescan();
        assert!(untrack(|| !two.drafts().has_ended(draft.id)));
        assert!(two.finish(&draft, "").is_some());
        assert_eq!(one.finish(&draft, ""), None);
        assert_eq!(goals(one), 1);
    });
}

#[test]
fn what_was_typed_after_the_end_goes_on_by_itself_if_the_person_says_so() {
    page(|| {
        let shelf = new_shelf();
        let (one, two) = (open(&shelf), open(&shelf));
        let draft = in_two_tabs(one, two);
        one.drafts().discard(draft.id);
        let mut more = Draft { wish: "call my sister on Sunday".into(), ..draft.clone() };
        two.drafts().keep(&more);
        two.drafts().begin_anew(&mut more);
        assert_ne!(more.id, draft.id);
        assert_eq!(open(&shelf).drafts().get(more.id).as_ref(), Some(&more));
        assert!(two.finish(&more, "").is_some());
    });
}

#[test]
fn a_goal_taken_back_is_a_draft_again_in_both_tabs_and_one_goal_in_the_end() {
    page(|| {
        let shelf = new_shelf();
        let (one, two) = (open(&shelf), open(&shelf));
        let draft = in_two_tabs(one, two);
        one.finish(&draft, "").unwrap();
        one.undo_last();
        two.rescan();
        assert!(untrack(|| !two.drafts().has_ended(draft.id)));
        assert!(two.finish(&draft, "").is_some());
        assert_eq!(one.finish(&draft, ""), None);
        assert_eq!((goals(one), goals(two)), (1, 1));
    });
}

fn a_goal(notebook: Notebook) -> GoalId {
    let draft = typed(notebook.drafts().begin(Door::Small), Draft { wish: "walk".into(), ..Draft::default() });
    notebook.finish(&draft, "").unwrap()
}

#[test]
fn an_edit_and_a_look_back_end_once_as_well() {
    page(|| {
        let shelf = new_shelf();
        let (one, two) = (open(&shelf), open(&shelf));
        let goal = a_goal(one);
        one.check_in(goal, day(20), Outcome::Done);
        let edit = Draft { smallest: "to the door".into(), ..one.drafts().begin_edit(goal, Stage::When).unwrap() };
        one.drafts().keep(&edit);
        let said = LookBack { why: vec![SetbackReason::TooMuch], learnt: "slower".into(), ..LookBack::default() };
        let look_back = typed_look_back(one.drafts().begin_look_back(goal), said);
        one.drafts().keep(&look_back);
        two.rescan();
        let acts = |notebook: Notebook| {
            notebook.rescan();
            notebook.acts()
        };
        one.finish(&edit, "");
        assert!(one.finish_look_back(&look_back));
        let before = acts(two);
        assert_eq!(two.finish(&Draft { smallest: "to the gate".into(), ..edit }, ""), None);
        assert!(!two.finish_look_back(&look_back));
        assert_eq!(acts(two), before);
    });
}
