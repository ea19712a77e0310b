//! Tests of the tokenizer: how texts are split into words and numbers, and which words are corrected.

use super::*;

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let words: Vec<String> = tokens(text).iter().map(|token| token.word.clone()).collect();
    assert_eq!(words, expected);
}

#[test]
fn words_and_numbers_are_parted_where_a_reader_would() {
    check("2-3x/wk", &["2", "3", "x", "wk"]);
    check("a 30-minute walk", &["a", "30", "minute", "walk"]);
    check("at 7:30, don’t", &["at", "7:30", "don't"]);
    check("1,000 steps, 2.5 km.", &["1,000", "steps", "2.5", "km"]);
    check("Über gut… 🌻 未来、は", &["Über", "gut", "未来", "は"]);
    check("b4 the 21st", &["b4", "the", "21st"]);
    check("", &[]);
}

#[test]
fn more_than_one_space_is_read_as_one() {
    for text in ["get  out  of  bed", "get out\tof\u{a0} bed"] {
        let plain = tokens("get out of bed");
        let phrases: Vec<_> = tokens(text).iter().map(|token| (token.phrase, token.tags)).collect();
        assert_eq!(phrases, plain.iter().map(|token| (token.phrase, token.tags)).collect::<Vec<_>>(), "{text}");
    }
}

#[test]
fn numbers_are_read() {
    let numbers: Vec<Option<f64>> = tokens("1,000 2,5 three 7:30 x 3rd").iter().map(|token| token.number).collect();
    assert_eq!(numbers, [Some(1000.0), Some(2.5), Some(3.0), None, None, None]);
    assert_eq!(tokens("the 21st").last().and_then(|token| token.ordinal), Some(21));
}

#[test]
fn brackets_set_words_aside() {
    let asides: Vec<bool> = tokens("one (two three) four").iter().map(|token| token.aside).collect();
    assert_eq!(asides, [false, true, true, false]);
}

#[test]
fn a_word_of_the_lexicon_is_never_mended() {
    for word in ["friend", "thread", "weeds", "mourning"] {
        assert_eq!(tokens(word).first().map(|token| token.word.as_str()), Some(word));
    }
    assert_eq!(tokens("wendesday").first().map(|token| token.word.as_str()), Some("wednesday"));
}
