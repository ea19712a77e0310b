//! Two things under way at once, in two tabs or in a draft that waited: finishing one takes nothing back of the other.

use crate::native::world::{new_shelf, open, page, typed};
use crate::notebook::Notebook;
use cairn_core::plan::{Area, AreaRating, Effect, GoalId, Level, Plan, Value};
use cairn_core::wizard::{AreaDraft, Door, Draft, Stage};
use leptos::prelude::*;

fn two_tabs() -> (Notebook, Notebook) {
    let shelf = new_shelf();
    (open(&shelf), open(&shelf))
}

fn make(notebook: Notebook, wish: &str) -> GoalId {
    let draft = typed(notebook.drafts().begin(Door::Small), Draft { wish: wish.into(), ..Draft::default() });
    notebook.finish(&draft, "").unwrap()
}

fn plan(notebook: Notebook) -> Plan {
    notebook.rescan();
    notebook.plan().get_untracked()
}

fn said(now: u8, want: u8) -> AreaDraft {
    AreaDraft { now: Some(now), want: Some(want) }
}

fn standing(now: u8, want: u8) -> AreaRating {
    let level = |n: u8| Level::try_from(n).ok();
    AreaRating { now: level(now), want: level(want) }
}

/// Says what matters and what there is room for, as one does on the way to a goal.
fn say_what_matters(notebook: Notebook, values: &[u8], areas: &[(Area, AreaDraft)], minutes: &str) {
    let mut draft = notebook.drafts().begin(Door::Whole);
    draft.values = values.iter().map(|place| Value::Card(*place)).collect();
    draft.areas.extend(areas.iter().copied());
    draft.capacity = minutes.into();
    notebook.finish(&draft, "");
}

#[test]
fn a_draft_for_a_new_goal_does_not_take_back_what_was_said_meanwhile() {
    page(|| {
        let (one, two) = two_tabs();
        say_what_matters(one, &[1, 2], &[(Area::DailyLiving, said(2, 4))], "100");
        let mut draft = one.drafts().begin(Door::Whole);
        draft.wish = "sit in the sun".into();
        one.drafts().keep(&draft);
        two.rescan();
        say_what_matters(two, &[2, 3], &[(Area::DailyLiving, said(3, 5)), (Area::MeaningFun, said(1, 3))], "60");
        let before = plan(one);
        assert!(one.finish(&one.drafts().get(draft.id).unwrap(), "").is_some());
        let after = plan(two);
        assert_eq!(after.goals.len(), 1);
        assert_eq!((&after.values, &after.areas, after.capacity), (&before.values, &before.areas, before.capacity));
        assert_eq!((after.values, after.capacity), (vec![Value::Card(2), Value::Card(3)], Some(60)));
    });
}

#[test]
fn what_the_draft_did_say_of_the_person_is_joined_with_what_was_said_meanwhile() {
    page(|| {
        let (one, two) = two_tabs();
        let rated = [(Area::DailyLiving, said(2, 4)), (Area::WorkSchool, said(2, 4))];
        say_what_matters(one, &[1, 2], &rated, "100");
        let mut draft = one.drafts().begin(Door::Small);
        draft.values.push(Value::Card(9));
        draft.areas.insert(Area::WorkSchool, said(2, 5));
        two.rescan();
        say_what_matters(two, &[2, 3], &[(Area::DailyLiving, said(1, 5)), (Area::WorkSchool, said(1, 4))], "60");
        one.rescan();
        one.finish(&draft, "");
        let after = plan(two);
        assert_eq!(after.values, [2, 3, 9].map(Value::Card));
        assert_eq!(after.areas[&Area::DailyLiving], standing(1, 5), "not touched in this draft");
        assert_eq!(after.areas[&Area::WorkSchool], standing(1, 5), "one end was said there, the other here");
        assert_eq!(after.capacity, Some(60));
    });
}

#[test]
fn two_parts_of_a_goal_changed_in_two_tabs_are_both_kept() {
    page(|| {
        let (one, two) = two_tabs();
        let id = make(one, "ring my sister");
        two.rescan();
        let when = Draft { smallest: "send her a photo".into(), ..one.drafts().begin_edit(id, Stage::When).unwrap() };
        let clear =
            Draft { wording: "ring her on Sundays".into(), ..two.drafts().begin_edit(id, Stage::Clear).unwrap() };
        two.finish(&clear, "");
        one.rescan();
        one.finish(&when, "too much at once");
        let goal = plan(two).goal(id).unwrap().clone();
        assert_eq!((goal.title(), goal.parts.smallest.as_str()), ("ring her on Sundays", "send her a photo"));
        let reasons: Vec<&str> = goal.history.iter().map(|version| version.because.as_str()).collect();
        assert_eq!(reasons, ["", "too much at once"], "each part was written once");
    });
}

#[test]
fn how_goals_sit_together_is_written_only_where_it_was_said() {
    page(|| {
        let (one, two) = two_tabs();
        let [walk, rest] = ["walk", "rest"].map(|wish| make(one, wish));
        let judge = |tab: Notebook, effect| {
            let mut draft = tab.drafts().begin_edit(walk, Stage::Capacity).unwrap();
            draft.pairs.insert(rest, effect);
            tab.finish(&draft, "");
        };
        judge(one, Effect::Helps);
        two.rescan();
        let small = Draft { smallest: "to the gate".into(), ..one.drafts().begin_edit(walk, Stage::When).unwrap() };
        judge(two, Effect::GetsInTheWay);
        one.rescan();
        one.finish(&small, "");
        assert_eq!(plan(two).pairs[&(walk, rest)], Effect::GetsInTheWay);
    });
}

#[test]
fn a_draft_from_before_drafts_knew_what_they_began_from_says_all_that_is_in_it() {
    page(|| {
        let (one, two) = two_tabs();
        say_what_matters(one, &[1, 2], &[], "100");
        let draft = Draft { wish: "sit in the sun".into(), began: None, ..one.drafts().begin(Door::Whole) };
        two.rescan();
        say_what_matters(two, &[3], &[], "60");
        one.rescan();
        one.finish(&draft, "");
        let after = plan(two);
        assert_eq!((after.values, after.capacity), ([1, 2].map(Value::Card).to_vec(), Some(100)));
    });
}

#[test]
fn an_edit_that_says_nothing_yet_is_opened_from_the_goal_as_it_is_today() {
    page(|| {
        let (one, two) = two_tabs();
        let id = make(one, "ring my sister");
        let looked = Draft { focus: Some("wording".into()), ..one.drafts().begin_edit(id, Stage::Clear).unwrap() };
        two.rescan();
        let clear =
            Draft { wording: "ring her on Sundays".into(), ..two.drafts().begin_edit(id, Stage::Clear).unwrap() };
        one.drafts().keep(&looked);
        two.finish(&clear, "");
        one.rescan();
        one.drafts().keep(&looked);
        let again = one.drafts().begin_edit(id, Stage::Clear).unwrap();
        assert_eq!((again.id, again.focus.as_deref()), (looked.id, Some("wording")));
        assert_eq!(again.wording, "ring her on Sundays");
    });
}
