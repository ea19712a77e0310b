//! Whether a goal is worded as stopping, avoiding or doing less.

use super::lexicon::Tags;
use super::words::Words;
use std::ops::Range;

/// A bound from above: "at most", "no more than", "two drinks or less"; "in less than 30 minutes" says how fast.
const LIMITS: &str = "\
    limit|limiting;\
    at most;\
    >with|in|within|at no|not more|longer than;\
    >no|nothing|not|in|within less|fewer than;\
    drinks|beers|cigarettes|cups|coffee|screen|tv|hours ~ or less|fewer;\
    max|maximum U|of;\
    <E max|maximum";
/// What is measured of a body, where a bound is an aim and no limit.
const BODY: &str = "weigh weight pounds lbs kg kilos fat waist bmi cholesterol pressure";
/// Words of stopping and of less.
const STOPPING: &str = "\
    stop|stopping|quit|quitting|avoid|avoiding|reduce|reducing|reduction|cut|cutting|minimise|minimize|abstain|eliminate|\
    eliminating|decrease|decreasing|refrain|resist|restrict|prevent|ditch|less|fewer;\
    >not|never|don't give|giving up;\
    >say|with|in|within|at no|nothing more|longer;\
    >say|saying|says|with|of no|zero !more|longer|less|fewer|later|matter|one|problem;\
    kick|break|breaking my|the|a|this|bad ~ habit|habits|addiction;\
    <alcohol|smoke|sugar|drug|caffeine|meat|gluten|dairy|porn|nicotine|screen|phone free;\
    <P|hour|hours|go|be|live|going without;\
    lower|lowering E* F|intake|consumption|alcohol|sugar|caffeine|use;\
    stay|staying|keep|keeping away;\
    swear|get|stay off my|the? alcohol|sugar|social|facebook|phone|drinking|smoking";
/// Where such a word stops nothing: "cut the grass", "the next stop", "stop by", "no less than", "reduce my debt".
const HARMLESS: &str = "\
    cut|cutting E* grass|lawn|hair|wood|hedge|nails;\
    <without|non|bus|next|train|tram|last|one|two|three stop|stopping;\
    stop|stopping by|at|in|and;\
    <no|nothing|not|in|within|or less|fewer;\
    !stop|quit|avoid ~ debt|debts|weight|waist|loan|loans|mortgage";
/// A refusal; "not only" and "don't forget" are none.
const REFUSALS: &str = "not|never|don't|dont|won't|wont !only|just|about|sure|forget|miss|stop|quit";

/// The words that say first that a goal is about stopping; none where nothing does.
pub(super) fn avoidance(words: &Words) -> Range<usize> {
    let (limits, stopping) = (words.only(LIMITS), words.only(STOPPING));
    for at in 0..words.len() {
        let end = end(words, at, &limits, &stopping);
        if end > at {
            return at..end;
        }
    }
    0..0
}

/// Whether the text sets a bound from above.
pub(super) fn at_most(words: &Words) -> bool {
    !words.find(LIMITS).is_empty()
}

/// The place after the words of stopping at a place; the place itself where there are none.
fn end(words: &Words, at: usize, limits: &str, stopping: &str) -> usize {
    let limit = words.after(limits, at);
    let stopping = words.after(stopping, at);
    if limit > at {
        if words.any(at.saturating_sub(6), at + 6, BODY) { at } else { limit }
    } else if stopping > at {
        if words.fits(HARMLESS, at) || purpose(words, at) { at } else { stopping }
    } else {
        at + usize::from(words.fits(REFUSALS, at) && begins(words, at))
    }
}

/// Whether a word belongs to a purpose after something else was said: "walk to reduce stress", but not "I try to reduce".
fn purpose(words: &Words, at: usize) -> bool {
    words.was(at, "to")
        && !words.was(at - 1, "want like going plan try trying need resolution goal and is")
        && words.any_tagged(0, at - 1, Tags::ACT)
}

/// Whether "not" refuses what would be done, at the start of what is to be done: "I will not", "to not". It does not inside
/// what is told of it: "things I do not need", "when I am not well".
fn begins(words: &Words, at: usize) -> bool {
    let mut first = at;
    while !words.at(first).after_break()
        && words.tagged(first.wrapping_sub(1), Tags::EMPTY)
        && !words.was(first, "if when why whether that he she they you it a")
    {
        first -= 1;
    }
    first == 0 || words.at(first).after_break() || words.was(at, "to will i'm i'll try please going")
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
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
            assert!(!avoidance(&tokens(text)).is_empty(), "{text}");
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
            assert!(avoidance(&tokens(text)).is_empty(), "{text}");
        }
    }
}
