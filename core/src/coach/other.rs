//! Finds somebody else whom a goal depends on: "make my mum listen".

use super::pattern::{Pattern, pattern};
use super::token_stream::{Class, TokenStream};
use std::ops::Range;

/// The kind of thing that the goal wants somebody else to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wanted {
    /// To listen, to understand, to be in touch.
    Listen,
    /// To lend a hand.
    Help,
    /// To stop something.
    Stop,
    /// Something else.
    Something,
}

/// Somebody else whom the goal depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    /// The words that name them, in bytes of the text.
    pub who: Range<usize>,
    /// The kind of thing they are wanted to do.
    pub wanted: Wanted,
}

/// The class of somebody else.
pub(super) const CLASSES: [Class; 1] = [(b'W', |tokens, at, captures| tokens.capture(WHO, at, captures))];

/// Patterns of somebody else: "my mum", "him", "people".
const WHO: Pattern = pattern!(
    "my|the|our|that? !myself|yourself|herself|himself|themselves \
     S|him|her|them|people|everyone|everybody|others|he|she|they|someone|somebody"
);
/// Patterns where somebody else would have to change: "make my mum listen", "get him to stop", "want her to call".
pub(super) const OTHER: Pattern = pattern!(
    "\
    make|making|have|let W !laugh|smile|dinner|breakfast|coffee|lunch|feel|call V|be|not;\
    get|getting|force|convince|want|wants|need|persuade|expect W to;\
    stop W I|from;\
    change|fix W B;\
    wish|hope W V|be|would|will|could|stops"
);
/// Words that show a wish that somebody else stops something.
const STOPS: &str = "stop stops quit not never leave drinking shouting yelling smoking fighting";
/// Words that show a wish that somebody else listens, understands or is in touch.
const LISTENS: &str =
    "listen understand hear believe respect see notice love care accept trust like call text visit talk";
/// Words that show a wish that somebody else lends a hand.
const HELPS: &str = "help clean tidy cook share do wash pay work";

/// The somebody else in words that fit [`OTHER`], and the kind of thing they are wanted to do.
pub(super) fn other(tokens: &TokenStream, range: &Range<usize>) -> Other {
    let who = range.start + 1..tokens.after(pattern!("W"), range.start + 1);
    let says = |from, list| tokens.any(from, who.end + 6, list);
    let wanted = if says(range.start, STOPS) {
        Wanted::Stop
    } else if says(who.end, LISTENS) {
        Wanted::Listen
    } else if says(who.end, HELPS) {
        Wanted::Help
    } else {
        Wanted::Something
    };
    Other { who: tokens.place(&who), wanted }
}
