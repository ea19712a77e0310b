//! Splitting of a goal's wording into clauses, and the main verb of a clause.

use super::lexicon::Tags;
use super::pattern::{Pattern, pattern};
use super::token_stream::TokenStream;

/// Words that may precede the verb, in addition to the lexicon's empty words.
const LEADS: &str = "goals new years newyearsresolutions resolving ongoing";
/// Patterns that lead to the verb: "want to", "make sure", "get to", "keep walking".
const LED: Pattern = pattern!(
    "\
    want|hope|wish|intend|plan|aim|need|have|commit|resolve|try|learn|start|\
        continue|keep|stop|quit|avoid|begin to|on|how|I;\
    like|love to;\
    make sure|time;\
    make a|an resolution|effort|point|habit|commitment|decision;\
    get to !know|the|bed|sleep|work;\
    work on I;\
    be able|someone;\
    forget|remember to"
);

/// The index after the clause that begins at `start`. A clause ends at a full stop, at a comma or at "and" before a
/// verb.
#[inline(never)]
pub(super) fn end(tokens: &TokenStream, start: usize) -> usize {
    let mut end = start + 1;
    while end < tokens.len() && !tokens.fits(pattern!("B;<and|but|plus|then V|more|less|no|not|to|i"), end) {
        end += 1;
    }
    end
}

/// The index of the clause's main verb, after "I want to", "my goal is to", "start", "be able to", "stop".
pub(super) fn head(tokens: &TokenStream, start: usize, end: usize) -> usize {
    let sorts = |at| tokens.fits(pattern!("sort !of"), at);
    let leads =
        |at| tokens.tagged(at, Tags::EMPTY) && !tokens.is(at, "fewer less") && !sorts(at) || tokens.is(at, LEADS);
    let mut at = start;
    while at + 1 < end && (leads(at) || tokens.fits(LED, at)) {
        at += 1;
    }
    at
}
