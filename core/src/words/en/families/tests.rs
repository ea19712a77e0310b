//! Tests of the offers of families and of avoided things: each can be done, none can harm, and each comes beside the
//! wishes it was written for.

use super::super::instead;
use super::*;
use crate::coach::{guard, read};
use crate::testing::day;
use crate::words::offer::{Kind, some};

/// What is offered for a text, before the person taps anything.
fn offered(text: &str) -> Vec<&'static str> {
    about(&read(text, day(22)), false).into_iter().map(|offer| offer.words).collect()
}

fn opened(text: &str) -> Vec<&'static str> {
    about(&read(text, day(22)), true).into_iter().map(|offer| offer.words).collect()
}

/// All tables of offers of a family or an avoided thing.
fn tables() -> impl Iterator<Item = &'static [Offer]> {
    Family::ALL.into_iter().map(of).chain(AvoidedBehaviour::ALL.into_iter().map(instead::instead))
}

#[test]
fn each_can_be_done_and_none_says_what_to_stop() {
    let mut wrong = Vec::new();
    for offer in tables().flatten() {
        let reading = read(offer.words, day(22));
        let is_right = reading.specific
            && !reading.negative
            && !reading.depends_on_other
            && !reading.danger
            && (!reading.loss || of(Family::Grief).contains(offer));
        wrong.extend((!is_right).then_some((
            offer.words,
            reading.specific,
            reading.negative,
            reading.danger,
            reading.loss,
        )));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Offers whose own words have a guard, so that no number is ever put on them.
const GUARDED: [(&str, Guard); 6] = [
    ("Ask for a therapist who knows OCD, this month", Guard::Checking),
    ("Eat something warm with someone, once this week", Guard::Food),
    ("Rest for 5 minutes before it hurts more, 4 days a week", Guard::Pain),
    ("Talk with my doctor about my medicine this month", Guard::Medicine),
    ("Write down what my medicine does for me and what bothers me, once a week", Guard::Medicine),
    ("Ask the chemist what to know before I change my tablets, this week", Guard::Medicine),
];

#[test]
fn only_what_is_meant_to_be_is_guarded() {
    let guarded: Vec<_> = tables().flatten().filter_map(|offer| Some((offer.words, guard(offer.words)?))).collect();
    assert_eq!(guarded, GUARDED);
}

#[test]
fn no_family_repeats_itself() {
    for table in tables() {
        let mut words: Vec<&str> = table.iter().map(|offer| offer.words).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), table.len(), "{words:?}");
    }
}

#[test]
fn two_of_the_four_shown_first_are_active_where_there_are_two_and_not_all_soothe() {
    for table in tables().filter(|table| !table.is_empty()) {
        let (four, all) = (some(table, 0), table.iter().filter(|offer| offer.kind.is_active()).count());
        assert!(four.iter().filter(|offer| offer.kind.is_active()).count() >= all.min(2), "{four:?}");
        assert!(four.iter().any(|offer| offer.kind != Kind::Soothe), "{four:?}");
    }
}

#[test]
fn a_family_comes_alone_and_what_is_avoided_comes_before_its_family() {
    assert_eq!(offered("sleep better"), of(Family::Sleep).iter().map(|offer| offer.words).collect::<Vec<_>>());
    let drinking = offered("quit drinking");
    assert_eq!(drinking[0], "Make a tea or juice I like, 4 evenings a week");
    assert!(drinking.contains(&"Wait for 15 minutes and do one thing, when the urge comes"));
    assert_eq!(offered("stop spending so much").len(), 3);
    assert!(offered("be happier").is_empty() && offered("stop lying").is_empty());
}

#[test]
fn a_feeling_about_people_gets_offers_about_people() {
    for text in ["be less anxious around people", "less anxious around people", "stop worrying about what people think"]
    {
        assert!(offered(text).contains(&"Ask a shop worker one question, 3 times this week"), "{text}");
    }
}

#[test]
fn panic_is_grounded_only_beside_trauma() {
    let grounds = "Sit down and feel my feet on the floor when panic comes";
    assert!(!offered("stop having panic attacks by June").contains(&grounds));
    assert!(offered("have fewer panic attacks since my trauma").contains(&grounds));
}

#[test]
fn nobody_leaves_a_child_that_is_not_safe() {
    let left = "Go to another room for 5 minutes when I get hot";
    let safe = "Go to another room for 5 minutes when I get hot, once the children are safe";
    for text in ["stop shouting at my kids", "be less angry with my daughter", "not yell at the baby"] {
        let offered = offered(text);
        assert!(
            offered.contains(&safe) && offered.iter().all(|offer| *offer != left && !offer.contains("block")),
            "{text}"
        );
    }
    assert!(offered("manage my anger").contains(&left));
}

#[test]
fn nobody_who_is_afraid_is_sent_to_say_no() {
    assert!(offered("say no more often")[0].starts_with("Say “let me think"));
    for text in
        ["say no more often but he threatens me", "set boundaries, he controls my money", "say no, I am afraid of her"]
    {
        assert!(
            offered(text).iter().all(|offer| !of(Family::Boundaries).iter().any(|one| one.words == *offer)),
            "{text}"
        );
    }
}

#[test]
fn bed_when_sleepy_is_not_for_ups_and_downs() {
    let bed = "Go to bed when I feel sleepy, 4 nights a week";
    assert!(offered("sleep better").contains(&bed));
    assert!(!offered("sleep better with my bipolar").contains(&bed));
}

#[test]
fn what_a_therapist_plans_waits_for_the_tap_and_nothing_else_comes_beside_it() {
    let last = "Ask for a therapist who knows OCD, this month";
    for text in ["stop checking the door", "beat my OCD", "stop asking my husband for reassurance"] {
        assert_eq!(offered(text), [last], "{text}");
        assert_eq!(opened(text).len(), 6, "{text}");
        for offer in opened(text) {
            let lower = offer.to_lowercase();
            let never = ["count", "check", "breath", "floor", "water", "tidy", "list", "sure", "tell "];
            assert!(never.iter().all(|word| !lower.contains(word)), "{offer}");
        }
    }
}

#[test]
fn ideas_for_grief_are_shown_only_when_asked_for() {
    for text in ["cope with grief", "sleep better since mum died", "stop crying since mum died"] {
        assert!(offered(text).is_empty(), "{text}");
        assert_eq!(opened(text), of(Family::Grief).iter().map(|offer| offer.words).collect::<Vec<_>>(), "{text}");
    }
}

#[test]
fn beside_danger_and_beside_somebody_elses_part_there_is_nothing() {
    for text in [
        "not want to live like this",
        "stop him hitting me",
        "stop cutting myself when I am lonely",
        "make my husband stop drinking",
    ] {
        assert!(opened(text).is_empty(), "{text}");
    }
}

#[test]
fn beside_weight_and_food_nobody_is_sent_to_move() {
    let offered = offered("weigh 60 kg and be less angry");
    assert!(!offered.is_empty() && offered.iter().all(|offer| !offer.starts_with("Walk")), "{offered:?}");
    // What paces pain is shown although it moves.
    assert!(
        self::offered("live with chronic pain")
            .contains(&"Walk for the same 5 minutes on good days and bad days, 4 days a week")
    );
}
