//! What went wrong in use, each as it was met: a pause that ran out, a rest without a reason, a day that was set, a clock
//! that ran ahead, a second look back.

use crate::native::files::DATES;
use crate::native::world::{day, it_is, new_shelf, open, page, typed, typed_look_back};
use crate::notebook::{Notebook, UndoLabel};
use cairn_core::exchange::session::{Fact, SessionPage};
use cairn_core::plan::{
    CopingPlan, Goal, GoalId, HistoryItem, IfThen, Measure, Outcome, Part, Partner, Per, SetbackReason, Status, Step,
    StoneKind, When,
};
use cairn_core::wizard::{Door, Draft, LookBack, Stage};
use cairn_core::words::en::stage_partner::card_of;
use cairn_core::yielder::BlockOn as _;
use chrono::{Days, NaiveDate, Weekday};
use leptos::prelude::*;

fn small_goal(notebook: Notebook, wish: &str) -> GoalId {
    let said = Draft { wish: wish.into(), wording: wish.into(), ..Draft::default() };
    let draft = typed(notebook.drafts().begin(Door::Small), said);
    notebook.finish(&draft, "").unwrap()
}

fn of<T>(notebook: Notebook, goal: GoalId, get: impl Fn(&Goal) -> T) -> T {
    notebook.plan().with_untracked(|plan| get(&plan.goals[&goal]))
}

fn facts(notebook: Notebook, since: NaiveDate, on: NaiveDate) -> Vec<Fact> {
    let page = notebook.plan().with_untracked(|plan| SessionPage::of(plan, Some(since), on, on));
    page.goals.into_iter().flat_map(|goal| goal.lines).map(|line| line.fact).collect()
}

#[test]
fn a_pause_that_ran_out_is_over_wherever_it_is_told() {
    page(|| {
        it_is(day(2));
        let notebook = open(&new_shelf());
        let walk = small_goal(notebook, "walk");
        notebook.place(walk, Status::Paused { until: Some(day(5)) }, "a trip".into());
        it_is(day(7));
        notebook.rescan();
        let said = facts(notebook, day(3), day(7));
        assert!(said.contains(&Fact::Back { on: day(5) }), "{said:?}");
        assert!(!said.iter().any(|fact| matches!(fact, Fact::Stands { .. })), "{said:?}");
        let told = of(notebook, walk, |goal| goal.past(day(7)).iter().map(HistoryItem::on).collect::<Vec<_>>());
        assert_eq!(told, [day(2), day(5)]);
        let stands = of(notebook, walk, |goal| {
            let stands = goal.stands(day(7));
            (stands.status, stands.since, stands.because.to_owned(), stands.is_back)
        });
        assert_eq!(stands, (Status::Focus, day(5), String::new(), true));
        let (table, record) = (notebook.exports().goals().text, notebook.exports().record("").text);
        assert!(table.contains("in focus,2026-11-05") && record.contains("\"active\""), "{table}{record}");
    });
}

#[test]
fn a_rest_for_all_has_no_reason_that_nobody_gave() {
    page(|| {
        it_is(day(10));
        let notebook = open(&new_shelf());
        let walk = small_goal(notebook, "walk");
        notebook.pause_all(None);
        assert_eq!(of(notebook, walk, |goal| goal.status_since.1.clone()), "");
        let said =
            LookBack { why: vec![SetbackReason::TooMuch], smaller: "find my shoes".into(), ..LookBack::default() };
        notebook.look_back(walk, of(notebook, walk, |goal| said.finish(goal, day(10))), None);
        let text = notebook.exports().text(DATES).block_on().text;
        assert!(!text.contains("because"), "{text}");
        assert_eq!(of(notebook, walk, |goal| count(goal, StoneKind::WiseChange)), 1, "it was wise all the same");
    });
}

fn count(goal: &Goal, kind: StoneKind) -> usize {
    goal.stones(day(30)).iter().filter(|stone| stone.kind == kind).count()
}

