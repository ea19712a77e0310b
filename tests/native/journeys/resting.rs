//! Rest, looking back, and the night that belongs to the day before.

use crate::native::world::{day, it_is, it_is_hour, new_shelf, open, page, typed, typed_look_back};
use crate::notebook::Notebook;
use cairn_core::plan::{
    AllPaused, DayBegins, GoalId, LookBackReason, Measure, Outcome, Part, Per, SetbackReason, Status,
};
use cairn_core::wizard::{Door, Draft, LookBack, LookBackRest, LookBackSize, Stage};
use leptos::prelude::*;

fn small_goal(notebook: Notebook, wish: &str) -> GoalId {
    let said = Draft { wish: wish.into(), wording: wish.into(), ..Draft::default() };
    let draft = typed(notebook.drafts().begin(Door::Small), said);
    notebook.finish(&draft, "").unwrap()
}

#[test]
fn a_low_energy_week_ends_by_itself_or_when_it_is_ended() {
    page(|| {
        it_is(day(10));
        let notebook = open(&new_shelf());
        notebook.rest(Some(day(16)));
        let is_low = |d| notebook.plan().with_untracked(|plan| plan.is_low(day(d)));
        assert_eq!([9, 10, 16, 17].map(is_low), [false, true, true, false]);
        notebook.rest(None);
        assert!(!is_low(12));
        notebook.undo_last();
        assert!(is_low(12), "ending it can be taken back");
    });
}

#[test]
fn all_goals_in_focus_rest_in_one_act_and_come_back_by_themselves() {
    page(|| {
        it_is(day(10));
        let notebook = open(&new_shelf());
        let (walk, sing) = (small_goal(notebook, "walk"), small_goal(notebook, "sing"));
        notebook.place(sing, Status::Parked, String::new());
        notebook.pause_all(Some(day(20)));
        let focus =
            |d| notebook.plan().with_untracked(|plan| plan.focus(day(d)).map(|goal| goal.id).collect::<Vec<_>>());
        assert_eq!((focus(11), focus(20)), (vec![], vec![walk]));
        notebook.undo_last();
        assert_eq!(focus(11), [walk]);
        notebook.pause_all(Some(day(9)));
        assert_eq!(focus(25), [], "a day that is over ends no pause");
    });
}

#[test]
fn all_goals_that_rest_are_brought_back_by_one_act_and_parked_goals_stay_parked() {
    page(|| {
        it_is(day(10));
        let notebook = open(&new_shelf());
        let (walk, sing) = (small_goal(notebook, "walk"), small_goal(notebook, "sing"));
        notebook.place(sing, Status::Parked, String::new());
        let rests = || notebook.plan().with_untracked(|plan| plan.all_paused(day(10)));
        notebook.pause_all(Some(day(20)));
        assert_eq!(rests(), Some(AllPaused { until: Some(day(20)) }));
        notebook.bring_back_all();
        let focus = notebook.plan().with_untracked(|plan| plan.focus(day(10)).map(|goal| goal.id).collect::<Vec<_>>());
        assert_eq!((focus, rests()), (vec![walk], None));
        notebook.undo_last();
        assert!(rests().is_some());
    });
}

#[test]
fn what_is_done_in_the_night_belongs_to_the_day_that_has_not_ended_for_the_person() {
    page(|| {
        it_is(day(10));
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let walk = small_goal(notebook, "walk");
        notebook.begin_days_at(DayBegins::try_from(3).unwrap());
        it_is_hour(1);
        it_is(day(11));
        notebook.rescan();
        assert_eq!(notebook.today().get_untracked(), day(10));
        notebook.check_in(walk, notebook.today().get_untracked(), Outcome::Done);
        it_is_hour(4);
        notebook.rescan();
        assert_eq!(notebook.today().get_untracked(), day(11));
        notebook.begin_days_at(DayBegins::default());
        let days =
            notebook.plan().with_untracked(|plan| plan.goals[&walk].check_ins.keys().copied().collect::<Vec<_>>());
        assert_eq!(days, [day(10)], "a new start of the day moves no check-in");
        it_is_hour(1);
        let elsewhere = open(&shelf);
        assert_eq!(elsewhere.today().get_untracked(), day(11));
        it_is_hour(12);
    });
}

