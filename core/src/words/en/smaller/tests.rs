//! Tests of the smaller goals: each is specific, none repeats, and none can harm a person who is not well.

use super::super::{families, instead};
use super::*;
use crate::coach::{Guard, guard, read};
use crate::testing::day;
use crate::words::offer::{AT_A_TIME, Kind, fits, some};

#[test]
fn there_are_enough_and_no_two_alike() {
    let mut all = Vec::new();
    each(&mut |_, goal| all.push(goal));
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    assert!(count >= 140 && all.len() == count, "{count}");
}

#[test]
fn the_coach_finds_each_of_them_specific_and_none_of_them_dangerous() {
    let today = day(22);
    each(&mut |_, goal| {
        let reading = read(goal, today);
        assert!(reading.specific && !reading.danger && !reading.negative && !reading.depends_on_other, "{goal}");
    });
}

#[test]
fn two_of_the_four_shown_are_active_and_each_has_its_turn() {
    for (area, goals) in SMALLER {
        for turn in 0..goals.len() {
            let four = some(goals, turn);
            assert_eq!(four.len(), AT_A_TIME, "{area:?}");
            assert!(four.iter().filter(|goal| goal.kind.is_active()).count() >= 2, "{area:?}, {turn}");
            assert!(four.iter().any(|goal| goal.kind != Kind::Soothe));
        }
        let is_shown = |goal: &Offer| (0..goals.len()).any(|turn| some(goals, turn).contains(goal));
        assert!(goals.iter().all(is_shown), "{area:?}");
    }
}

/// Phrases that a review by clinical rules took out: safety behaviours, reassurance, exposure too thin to learn from,
/// numbers on food, and steps that can raise a danger at home.
const TAKEN_OUT: [&str; 33] = [
    "cool water",
    "when I feel tense",
    "when my thoughts race",
    "Take the bus for one stop, once",
    "small shop with somebody",
    "Keep one small promise",
    "after a hard day",
    "guided rest, twice",
    "Breathe slowly",
    "before a meeting",
    "somebody I miss",
    "Read a story to a child",
    "Eat something in the morning",
    "Sit down for a lunch",
    "Ring the doctor for an appointment",
    "a note on the mirror",
    "in a jar",
    "Buy food for three days",
    "five things I can see when panic",
    "Tell one person what worries me",
    "Write my worry down",
    "Write down what made me angry",
    "Ask the chemist one question",
    "Sit in a café or library for 15 minutes, once",
    "in one sentence, this week",
    "one small thing, once a week, by",
    "Tell somebody I trust that this week was hard",
    "show it to somebody I feel safe with",
    "Look at the sky for",
    "soft blanket",
    "with a warm drink for 10 minutes",
    "with quiet music",
    "five calm songs",
];

#[test]
fn nothing_that_was_taken_out_is_offered() {
    let check = |offer: &str| assert!(TAKEN_OUT.iter().all(|phrase| !offer.contains(phrase)), "{offer}");
    each(&mut |_, offer| check(offer));
    instead::each(&mut |_, offer| check(offer));
    families::each(&mut |_, offer| check(offer));
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
    instead::each(&mut |_, offer| check(offer, &["bet", "bets"]));
    families::each(&mut |_, offer| check(offer, &[]));
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
fn enough_is_left_beside_each_guard() {
    for guard in Guard::ALL {
        for (area, goals) in SMALLER {
            assert!(goals.iter().filter(|goal| fits(goal.words, Some(guard))).count() > 8, "{area:?} beside {guard:?}");
        }
    }
}
