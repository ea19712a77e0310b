//! Tokens: the words of a text, with their properties.

use super::lexicon::Tags;
use super::text::{has, hash, letter_at, split_once};
use std::ops::Range;

/// A word or a number in lower case, with its place in the text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token<'t> {
    /// The word in lower case, with straight apostrophes and common typos corrected. It is empty only for the token
    /// beyond the ends of a text.
    pub(super) word: String,
    /// The hashes of the word and of each word that it may be a form of.
    pub(super) hashes: Vec<u32>,
    /// Its range of bytes in the text, on character boundaries.
    pub(super) place: Range<usize>,
    /// The text between this word and the previous one.
    pub(super) gap: &'t str,
    /// The number it states; none for an ordinal or a clock time.
    pub(super) number: Option<f64>,
    /// The number that an ordinal states ("21st").
    pub(super) ordinal: Option<u32>,
    /// The lexicon's tags of the word alone.
    pub(super) tags: Tags,
    /// The lexicon's tags of the longest phrase that begins here, and the number of words in the phrase.
    pub(super) phrase: Option<(Tags, usize)>,
    /// Whether it is in round brackets.
    pub(super) aside: bool,
}

impl Token<'_> {
    /// Whether the word is in a list of words separated by spaces.
    pub(super) fn is(&self, list: &str) -> bool {
        has(list, &self.word)
    }

    /// Whether one of these hashes is that of the word or of a word that it is a form of.
    #[inline(never)]
    pub(super) fn is_any(&self, words: &[u32]) -> bool {
        self.hashes.iter().any(|hash| words.contains(hash))
    }

    /// Whether the word is in a list of words separated by spaces, or is a form of a word in it.
    pub(super) fn is_form(&self, list: &str) -> bool {
        let (word, others) = split_once(list, b' ');
        self.is_any(&[hash(word, "")]) || !others.is_empty() && self.is_form(others)
    }

    /// Whether one of these signs occurs between the previous word and this one.
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

    /// Whether a break precedes this word: a full stop, a comma, a dash.
    pub(super) fn after_break(&self) -> bool {
        self.tags.any(Tags::BREAK)
    }
}
