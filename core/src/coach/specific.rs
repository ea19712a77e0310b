//! Classification of a goal as specific, which means that two people could agree on whether it happened.

use super::clause;
use super::lexicon::{self, Tags};
use super::pattern::{Pattern, pattern};
use super::reading::Reading;
use super::text::has;
use super::token_stream::TokenStream;

/// Patterns that begin a purpose, a reason or a comparison: "so that", "because". The words after them never make a
/// goal specific.
const REASONS: Pattern =
    pattern!(">be|being|do so;because|since|when|whenever|if|although|though|unless|whilst|cuz|bc|cause;in order");
/// Patterns of being or becoming something: "be", "feel", "get better", "get more social", "get in shape".
const STATES: Pattern = pattern!(
    "\
    be|being|stay|become|feel|remain|been;\
    get|got more|less|so|really|very|even|much? J|F B|E|J;\
    get|got in|into ~ shape|touch"
);
/// Patterns that make a state visible: "be at the gym", "be home by six", "become a teacher".
const SEEN_STATES: Pattern =
    pattern!("at|in|on|home|back|out|there|asleep|awake|off|sober|clean|married|engaged|early|debt;<become");
/// Patterns of visible acts of which no single word is visible: "make two new friends", "have a baby".
const PEOPLE: Pattern = pattern!(
    "\
    make|have E|J* friend|kid|baby|child|children;\
    see E|J* S"
);
/// Words for more or less of something.
const DEGREES: &str = "reduce increase decrease lower raise lessen minimise minimize limit cut gain build \
    reducing increasing fewer less more have find";

/// Whether a clause states something visible, or puts a number on something invisible.
pub(super) fn specific(tokens: &TokenStream, reading: &Reading) -> bool {
    let mut start = 0;
    while start < tokens.len() && !reading.depends_on_other {
        let end = clause::end(tokens, start);
        if seen(tokens, start, end, reading) {
            return true;
        }
        start = end;
    }
    false
}

/// Whether this clause states something visible, or puts a number on something invisible.
fn seen(tokens: &TokenStream, start: usize, end: usize, reading: &Reading) -> bool {
    let head = clause::head(tokens, start, end);
    let end = reason(tokens, head, end);
    if tokens.tagged(head, Tags::ASIDE) {
        return false;
    }
    if tokens.fits(STATES, head) {
        return is_rated(reading) || state(tokens, head + 1, end, reading);
    }
    let verb = tokens.at(head);
    let (phrase, _) = verb.phrase.unwrap_or_default();
    let plants = tokens.fits(pattern!("grow !in|as|up|spiritually|personally|closer|into|more|and|to|through"), head);
    let known = verb.tags.with(phrase);
    let directs = phrase.any(Tags::AIM) || known.any(Tags::AIM.with(Tags::INNER)) && !known.any(Tags::ACT);
    if !plants && directs || tokens.fits(pattern!("take ~ care"), head) {
        return is_rated(reading) || means(tokens, head + 1, end, reading);
    }
    // "reduce anxiety around work" states a degree of an invisible state, regardless of the words around it.
    let object = tokens.at(tokens.after(pattern!("E*"), head + 1)).tags;
    if tokens.is(head, DEGREES)
        && object.any(Tags::FEELING.with(Tags::VAGUE).with(Tags::INNER))
        && !object.any(Tags::ACT)
    {
        return is_rated(reading);
    }
    let from = tokens.after(pattern!("say yes|no"), head);
    tokens.fits(PEOPLE, head) || !judged(tokens, head, end) && shows(tokens, from, end, reading)
}

/// Whether a clause consists of a verb and nothing but a judgement: "eat healthier".
fn judged(tokens: &TokenStream, head: usize, end: usize) -> bool {
    let only = |at| tokens.tagged(at, Tags::VALUE.with(Tags::EMPTY)) && !tokens.is(at, "free");
    tokens.fits(pattern!("V more|less|much|very|really|even|so* J"), head)
        && !tokens.is(head, "practice practise practicing practising")
        && (head + 1..end).all(only)
}

/// The index where the reason or purpose of a clause begins, else the end of the clause.
pub(super) fn reason(tokens: &TokenStream, head: usize, end: usize) -> usize {
    let mut said = false;
    for at in head..end {
        // "to" with a verb begins a purpose once the act has been stated.
        if at > head && (tokens.fits(REASONS, at) || said && tokens.fits(pattern!("to V"), at)) {
            return at;
        }
        said |= !tokens.tagged(at, Tags::EMPTY.with(Tags::LIGHT));
    }
    end
}

/// Whether a state is visible: "be at the gym", "be able to swim", "become a teacher".
fn state(tokens: &TokenStream, start: usize, end: usize, reading: &Reading) -> bool {
    let judged = (start..end).any(|at| tokens.tagged(at, Tags::VALUE.with(Tags::FEELING)) && !tokens.is(at, "free"));
    tokens.fits(pattern!("on time;at home|work|school"), start)
        || (tokens.is(start, "able") || tokens.fits(SEEN_STATES, start) && !judged)
            && shows(tokens, start, end, reading)
}

/// Whether a direction ("improve my mood") has visible means: "by walking", "focus on reading".
fn means(tokens: &TokenStream, start: usize, end: usize, reading: &Reading) -> bool {
    let on = tokens.after(pattern!("on"), start);
    tokens.fits(pattern!("I"), on) && tokens.tagged(on, Tags::ACT)
        || (start..end).any(|at| tokens.fits(pattern!("by|through E? I"), at) && shows(tokens, at + 1, end, reading))
}

/// Whether the goal puts a number on something that is otherwise invisible ("pain below 5", "weigh 85 kg").
fn is_rated(reading: &Reading) -> bool {
    let of = |unit: &str| lexicon::tags(unit).any(Tags::VAGUE.with(Tags::PERSON)) || has("thing things ways", unit);
    reading.amount.as_ref().is_some_and(|amount| !of(&amount.unit))
}

/// Whether some word states something visible. Empty words, judgements and words for inner states never do.
fn shows(tokens: &TokenStream, start: usize, end: usize, reading: &Reading) -> bool {
    let timed = reading.deadline.as_ref().map(|found| found.place.clone()).unwrap_or_default();
    let mut at = start;
    while at < end {
        let word = tokens.at(at);
        let phrase = word.phrase.filter(|(tags, _)| tags.any(Tags::UNSEEN.with(Tags::FEELING).with(Tags::ACT)));
        let (tags, count) = phrase.unwrap_or((word.tags, 1));
        let unseen = tags.any(Tags::UNSEEN.with(Tags::FEELING)) && !tags.any(Tags::ACT);
        let other = tokens.fits(pattern!("<at home|work|school;<self"), at);
        let mark = tokens.was(at, "a") && word.number.is_some() && word.word.contains('.');
        if !timed.contains(&word.place.start) && !unseen && !other && word.number.is_none() && word.word.len() > 1
            || mark
        {
            return true;
        }
        at += count;
    }
    false
}
