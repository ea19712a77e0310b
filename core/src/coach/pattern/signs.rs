//! The classes that the engine decides from a token alone, and the dispatch to the classes that features define.

use crate::coach::captures::Captures;
use crate::coach::lexicon::Tags;
use crate::coach::token_stream::TokenStream;

impl TokenStream<'_> {
    /// The index after the tokens that match a class; the same index for a class that consumes no token; none if the
    /// class doesn't match.
    #[inline(never)]
    pub(super) fn class(&self, sign: u8, at: usize, captures: &mut Captures) -> Option<usize> {
        let token = self.at(at);
        let tags = match sign {
            b'U' => Tags::NUMBER,
            b'V' => Tags::VERB,
            b'X' => Tags::ACT,
            b'F' => Tags::FEELING,
            b'J' => Tags::VALUE,
            b'S' => Tags::PERSON,
            b'E' => Tags::EMPTY,
            _ => Tags::NONE,
        };
        let (fits, width) = match sign {
            b'I' => (token.word.ends_with("ing"), 1),
            b'Q' => (token.word.bytes().any(|letter| letter == b':'), 1),
            b'_' => (!token.word.is_empty(), 1),
            b'B' => (token.after_break(), 0),
            b'^' => (at == 0, 0),
            b'[' => (token.after_sign("[<_"), 0),
            b'/' => (token.after_sign("/"), 0),
            b'-' => (matches!(token.gap, "/" | "-"), 0),
            _ if tags == Tags::NONE => return self.handed_in(sign)?(self, at, captures),
            _ => (token.tags.any(tags), 1),
        };
        fits.then_some(at.wrapping_add(width))
    }
}
