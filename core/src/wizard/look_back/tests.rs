//! Tests of the answers of a look back, and the changes that they come to.

use super::LookBackSize::{FewerDays, FewerMinutes, SmallestForTwoWeeks};
use super::*;
use crate::plan::{CopingPlan, IfThen, Per, When};
use crate::testing::{Life, day};

fn goal(parts: Parts) -> Goal {
    Life::new().goal(day(1), "w").with(parts).only_goal()
}

fn parts() -> Parts {
    Parts {
        measure: Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(20.0) }),
        when: When { end: Some(End::On(day(5))), ..When::default() },
        if_then: Some(IfThen {
            outcome: "air".into(),
            obstacle: "rain".into(),
            action: "hall".into(),
            ..IfThen::default()
        }),
        ..Parts::default()
    }
}

#[test]
fn each_yes_leads_to_its_change() {
    let said = LookBack {
        why: vec![SetbackReason::Unexpected, SetbackReason::TooMuch],
        fewer: "2".into(),
        later: "2026-11-30".into(),
        obstacle: "If my shift changes.".into(),
        action: "then I will walk at noon".into(),
        learnt: " ask first ".into(),
        ..LookBack::default()
    };
    let LookBackResult { setback, parts: changed, status, low_energy } = said.finish(&goal(parts()), day(10));
    assert_eq!(setback.why, [SetbackReason::TooMuch, SetbackReason::Unexpected]);
    assert_eq!((setback.obstacle.as_str(), setback.learnt.as_str()), ("my shift changes", "ask first"));
    assert_eq!((status, low_energy), (None, None));
    let more = vec![CopingPlan { obstacle: "my shift changes".into(), action: "walk at noon".into() }];
    let plan = IfThen { outcome: "air".into(), obstacle: "rain".into(), action: "hall".into(), more };
    assert_eq!(
        changed,
        [
            Part::Measure(Some(Measure::HowOften { times: 2.0, per: Per::Week, minutes: Some(20.0) })),
            Part::When(When { end: Some(End::On(day(30))), ..When::default() }),
            Part::IfThen(Some(plan)),
        ]
    );
}

#[test]
fn a_new_plan_is_one_more_and_the_same_is_not_added_twice() {
    let said = |obstacle: &str, action: &str| {
        let (why, obstacle, action) = (vec![SetbackReason::Unexpected], obstacle.into(), action.into());
        LookBack { why, obstacle, action, ..LookBack::default() }
    };
    let first = said("rain", "hall").finish(&goal(Parts::default()), day(10)).parts;
    let [Part::IfThen(Some(plan))] = first.as_slice() else { panic!("{first:?}") };
    assert_eq!(plan.plans().collect::<Vec<_>>(), [("rain", "hall")], "the first one is no one more");
    let second = said("my shift", "walk at noon").finish(&goal(parts()), day(10)).parts;
    let [Part::IfThen(Some(plan))] = second.as_slice() else { panic!("{second:?}") };
    assert_eq!(plan.plans().collect::<Vec<_>>(), [("rain", "hall"), ("my shift", "walk at noon")]);
    let with_both = Parts { if_then: Some(plan.clone()), ..parts() };
    assert_eq!(said("My shift", "then I will walk at noon.").finish(&goal(with_both), day(10)).parts, []);
}

#[test]
fn what_belongs_to_a_question_without_a_yes_is_not_looked_at() {
    let said = LookBack { fewer: "1".into(), let_go: true, obstacle: "x".into(), ..LookBack::default() };
    let came = said.finish(&goal(parts()), day(10));
    assert_eq!((came.parts.len(), came.status, came.setback.says_something()), (0, None, false));
}

#[test]
fn numbers_and_days_that_cannot_be_read_or_change_nothing_change_nothing() {
    for (fewer, later) in [("", ""), ("many", "soon"), ("0", "2026-11-10"), ("3", "2026-11-05")] {
        let why = vec![SetbackReason::TooMuch];
        let said = LookBack { why, fewer: fewer.into(), later: later.into(), ..LookBack::default() };
        assert_eq!(said.finish(&goal(parts()), day(10)).parts, [], "{fewer} {later}");
    }
}

