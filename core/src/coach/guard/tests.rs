//! Tests of the guards: each family of patterns matches its examples and no counter-example.

mod sentences;

use super::super::pattern::Row;
use super::*;
use crate::plan::Ladder;

/// One family of patterns with its examples.
pub(in crate::coach) struct Family {
    pub(in crate::coach) about: &'static str,
    pub(in crate::coach) patterns: &'static str,
    pub(in crate::coach) finds: &'static [&'static str],
    pub(in crate::coach) passes: &'static [&'static str],
}

/// The families of a guard.
fn families(of: Guard) -> &'static [Family] {
    match of {
        Guard::Harm => harm::EXAMPLES,
        Guard::Medicine => medicine::EXAMPLES,
        Guard::Body => body::EXAMPLES,
        Guard::Food => food::EXAMPLES,
        Guard::Sober => sober::EXAMPLES,
        Guard::Checking => checking::EXAMPLES,
        Guard::Pain => pain::EXAMPLES,
    }
}

fn all() -> impl Iterator<Item = (Guard, &'static Family)> {
    let families = Guard::ALL.into_iter().flat_map(|guard| families(guard).iter().map(move |family| (guard, family)));
    families.chain([(Guard::Pain, &pain::EXERCISE_EXAMPLES)])
}

fn patterns(family: &'static Family) -> impl Iterator<Item = &'static str> {
    family.patterns.split(';').filter(|pattern| !pattern.is_empty())
}

#[test]
fn each_family_finds_what_it_must() {
    let mut missed = Vec::new();
    for (guard, family) in all() {
        assert!(family.finds.len() >= 3 && family.passes.len() >= 2, "{}", family.about);
        let finds = |text: &&&str| tokenize(text).find_any(&Row::all(family.patterns, false)).is_empty();
        missed.extend(family.finds.iter().filter(finds).map(|text| (guard, family.about, *text)));
    }
    assert_eq!(missed, []);
}

#[test]
fn what_a_family_must_let_pass_passes_all_of_them() {
    let passes = all().flat_map(|(_, family)| family.passes);
    let found: Vec<_> = passes.filter_map(|text| guard(text).map(|guard| (guard, *text))).collect();
    assert_eq!(found, []);
}

/// No number, no "smaller" and no "some part" fits taking or handling a medicine; but nobody is told to take tablets
/// that somebody keeps for them.
#[test]
fn taking_a_medicine_is_told_from_what_else_is_done_with_one() {
    let handling = [
        "Ask somebody to keep my tablets for me",
        "give my pills to Ana every night",
        "lock my tablets away",
        "talk with my doctor about my medicine",
        "collect my prescription",
    ];
    let taking = [
        "take my tablets once a day",
        "insulin twice a day",
        "stop skipping my meds",
        "ask my mum to remind me to take my tablets",
        "come off my antidepressants",
    ];
    for (texts, expected) in [(handling, false), (taking, true)] {
        for text in texts {
            assert_eq!((guard(text), is_to_take(text)), (Some(Guard::Medicine), expected), "{text}");
        }
    }
}

#[test]
fn danger_is_read_in_each_text_of_a_goal_by_itself() {
    let ladder = |lines: [&str; 5]| Parts { ladder: Some(Ladder(lines.map(str::to_owned))), ..Parts::default() };
    let harmless = ladder(["nothing", "not at all", "get up at 8", "go out", "meet a friend"]);
    assert_eq!(guard_of("get up in the morning", &harmless), None);
    let hurtful = ladder(["nothing", "not at all", "I want to kill myself", "go out", ""]);
    assert_eq!(guard_of("get up in the morning", &hurtful), Some(Guard::Harm));
}

/// A pattern that no example reaches is untested, so it could match anything.
#[test]
fn each_pattern_is_reached_by_an_example() {
    let mut dead = Vec::new();
    for (guard, family) in all() {
        let reached = |pattern: &&'static str| {
            family.finds.iter().all(|text| tokenize(text).find_any(&Row::all(pattern, false)).is_empty())
        };
        dead.extend(patterns(family).filter(reached).map(|pattern| (guard, family.about, pattern)));
    }
    assert_eq!(dead, []);
}

#[test]
fn each_word_can_stand_in_a_text_and_stands_once_in_its_item() {
    let rows = all().flat_map(|(guard, family)| patterns(family).map(move |row| (guard, family, row)));
    let named = rows.map(|(guard, family, row)| (format!("{}, {}", guard.name(), family.about), row.to_owned()));
    assert_eq!(super::super::tests::dead_words(named), [] as [String; 0]);
}
