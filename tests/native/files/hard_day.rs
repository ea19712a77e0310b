//! The plan for hard days: read without a trace, in the full backup, and in no other file.

use super::{DATES, all, made};
use crate::native::world::{day, it_is, new_shelf, open, page, texts};
use crate::notebook::{LineSwitches, Notebook, Sessions, UndoLabel};
use cairn_core::plan::{Act, Change, HardDayPart, HardDayTopic};
use cairn_core::words::en::session::{SheetFormat, sheet};
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;

const SECRET: &str = "the bridge in my head";

fn secret() -> Vec<HardDayPart> {
    HardDayTopic::ALL.map(|about| HardDayPart { about, words: format!("{about:?}: {SECRET}") }).to_vec()
}

fn plan_of(notebook: Notebook) -> Option<Vec<HardDayPart>> {
    notebook.plan().with_untracked(|plan| plan.hard_day.as_ref().map(|plan| plan.parts.clone()))
}

/// A notebook with a goal and a plan for hard days.
fn with_a_plan() -> Notebook {
    it_is(day(22));
    let notebook = open(&new_shelf());
    notebook.act(UndoLabel::NewGoal, vec![made(1, "sing")]);
    notebook.set_hard_day_plan(secret());
    notebook
}

#[test]
fn the_plan_for_hard_days_is_in_no_file_but_the_full_copy() {
    page(|| {
        let notebook = with_a_plan();
        for file in all(notebook) {
            assert!(!file.text.contains(SECRET), "{}", file.name);
        }
        let manner = SheetFormat {
            date: |day| day.to_string(),
            short: |day| day.to_string(),
            weekday: |day| day.to_string(),
            today: day(3),
            numbers: true,
        };
        let session = notebook.sessions().page(None, day(22));
        let everything: LineSwitches =
            session.goals.iter().flat_map(|goal| &goal.lines).map(|l| (l.id.clone(), true)).collect();
        assert!(!Sessions::file(&sheet(&session, &everything, manner), day(22)).text.contains(SECRET));
        let copy = notebook.backups().full().block_on().text;
        assert!(copy.contains(SECRET));
        let (acts, view) = copy.split_once("\"plan\": {").unwrap();
        assert!(acts.contains(SECRET) && !view.contains(SECRET), "the view for other programs is without it");

        let elsewhere = open(&new_shelf());
        elsewhere.join_backup(elsewhere.open_backup(&copy).block_on().unwrap()).block_on();
        assert_eq!(plan_of(elsewhere), Some(secret()));
    });
}

#[test]
fn a_therapists_review_does_not_hand_the_plan_on() {
    page(|| {
        let copy = with_a_plan().backups().full().block_on().text;
        let therapist = open(&new_shelf());
        let file = therapist.open_backup(&copy).block_on().unwrap().for_review(crate::native::world::env()).block_on();
        let review = Notebook::of_client_file(crate::native::world::env(), &file);
        review.set_hard_day_plan(Vec::new());
        assert_eq!(plan_of(review), Some(secret()), "nothing of the client's can be changed there");
        assert!(!review.review().unwrap().file().block_on().text.contains(SECRET));
        assert!(!review.exports().text(DATES).block_on().text.contains(SECRET));
    });
}

#[test]
fn it_is_kept_as_it_is_written_and_nothing_tells_that_it_was_read() {
    page(|| {
        it_is(day(22));
        let shelf = new_shelf();
        let notebook = open(&shelf);
        notebook.set_hard_day_plan(Vec::new());
        assert_eq!(texts(&*shelf), [], "opening the page to write says nothing");
        notebook.set_hard_day_plan(secret());
        assert!(notebook.last().with_untracked(Option::is_none), "no word about it");
        let stored = texts(&*shelf);
        notebook.set_hard_day_plan(secret());
        assert_eq!(texts(&*shelf), stored, "the same words are no act, and reading them is none");
        assert_eq!(plan_of(open(&shelf)), Some(secret()));

        let words = |text: &str| vec![HardDayPart { about: HardDayTopic::Today, words: text.into() }];
        notebook.set_hard_day_plan(words("the cat"));
        assert_eq!(plan_of(open(&shelf)), Some(words("the cat")), "it replaces the earlier one");
        notebook.delete_hard_day_plan();
        assert_eq!(plan_of(open(&shelf)), None);
        notebook.undo_last();
        assert_eq!(plan_of(open(&shelf)), Some(words("the cat")));
    });
}

/// What "Go easy for a few days?" does is the act of anybody who asks for days of low energy, letter for letter.
#[test]
fn going_easy_after_it_says_nothing_of_why() {
    page(|| {
        it_is(day(22));
        let notebook = open(&new_shelf());
        notebook.rest(Some(day(25)));
        let plan = notebook.plan().get_untracked();
        assert!(plan.is_low(day(25)) && !plan.is_low(day(26)));
        let act = Act { on: day(22), does: vec![Change::LowEnergy(Some(day(25)))] };
        assert_eq!(serde_json::to_string(&act).unwrap(), r#"{"on":"2026-11-22","does":[{"low-energy":"2026-11-25"}]}"#);
    });
}

#[test]
fn after_a_quarter_of_a_year_a_yes_keeps_it_for_another() {
    page(|| {
        let notebook = with_a_plan();
        let is_old = |notebook: Notebook| {
            let today = notebook.today().get_untracked();
            notebook.plan().with_untracked(|plan| plan.hard_day.as_ref().is_some_and(|plan| plan.is_old(today)))
        };
        it_is(crate::native::world::date(2027, 2, 20));
        notebook.day().update_today();
        assert!(is_old(notebook));
        notebook.set_hard_day_plan(secret());
        assert!(!is_old(notebook));
    });
}
