//! The token stream: the tokens of a text by index, and the pattern classes they are matched with.

use super::captures::Captures;
use super::lexicon::Tags;
use super::text::has;
use super::token::Token;
use std::ops::{Deref, Range};

/// The function that matches a class at an index: it returns the index after the match, or none.
pub(super) type Reader = fn(&TokenStream<'_>, usize, &mut Captures) -> Option<usize>;

/// A class that a feature defines: its sign in patterns, and its function.
pub(super) type Class = (u8, Reader);

/// The classes that features define, by sign. No two classes share a sign.
#[derive(Debug)]
pub(super) struct Classes([Option<Reader>; 128]);

impl Classes {
    /// The empty registry.
    pub(super) const NONE: Self = Self([None; 128]);

    /// These classes and further ones.
    ///
    /// # Panics
    /// If two classes share a sign. In a constant, the panic is a compile error.
    pub(super) const fn with(mut self, more: &[Class]) -> Self {
        let mut rest = more;
        while let [(sign, reader), others @ ..] = rest {
            let sign = *sign as usize;
            assert!(self.0[sign].is_none(), "two classes have one sign");
            self.0[sign] = Some(*reader);
            rest = others;
        }
        self
    }

    /// Whether a class has this sign.
    pub(super) const fn has(&self, sign: u8) -> bool {
        self.0[sign as usize].is_some()
    }
}

/// The token beyond both ends of a text: it has no word.
static NONE: Token<'static> = Token {
    word: String::new(),
    hashes: Vec::new(),
    place: 0..0,
    gap: "\n",
    number: None,
    ordinal: None,
    tags: Tags::BREAK,
    phrase: None,
    aside: false,
};

/// The tokens of a text.
#[derive(Debug, Clone)]
pub(super) struct TokenStream<'t> {
    all: Vec<Token<'t>>,
    /// A Bloom filter of the tokens' hashes.
    present: [u64; 64],
    /// The classes that features define.
    classes: &'static Classes,
}

impl<'t> Deref for TokenStream<'t> {
    type Target = Vec<Token<'t>>;

    fn deref(&self) -> &Self::Target {
        &self.all
    }
}

impl<'t> TokenStream<'t> {
    /// The tokens of a text, to be matched with these classes.
    pub(super) fn new(tokens: Vec<Token<'t>>, classes: &'static Classes) -> Self {
        let mut present = [0; 64];
        for hash in tokens.iter().flat_map(|token| &token.hashes) {
            let (at, bit) = bit(*hash);
            if let Some(bits) = present.get_mut(at) {
                *bits |= bit;
            }
        }
        Self { all: tokens, present, classes }
    }

    /// The token at an index; beyond the ends, a token without a word.
    #[inline(never)]
    pub(super) fn at(&self, at: usize) -> &Token<'t> {
        self.all.get(at).unwrap_or(&NONE)
    }

    /// Whether the word at an index is in a short list.
    #[inline(never)]
    pub(super) fn is(&self, at: usize, list: &str) -> bool {
        has(list, &self.at(at).word)
    }

    /// Whether the word before an index is in a short list.
    #[inline(never)]
    pub(super) fn was(&self, at: usize, list: &str) -> bool {
        self.is(at.wrapping_sub(1), list)
    }

    /// Whether the word at an index has any of these tags.
    #[inline(never)]
    pub(super) fn tagged(&self, at: usize, tags: Tags) -> bool {
        self.at(at).tags.any(tags)
    }

    /// Whether a word from index `from` up to `to` is in a short list.
    #[inline(never)]
    pub(super) fn any(&self, from: usize, to: usize, list: &str) -> bool {
        (from..to.min(self.len())).any(|at| self.is(at, list))
    }

    /// Whether a word from index `from` on is in a short list, or is a form of a word in it.
    pub(super) fn any_form(&self, from: usize, list: &str) -> bool {
        self.all.iter().skip(from).any(|token| token.is_form(list))
    }

    /// Whether a word from index `from` up to `to` has any of these tags.
    #[inline(never)]
    pub(super) fn any_tagged(&self, from: usize, to: usize, tags: Tags) -> bool {
        (from..to.min(self.len())).any(|at| self.tagged(at, tags))
    }

    /// Whether the text may contain the word with this hash, or a form of it. It is never false for a word that the text
    /// contains.
    pub(super) fn may_have(&self, hash: u32) -> bool {
        let (at, bit) = bit(hash);
        self.present.get(at).is_some_and(|bits| bits & bit != 0)
    }

    /// The range of bytes from the first to the last token of a range; 0..0 for an empty range.
    pub(super) fn place(&self, range: &Range<usize>) -> Range<usize> {
        let words = self.get(range.start..range.end.min(self.len())).unwrap_or_default();
        words.first().zip(words.last()).map_or(0..0, |(first, last)| first.place.start..last.place.end)
    }

    /// The function of a class that a feature defined; none for an unknown sign.
    pub(super) fn handed_in(&self, sign: u8) -> Option<Reader> {
        self.classes.0.get(usize::from(sign)).copied().flatten()
    }

    /// Drops all tokens after the first `count`.
    pub(super) fn truncate(&mut self, count: usize) {
        self.all.truncate(count);
    }
}

/// The index and the bit of a hash in the 64 × 64 bits of the filter.
fn bit(hash: u32) -> (usize, u64) {
    (usize::try_from(hash / 64 % 64).unwrap_or_default(), 1 << (hash % 64))
}
