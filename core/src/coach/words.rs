//! The words of a text, asked by their places.

use super::grammar::cut;
use super::lexicon::Tags;
use super::tokens::Token;
use std::ops::{Deref, Range};

/// Beyond both ends of a text: a word that is none.
static NONE: Token<'static> = Token {
    word: String::new(),
    place: 0..0,
    gap: "\n",
    number: None,
    ordinal: None,
    tags: Tags::BREAK,
    phrase: None,
    aside: false,
};

/// The words of a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Words<'t> {
    all: Vec<Token<'t>>,
    /// A bit for each word that is there, by its hash.
    present: [u64; 16],
}

impl<'t> Deref for Words<'t> {
    type Target = Vec<Token<'t>>;

    fn deref(&self) -> &Self::Target {
        &self.all
    }
}

impl<'t> Words<'t> {
    /// The words of a text as read.
    pub(super) fn new(tokens: Vec<Token<'t>>) -> Self {
        let mut present = [0; 16];
        for token in &tokens {
            let (at, bit) = bit(&token.word);
            if let Some(bits) = present.get_mut(at) {
                *bits |= bit;
            }
        }
        Self { all: tokens, present }
    }

    /// The word at a place; beyond the ends one that is none.
    #[inline(never)]
    pub(super) fn at(&self, at: usize) -> &Token<'t> {
        self.all.get(at).unwrap_or(&NONE)
    }

    /// Whether the word at a place is one of a short list.
    #[inline(never)]
    pub(super) fn is(&self, at: usize, list: &str) -> bool {
        has(list, &self.at(at).word)
    }

    /// Whether the word before a place is one of a short list.
    #[inline(never)]
    pub(super) fn was(&self, at: usize, list: &str) -> bool {
        self.is(at.wrapping_sub(1), list)
    }

    /// Whether any of these is known of the word at a place.
    #[inline(never)]
    pub(super) fn tagged(&self, at: usize, tags: Tags) -> bool {
        self.at(at).tags.any(tags)
    }

    /// Whether one of the words from a place up to another is one of a short list.
    #[inline(never)]
    pub(super) fn any(&self, from: usize, to: usize, list: &str) -> bool {
        let (word, others) = cut(list, b' ');
        let here = || (from..to.min(self.len())).any(|at| self.at(at).word == word);
        self.may_have(word) && here() || !others.is_empty() && self.any(from, to, others)
    }

    /// Whether any of these is known of one of the words from a place up to another.
    #[inline(never)]
    pub(super) fn any_tagged(&self, from: usize, to: usize, tags: Tags) -> bool {
        (from..to.min(self.len())).any(|at| self.tagged(at, tags))
    }

    /// Whether some word is this one. Its bit is looked at first: most words are not there.
    pub(super) fn may_have(&self, word: &str) -> bool {
        let (at, bit) = bit(word);
        self.present.get(at).is_some_and(|bits| bits & bit != 0) && self.all.iter().any(|token| token.word == word)
    }

    /// Leaves only the first so many words.
    pub(super) fn truncate(&mut self, count: usize) {
        self.all.truncate(count);
    }
}

/// Whether a short list of words, parted by one space or stroke each, has this word. Nearly all the time of a reading is spent here,
/// so it goes by bytes, from the start of one word of the list to that of the next.
#[inline(never)]
pub(super) fn has(list: &str, word: &str) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let (Some(first), Some(last)) = (word.first(), word.len().checked_sub(1)) else { return false };
    let mut at = 0;
    while let Some(letter) = list.get(at) {
        // Where the word would end in the list, its own end is looked at first: few words have the same there.
        if letter == first
            && list.get(at + last) == word.last()
            && list.get(at + last + 1).is_none_or(|next| matches!(next, b' ' | b'|'))
            && list.get(at..=at + last) == Some(word)
        {
            return true;
        }
        while list.get(at).is_some_and(|letter| !matches!(letter, b' ' | b'|')) {
            at += 1;
        }
        at += 1;
    }
    false
}

/// The place in the text of a range of words.
pub(super) fn place(tokens: &Words, range: &Range<usize>) -> Range<usize> {
    let words = tokens.get(range.start..range.end.min(tokens.len())).unwrap_or_default();
    words.first().zip(words.last()).map_or(0..0, |(first, last)| first.place.start..last.place.end)
}

/// One of 16 times 64 bits for a word, by its hash.
fn bit(word: &str) -> (usize, u64) {
    let hash = word.bytes().fold(0_u32, |hash, letter| hash.wrapping_mul(31).wrapping_add(u32::from(letter)));
    (usize::try_from(hash / 64 % 16).unwrap_or_default(), 1 << (hash % 64))
}