#[test]
fn a_day_that_was_set_comes_back_until_it_is_answered() {
    page(|| {
        it_is(day(2));
        let notebook = open(&new_shelf());
        let (walk, sing) = (small_goal(notebook, "walk"), small_goal(notebook, "sing"));
        let review = |day| Part::When(When { review: Some(day), ..When::default() });
        notebook.change_part(walk, review(day(9)), String::new());
        notebook.change_part(sing, review(day(9)), String::new());
        let due =
            |on| notebook.plan().with_untracked(|plan| plan.to_look_at(on).map(|goal| goal.id).collect::<Vec<_>>());
        assert_eq!((due(day(8)), due(day(9)), due(day(12))), (vec![], vec![walk, sing], vec![walk, sing]));
        it_is(day(12));
        notebook.rescan();
        notebook.not_now(walk);
        assert_eq!(due(day(13)), [sing], "one answer answers for one goal");
        assert_eq!(notebook.last().get_untracked().map(|last| last.what), Some(UndoLabel::Answered));
        assert!(of(notebook, walk, |goal| goal.setbacks.is_empty()), "to keep it is no look back");
        notebook.change_part(sing, review(day(20)), String::new());
        assert_eq!((due(day(13)), due(day(20))), (vec![], vec![sing]));
        notebook.place(sing, Status::Finished, String::new());
        assert_eq!(due(day(20)), []);
    });
}

#[test]
fn a_clock_that_ran_ahead_leaves_nothing_that_can_not_be_put_right() {
    page(|| {
        let ahead = day(10) + Days::new(1300);
        it_is(day(10));
        let notebook = open(&new_shelf());
        let walk = small_goal(notebook, "walk");
        notebook.check_in(walk, day(10), Outcome::Done);
        it_is(ahead);
        notebook.rescan();
        notebook.check_in(walk, ahead, Outcome::Done);
        notebook.backups().mark_saved(notebook.backups().now());
        it_is(day(12));
        notebook.rescan();
        let returns =
            |on| of(notebook, walk, |goal| goal.stones(on).iter().filter(|s| s.kind == StoneKind::Return).count());
        assert_eq!((returns(day(12)), returns(ahead)), (0, 1));
        assert!(notebook.backups().is_ahead());
        for n in 0..12 {
            notebook.order(vec![walk; n % 2]);
        }
        assert!(notebook.backups().is_due(), "nobody knows when the last copy was saved");
        notebook.clear_day(walk, ahead);
        let achievements = notebook.plan().with_untracked(|plan| plan.achievements(day(12)));
        assert_eq!(achievements.iter().map(|achievement| achievement.on).collect::<Vec<_>>(), [day(10)]);
    });
}

#[test]
fn a_second_look_back_leaves_the_first_plan_and_each_goal_its_own() {
    page(|| {
        it_is(day(10));
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let (walk, sing) = (small_goal(notebook, "walk"), small_goal(notebook, "sing"));
        let look_back = |goal, obstacle: &str, action: &str| {
            let (why, obstacle, action) = (vec![SetbackReason::Unexpected], obstacle.into(), action.into());
            let said = LookBack { why, obstacle, action, learnt: "it helps".into(), ..LookBack::default() };
            notebook.look_back(goal, of(notebook, goal, |goal| said.finish(goal, day(10))), None);
        };
        look_back(walk, "it rains", "walk in the hall");
        look_back(walk, "my shift changes", "walk at noon");
        look_back(sing, "it rains again", "hum at home");
        let again = open(&shelf);
        let first = IfThen { obstacle: "it rains".into(), action: "walk in the hall".into(), ..IfThen::default() };
        let more = vec![CopingPlan { obstacle: "my shift changes".into(), action: "walk at noon".into() }];
        assert_eq!(of(again, walk, |goal| goal.parts.if_then.clone()), Some(IfThen { more, ..first }));
        assert_eq!(of(again, sing, |goal| goal.learnt_before("heavy rains").len()), 1, "its own");
        assert_eq!(of(again, walk, |goal| goal.learnt_before("heavy rains").len()), 1);
        let text = again.exports().text(DATES).block_on().text;
        assert!(text.contains("If it rains, then I will walk in the hall."), "{text}");
        assert!(text.contains("If my shift changes, then I will walk at noon."), "{text}");
    });
}

