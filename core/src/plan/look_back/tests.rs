//! Tests of when a look back is offered, and what was learnt before.

use super::*;
use crate::plan::{Measure, Outcome, Parts, Per, SetbackReason, Status, When};
use crate::testing::{Life, date, day};

/// A life with one goal since the first, made of these parts.
fn with(parts: Parts) -> Life {
    Life::new().goal(day(1), "w").with(parts)
}

fn thrice_a_week() -> Parts {
    let measure = Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: None });
    Parts { measure, ..Parts::default() }
}

fn thrice() -> Life {
    with(thrice_a_week())
}

fn done(life: Life, on: NaiveDate) -> Life {
    life.checked_in(on, Outcome::Done)
}

#[track_caller]
fn offered(life: &Life, today: NaiveDate, wanted: Option<LookBackReason>) {
    assert_eq!(life.only_goal().occasion(today), wanted);
}

#[test]
fn a_thin_fortnight_is_one_with_less_than_a_third_of_the_plan() {
    let thin = Some(LookBackReason::ThinFortnight);
    offered(&done(thrice(), day(10)), day(15), thin);
    offered(&done(done(thrice(), day(10)), day(12)), day(15), None);
    offered(&thrice(), day(14), None);
    offered(&done(with(Parts::default()), day(2)), day(15), None);
    offered(&done(with(Parts::default()), day(2)), day(17), thin);
}

#[test]
fn it_is_offered_once_and_again_only_after_something_was_done() {
    let answered = thrice().answered(day(15));
    offered(&answered, day(16), None);
    offered(&answered, date(2027, 2, 1), None);
    let again = done(answered, day(20));
    offered(&again, day(28), None);
    offered(&again, date(2026, 12, 20), Some(LookBackReason::ThinFortnight));
}

#[test]
fn a_pause_is_no_thin_fortnight() {
    let paused = thrice().paused(day(3), date(2026, 12, 1));
    offered(&paused, day(20), None);
    offered(&paused, date(2026, 12, 5), None);
    offered(&paused, date(2026, 12, 20), Some(LookBackReason::ThinFortnight));
}

#[test]
fn an_end_that_has_gone_by_is_offered_once() {
    let life = with(Parts { when: When { end: Some(End::On(day(10))), ..When::default() }, ..thrice_a_week() });
    offered(&life, day(10), None);
    offered(&life, day(11), Some(LookBackReason::EndPassed));
    offered(&life.answered(day(11)), day(12), None);
}

#[test]
fn a_day_that_was_set_comes_back_that_day_and_stays_until_it_is_answered() {
    let when = |review| When { review: Some(review), ..When::default() };
    let life = || with(Parts { when: when(day(10)), ..thrice_a_week() });
    let seen = Some(LookBackReason::ReviewDay);
    offered(&life(), day(9), None);
    offered(&life(), day(10), seen);
    offered(&life().answered(day(5)), day(12), seen);
    offered(&life().answered(day(10)), day(11), None);
    let moved = life().changed(day(10), crate::plan::Part::When(when(day(20))), "");
    offered(&moved, day(11), None);
    offered(&moved, day(20), seen);
    offered(&life().placed(day(5), Status::Paused { until: None }), day(12), None);
    let plan = life().plan();
    assert_eq!((plan.to_look_at(day(12)).count(), plan.to_look_back_at(day(12), |_| true).is_some()), (1, false));
}

#[test]
fn an_answer_of_a_day_ahead_answers_nothing_today() {
    let ahead = date(2027, 5, 1);
    let life = with(Parts { when: When { end: Some(End::On(day(10))), ..When::default() }, ..thrice_a_week() });
    offered(&life.answered(ahead), day(11), Some(LookBackReason::EndPassed));
    offered(&done(thrice().answered(ahead), ahead), day(20), Some(LookBackReason::ThinFortnight));
}

#[test]
fn two_offers_for_one_goal_are_four_weeks_apart() {
    let ends = |on| When { end: Some(End::On(on)), ..When::default() };
    let life = with(Parts { when: ends(day(10)), ..thrice_a_week() }).answered(day(11));
    let moved = life.changed(day(12), crate::plan::Part::When(ends(day(20))), "");
    offered(&moved, day(21), None);
    offered(&moved, date(2026, 12, 8), None);
    offered(&moved, date(2026, 12, 9), Some(LookBackReason::EndPassed));
}

#[test]
fn nothing_is_offered_in_a_week_of_low_energy_nor_for_a_goal_that_may_not_be() {
    let plan = thrice().goal(day(2), "sing").measured(3.0, Per::Week);
    let (sing, is_sing) = (plan.id(), |goal: &Goal| goal.wish == "sing");
    let offer = |life: &Life, on, may: fn(&Goal) -> bool| life.plan().to_look_back_at(on, may).map(|(goal, _)| goal.id);
    assert_eq!(offer(&plan, day(20), is_sing), Some(sing), "another goal is asked about instead");
    assert_eq!(offer(&plan, day(20), |_| false), None);
    let low = plan.did(day(18), crate::plan::Change::LowEnergy(Some(day(22))));
    assert_eq!((offer(&low, day(20), |_| true), offer(&low, day(22), is_sing)), (None, None));
    assert_eq!(offer(&low, day(23), is_sing), Some(sing));
}

#[test]
fn the_third_look_back_in_ninety_days_is_one_for_a_session() {
    let setback =
        |on| Setback { on, why: vec![SetbackReason::NotWell], obstacle: String::new(), learnt: String::new() };
    let twice = thrice().looked_back(setback(day(2))).answered(day(3)).looked_back(setback(day(20)));
    assert!(!twice.only_goal().is_one_for_a_session(day(20)));
    let thrice = twice.looked_back(setback(day(30))).only_goal();
    assert!(!thrice.is_one_for_a_session(day(29)));
    assert!(thrice.is_one_for_a_session(day(30)));
    assert!(thrice.is_one_for_a_session(date(2027, 1, 30)));
    assert!(!thrice.is_one_for_a_session(date(2027, 1, 31)));
}

#[test]
fn the_same_obstacle_is_known_again_in_other_words() {
    let setback = Setback {
        on: day(5),
        why: vec![SetbackReason::Unexpected],
        obstacle: "I was too tired after meetings".into(),
        learnt: "Mornings are better".into(),
    };
    let goal = with(Parts::default()).looked_back(setback).only_goal();
    assert_eq!(goal.learnt_before("a long meeting").len(), 1);
    assert_eq!(goal.learnt_before("it rained when I felt like going").len(), 0);
    assert_eq!(goal.learnt_before("").len(), 0);
}