#[test]
fn a_goal_without_a_rhythm_gets_a_smaller_step_first() {
    let said = LookBack { why: vec![SetbackReason::TooMuch], smaller: "open the box".into(), ..LookBack::default() };
    let steps = vec![Step { text: "sort it".into(), done: None }];
    let came = said.finish(&goal(Parts { steps, ..Parts::default() }), day(10));
    let Some(Part::Steps(steps)) = came.parts.first() else { panic!("no steps") };
    assert_eq!(steps.iter().map(|step| step.text.as_str()).collect::<Vec<_>>(), ["open the box", "sort it"]);
}

#[test]
fn what_is_not_the_persons_own_is_let_go_or_gets_another_value() {
    let value = Some(Value::Own("calm".into()));
    let said = LookBack { why: vec![SetbackReason::NotMine], value: value.clone(), ..LookBack::default() };
    assert_eq!(said.finish(&goal(parts()), day(10)).parts, [Part::Value(value)]);
    let came = LookBack { let_go: true, ..said }.finish(&goal(parts()), day(10));
    assert_eq!((came.parts.len(), came.status), (0, Some(Status::LetGo)));
}

fn too_much(size: LookBackSize) -> LookBack {
    LookBack { why: vec![SetbackReason::TooMuch], size: Some(size), ..LookBack::default() }
}

#[test]
fn what_was_too_much_gets_the_size_that_is_picked() {
    let often =
        |times, minutes| Part::Measure(Some(Measure::HowOften { times, per: Per::Week, minutes: Some(minutes) }));
    let came = |size| too_much(size).finish(&goal(parts()), day(10)).parts;
    assert_eq!(came(LookBackSize::FewerDays), [often(2.0, 20.0)]);
    assert_eq!(came(LookBackSize::FewerMinutes), [often(3.0, 10.0)]);
    let when = When { smallest_until: Some(day(23)), ..parts().when };
    assert_eq!(came(LookBackSize::SmallestForTwoWeeks), [Part::When(when.clone())]);
    let more_time = LookBack { later: "2026-11-30".into(), ..too_much(LookBackSize::SmallestForTwoWeeks) };
    let both = When { end: Some(End::On(day(30))), ..when };
    assert_eq!(more_time.finish(&goal(parts()), day(10)).parts, [Part::When(both)], "both are one change of when");
}

#[test]
fn only_sizes_that_make_a_goal_smaller_are_offered_and_the_smallest_version_always_is() {
    let sizes = |parts: Parts| look_back_sizes(Unguarded::of(&goal(parts)).unwrap());
    assert_eq!(sizes(parts()), [FewerDays, FewerMinutes, SmallestForTwoWeeks]);
    assert_eq!(sizes(Parts::default()), [SmallestForTwoWeeks]);
}

#[test]
fn who_was_not_well_gets_easy_days_or_a_pause_or_brings_it_to_a_session() {
    let came = |rest, until: &str| {
        let why = vec![SetbackReason::NotWell];
        let said = LookBack { why, rest: Some(rest), rest_until: until.into(), ..LookBack::default() };
        let came = said.finish(&goal(parts()), day(10));
        assert_eq!((came.parts.len(), came.setback.says_something()), (0, true));
        (came.status, came.low_energy)
    };
    assert_eq!(came(LookBackRest::EasyDays, "2026-11-20"), (None, Some(day(20))));
    assert_eq!(came(LookBackRest::EasyDays, ""), (None, Some(day(16))), "a week");
    assert_eq!(came(LookBackRest::Pause, "2026-11-20"), (Some(Status::Paused { until: Some(day(20)) }), None));
    assert_eq!(came(LookBackRest::Pause, "soon"), (Some(Status::Paused { until: None }), None));
    assert_eq!(came(LookBackRest::Session, "2026-11-20"), (None, None));
    let unsaid = LookBack { rest: Some(LookBackRest::Pause), ..LookBack::default() };
    assert_eq!(unsaid.finish(&goal(parts()), day(10)).status, None);
}
