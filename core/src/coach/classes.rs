//! All classes that features hand to the engine of patterns, and a text read with them.
//!
//! It stands above the features, so that the engine imports none of them.

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

/// Each class that a pattern may name is handed in.
const _: () = {
    let mut signs = HANDED_IN.as_bytes();
    while let [sign, others @ ..] = signs {
        assert!(ALL.has(*sign), "no feature hands in this class");
        signs = others;
    }
};

/// The tokens of a text, which patterns with any class can be asked of.
pub(super) fn tokenize(text: &str) -> TokenStream<'_> {
    TokenStream::new(tokenizer::tokens(text), &CLASSES)
}
