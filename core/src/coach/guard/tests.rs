mod sentences;

use super::*;

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
    Guard::ALL.into_iter().flat_map(|guard| families(guard).iter().map(move |family| (guard, family)))
}

fn patterns(family: &'static Family) -> impl Iterator<Item = &'static str> {
    family.patterns.split(';').filter(|pattern| !pattern.is_empty())
}

#[test]
fn each_family_finds_what_it_must() {
    let mut missed = Vec::new();
    for (guard, family) in all() {
        assert!(family.finds.len() >= 3 && family.passes.len() >= 2, "{}", family.about);
        let finds = |text: &&&str| tokens(text).find(family.patterns).is_empty();
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

/// No number, no "smaller" and no "some part" fits either of them; but nobody is told to take what somebody keeps for them.
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

/// A pattern that no example reaches could say anything.
#[test]
fn each_pattern_is_reached_by_an_example() {
    let mut dead = Vec::new();
    for (guard, family) in all() {
        let reached = |pattern: &&str| family.finds.iter().all(|text| tokens(text).find(pattern).is_empty());
        dead.extend(patterns(family).filter(reached).map(|pattern| (guard, family.about, pattern)));
    }
    assert_eq!(dead, []);
}

/// A letter that no class has, or a mark in the middle of an item, would never fit.
#[test]
fn each_item_is_of_words_and_known_classes() {
    let mut odd = Vec::new();
    for (_, family) in all() {
        for item in patterns(family).flat_map(|pattern| pattern.split(' ')).filter(|item| *item != "~") {
            let names = item.trim_start_matches(['!', '<', '>']).trim_end_matches(['?', '*', '+']);
            let is_class = |name: &str| name.len() == 1 && "UVXFJSENMBIPADTOYKLHG_^[CRZ.QW/-".contains(name);
            let is_word = |name: &str| {
                name.len() > 1 && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "':".contains(c))
                    || ["i", "a", "g"].contains(&name)
            };
            odd.extend(names.split('|').filter(|name| !is_class(name) && !is_word(name)).map(|name| (item, name)));
        }
    }
    assert_eq!(odd, []);
}
