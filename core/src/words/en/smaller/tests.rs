//! Tests of the smaller goals: each is specific, none repeats, and none can harm a person who is not well.

use super::*;
use crate::coach::{guard, read};
use crate::testing::day;

#[test]
fn there_are_enough_and_no_two_alike() {
    let mut all: Vec<&str> = SMALLER.iter().flat_map(|(_, goals)| goals.iter().copied()).collect();
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    assert!(count >= 150 && all.len() == count, "{count}");
}

#[test]
fn the_coach_finds_each_of_them_specific_and_none_of_them_dangerous() {
    let today = day(22);
    for goal in SMALLER.iter().flat_map(|(_, goals)| goals.iter()) {
        let reading = read(goal, today);
        assert!(reading.specific && !reading.danger && !reading.negative && !reading.depends_on_other, "{goal}");
    }
}

/// The beginnings of words that no offer may contain: body and food as a sum, hard training, drink and its places,
/// people one may not be safe with, and means of harm.
const NEVER: &str = "weigh calorie kcal diet fasting slim fat bmi portion skip less lose loss restrict sugar snack \
    healthy meat dessert treat earn stairs jog sweat burn workout train exercise push-up squat gym wine beer pubs cocktail \
    alcohol booze party parties casino lottery confront forgive argue persuade obey partner husband wife boyfriend \
    girlfriend family parents knife razor roof bridge window balcony rail alone secret hide lock ice scale \
    detox";
/// Whole words that no offer may contain.
const NOR: &str = "thin pain run bar pub pill pills bet bets drunk";

#[test]
fn nothing_offered_could_harm_somebody_who_is_not_well() {
    let check = |goal: &str, may: &[&str]| {
        let lower = goal.to_lowercase();
        for word in lower.split(|letter: char| !letter.is_alphanumeric() && letter != '-') {
            let never = NEVER.split_whitespace().any(|start| word.starts_with(start));
            let nor = NOR.split_whitespace().any(|other| other == word);
            assert!(may.contains(&word) || !(never || nor), "{word}: {goal}");
        }
        assert!(
            !lower.contains("give away") && !lower.contains("before lunch") && !lower.contains("phone away"),
            "{goal}"
        );
    };
    each(&mut |_, goal| check(goal, &["training"]));
    // The offer beside a goal about betting may ask the bank to block bets.
    super::super::instead::each(&mut |_, offer| check(offer, &["bet", "bets"]));
}

/// An offer never puts a number on food or a medicine.
#[test]
fn no_smaller_goal_that_is_guarded_has_a_number() {
    let today = day(22);
    let mut guarded = Vec::new();
    each(&mut |_, goal| guarded.extend(guard(goal).map(|_| (goal, read(goal, today).measurable))));
    let expected =
        ["Eat something soon after I get up", "Take my medicine as my doctor and I agreed, with an alarm on my phone"];
    assert_eq!(guarded, expected.map(|goal| (goal, false)));
}

#[test]
fn beside_weight_food_and_pain_nobody_is_sent_to_move_and_beside_weight_and_food_nobody_is_sent_to_eat() {
    let all = || SMALLER.iter().flat_map(|(_, goals)| goals.iter().copied());
    for goal in ["Walk for 10 minutes, 3 times a week", "Dance to one song, twice a week", "Swim once this month"] {
        assert!(all().any(|other| other == goal), "{goal}");
        for guard in [Guard::Body, Guard::Food, Guard::Pain] {
            assert!(!fits(goal, Some(guard)), "{goal}");
        }
        assert!(fits(goal, None) && fits(goal, Some(Guard::Medicine)), "{goal}");
    }
    assert!(!fits("Cook one warm meal, twice a week", Some(Guard::Food)));
    for guard in Guard::ALL {
        for (area, goals) in SMALLER {
            assert!(goals.iter().filter(|goal| fits(goal, Some(guard))).count() > 8, "{area:?} beside {guard:?}");
        }
    }
}
