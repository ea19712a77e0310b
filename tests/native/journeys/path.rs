//! Through the path by both doors, with the page killed at every stage.

use crate::native::world::{day, new_shelf, open, page};
use crate::notebook::{Notebook, SaveState, SavedDraft};
use cairn_core::plan::{Area, End, Measure, Per, Status, TimeOfDay, Value};
use cairn_core::shelf::Fault;
use cairn_core::wizard::{
    AreaDraft, Door, Draft, DraftId, GoalOwner, InitialStatus, MeasureChoice, MeasureDraft, Stage,
};
use leptos::prelude::*;

/// What somebody types at a stage; letters that are easy to spoil are among them.
fn say(draft: &mut Draft, stage: Stage) {
    match stage {
        Stage::Matters => draft.values = vec![Value::Card(8), Value::Own("mein Garten 🌻".into())],
        Stage::Stands => {
            draft.areas.insert(Area::DailyLiving, AreaDraft { now: Some(2), want: Some(4) });
            draft.picked = Some(Area::DailyLiving);
        }
        Stage::Wish => draft.wish = " be less \"stuck\"\n& tired ".into(),
        Stage::Clear => draft.wording = "walk to the park ".into(),
        Stage::Know => {
            draft.measure = MeasureDraft {
                kind: Some(MeasureChoice::HowOften),
                times: "3".into(),
                minutes: "20".into(),
                ..MeasureDraft::default()
            };
            draft.steps = vec!["find my shoes".into(), String::new()];
        }
        Stage::Doable => {
            (draft.importance, draft.confidence, draft.whose) = (Some(8), Some(6), Some(GoalOwner::Mine));
            draft.one_up = "if Ana came along".into();
        }
        Stage::When => {
            (draft.start, draft.keep_going, draft.time) = ("2026-11-23".into(), true, Some(TimeOfDay::Morning));
            draft.days[0] = true;
            draft.smallest = "to the gate".into();
        }
        Stage::Obstacle => (draft.obstacle, draft.action) = ("if it rains".into(), "then I will take the coat".into()),
        Stage::Partner => (draft.partner, draft.partner_knows) = ("Ana".into(), [true, false, false]),
        Stage::Capacity => (draft.capacity, draft.place) = ("120".into(), Some(InitialStatus::Focus)),
        Stage::Ladder => draft.ladder[2] = "three walks".into(),
        Stage::ReadBack => {}
    }
}

fn type_at(notebook: Notebook, draft: &mut Draft, stage: Stage) {
    draft.stage = stage;
    say(draft, stage);
    draft.focus = Some(format!("field-of-{}", stage.slug()));
    notebook.drafts().keep(draft);
}

#[test]
fn killed_at_any_stage_the_same_letters_stage_and_focus_are_there_again() {
    for last in Stage::ALL {
        page(|| {
            let shelf = new_shelf();
            let mut draft = page(|| {
                let notebook = open(&shelf);
                let mut draft = notebook.drafts().begin(Door::Whole);
                Stage::ALL
                    .into_iter()
                    .take_while(|stage| *stage <= last)
                    .for_each(|s| type_at(notebook, &mut draft, s));
                draft
            });
            let again = open(&shelf);
            assert_eq!(again.drafts().get(draft.id), Some(draft.clone()), "{last:?}");
            let waiting = again.drafts().saved().get_untracked();
            assert_eq!(waiting.iter().filter_map(SavedDraft::draft).collect::<Vec<_>>(), [draft.clone()]);
            // And from there the path goes on to its end.
            Stage::ALL.into_iter().filter(|stage| *stage > last).for_each(|s| type_at(again, &mut draft, s));
            assert!(again.finish(&draft, "").is_some());
            assert_eq!(
                (again.plan().with_untracked(|plan| plan.goals.len()), again.drafts().saved().with_untracked(Vec::len)),
                (1, 0)
            );
        });
    }
}

