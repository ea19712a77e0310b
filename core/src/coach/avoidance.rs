//! Detection of goals that are about stopping, avoiding or doing less.

use super::lexicon::Tags;
use super::pattern::{Pattern, Row, pattern};
use super::token_stream::TokenStream;
use std::ops::Range;

/// Patterns of an upper bound: "at most", "no more than", "two drinks or less". "In less than 30 minutes" states a
/// speed and is not a bound.
const LIMITS: Pattern = pattern!(
    "\
    limit;\
    at most;\
    >with|in|within|at no|not more|longer than;\
    >no|nothing|not|in|within less|fewer than;\
    drinks|beers|cigarettes|cups|coffee|screen|tv|hours ~ or less|fewer;\
    max|maximum U|of;\
    <E max|maximum"
);
/// Words for measures of a body. A bound near one of them is a target, not a limit.
const BODY: &str = "weigh weight pounds lbs kg kilos fat waist bmi cholesterol pressure";
/// Patterns of stopping and of doing less.
const STOPPING: Pattern = pattern!(
    "\
    stop|quit|avoid|reduce|reduction|cut|minimise|minimize|abstain|eliminate|\
    decrease|refrain|resist|restrict|prevent|ditch|less|fewer;\
    >not|never|don't give up;\
    >say|with|in|within|at no|nothing more|longer;\
    >say|with|of no|zero !more|longer|less|fewer|later|matter|one|problem;\
    kick|break my|the|a|this|bad ~ habit|addiction;\
    <alcohol|smoke|sugar|drug|caffeine|meat|gluten|dairy|porn|nicotine|screen|phone free;\
    <P|hour|go|be|live|going without;\
    lower E* F|intake|consumption|alcohol|sugar|caffeine|use;\
    stay|keep away;\
    swear|get|stay off my|the? alcohol|sugar|social|facebook|phone|drinking|smoking"
);
/// Patterns in which a word of stopping has another meaning: "cut the grass", "the next stop", "stop by", "no less
/// than", "reduce my debt".
const HARMLESS: Pattern = pattern!(
    "\
    cut E* grass|lawn|hair|wood|hedge|nails;\
    <without|non|bus|next|train|tram|last|one|two|three stop;\
    stop by|at|in|and;\
    <no|nothing|not|in|within|or less|fewer;\
    !stop|quit|avoid ~ debt|weight|waist|loan|mortgage"
);
/// Patterns of a refusal; "not only" and "don't forget" are not refusals.
const REFUSALS: Pattern = pattern!("not|never|don't|dont|won't|wont !only|just|about|sure|forget|miss|stop|quit");

/// The first tokens that state stopping; an empty range if there are none.
pub(super) fn avoidance(tokens: &TokenStream) -> Range<usize> {
    let (limits, stopping) = (tokens.possible(LIMITS), tokens.possible(STOPPING));
    for at in 0..tokens.len() {
        let end = end(tokens, at, &limits, &stopping);
        if end > at {
            return at..end;
        }
    }
    0..0
}

/// Whether the text sets an upper bound.
pub(super) fn at_most(tokens: &TokenStream) -> bool {
    !tokens.find(LIMITS).is_empty()
}

/// The index after the words of stopping that begin at `at`; `at` itself if none do.
fn end(tokens: &TokenStream, at: usize, limits: &[&Row], stopping: &[&Row]) -> usize {
    let limit = tokens.after_any(limits, at);
    let stopping = tokens.after_any(stopping, at);
    if limit > at {
        if tokens.any(at.saturating_sub(6), at + 6, BODY) { at } else { limit }
    } else if stopping > at {
        if tokens.fits(HARMLESS, at) || purpose(tokens, at) { at } else { stopping }
    } else {
        at + usize::from(tokens.fits(REFUSALS, at) && begins(tokens, at))
    }
}

/// Whether a word of stopping belongs to the purpose of another act: "walk to reduce stress", but not "I try to
/// reduce".
fn purpose(tokens: &TokenStream, at: usize) -> bool {
    tokens.was(at, "to")
        && !tokens.was(at - 1, "want like going plan try trying need resolution goal and is")
        && tokens.any_tagged(0, at - 1, Tags::ACT)
}

/// Whether "not" stands where the act begins and so refuses it: "I will not", "to not". In a subordinate clause it
/// refuses nothing: "things I do not need", "when I am not well".
fn begins(tokens: &TokenStream, at: usize) -> bool {
    let mut first = at;
    while !tokens.at(first).after_break()
        && tokens.tagged(first.wrapping_sub(1), Tags::EMPTY)
        && !tokens.was(first, "if when why whether that he she they you it a")
    {
        first -= 1;
    }
    first == 0 || tokens.at(first).after_break() || tokens.was(at, "to will i'm i'll try please going")
}

#[cfg(test)]
mod tests {
    use super::super::classes::tokenize;
    use super::*;

    #[test]
    fn stopping_and_less_are_seen_where_they_are_meant() {
        for text in [
            "stay off my phone at work",
            "phone-free evenings",
            "go a month without alcohol",
            "I don't want to smoke",
            "try not to be late",
            "two hours of TV or less",
            "break my habit of biting nails",
        ] {
            assert!(!avoidance(&tokenize(text)).is_empty(), "{text}");
        }
    }

    #[test]
    fn words_that_stop_nothing_are_passed_over() {
        for text in [
            "walk to reduce stress",
            "run 5 km in less than 30 minutes",
            "read 30 pages or less",
            "give away things I do not need",
            "call my mum when I am not well",
            "say no more often",
            "weigh no more than 70 kg",
            "don't forget to call mum",
            "cut the grass",
            "reduce my debt",
        ] {
            assert!(avoidance(&tokenize(text)).is_empty(), "{text}");
        }
    }
}
