//! Tests of the families: each is reached by its wishes, by no near miss, and by no word alone that no wish reaches.

use super::super::classes::tokenize;
use super::super::{pattern::Row, read, tests::dead_words};
use super::*;
use crate::testing::day;

/// The triggers of a family with its examples.
pub(super) struct Example {
    pub(super) family: Family,
    pub(super) shows: &'static str,
    pub(super) hides: &'static str,
    pub(super) finds: &'static [&'static str],
    pub(super) passes: &'static [&'static str],
}

fn all() -> impl Iterator<Item = &'static Example> {
    mind::EXAMPLES.iter().chain(life::EXAMPLES)
}

#[test]
fn each_family_is_reached_by_its_wishes_and_by_no_near_miss() {
    let mut wrong = Vec::new();
    for Example { family, finds, passes, .. } in all() {
        assert!(finds.len() >= 3 && passes.len() >= 2, "{family:?}");
        let has = |text: &&&str| read(text, day(22)).families.contains(family);
        wrong.extend(finds.iter().filter(|text| !has(text)).map(|text| (family, "missed", *text)));
        wrong.extend(passes.iter().filter(has).map(|text| (family, "found", *text)));
        let first = |text: &&&str| read(text, day(22)).families.first() == Some(family);
        assert!(finds.iter().filter(first).count() >= 2, "{family:?} is hardly ever the first");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_avoided_or_guarded_or_lost_has_its_family() {
    for (text, family) in [
        ("stop checking the door", Family::Ocd),
        ("beat my OCD", Family::Ocd),
        ("stop googling symptoms", Family::HealthAnxiety),
        ("stop asking my husband for reassurance", Family::Ocd),
        ("cope with grief", Family::Grief),
        ("sleep better since mum died", Family::Grief),
        ("quit drinking", Family::Cravings),
        ("stop procrastinating", Family::PuttingOff),
        ("sleep better with my bipolar", Family::Sleep),
        ("stop shouting at my kids", Family::Anger),
    ] {
        assert_eq!(read(text, day(22)).families.first(), Some(&family), "{text}");
    }
}

#[test]
fn no_family_is_shown_beside_danger_or_where_somebody_else_would_have_to_change() {
    for text in [
        "sleep and not wake up again, I want to die",
        "stop cutting myself when I am lonely",
        "make my dad stop shouting",
        "get my husband to look after the kids",
        "walk to the shop twice a week",
        "be happier",
        "",
    ] {
        assert_eq!(read(text, day(22)).families, [], "{text}");
    }
}

/// A row that no example reaches is untested, so it could match anything.
#[test]
fn each_row_is_reached_by_an_example() {
    let mut dead = Vec::new();
    for Example { family, shows, hides, finds, passes } in all() {
        for (rows, texts) in [(shows, finds), (hides, passes)] {
            let is_dead =
                |row: &&'static str| texts.iter().all(|text| tokenize(text).find_any(&Row::all(row, false)).is_empty());
            dead.extend(rows.split(';').filter(is_dead).map(|row| (family, row)));
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}

#[test]
fn each_word_can_stand_in_a_text_and_stands_once_in_its_item() {
    let rows = |example: &'static Example| example.shows.split(';').chain(example.hides.split(';'));
    let named = all().flat_map(|example| rows(example).map(|row| (format!("{:?}", example.family), row.to_owned())));
    assert_eq!(dead_words(named), [] as [String; 0]);
}
