//! The words of a text with their places.

use std::ops::Range;

/// A word or a number, in small letters, and where it stands in the text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) word: String,
    pub(super) place: Range<usize>,
    pub(super) number: Option<f64>,
    /// What stands between this word and the one before it, without spaces: the first such sign.
    pub(super) sign: Option<char>,
}

impl Token {
    /// Whether the word is one of a list of words parted by spaces.
    pub(super) fn is(&self, list: &str) -> bool {
        has(list, &self.word)
    }
}

/// Whether a list of words parted by spaces has this word, or its simple plural or "-ing" form's stem.
pub(super) fn has(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split_ascii_whitespace().any(|other| other == word)
}

/// The words of a text, in order. Digits stuck to letters ("3x", "30min") are parted; "7:30", "2.5" and "1,000" are one.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut sign = None;
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        if !letter.is_alphanumeric() {
            if !letter.is_whitespace() && sign.is_none() {
                sign = Some(letter);
            }
            continue;
        }
        let is_digit = letter.is_ascii_digit();
        let mut end = start + letter.len_utf8();
        while let Some((at, next)) = letters.peek().copied() {
            let goes_on = if is_digit {
                next.is_ascii_digit() || (matches!(next, '.' | ',' | ':') && digit_follows(text, at + 1))
            } else {
                (next.is_alphabetic()) || (matches!(next, '\'' | '’') && letter_follows(text, at + next.len_utf8()))
            };
            if !goes_on {
                break;
            }
            end = at + next.len_utf8();
            letters.next();
        }
        let word = text.get(start..end).unwrap_or_default().to_lowercase().replace('’', "'");
        let number = if is_digit { digits(&word) } else { super::amount::number_word(&word) };
        tokens.push(Token { word, place: start..end, number, sign: sign.take() });
    }
    tokens
}

fn digit_follows(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

fn letter_follows(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with(char::is_alphabetic))
}

/// A number in digits. A comma before three digits parts thousands. A time by the clock is no number.
fn digits(word: &str) -> Option<f64> {
    if word.contains(':') {
        return None;
    }
    let thousands = word.split(',').skip(1).all(|part| part.len() == 3);
    if thousands { word.replace(',', "").parse().ok() } else { word.replace(',', ".").parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let words: Vec<String> = tokens(text).into_iter().map(|token| token.word).collect();
        assert_eq!(words, expected);
    }

    #[test]
    fn words_and_numbers_are_parted_where_a_reader_would() {
        check("2-3x/wk", &["2", "3", "x", "wk"]);
        check("a 30-minute walk", &["a", "30", "minute", "walk"]);
        check("at 7:30, don’t", &["at", "7:30", "don't"]);
        check("1,000 steps, 2.5 km.", &["1,000", "steps", "2.5", "km"]);
        check("Übung ist gut…", &["übung", "ist", "gut"]);
        check("", &[]);
    }

    #[test]
    fn numbers_are_read() {
        let numbers: Vec<Option<f64>> =
            tokens("1,000 2,5 three 7:30 x").into_iter().map(|token| token.number).collect();
        assert_eq!(numbers, [Some(1000.0), Some(2.5), Some(3.0), None, None]);
    }
}
