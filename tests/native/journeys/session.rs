//! The session: its day, the question that waits, and what is taken home from it.

use crate::native::world::{day, it_is, new_shelf, open, page, typed};
use crate::notebook::{Homework, Notebook};
use cairn_core::plan::{Appointment, GoalId, Outcome, Part, Plan, SessionLine, Step};
use cairn_core::shelf::Memory;
use cairn_core::wizard::{Door, Draft};
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

fn read<T>(notebook: Notebook, get: impl FnOnce(&Plan) -> T) -> T {
    notebook.plan().with_untracked(get)
}

fn weekly() -> Appointment {
    Appointment { on: day(9), every: Some(1) }
}

#[test]
fn a_session_makes_way_for_the_next_by_itself_and_the_page_begins_where_it_ended() {
    page(|| {
        let (shelf, notebook, id) = with_a_goal();
        notebook.sessions().plan(Some(weekly()));
        notebook.check_in(id, day(8), Outcome::Done);
        it_is(day(9));
        assert_eq!(notebook.sessions().page(None, day(9)).since, day(2));
        notebook.sessions().finish(day(9), "breathe first", &[]);
        assert_eq!(read(notebook, |plan| plan.next_session(day(9))), Some(day(16)));
        let page = open(&shelf).sessions().page(None, day(16));
        assert_eq!(page.since, day(9));
        assert_eq!(open(&shelf).sessions().on(day(9)).notes, "breathe first");
    });
}

#[test]
fn homework_becomes_small_steps_and_notes_in_one_act_that_can_be_taken_back() {
    page(|| {
        let (shelf, notebook, id) = with_a_goal();
        let step = |text: &str| Step { text: text.into(), done: None };
        notebook.change_part(id, Part::Steps(vec![step("find my shoes")]), String::new());
        notebook.sessions().plan(Some(weekly()));
        it_is(day(9));
        notebook.sessions().write_notes(day(9), "breathe", &[]);
        let work = |text: &str, goal| Homework { text: text.into(), goal };
        let homework = [
            work(" ask Ana along ", Some(id)),
            work("find my shoes", Some(id)),
            work("sleep in", None),
            work("  ", Some(id)),
        ];
        let before = texts(&shelf);
        notebook.sessions().finish(day(9), "breathe", &homework);
        assert_eq!(texts(&shelf), before + 1, "one act for all of it");
        let again = open(&shelf);
        let steps = read(again, |plan| plan.goal(id).unwrap().parts.steps.clone());
        assert_eq!(steps, [step("find my shoes"), step("ask Ana along")], "none twice, none empty");
        let because = read(again, |plan| plan.goal(id).unwrap().history.last().unwrap().because.clone());
        assert_eq!(because, "", "nobody was asked for a reason");
        let session = again.sessions().on(day(9));
        assert!(session.held && session.notes == "breathe\nTo do: sleep in", "{session:?}");
        notebook.sessions().finish(day(9), &session.notes, &[]);
        assert_eq!(texts(&shelf), before + 1, "nothing new, no act");

        notebook.undo_last();
        let again = open(&shelf);
        assert_eq!(read(again, |plan| plan.goal(id).unwrap().parts.steps.len()), 1);
        let session = again.sessions().on(day(9));
        assert!(!session.held && session.notes == "breathe", "what was kept on the way stays: {session:?}");
        assert_eq!(read(again, |plan| plan.next_session(day(9))), Some(day(9)));
    });
}

/// How many acts lie on the shelf.
fn texts(shelf: &Rc<Memory>) -> usize {
    crate::native::world::texts(&**shelf).iter().filter(|(key, _)| key.starts_with("cairn1/c/")).count()
}

#[test]
fn a_question_goes_along_when_the_session_moves_and_can_be_emptied() {
    page(|| {
        let (shelf, notebook, _) = with_a_goal();
        let question = |notebook: Notebook, on| {
            read(notebook, |plan| plan.question_for(on).map(|session| session.question.clone()))
        };
        notebook.sessions().write_line(SessionLine::Question, day(2), "why am I so tired?");
        assert!(notebook.last().with_untracked(Option::is_none), "no word about it");
        notebook.sessions().plan(Some(weekly()));
        assert_eq!(question(open(&shelf), day(9)), Some("why am I so tired?".into()));
        let acts = texts(&shelf);
        notebook.sessions().write_line(SessionLine::Question, day(9), "why am I so tired?");
        assert_eq!(texts(&shelf), acts, "the same words are no act");
        notebook.sessions().write_line(SessionLine::Question, day(9), "what helps?");
        assert_eq!(question(open(&shelf), day(9)), Some("what helps?".into()));
        notebook.sessions().write_line(SessionLine::Question, day(9), "");
        assert_eq!(question(open(&shelf), day(9)), None, "the first one does not come back");
    });
}

#[test]
fn homework_half_written_is_in_the_notes_and_a_goal_that_is_gone_loses_none() {
    page(|| {
        let (shelf, notebook, id) = with_a_goal();
        let work = Homework { text: "ring Ana".into(), goal: Some(id) };
        notebook.sessions().write_notes(day(2), "", std::slice::from_ref(&work));
        assert_eq!(open(&shelf).sessions().on(day(2)).notes, "To do: ring Ana");
        assert!(!open(&shelf).sessions().on(day(2)).held);
        let elsewhere = open(&new_shelf());
        elsewhere.sessions().finish(day(2), "", &[work]);
        assert_eq!(elsewhere.sessions().on(day(2)).notes, "To do: ring Ana");
    });
}