#[test]
fn the_same_obstacle_has_its_own_answer_on_the_card_of_each_goal() {
    page(|| {
        it_is(day(10));
        let notebook = open(&new_shelf());
        let with = |goal, who: &str| {
            let partner = Partner { who: who.into(), knows_obstacle: true, ..Partner::default() };
            notebook.change_part(goal, Part::Partner(Some(partner)), String::new());
        };
        let (walk, sing) = (small_goal(notebook, "walk"), small_goal(notebook, "sing"));
        with(walk, "Ana");
        with(sing, "Ben");
        let drafts = [walk, sing].map(|goal| notebook.drafts().begin_look_back(goal));
        let looked = |draft: Draft, action: &str| {
            let (why, obstacle, action) = (vec![SetbackReason::Unexpected], "I am tired".into(), action.into());
            let said = LookBack { why, obstacle, action, learnt: "it helps".into(), ..LookBack::default() };
            assert!(notebook.finish_look_back(&typed_look_back(draft, said)));
        };
        let [first, second] = drafts;
        looked(second, "hum at home");
        looked(first, "walk at noon");
        let cards = [walk, sing].map(|goal| of(notebook, goal, card_of));
        let has = |card: &str, words: [&str; 2]| words.map(|words| card.contains(words));
        assert_eq!(has(&cards[0], ["walk at noon", "hum at home"]), [true, false], "{cards:?}");
        assert_eq!(has(&cards[1], ["walk at noon", "hum at home"]), [false, true], "{cards:?}");
        for goal in [walk, sing] {
            assert_eq!(of(notebook, goal, |goal| goal.learnt_before("so tired").len()), 1, "its own");
        }
    });
}

#[test]
fn a_draft_that_waited_takes_nothing_away_that_was_added_meanwhile() {
    page(|| {
        it_is(day(10));
        let notebook = open(&new_shelf());
        let walk = small_goal(notebook, "walk");
        let draft = notebook.drafts().begin_edit(walk, Stage::Obstacle).unwrap();
        let steps = vec!["look at a map".into()];
        let typing = Draft { obstacle: "it rains".into(), action: "take a coat".into(), steps, ..draft.clone() };
        let draft = typed(draft, typing);
        let (why, obstacle, action) =
            (vec![SetbackReason::Unexpected], "my shift changes".into(), "walk at noon".into());
        let said = LookBack { why, obstacle, action, ..LookBack::default() };
        notebook.look_back(walk, of(notebook, walk, |goal| said.finish(goal, day(10))), None);
        let step = Step { text: "find my shoes".into(), done: None };
        notebook.change_part(walk, Part::Steps(vec![step]), String::new());
        notebook.finish(&draft, "");
        let plans = |goal: &Goal| goal.parts.if_then.clone().unwrap_or_default();
        let (mine, other) = (("it rains", "take a coat"), ("my shift changes", "walk at noon"));
        assert_eq!(of(notebook, walk, plans).plans().collect::<Vec<_>>(), [mine, other]);
        let steps =
            of(notebook, walk, |goal| goal.parts.steps.iter().map(|step| step.text.clone()).collect::<Vec<_>>());
        assert_eq!(steps, ["look at a map", "find my shoes"]);
    });
}

#[test]
fn words_and_parts_agree_in_what_goes_out() {
    page(|| {
        it_is(day(10));
        let notebook = open(&new_shelf());
        let hello = small_goal(notebook, "say hello, 3 days a week");
        let twice = Measure::HowOften { times: 2.0, per: Per::Week, minutes: None };
        notebook.change_part(hello, Part::Measure(Some(twice)), String::new());
        let days = [Weekday::Mon, Weekday::Wed, Weekday::Fri].into_iter().collect();
        notebook.change_part(hello, Part::When(When { days, ..When::default() }), String::new());
        let text = notebook.exports().text(DATES).block_on().text;
        assert!(text.contains("say hello, twice a week, on Mon, Wed and Fri."), "{text}");
        assert!(!text.contains("3 days a week, twice"), "{text}");
    });
}
