//! Living with a goal: days, changes with a reason, rests and ends, and taking back.

use crate::native::world::{day, it_is, new_shelf, open, page, typed};
use crate::notebook::Notebook;
use cairn_core::plan::{End, Goal, GoalId, Outcome, Part, Status, StoneKind, TimeOfDay, When};
use cairn_core::shelf::Memory;
use cairn_core::wizard::{Door, Draft, Stage};
use leptos::prelude::*;
use std::rc::Rc;

fn with_a_goal() -> (Rc<Memory>, Notebook, GoalId) {
    let shelf = new_shelf();
    let notebook = open(&shelf);
    it_is(day(2));
    let said = Draft { wish: "get out more".into(), wording: "walk after lunch".into(), ..Draft::default() };
    let draft = typed(notebook.drafts().begin(Door::Small), said);
    let goal = notebook.finish(&draft, "").unwrap();
    (shelf, notebook, goal)
}

fn goal(notebook: Notebook, id: GoalId) -> Goal {
    notebook.plan().with_untracked(|plan| plan.goal(id).unwrap().clone())
}

#[test]
fn a_check_in_is_one_tap_can_be_changed_and_taken_back() {
    page(|| {
        let (shelf, notebook, id) = with_a_goal();
        notebook.check_in(id, day(2), Outcome::Done);
        notebook.check_in(id, day(2), Outcome::Smallest);
        assert_eq!(goal(notebook, id).check_ins[&day(2)].how, Outcome::Smallest);
        notebook.undo_last();
        assert_eq!(goal(notebook, id).check_ins[&day(2)].how, Outcome::Done);
        notebook.clear_day(id, day(2));
        assert!(goal(notebook, id).check_ins.is_empty());
        notebook.undo_last();
        assert_eq!(goal(open(&shelf), id).check_ins[&day(2)].how, Outcome::Done);
    });
}

#[test]
fn coming_back_after_a_gap_lays_a_stone_and_a_gap_takes_none() {
    page(|| {
        let (_, notebook, id) = with_a_goal();
        notebook.check_in(id, day(3), Outcome::Done);
        notebook.check_in(id, day(4), Outcome::NotToday);
        notebook.check_in(id, day(20), Outcome::Smallest);
        let kinds: Vec<StoneKind> =
            goal(notebook, id).stones(chrono::NaiveDate::MAX).iter().map(|stone| stone.kind).collect();
        assert_eq!(kinds, [StoneKind::First, StoneKind::Done, StoneKind::Smallest, StoneKind::Return]);
    });
}

#[test]
fn a_part_changed_with_a_reason_keeps_its_old_version() {
    page(|| {
        let (shelf, notebook, id) = with_a_goal();
        it_is(day(9));
        let draft =
            Draft { wording: "walk before lunch".into(), ..notebook.drafts().begin_edit(id, Stage::Clear).unwrap() };
        notebook.drafts().keep(&draft);
        assert_eq!(
            open(&shelf).drafts().begin_edit(id, Stage::Clear),
            Some(draft.clone()),
            "an edit half said waits too"
        );
        notebook.finish(&draft, "lunch got late");
        let goal = goal(open(&shelf), id);
        assert_eq!((goal.title(), goal.wish.as_str()), ("walk before lunch", "get out more"));
        let [version] = goal.history.as_slice() else { panic!("{:?}", goal.history) };
        assert_eq!(
            (&version.before, version.because.as_str()),
            (&Part::Wording("walk after lunch".into()), "lunch got late")
        );
        assert_eq!(version.on, day(9));
    });
}

#[test]
fn pausing_parking_finishing_and_letting_go_are_each_one_act_that_can_be_taken_back() {
    page(|| {
        let (shelf, notebook, id) = with_a_goal();
        let places = [Status::Parked, Status::Paused { until: Some(day(30)) }, Status::Finished, Status::LetGo];
        for status in places {
            notebook.place(id, status, "for now".into());
            let goal = goal(open(&shelf), id);
            assert_eq!((goal.status, goal.status_since.1.as_str()), (status, "for now"));
            assert!(!goal.in_focus(day(9)));
            notebook.undo_last();
            assert_eq!(self::goal(open(&shelf), id).status, Status::Focus, "{status:?}");
        }
    });
}

#[test]
fn a_goal_that_is_reached_goes_on_without_a_last_day_in_one_act() {
    page(|| {
        let (shelf, notebook, id) = with_a_goal();
        let when =
            When { end: Some(End::On(day(9))), review: Some(day(8)), time: Some(TimeOfDay::Midday), ..When::default() };
        notebook.change_part(id, Part::When(when.clone()), String::new());
        notebook.place(id, Status::Finished, "the dog".into());
        it_is(day(9));
        notebook.rescan();
        notebook.keep_going(id);
        let on = goal(open(&shelf), id);
        let lasting = When { end: Some(End::KeepGoing), review: None, ..when.clone() };
        assert_eq!((on.status, on.parts.when), (Status::Focus, lasting));
        notebook.undo_last();
        let back = goal(open(&shelf), id);
        assert_eq!((back.status, back.parts.when), (Status::Finished, when));
    });
}

#[test]
fn a_pause_with_a_day_wakes_up_by_itself() {
    page(|| {
        let (_, notebook, id) = with_a_goal();
        notebook.place(id, Status::Paused { until: Some(day(10)) }, String::new());
        let in_focus = |on| notebook.plan().with_untracked(|plan| plan.focus(on).count());
        assert_eq!((in_focus(day(9)), in_focus(day(10))), (0, 1));
    });
}

#[test]
fn a_new_day_is_noticed_when_the_page_is_seen_again() {
    page(|| {
        let (_, notebook, _) = with_a_goal();
        it_is(day(3));
        notebook.rescan();
        assert_eq!(notebook.today().get_untracked(), day(3));
    });
}
