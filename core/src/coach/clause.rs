//! The parts of a goal's wording: clauses, each from the word that says what is to be done.

use super::lexicon::Tags;
use super::words::Words;

/// Words before what is to be done, beside those that say nothing: "my goal is to", "start", "the student will".
const LEADS: &str = "goals new years newyearsresolutions resolving ongoing";
/// What leads to what is to be done only where it stands so: "want to", "make sure", "get to", "keep walking".
const LED: &str = "\
    want|hope|wish|intend|plan|aim|aiming|need|have|commit|committing|resolve|resolved|try|learn|learning|start|starting|\
        continue|continuing|keep|stop|quit|avoid|begin|beginning to|on|how|I;\
    like|love to;\
    make|making sure|time;\
    make|making a|an resolution|effort|point|habit|commitment|decision;\
    get to !know|the|bed|sleep|work;\
    work on I;\
    be able|someone;\
    forget|remember to";

/// Where the clause that begins at a place ends: at the next stop or comma, or at "and" before a verb.
#[inline(never)]
pub(super) fn end(words: &Words, start: usize) -> usize {
    let mut end = start + 1;
    while end < words.len() && !words.fits("B;<and|but|plus|then V|more|less|no|not|to|i", end) {
        end += 1;
    }
    end
}

/// Where the words up to a place say what is to be done: after "I want to", "my goal is to", "start", "be able to", "stop".
pub(super) fn head(words: &Words, start: usize, end: usize) -> usize {
    let leads = |at| words.tagged(at, Tags::EMPTY) && !words.is(at, "fewer less") || words.is(at, LEADS);
    let mut at = start;
    while at + 1 < end && (leads(at) || words.fits(LED, at)) {
        at += 1;
    }
    at
}
