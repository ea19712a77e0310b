//! One word of a text, with what is known of it.

use super::lexicon::Tags;
use super::text::{has, letter_at};
use std::ops::Range;

/// A word or a number, in small letters, and where it stands in the text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token<'t> {
    /// The word, in small letters, with its apostrophes straight and a common slip mended; empty only beyond the ends of a text.
    pub(super) word: String,
    /// Its bytes in the text, on borders of letters.
    pub(super) place: Range<usize>,
    /// The signs and blanks between this word and the one before it.
    pub(super) gap: &'t str,
    /// The number it says; an ordinal or a time by the clock says none.
    pub(super) number: Option<f64>,
    /// The day that an ordinal says ("21st").
    pub(super) ordinal: Option<u32>,
    /// The lexicon's tags of the word alone.
    pub(super) tags: Tags,
    /// The lexicon's tags of the longest phrase that begins here, and how many words it has.
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
        while let Some(sign) = letter_at(self.gap, at) {
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
