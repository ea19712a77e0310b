//! Whether two people could agree that it happened.

use super::Reading;
use super::clause::{Clause, clauses, head};
use super::lexicon::Tags;
use super::tokens::{Token, is, was};

/// Words after which a purpose, a reason or a comparison is told, not what is done.
const REASONS: &str = "so because since when whenever if although though unless whilst cuz bc cause";
/// What a state can be of and still be seen: "be at the gym", "be home by six", "be on time".
const SEEN_STATES: &str =
    "at in on home back out there asleep awake off sober clean on-time married engaged early debt";

/// Verbs and words for more or less of something.
const DEGREES: &str = "reduce increase decrease lower raise lessen minimise minimize limit cut gain build \
    reducing increasing fewer less more have find";

/// Whether one of the things to be done names something that could be seen, or puts a number on what can't.
pub(super) fn specific(tokens: &[Token], reading: &Reading) -> bool {
    !reading.depends_on_other && clauses(tokens).iter().any(|clause| seen(tokens, clause, reading))
}

fn seen(tokens: &[Token], clause: &Clause, reading: &Reading) -> bool {
    let head = head(tokens, clause);
    let end = reason(tokens, &(head..clause.end));
    if head >= end || tokens.get(head).is_some_and(|token| token.aside) {
        return false;
    }
    let rated = is_rated(reading);
    if is(tokens, head, "be being stay become becoming feel feeling remain been")
        || (is(tokens, head, "get getting got") && is_state(tokens, head + 1))
    {
        return rated || state(tokens, head + 1, end, reading);
    }
    let verb = tokens
        .get(head)
        .map(|token| token.phrase.map_or(token.tags, |(tags, _)| tags.with(token.tags)))
        .unwrap_or_default();
    let plants = is(tokens, head, "grow growing")
        && !is(tokens, head + 1, "in as up spiritually personally closer into more and to through");
    let named =
        !plants && tokens.get(head).is_some_and(|token| token.phrase.is_some_and(|(tags, _)| tags.any(Tags::AIM)));
    let care = is(tokens, head, "take taking") && (head..end.min(head + 4)).any(|at| is(tokens, at, "care"));
    if named || care || (verb.any(Tags::AIM.with(Tags::INNER)) && !verb.any(Tags::ACT) && !plants) {
        return rated || means(tokens, head + 1, end, reading);
    }
    // "reduce anxiety around work": how much of an unseen state, whatever surrounds it.
    let object = (head + 1..end).find_map(|at| tokens.get(at).filter(|token| !token.tags.any(Tags::EMPTY)));
    let of_state = object.is_some_and(|object| {
        object.tags.any(Tags::FEELING.with(Tags::VAGUE).with(Tags::INNER)) && !object.tags.any(Tags::ACT)
    });
    if is(tokens, head, DEGREES) && of_state {
        return rated;
    }
    // "eat healthier": a visible verb with nothing but a judgement after it.
    let judgement = (head + 1..end).find(|at| !is(tokens, *at, "more less much very really even so a lot bit little"));
    let judged = verb.any(Tags::VERB)
        && !is(tokens, head, "practice practise practicing practising")
        && judgement.is_some_and(|at| {
            let said = |token: &&Token| !token.tags.plain().any(Tags::EMPTY);
            let mut after = tokens.get(at..end).unwrap_or_default().iter().filter(said);
            let first = tokens.get(at).is_some_and(|token| token.tags.any(Tags::VALUE));
            first && after.all(|token| token.tags.any(Tags::VALUE) && !token.is("free"))
        });
    let within = |list: &str, count: usize| (head..end.min(head + count)).any(|at| is(tokens, at, list));
    let friends = is(tokens, head, "make making") && within("friend friends", 4)
        || is(tokens, head, "have having") && within("kid kids baby children child", 3);
    let answer = is(tokens, head, "say saying") && is(tokens, head + 1, "yes no");
    friends
        || (answer && shows(tokens, head + 2, end, reading))
        || (!answer && !judged && shows(tokens, head, end, reading))
}