#[test]
fn a_quiet_fortnight_is_offered_once_and_what_is_learnt_changes_the_plan() {
    page(|| {
        it_is(day(1));
        let notebook = open(&new_shelf());
        let walk = small_goal(notebook, "walk");
        let offered = || {
            let today = notebook.today().get_untracked();
            notebook
                .plan()
                .with_untracked(|plan| plan.to_look_back_at(today, |_| true).map(|(goal, why)| (goal.id, why)))
        };
        it_is(day(15));
        notebook.rescan();
        assert_eq!(offered(), Some((walk, LookBackReason::ThinFortnight)));
        let said = LookBack {
            why: vec![SetbackReason::TooMuch, SetbackReason::Unexpected],
            smaller: "put my shoes by the door".into(),
            obstacle: "rain".into(),
            action: "walk in the hall".into(),
            learnt: "I need a dry plan".into(),
            ..LookBack::default()
        };
        let came = notebook.plan().with_untracked(|plan| said.finish(&plan.goals[&walk], day(15)));
        notebook.look_back(walk, came, None);
        assert_eq!(offered(), None);
        notebook.plan().with_untracked(|plan| {
            let goal = &plan.goals[&walk];
            assert_eq!(goal.next_step(), Some("put my shoes by the door"));
            assert_eq!(goal.parts.if_then.as_ref().map(|plan| plan.action.as_str()), Some("walk in the hall"));
            assert!(goal.history.iter().all(|version| version.because == "I need a dry plan"));
            assert_eq!(plan.goals[&walk].learnt_before("heavy rains").len(), 1);
        });
        notebook.undo_last();
        assert_eq!(offered(), Some((walk, LookBackReason::ThinFortnight)), "one act, taken back as one");
        notebook.not_now(walk);
        assert_eq!(offered(), None);
    });
}

#[test]
fn who_was_not_well_gets_easy_days_in_one_act_and_a_smaller_goal_is_one_act_too() {
    page(|| {
        it_is(day(10));
        let notebook = open(&new_shelf());
        let walk = small_goal(notebook, "walk 3 times a week");
        let plan = || notebook.plan().get_untracked();
        notebook.make_smaller(walk, vec![Part::Measure(Some(often(3.0)))]);
        let said = LookBack {
            why: vec![SetbackReason::TooMuch, SetbackReason::NotWell],
            size: Some(LookBackSize::FewerDays),
            rest: Some(LookBackRest::EasyDays),
            ..LookBack::default()
        };
        assert!(notebook.finish_look_back(&typed_look_back(notebook.drafts().begin_look_back(walk), said)));
        assert_eq!(plan().goals[&walk].parts.measure, Some(often(2.0)));
        assert_eq!(plan().goals[&walk].title(), "walk, twice a week", "the words say the same");
        assert_eq!(plan().low_until(day(10)), Some(day(16)));
        notebook.undo_last();
        assert_eq!((plan().goals[&walk].title(), plan().is_low(day(10))), ("walk 3 times a week", false));
        notebook.make_smaller(walk, vec![Part::Wording("walk, twice a week".into()), Part::Measure(Some(often(2.0)))]);
        notebook.undo_last();
        let plan = plan();
        let goal = &plan.goals[&walk];
        assert_eq!(
            (goal.title(), &goal.parts.measure),
            ("walk 3 times a week", &Some(often(3.0))),
            "taken back as one"
        );
    });
}

fn often(times: f64) -> Measure {
    Measure::HowOften { times, per: Per::Week, minutes: None }
}

#[test]
fn a_look_back_is_kept_while_it_is_typed_and_comes_back_when_it_is_undone() {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let walk = small_goal(notebook, "walk");
        let edit = notebook.drafts().begin_edit(walk, Stage::Clear).unwrap();
        notebook.drafts().keep(&Draft { wording: "walk far".into(), ..edit });
        let typed = |draft: Draft, learnt: &str| {
            let said = LookBack { learnt: learnt.into(), ..LookBack::default() };
            typed_look_back(draft, said)
        };
        let draft = typed(notebook.drafts().begin_look_back(walk), "half a sen");
        notebook.drafts().keep(&draft);
        // The page is closed, and opened again.
        let notebook = open(&shelf);
        assert_eq!(notebook.drafts().begin_look_back(walk), draft);
        assert_eq!(
            notebook.drafts().begin_edit(walk, Stage::Clear).unwrap().wording,
            "walk far",
            "neither is taken for the other"
        );
        notebook.leave_look_back(&draft);
        assert_eq!(notebook.drafts().begin_look_back(walk), draft, "what was typed waits");
        let draft = typed(draft, "half a sentence is enough");
        assert!(notebook.finish_look_back(&draft));
        let learnt = || notebook.plan().with_untracked(|plan| !plan.goals[&walk].setbacks.is_empty());
        assert!(learnt());
        assert_ne!(notebook.drafts().begin_look_back(walk).id, draft.id, "it is done with");
        notebook.undo_last();
        assert!(!learnt());
        assert_eq!(notebook.drafts().begin_look_back(walk), draft, "not a word is gone");
        let empty = typed(draft, "");
        notebook.drafts().keep(&empty);
        assert!(!notebook.finish_look_back(&empty), "nothing was said");
        notebook.leave_look_back(&empty);
        assert_ne!(notebook.drafts().begin_look_back(walk).id, empty.id);
    });
}
