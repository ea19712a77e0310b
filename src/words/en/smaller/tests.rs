use super::*;
use crate::coach::read;
use chrono::NaiveDate;

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
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    for goal in SMALLER.iter().flat_map(|(_, goals)| goals.iter()) {
        let reading = read(goal, today);
        assert!(reading.specific && !reading.danger && !reading.negative && !reading.depends_on_other, "{goal}");
    }
}

/// The beginnings of words that may not stand in what is offered to take over: body and food as a sum, hard training,
/// drink and its places, people one may not be safe with, and what could harm.
const NEVER: &str = "weigh calorie kcal diet fasting slim fat bmi portion skip less lose loss restrict sugar snack \
    healthy meat dessert treat earn stairs jog sweat burn workout train exercise push-up squat gym wine beer pubs cocktail \
    alcohol booze party parties casino lottery confront forgive argue persuade obey partner husband wife boyfriend \
    girlfriend family parents knife razor roof bridge window balcony rail alone secret hide lock ice scale \
    detox";
/// Whole words that may not stand there either.
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
    // Beside a goal about betting, the bank may be asked to block bets.
    super::super::instead::each(&mut |_, offer| check(offer, &["bet", "bets"]));
}