/// Where the reason or purpose of a clause begins, else its end.
fn reason(tokens: &[Token], clause: &Clause) -> usize {
    let told = |at: &usize| {
        let order = is(tokens, *at, "in") && is(tokens, *at + 1, "order");
        let word = is(tokens, *at, REASONS) && !(is(tokens, *at, "so") && was(tokens, *at, "be being do"));
        // "to" with a verb is a purpose once something has been said.
        let something = (clause.start..*at).any(|at| {
            tokens.get(at).is_some_and(|token| {
                !token.tags.any(Tags::EMPTY.with(Tags::LIGHT))
                    && token.number.is_none()
                    && !token.is("hope want plan intend wish commit aim resolve")
            })
        });
        let purpose =
            is(tokens, *at, "to") && something && tokens.get(*at + 1).is_some_and(|next| next.tags.any(Tags::VERB));
        order || word || purpose
    };
    (clause.start + 1..clause.end).find(told).unwrap_or(clause.end)
}

/// Whether a word after "get" is a state: "better", "in shape", "more social", "closer".
fn is_state(tokens: &[Token], at: usize) -> bool {
    let at = at + usize::from(is(tokens, at, "more less so really very even much"));
    let named = tokens.get(at).is_some_and(|token| token.tags.any(Tags::VALUE.with(Tags::FEELING)));
    let noun = tokens
        .get(at + 1)
        .is_some_and(|next| !next.after_break() && !next.tags.any(Tags::EMPTY) && !next.tags.any(Tags::VALUE));
    (named && !noun) || is(tokens, at, "in into") && (at..at + 4).any(|at| is(tokens, at, "shape touch"))
}

/// Whether a state could be seen: "be at the gym", "be able to swim", "become a teacher".
fn state(tokens: &[Token], start: usize, end: usize, reading: &Reading) -> bool {
    if is(tokens, start, "on") && is(tokens, start + 1, "time") {
        return true;
    }
    if is(tokens, start, "able") {
        return shows(tokens, start, end, reading);
    }
    let is_place = is(tokens, start, SEEN_STATES);
    let is_role = was(tokens, start, "become becoming");
    let at_place = is(tokens, start, "at") && is(tokens, start + 1, "home work school");
    let judged = (start..end).any(|at| {
        tokens.get(at).is_some_and(|token| token.tags.any(Tags::VALUE.with(Tags::FEELING)) && !token.is("free"))
    });
    (is_place || is_role) && !judged && (at_place || shows(tokens, start, end, reading))
}

/// Whether a direction ("improve my mood") is given a way that could be seen: "by walking", "focus on reading".
fn means(tokens: &[Token], start: usize, end: usize, reading: &Reading) -> bool {
    let doing =
        |at: usize| tokens.get(at).is_some_and(|token| token.word.ends_with("ing") && token.tags.any(Tags::ACT));
    let near = start + usize::from(is(tokens, start, "on"));
    let by = (start..end).find(|at| {
        is(tokens, *at, "by through")
            && (at + 1..at + 3).any(|at| tokens.get(at).is_some_and(|token| token.word.ends_with("ing")))
    });
    let _ = reading;
    doing(near) || by.is_some_and(|at| shows(tokens, at + 1, end, reading))
}

/// Whether a number is put on what can't be seen otherwise ("pain below 5", "weigh 85 kg").
fn is_rated(reading: &Reading) -> bool {
    let of = |unit: &str| {
        super::lexicon::tags(unit).any(Tags::VAGUE.with(Tags::PERSON))
            || matches!(unit, "things" | "thing" | "ways" | "way")
    };
    reading.amount.as_ref().is_some_and(|amount| !of(&amount.unit))
}

/// Whether some word names something to be seen: none of those that say nothing, judge or lie within.
fn shows(tokens: &[Token], start: usize, end: usize, reading: &Reading) -> bool {
    let mut at = start;
    while at < end {
        let Some(token) = tokens.get(at) else { break };
        let timed = reading.deadline.as_ref().is_some_and(|found| found.place.contains(&token.place.start));
        let phrase = token.phrase.filter(|(tags, _)| tags.plain() != Tags::default());
        let (tags, count) = phrase.unwrap_or((token.tags, 1));
        let unseen = tags.any(Tags::UNSEEN.with(Tags::FEELING)) && !tags.any(Tags::ACT);
        let inner = token.gap == "-" && was(tokens, at, "self");
        let other = inner || (token.is("home work school") && was(tokens, at, "at"));
        let mark = was(tokens, at, "a") && token.number.is_some() && token.word.contains('.');
        if !timed && !unseen && !other && token.number.is_none() && token.word.chars().count() > 1 || mark {
            return true;
        }
        at += count;
    }
    false
}
