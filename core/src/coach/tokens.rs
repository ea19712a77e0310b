//! The words of a text with their places, and what is known of each.

use super::lexicon::{self, Tags};
use super::numbers;
use super::words::{Words, has};
use std::ops::Range;

/// A word or a number, in small letters, and where it stands in the text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token<'t> {
    pub(super) word: String,
    pub(super) place: Range<usize>,
    /// What stands between this word and the one before it.
    pub(super) gap: &'t str,
    /// The number it says; an ordinal or a time by the clock says none.
    pub(super) number: Option<f64>,
    /// The day that an ordinal says ("21st").
    pub(super) ordinal: Option<u32>,
    /// What is known of the word alone.
    pub(super) tags: Tags,
    /// What is known of the phrase that begins here, and how many words it has.
    pub(super) phrase: Option<(Tags, usize)>,
    /// Whether it stands in round brackets.
    pub(super) aside: bool,
}

impl Token<'_> {
    /// Whether the word is one of a short list of words parted by spaces.
    pub(super) fn is(&self, list: &str) -> bool {
        has(list, &self.word)
    }

    /// Whether one of some signs stands right before the word.
    #[inline(never)]
    pub(super) fn after_sign(&self, signs: &str) -> bool {
        let mut at = 0;
        while let Some(sign) = letter(self.gap, at) {
            if signs.chars().any(|letter| letter == sign) {
                return true;
            }
            at += sign.len_utf8();
        }
        false
    }

    /// Whether the sense breaks before this word: a stop, a comma, a dash.
    pub(super) fn after_break(&self) -> bool {
        self.tags.any(Tags::BREAK)
    }
}

/// The words of a text, in order. Digits stuck to letters ("3x", "30min") are parted; "7:30", "2.5" and "1,000" are one.
pub(super) fn tokens(text: &str) -> Words<'_> {
    let mut tokens: Vec<Token> = Vec::new();
    let (mut at, mut end, mut aside) = (0, 0, false);
    while let Some(letter) = letter(text, at) {
        let start = at;
        at += letter.len_utf8();
        if in_word(letter) {
            at = word_end(text, letter, at);
            let (word, gap) = (text.get(start..at).unwrap_or_default(), text.get(end..start).unwrap_or_default());
            tokens.push(token(word, start..at, gap, aside));
            end = at;
        } else if matches!(letter, '(' | ')') {
            aside = letter == '(';
        }
    }
    phrases(&mut tokens);
    Words::new(tokens)
}

/// The letter at a place.
#[inline(never)]
fn letter(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// Where the word ends that begins with a letter or digit right before a place.
fn word_end(text: &str, first: char, mut at: usize) -> usize {
    let digit = |at: usize| letter(text, at).is_some_and(|letter| letter.is_ascii_digit());
    let in_word = |at: usize| letter(text, at).is_some_and(in_word);
    let is_number = first.is_ascii_digit();
    while let Some(letter) = letter(text, at) {
        let next = at + letter.len_utf8();
        let goes_on = match letter {
            '.' | ',' | ':' => is_number && digit(next),
            '\'' | '’' => !is_number && in_word(next) && !digit(next),
            _ if is_number => letter.is_ascii_digit(),
            _ => in_word(at),
        };
        if !goes_on {
            break;
        }
        at = next;
    }
    let ordinal = text.get(at..at + 2).is_some_and(|ending| has("st nd rd th ST ND RD TH", ending));
    if is_number && ordinal && !in_word(at + 2) { at + 2 } else { at }
}

/// Whether a letter or digit can be part of a word. Beyond ASCII it goes by blocks, which is near enough for telling words
/// apart and spares the page the tables of Unicode; the words the coach knows are all ASCII.
fn in_word(letter: char) -> bool {
    let is_sign = matches!(letter,
        '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}'
        | '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe1f}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff0f}'
        | '\u{1f000}'..='\u{1ffff}' | '\u{e0000}'..);
    letter.is_ascii_alphanumeric() || letter == '½' || (letter >= 'À' && !is_sign)
}

/// Signs between words where the sense breaks.
const BREAKS: &str = ",.;:!?()[–—+&|\n…•";

fn token<'t>(text: &str, place: Range<usize>, gap: &'t str, aside: bool) -> Token<'t> {
    let mut word = String::new();
    for letter in text.chars() {
        word.push(if letter == '’' { '\'' } else { letter.to_ascii_lowercase() });
    }
    let is_number = word.as_bytes().first().is_some_and(u8::is_ascii_digit);
    let mut number = if is_number { numbers::digits(&word) } else { numbers::word(&word) };
    if number.is_none()
        && let Some(meant) = lexicon::mended(&word)
    {
        meant.clone_into(&mut word);
        number = numbers::word(&word);
    }
    let ordinal = (is_number && word.as_bytes().last().is_some_and(u8::is_ascii_alphabetic)).then(|| {
        word.bytes()
            .filter(u8::is_ascii_digit)
            .fold(0, |day: u32, digit| day.saturating_mul(10) + u32::from(digit - b'0'))
    });
    let tags = if number.is_some() { Tags::EMPTY.with(Tags::NUMBER) } else { lexicon::tags(&word) };
    let mut token = Token { word, place, gap, number, ordinal, tags, phrase: None, aside };
    if aside {
        token.tags = tags.with(Tags::ASIDE);
    }
    if gap == " - " || token.after_sign(BREAKS) {
        token.tags = token.tags.with(Tags::BREAK);
    }
    token
}

/// Marks where a known phrase of two to five words begins, the longer first.
fn phrases(tokens: &mut [Token]) {
    for at in 0..tokens.len() {
        let Some(first) = tokens.get(at).filter(|token| lexicon::begins(&token.word)) else { continue };
        let mut phrase = first.word.clone();
        let mut found = None;
        for count in 2..6 {
            let Some(next) = tokens.get(at + count - 1).filter(|token| matches!(token.gap, " " | "-" | "" | "/"))
            else {
                break;
            };
            phrase.push('_');
            phrase.push_str(&next.word);
            found = lexicon::exact(&phrase).map(|tags| (tags, count)).or(found);
        }
        if let Some(token) = tokens.get_mut(at) {
            token.phrase = found;
        }
    }
}

#[cfg(test)]
mod tests;
