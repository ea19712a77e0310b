//! Tests of the lexicon: it recognizes the inflected forms of a word, and no list of an area repeats a word.

use super::*;

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
