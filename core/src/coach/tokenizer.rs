//! The tokenizer: splits a text into tokens and looks each one up in the lexicon.

use super::forms::hashes;
use super::lexicon::{self, Tags, typos};
use super::numeral;
use super::text::{has, letter_at};
use super::token::Token;
use std::ops::Range;

/// The tokens of a text, in order. Digits and the letters after them are two tokens ("3x", "30min"); "7:30", "2.5" and
/// "1,000" are one. A token never ends in a full stop.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token> = Vec::new();
    let (mut at, mut end, mut aside) = (0, 0, false);
    while let Some(letter) = letter_at(text, at) {
        let start = at;
        at += letter.len_utf8();
        if in_word(letter) {
            at = word_end(text, letter, at);
            let (word, gap) = (text.get(start..at).unwrap_or_default(), text.get(end..start).unwrap_or_default());
            tokens.push(token(word, start..at, single_space(gap), aside));
            end = at;
        } else if matches!(letter, '(' | ')') {
            aside = letter == '(';
        }
    }
    mark_phrases(&mut tokens);
    tokens
}

/// A gap with any run of spaces as one, where it holds nothing else: phrases are joined by one space.
fn single_space(gap: &str) -> &str {
    let is_space = !gap.is_empty() && gap.chars().all(|sign| matches!(sign, ' ' | '\t' | '\u{a0}'));
    if is_space { " " } else { gap }
}

/// The byte index after a word, given its first character and the byte index after that.
fn word_end(text: &str, first: char, mut at: usize) -> usize {
    let digit = |at: usize| letter_at(text, at).is_some_and(|letter| letter.is_ascii_digit());
    let in_word = |at: usize| letter_at(text, at).is_some_and(in_word);
    let is_number = first.is_ascii_digit();
    while let Some(letter) = letter_at(text, at) {
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

/// Whether a character can be part of a word. Beyond ASCII it is decided by Unicode block, which separates words well
/// enough and keeps the Unicode tables out of the page; all words that the coach knows are ASCII.
fn in_word(letter: char) -> bool {
    let is_sign = matches!(letter,
        '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}'
        | '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe1f}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff0f}'
        | '\u{1f000}'..='\u{1ffff}' | '\u{e0000}'..);
    letter.is_ascii_alphanumeric() || letter == '½' || (letter >= 'À' && !is_sign)
}

/// Signs between words that count as a break.
const BREAKS: &str = ",.;:!?()[–—+&|\n…•";

/// A word as a token, with typos corrected, its number parsed and its tags looked up.
fn token<'t>(text: &str, place: Range<usize>, gap: &'t str, aside: bool) -> Token<'t> {
    let mut word = String::new();
    for letter in text.chars() {
        word.push(if letter == '’' { '\'' } else { letter.to_ascii_lowercase() });
    }
    let is_number = word.as_bytes().first().is_some_and(u8::is_ascii_digit);
    let mut number = if is_number { numeral::digits(&word) } else { numeral::word(&word) };
    let mut tags = lexicon::tags(&word);
    if number.is_none()
        && tags == Tags::NONE
        && let Some(meant) = typos::mended(&word)
    {
        meant.clone_into(&mut word);
        number = numeral::word(&word);
        tags = lexicon::tags(&word);
    }
    let ordinal = (is_number && word.as_bytes().last().is_some_and(u8::is_ascii_alphabetic)).then(|| {
        word.bytes()
            .filter(u8::is_ascii_digit)
            .fold(0, |day: u32, digit| day.saturating_mul(10) + u32::from(digit - b'0'))
    });
    if number.is_some() {
        tags = Tags::EMPTY.with(Tags::NUMBER);
    }
    let mut token = Token { hashes: hashes(&word), word, place, gap, number, ordinal, tags, phrase: None, aside };
    if aside {
        token.tags = tags.with(Tags::ASIDE);
    }
    if gap == " - " || token.after_sign(BREAKS) {
        token.tags = token.tags.with(Tags::BREAK);
    }
    token
}

/// Marks where a known phrase of two to five words begins; a longer phrase wins.
fn mark_phrases(tokens: &mut [Token]) {
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
