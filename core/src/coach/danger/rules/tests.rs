//! Tests of the patterns: each names only known words and families, and each pattern of harmless wording or of
//! attribution is needed for one of its sentences.

use super::super::families::FAMILIES;
use super::super::{danger, danger_by};
use super::*;
use crate::coach::text::hash;
use std::collections::BTreeSet;

/// Returns every pattern of the danger detection.
fn patterns() -> impl Iterator<Item = &'static str> {
    let rules = KINDS.iter().flat_map(|(_, rules)| rules.iter().map(|(pattern, _)| *pattern));
    let harmless = [harmless::IDIOMS, harmless::QUIETING, harmless::GOING_ON].into_iter().flatten().copied();
    let turning = turning::TURNING.iter().map(|(_, pattern)| *pattern).chain([turning::OTHER]);
    rules.chain(harmless).chain(turning)
}

/// Returns the faults of a pattern: an unknown family, a name that is neither a word nor a family, a name that an item
/// contains twice.
fn faults(pattern: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for item in pattern.split(' ').filter(|item| !["*", "**", "^", "$"].contains(item)) {
        let mut seen = BTreeSet::new();
        for name in item.trim_start_matches('!').trim_end_matches('?').split('|') {
            let is_family = FAMILIES.iter().any(|(family, _)| *family == name);
            let is_word = name.len() > usize::from(name == "#")
                && name.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'#');
            if !(is_family || is_word || ["#", "$", "^"].contains(&name)) || !seen.insert(name) {
                faults.push(format!("{name} in {item}"));
            }
        }
    }
    faults
}

#[test]
fn each_name_in_a_pattern_is_a_word_or_a_family_and_stands_once_in_its_item() {
    let found: Vec<String> = patterns().flat_map(faults).collect();
    assert_eq!(found, [] as [String; 0]);
    assert_eq!(faults("I|NOBODY kill|kill| me"), ["NOBODY in I|NOBODY", "kill in kill|kill|", " in kill|kill|"]);
}

#[test]
fn each_family_has_its_words_once() {
    for (name, words) in FAMILIES {
        let mut seen = BTreeSet::new();
        let twice: Vec<&str> = words.split_ascii_whitespace().filter(|word| !seen.insert(*word)).collect();
        assert!(twice.is_empty() && !seen.is_empty(), "{name}: {twice:?}");
    }
}

#[test]
fn no_two_words_or_items_share_a_hash() {
    let items = || patterns().flat_map(|pattern| pattern.split(' '));
    let plain = || items().map(|item| item.trim_start_matches('!').trim_end_matches('?'));
    let words = FAMILIES.iter().flat_map(|(_, words)| words.split_ascii_whitespace());
    let all: BTreeSet<&str> = plain().chain(plain().flat_map(|item| item.split('|'))).chain(words).collect();
    let hashes: BTreeSet<u32> = all.iter().map(|text| hash(text, "")).collect();
    assert!(all.len() > 2000);
    assert_eq!(hashes.len(), all.len());
}

/// Returns the gravest danger that a text tells of without a pattern.
fn danger_without(pattern: &str, text: &str) -> Option<DangerKind> {
    danger_by(&PatternSets::new(|kept| if kept == pattern { "" } else { kept }), text)
}

#[test]
fn each_harmless_wording_decides_in_one_of_its_sentences_and_leaves_the_other_as_it_is() {
    let (idioms, quieting) = (harmless::IDIOM_EXAMPLES.iter(), harmless::QUIETING_EXAMPLES.iter());
    let quiets = idioms.chain(quieting).map(|(pattern, finds, passes)| (pattern, finds, passes, passes));
    let keeps = harmless::GOING_ON_EXAMPLES.iter().map(|(pattern, finds, passes)| (pattern, finds, passes, finds));
    let wrong: Vec<String> = quiets
        .chain(keeps)
        .flat_map(|(pattern, finds, passes, decided)| {
            let unseen = danger(finds).is_none().then(|| format!("{finds:?} is not seen"));
            let alarm = danger(passes).map(|kind| format!("{passes:?} is taken for {kind:?}"));
            let is_idle = danger_without(pattern, decided).is_some() == danger(decided).is_some();
            let idle = is_idle.then(|| format!("{pattern:?} does not decide in {decided:?}"));
            [unseen, alarm, idle]
        })
        .flatten()
        .collect();
    assert!(wrong.is_empty(), "{}\n{} in all", wrong.join("\n"), wrong.len());
}

#[test]
fn each_attribution_turns_one_of_its_sentences_and_leaves_the_other_the_writers_own() {
    for (kind, pattern, turns, leaves) in turning::TURNS.iter().chain([&turning::OTHER_TURNS]) {
        assert_eq!(danger(turns), Some(*kind), "{turns}");
        assert_ne!(danger_without(pattern, turns), Some(*kind), "{pattern:?} does not decide in {turns:?}");
        assert_eq!(danger(leaves), Some(DangerKind::OwnLife), "{leaves}");
    }
}
