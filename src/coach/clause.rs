//! The parts of a goal's wording: clauses, each from the word that says what is to be done.

use super::lexicon::Tags;
use super::tokens::{Token, is, was};
use std::ops::Range;

/// Words before what is to be done: "I want to", "my resolution is to", "the student will", "try to".
const LEADS: &str = "i i'm im i'd i'll ill i've we we'll we're my our mine the this these it he she they want \
    wanna would like hope wish plan intend intending going gonna will shall must need should have to is be am are \
    trying try am aim aiming commit committing committed resolve resolved resolving resolution resolutions goal \
    goals new year's years year newyearsresolution newyear newyearsresolutions is just really please student client \
    x patient also finally definitely maybe perhaps even more start starting continue keep continuing started begin \
    beginning learn learning able how time still effort point habit commitment decision conscious always and or but \
    serious on in for ongoing making a make sure get someone who that myself forget remember let's hopefully \
    honestly simply first next year actually not never don't stop quit avoid today tomorrow now work so";
/// Words that may be part of a lead, but name what is to be done unless "to" or another lead comes after them.
const NEED_TO: &str = "want wanna would like hope wish plan intend need have try trying aim aiming commit \
    committing committed going resolve resolved start continue keep learn learning is be work make get start \
    starting continuing started begin beginning intending more on in for a time the this these not never that who so \
    myself sure stop quit avoid able always new year forget remember how next first today tomorrow now years year's \
    goal goals resolution resolutions he she it they student";

/// One thing to be done, as a range of words.
pub(super) type Clause = Range<usize>;

/// The clauses of a text: parted by stops and commas, and by "and" before a verb.
pub(super) fn clauses(tokens: &[Token]) -> Vec<Clause> {
    let mut clauses = Vec::new();
    let mut start = 0;
    for at in 1..tokens.len() {
        if tokens.get(at).is_some_and(Token::after_break) || joins(tokens, at) {
            clauses.push(start..at);
            start = at;
        }
    }
    if !tokens.is_empty() {
        clauses.push(start..tokens.len());
    }
    clauses
}

/// Whether "and" or "but" before this place joins another thing to be done.
fn joins(tokens: &[Token], at: usize) -> bool {
    was(tokens, at, "and but plus then")
        && tokens
            .get(at)
            .is_some_and(|token| token.tags.any(Tags::VERB) || token.is("more less no not to be stop start i have"))
}

/// Where a clause says what is to be done: after "I want to", "my goal is to", "start", "be able to", "stop".
pub(super) fn head(tokens: &[Token], clause: &Clause) -> usize {
    let mut at = clause.start;
    while at + 1 < clause.end {
        let Some(token) = tokens.get(at) else { break };
        let leads = token.is(LEADS) && (!token.is(NEED_TO) || led(tokens, at));
        if !leads {
            break;
        }
        at += 1;
    }
    at
}

/// Whether a word that may name what is to be done leads to another that does.
fn led(tokens: &[Token], at: usize) -> bool {
    let next = |list: &str| is(tokens, at + 1, list);
    let ing = tokens.get(at + 1).is_some_and(|next| next.word.ends_with("ing") && next.word.len() > 5);
    let Some(token) = tokens.get(at) else { return false };
    match token.word.as_str() {
        "want" | "wanna" | "hope" | "wish" | "intend" | "intending" | "plan" | "going" | "aim" | "aiming" | "need"
        | "have" | "commit" | "committing" | "committed" | "resolve" | "resolved" | "resolving" | "trying" | "able"
        | "learn" | "learning" | "try" => next("to on how") || ing,
        "would" => next("like love"),
        "like" => next("to") && was(tokens, at, "would i'd we'd"),
        "start" | "starting" | "continue" | "keep" | "stop" | "quit" | "avoid" | "begin" | "beginning"
        | "continuing" | "started" => ing || next("to on being"),
        "make" | "making" => {
            next("sure time")
                || next("a an")
                    && (at + 2..at + 4).any(|at| is(tokens, at, "resolution effort point habit commitment decision"))
        }
        "sure" => was(tokens, at, "make"),
        "get" => next("to") && !is(tokens, at + 2, "know the bed sleep work"),
        "work" => next("on") && tokens.get(at + 2).is_some_and(|next| next.word.ends_with("ing")),
        "be" => next("able") || next("someone"),
        "is" | "not" | "never" | "how" | "myself" | "so" => true,
        "in" | "for" => next("the this next") || tokens.get(at + 1).is_some_and(|next| next.number.is_some()),
        "time" | "forget" | "remember" => next("to"),
        "on" => ing,
        _ => tokens.get(at + 1).is_some(),
    }
}
