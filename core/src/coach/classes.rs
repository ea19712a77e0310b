//! The registry of all pattern classes that features define, and the tokenizer that uses it.
//!
//! This module imports the features, so that the pattern engine imports none of them.

use super::pattern::HANDED_IN;
use super::token_stream::{Classes, TokenStream};
use super::{amount, dates, frequency, numbers, other, tokenizer};

/// The classes of all features.
static CLASSES: Classes = ALL;
const ALL: Classes = Classes::NONE
    .with(&numbers::CLASSES)
    .with(&frequency::CLASSES)
    .with(&dates::CLASSES)
    .with(&amount::CLASSES)
    .with(&other::CLASSES);

/// Checks at compile time that some feature defines each class that a pattern may name.
const _: () = {
    let mut signs = HANDED_IN.as_bytes();
    while let [sign, others @ ..] = signs {
        assert!(ALL.has(*sign), "no feature hands in this class");
        signs = others;
    }
};

/// The tokens of a text, to match patterns with any class against.
pub(super) fn tokenize(text: &str) -> TokenStream<'_> {
    TokenStream::new(tokenizer::tokens(text), &CLASSES)
}
