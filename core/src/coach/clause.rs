//! Cuts a goal's wording into clauses, and finds the verb that each clause is about.

use super::lexicon::Tags;
use super::pattern::{Pattern, pattern};
use super::token_stream::TokenStream;

/// Words that may stand before the verb, beside the empty words of the lexicon.
const LEADS: &str = "goals new years newyearsresolutions resolving ongoing";
/// Patterns that lead to the verb: "want to", "make sure", "get to", "keep walking".
const LED: Pattern = pattern!(
    "\
    want|hope|wish|intend|plan|aim|aiming|need|have|commit|committing|resolve|resolved|try|learn|learning|start|starting|\
        continue|continuing|keep|stop|quit|avoid|begin|beginning to|on|how|I;\
    like|love to;\
    make|making sure|time;\
    make|making a|an resolution|effort|point|habit|commitment|decision;\
    get to !know|the|bed|sleep|work;\
    work on I;\
    be able|someone;\
    forget|remember to"
);

/// The place after the clause that begins at a place: the next stop or comma, or "and" before a verb.
#[inline(never)]
pub(super) fn end(tokens: &TokenStream, start: usize) -> usize {
    let mut end = start + 1;
    while end < tokens.len() && !tokens.fits(pattern!("B;<and|but|plus|then V|more|less|no|not|to|i"), end) {
        end += 1;
    }
    end
}

/// The place of the verb of a clause: after "I want to", "my goal is to", "start", "be able to", "stop".
pub(super) fn head(tokens: &TokenStream, start: usize, end: usize) -> usize {
    let leads = |at| tokens.tagged(at, Tags::EMPTY) && !tokens.is(at, "fewer less") || tokens.is(at, LEADS);
    let mut at = start;
    while at + 1 < end && (leads(at) || tokens.fits(LED, at)) {
        at += 1;
    }
    at
}
