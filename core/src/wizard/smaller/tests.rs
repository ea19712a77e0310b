//! Tests of smaller versions of goals, by worked numbers.

use super::*;
use crate::plan::{Step, When};
use crate::testing::{Life, day};
use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};

fn often(times: f64, per: Per, minutes: Option<f64>) -> Parts {
    let measure = Some(Measure::HowOften { times, per, minutes });
    Parts { wording: "walk".into(), measure, ..Parts::default() }
}

fn weekly(times: f64, minutes: Option<f64>) -> Parts {
    often(times, Per::Week, minutes)
}

#[track_caller]
fn check(parts: Parts, expected: &[(Reduction, Parts)]) {
    let goal = Life::new().goal(day(1), "out").with(parts).only_goal();
    let found = smaller_versions(Unguarded::of(&goal).unwrap());
    let found: Vec<_> = found.into_iter().map(|version| (version.reduction, version.parts)).collect();
    assert_eq!(found, expected);
}

#[test]
fn thirty_minutes_three_times_a_week_become_two_times_fifteen_minutes_or_the_first_step() {
    let steps = vec![
        Step { text: "find my shoes".into(), done: Some(day(2)) },
        Step { text: "stand outside".into(), done: None },
    ];
    let with = |parts: Parts| Parts { steps: steps.clone(), smallest: "to the door".into(), ..parts };
    let step = with(Parts { wording: "stand outside".into(), measure: Some(Measure::DoneOrNot), ..Parts::default() });
    check(
        with(weekly(3.0, Some(30.0))),
        &[
            (Reduction::FewerDays, with(weekly(2.0, Some(30.0)))),
            (Reduction::FewerMinutes, with(weekly(3.0, Some(15.0)))),
            (Reduction::FirstStep, step),
        ],
    );
}

#[test]
fn without_small_steps_the_smallest_version_comes_as_often_as_the_goal() {
    let with = |parts: Parts| Parts { smallest: "to the door".into(), ..parts };
    let small = |parts: Parts| with(Parts { wording: "to the door".into(), ..parts });
    check(with(weekly(1.0, Some(1.0))), &[(Reduction::FirstStep, small(weekly(1.0, None)))]);
    check(
        with(Parts { wording: "swim".into(), ..Parts::default() }),
        &[(Reduction::FirstStep, small(Parts::default()))],
    );
    check(small(Parts::default()), &[]);
}

#[test]
fn half_a_number_is_never_less_than_one_and_what_is_one_stays() {
    let days = |times, fewer| check(weekly(times, None), &[(Reduction::FewerDays, weekly(fewer, None))]);
    days(7.0, 4.0);
    days(5.0, 3.0);
    days(2.0, 1.0);
    days(2.5, 2.0);
    check(weekly(1.0, None), &[]);
    check(weekly(0.5, None), &[]);
    let minutes = |n, fewer| {
        check(weekly(1.0, Some(n)), &[(Reduction::FewerMinutes, weekly(1.0, Some(fewer)))]);
    };
    minutes(25.0, 12.0);
    minutes(3.0, 1.0);
    minutes(12.5, 6.0);
    check(weekly(1.0, Some(1.0)), &[]);
}

#[test]
fn every_day_becomes_four_days_a_week() {
    check(often(1.0, Per::Day, None), &[(Reduction::FewerDays, weekly(4.0, None))]);
    check(often(4.0, Per::Day, None), &[(Reduction::FewerDays, often(2.0, Per::Day, None))]);
    check(often(3.0, Per::Month, None), &[(Reduction::FewerDays, often(2.0, Per::Month, None))]);
}

#[test]
fn named_days_become_fewer_and_stay_spread_over_the_week() {
    let on = |parts: Parts, days: &[chrono::Weekday]| Parts {
        when: When { days: days.iter().copied().collect(), ..When::default() },
        ..parts
    };
    let fewer = |before, after| check(before, &[(Reduction::FewerDays, after)]);
    fewer(on(weekly(3.0, None), &[Mon, Wed, Fri]), on(weekly(2.0, None), &[Mon, Fri]));
    fewer(on(weekly(2.0, None), &[Sat, Sun]), on(weekly(1.0, None), &[Sat]));
    fewer(on(often(1.0, Per::Day, None), &[Mon, Tue, Wed, Thu, Fri]), on(often(1.0, Per::Day, None), &[Mon, Wed, Fri]));
    fewer(on(Parts::default(), &[Mon, Tue, Wed, Thu, Fri, Sat, Sun]), on(Parts::default(), &[Mon, Wed, Fri, Sun]));
    check(on(Parts::default(), &[Sat]), &[]);
}

#[test]
fn an_amount_is_half_or_half_the_way_there() {
    let reach = |from, target| Parts {
        measure: Some(Measure::HowMuch { from, target, unit: "lengths".into() }),
        ..Parts::default()
    };
    let half = |before, after| check(before, &[(Reduction::HalfTheAmount, after)]);
    half(reach(None, 12.0), reach(None, 6.0));
    half(reach(Some(4.0), 9.0), reach(Some(4.0), 6.0));
    check(reach(None, 1.0), &[]);
    check(reach(Some(9.0), 4.0), &[]);
    let less = |from, to| Parts {
        measure: Some(Measure::LessOf { from, to, unit: "cups".into(), per: Per::Day }),
        ..Parts::default()
    };
    half(less(Some(10.0), 5.0), less(Some(10.0), 8.0));
    check(less(Some(6.0), 5.0), &[]);
    check(less(None, 5.0), &[]);
}
