//! Tests of the lexicon: it recognizes the inflected forms of a word, no list of an area repeats a word, and no two words
//! share a hash.

use super::lists::LISTS;
use super::*;
use std::collections::BTreeMap;

#[test]
fn forms_of_a_word_are_known_by_the_word() {
    for (form, plain) in [
        ("walking", "walk"),
        ("running", "run"),
        ("hikes", "hike"),
        ("parties", "party"),
        ("baking", "bake"),
        ("studied", "study"),
        ("mum's", "mum"),
        ("classes", "class"),
    ] {
        assert_eq!(tags(form), tags(plain), "{form}");
        assert_ne!(tags(form), Tags::default(), "{form}");
    }
    assert_eq!(tags("qwertz"), Tags::default());
}

#[test]
fn a_word_is_in_no_two_lists_of_the_same_area() {
    for lists in LISTS.chunks(3).take(6) {
        let mut words: Vec<&str> = lists.iter().flat_map(|(words, _)| words.split_whitespace()).collect();
        words.sort_unstable();
        let twice: Vec<_> = words.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}

#[test]
fn no_two_words_share_a_hash() {
    let mut words: BTreeMap<&str, Tags> = BTreeMap::new();
    for (list, tags) in LISTS {
        for word in list.split_whitespace() {
            *words.entry(word).or_default() = words.get(word).copied().unwrap_or_default().with(tags);
            if let Some((first, _)) = word.split_once('_') {
                *words.entry(first).or_default() = words.get(first).copied().unwrap_or_default().with(Tags::BEGINS);
            }
        }
    }
    assert!(words.len() > 3000);
    let wrong: Vec<_> = words.into_iter().filter(|(word, tags)| known(word, "") != *tags).collect();
    assert_eq!(wrong, []);
}

#[test]
fn few_words_that_are_in_no_list_are_taken_for_known_ones() {
    let unknown = (0..20_000).filter(|number| known(&format!("{number:x}q"), "") != Tags::NONE).count();
    assert!(unknown < 12, "{unknown}");
}

#[test]
fn no_word_is_listed_that_has_the_tags_of_its_base_anyway() {
    let of_base = |word: &str| {
        let mut tags = Tags::NONE;
        let mut test = |stem: &str, ending: &str| {
            tags = listed(stem, ending);
            tags != Tags::NONE
        };
        let _ = has_base(word, &FORMS, &mut test) || has_base(word, &OTHERS, &mut test);
        tags
    };
    let words = LISTS.iter().flat_map(|(list, _)| list.split_whitespace()).filter(|word| !word.contains('_'));
    let needless: Vec<_> = words.filter(|word| exact(word) == Some(of_base(word))).collect();
    assert_eq!(needless, [] as [&str; 0]);
}
