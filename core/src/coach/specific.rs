//! Whether two people could agree that it happened.

use super::Reading;
use super::clause;
use super::lexicon::{self, Tags};
use super::words::{Words, has};

/// What a purpose, a reason or a comparison begins with, which tells nothing of what is done: "so that", "because".
const REASONS: &str =
    ">be|being|do so;because|since|when|whenever|if|although|though|unless|whilst|cuz|bc|cause;in order";
/// Being or becoming something: "be", "feel", "get better", "get more social", "get in shape".
const STATES: &str = "\
    be|being|stay|become|becoming|feel|feeling|remain|been;\
    get|getting|got more|less|so|really|very|even|much? J|F B|E|J;\
    get|getting|got in|into ~ shape|touch";
/// What a state can be of and still be seen: "be at the gym", "be home by six", "become a teacher".
const SEEN_STATES: &str =
    "at|in|on|home|back|out|there|asleep|awake|off|sober|clean|married|engaged|early|debt;<become|becoming";
/// What can be seen though none of its words says so: "make two new friends", "have a baby".
const PEOPLE: &str = "make|making|have|having E|J* friend|friends|kid|kids|baby|child|children";
/// Verbs and words for more or less of something.
const DEGREES: &str = "reduce increase decrease lower raise lessen minimise minimize limit cut gain build \
    reducing increasing fewer less more have find";

/// Whether one of the things to be done names something that could be seen, or puts a number on what can't.
pub(super) fn specific(words: &Words, reading: &Reading) -> bool {
    let mut start = 0;
    while start < words.len() && !reading.depends_on_other {
        let end = clause::end(words, start);
        if seen(words, start, end, reading) {
            return true;
        }
        start = end;
    }
    false
}

/// Whether a clause does.
fn seen(words: &Words, start: usize, end: usize, reading: &Reading) -> bool {
    let head = clause::head(words, start, end);
    let end = reason(words, head, end);
    if words.tagged(head, Tags::ASIDE) {
        return false;
    }
    if words.fits(STATES, head) {
        return is_rated(reading) || state(words, head + 1, end, reading);
    }
    let verb = words.at(head);
    let (phrase, _) = verb.phrase.unwrap_or_default();
    let plants = words.fits("grow|growing !in|as|up|spiritually|personally|closer|into|more|and|to|through", head);
    let known = verb.tags.with(phrase);
    let directs = phrase.any(Tags::AIM) || known.any(Tags::AIM.with(Tags::INNER)) && !known.any(Tags::ACT);
    if !plants && directs || words.fits("take|taking ~ care", head) {
        return is_rated(reading) || means(words, head + 1, end, reading);
    }
    // "reduce anxiety around work": how much of an unseen state, whatever surrounds it.
    let object = words.at(words.after("E*", head + 1)).tags;
    if words.is(head, DEGREES)
        && object.any(Tags::FEELING.with(Tags::VAGUE).with(Tags::INNER))
        && !object.any(Tags::ACT)
    {
        return is_rated(reading);
    }
    let from = words.after("say|saying yes|no", head);
    words.fits(PEOPLE, head) || !judged(words, head, end) && shows(words, from, end, reading)
}

/// "eat healthier": a verb with nothing but a judgement after it.
fn judged(words: &Words, head: usize, end: usize) -> bool {
    let only = |at| words.tagged(at, Tags::VALUE.with(Tags::EMPTY)) && !words.is(at, "free");
    words.fits("V more|less|much|very|really|even|so* J", head)
        && !words.is(head, "practice practise practicing practising")
        && (head + 1..end).all(only)
}

/// Where the reason or purpose of a clause begins, else its end.
fn reason(words: &Words, head: usize, end: usize) -> usize {
    let mut said = false;
    for at in head..end {
        // "to" with a verb is a purpose once something has been said.
        if at > head && (words.fits(REASONS, at) || said && words.fits("to V", at)) {
            return at;
        }
        said |= !words.tagged(at, Tags::EMPTY.with(Tags::LIGHT));
    }
    end
}

/// Whether a state could be seen: "be at the gym", "be able to swim", "become a teacher".
fn state(words: &Words, start: usize, end: usize, reading: &Reading) -> bool {
    let judged = (start..end).any(|at| words.tagged(at, Tags::VALUE.with(Tags::FEELING)) && !words.is(at, "free"));
    words.fits("on time;at home|work|school", start)
        || (words.is(start, "able") || words.fits(SEEN_STATES, start) && !judged) && shows(words, start, end, reading)
}

/// Whether a direction ("improve my mood") is given a way that could be seen: "by walking", "focus on reading".
fn means(words: &Words, start: usize, end: usize, reading: &Reading) -> bool {
    let on = words.after("on", start);
    words.fits("I", on) && words.tagged(on, Tags::ACT)
        || (start..end).any(|at| words.fits("by|through E? I", at) && shows(words, at + 1, end, reading))
}

/// Whether a number is put on what can't be seen otherwise ("pain below 5", "weigh 85 kg").
fn is_rated(reading: &Reading) -> bool {
    let of = |unit: &str| lexicon::tags(unit).any(Tags::VAGUE.with(Tags::PERSON)) || has("thing things ways", unit);
    reading.amount.as_ref().is_some_and(|amount| !of(&amount.unit))
}

/// Whether some word names something to be seen: none of those that say nothing, judge or lie within.
fn shows(words: &Words, start: usize, end: usize, reading: &Reading) -> bool {
    let timed = reading.deadline.as_ref().map(|found| found.place.clone()).unwrap_or_default();
    let mut at = start;
    while at < end {
        let word = words.at(at);
        let phrase = word.phrase.filter(|(tags, _)| tags.any(Tags::UNSEEN.with(Tags::FEELING).with(Tags::ACT)));
        let (tags, count) = phrase.unwrap_or((word.tags, 1));
        let unseen = tags.any(Tags::UNSEEN.with(Tags::FEELING)) && !tags.any(Tags::ACT);
        let other = words.fits("<at home|work|school;<self", at);
        let mark = words.was(at, "a") && word.number.is_some() && word.word.contains('.');
        if !timed.contains(&word.place.start) && !unseen && !other && word.number.is_none() && word.word.len() > 1
            || mark
        {
            return true;
        }
        at += count;
    }
    false
}
