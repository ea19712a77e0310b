//! Tests of the form of the rules: each pattern names only known words and families, and no item repeats a name.

use super::super::families::FAMILIES;
use super::*;
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
