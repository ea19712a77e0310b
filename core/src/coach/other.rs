//! Detection of another person whom a goal depends on: "make my mum listen".

use super::pattern::{Pattern, pattern};
use super::token_stream::{Class, TokenStream};
use std::ops::Range;

/// The kind of act that the goal wants from another person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WantedAct {
    /// Listening, understanding or being in touch.
    Listen,
    /// Helping.
    Help,
    /// Stopping something.
    Stop,
    /// Another act.
    Something,
}

/// The other person whom the goal depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherPerson {
    /// The words for that person, as a range of bytes in the text.
    pub who: Range<usize>,
    /// The kind of act wanted from them.
    pub wanted: WantedAct,
}

/// The pattern class of another person.
pub(super) const CLASSES: [Class; 1] = [(b'W', |tokens, at, captures| tokens.capture(WHO, at, captures))];

/// Patterns of another person: "my mum", "him", "people".
const WHO: Pattern = pattern!(
    "my|the|our|that? !myself|yourself|herself|himself|themselves \
     S|him|her|them|people|everyone|everybody|others|he|she|they|someone|somebody"
);
/// Patterns in which another person would have to change: "make my mum listen", "get him to stop", "want her to call".
pub(super) const OTHER: Pattern = pattern!(
    "\
    make|have|let W !laugh|smile|dinner|breakfast|coffee|lunch|feel|call V|be|not;\
    get|force|convince|want|need|persuade|expect W to;\
    stop W I|from;\
    change|fix W B;\
    wish|hope W V|be|would|will|could|stops"
);
/// Words that show a wish that another person stops something.
const STOPS: &str = "stop stops quit not never leave drinking shouting yelling smoking fighting";
/// Words that show a wish that another person listens, understands or is in touch.
const LISTENS: &str =
    "listen understand hear believe respect see notice love care accept trust like call text visit talk";
/// Words that show a wish that another person helps.
const HELPS: &str = "help clean tidy cook share do wash pay work";

/// The other person in a range of tokens that matches [`OTHER`], and the kind of act wanted from them.
pub(super) fn other(tokens: &TokenStream, range: &Range<usize>) -> OtherPerson {
    let who = range.start + 1..tokens.after(pattern!("W"), range.start + 1);
    let says = |from, list| tokens.any(from, who.end + 6, list);
    let wanted = if says(range.start, STOPS) {
        WantedAct::Stop
    } else if says(who.end, LISTENS) {
        WantedAct::Listen
    } else if says(who.end, HELPS) {
        WantedAct::Help
    } else {
        WantedAct::Something
    };
    OtherPerson { who: tokens.place(&who), wanted }
}