#[test]
fn the_whole_path_makes_the_goal_that_was_said() {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let mut draft = notebook.drafts().begin(Door::Whole);
        assert_eq!(draft.stage, Stage::Matters);
        for stage in Stage::ALL {
            type_at(notebook, &mut draft, stage);
        }
        let id = notebook.finish(&draft, "").unwrap();
        let plan = open(&shelf).plan().get_untracked();
        assert_eq!(plan, notebook.plan().get_untracked());
        assert_eq!((plan.values.len(), plan.picked, plan.capacity), (2, Some(Area::DailyLiving), Some(120)));
        let goal = plan.goal(id).unwrap();
        assert_eq!((goal.wish.as_str(), goal.title()), (" be less \"stuck\"\n& tired ", "walk to the park"));
        assert_eq!(goal.parts.measure, Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(20.0) }));
        assert_eq!(goal.parts.steps.len(), 1);
        let if_then = goal.parts.if_then.as_ref().unwrap();
        assert_eq!((if_then.obstacle.as_str(), if_then.action.as_str()), ("it rains", "take the coat"));
        assert_eq!((goal.parts.when.start, goal.parts.when.end), (Some(day(23)), Some(End::KeepGoing)));
        assert_eq!((goal.made, goal.status), (day(22), Status::Focus));
    });
}

#[test]
fn the_small_door_asks_four_things_and_makes_a_goal() {
    page(|| {
        let notebook = open(&new_shelf());
        let mut draft = notebook.drafts().begin(Door::Small);
        for stage in Stage::behind(Door::Small) {
            type_at(notebook, &mut draft, *stage);
        }
        let id = notebook.finish(&draft, "").unwrap();
        notebook.plan().with_untracked(|plan| assert_eq!(plan.goal(id).unwrap().title(), "walk to the park"));
    });
}

#[test]
fn a_draft_thrown_away_can_be_brought_back_letter_for_letter() {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let mut draft = notebook.drafts().begin(Door::Small);
        type_at(notebook, &mut draft, Stage::Wish);
        notebook.drafts().discard(draft.id);
        assert_eq!(open(&shelf).drafts().saved().with_untracked(Vec::len), 0);
        notebook.drafts().restore();
        assert_eq!(open(&shelf).drafts().get(draft.id), Some(draft));
    });
}

#[test]
fn a_new_goal_taken_back_is_a_draft_that_waits_again() {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let mut draft = notebook.drafts().begin(Door::Small);
        Stage::behind(Door::Small).iter().for_each(|stage| type_at(notebook, &mut draft, *stage));
        notebook.finish(&draft, "");
        assert_eq!(open(&shelf).drafts().get(draft.id), None);
        notebook.undo_last();
        assert!(notebook.plan().with_untracked(|plan| plan.goals.is_empty()));
        assert_eq!(open(&shelf).drafts().get(draft.id), Some(draft.clone()));
        // Made again, it is one goal, and an undo of something else brings no draft.
        let id = notebook.finish(&draft, "").unwrap();
        notebook.order(vec![id]);
        notebook.undo_last();
        assert_eq!(open(&shelf).drafts().get(draft.id), None);
        assert_eq!(open(&shelf).plan().with_untracked(|plan| plan.goals.len()), 1);
    });
}

#[test]
fn what_the_shelf_refuses_is_said_and_kept_and_stored_later() {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let mut draft = notebook.drafts().begin(Door::Small);
        type_at(notebook, &mut draft, Stage::Wish);
        shelf.refuse_writes(Some(Fault::Full));
        let id = notebook.finish(&draft, "").unwrap();
        assert_eq!(notebook.save_state().get_untracked(), SaveState::NotStored(Fault::Full));
        assert!(notebook.plan().with_untracked(|plan| plan.goal(id).is_some()), "the page still has it");
        let crashed = open(&shelf);
        assert!(crashed.plan().with_untracked(|plan| plan.goals.is_empty()));
        assert_eq!(
            crashed.drafts().get(draft.id).unwrap().wish,
            draft.wish,
            "the draft outlives a goal that was not stored"
        );
        shelf.refuse_writes(None);
        notebook.rescan();
        assert_eq!(notebook.save_state().get_untracked(), SaveState::Stored);
        assert!(open(&shelf).plan().with_untracked(|plan| plan.goal(id).is_some()));
    });
}

#[test]
fn a_draft_that_is_not_there_is_none() {
    page(|| assert_eq!(open(&new_shelf()).drafts().get(DraftId(7)), None));
}
