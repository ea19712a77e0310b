//! Whether a goal is worded as stopping, avoiding or doing less.

use super::lexicon::Tags;
use super::tokens::{Token, has, is, was};
use std::ops::Range;

/// Verbs and words of stopping, in all their forms.
const STOPS: &str = "stop stopping quit quitting avoid avoiding reduce reducing reduction cut cutting limit \
    limiting minimise minimize minimising minimizing abstain abstaining eliminate eliminating decrease decreasing \
    refrain refraining resist resisting restrict restricting curb curbing cease ceasing prevent preventing ditch \
    ditching taper tapering wean weaning less fewer lessen";
const NOTS: &str = "no not never don't dont zero won't wont nothing cannot can't can-t didn't nor";
/// Before "not": words that lead to what is to be done.
const LEADS: &str = "to will i'm im i'll ill we'll we're am i resolution resolutions is and but just going gonna \
    please try trying would more plan really then or be shall student also year's new years year my the";
/// What is measured of a body, where "no more than" is an aim and not a limit.
const BODY: &str =
    "weigh weight pounds pound lbs lb kg kgs kilos kilo fat waist bmi inches stone body size cholesterol pressure";
/// What is taken in, where "my last" is a farewell.
const INTAKE: &str = "cup glass drink cigarette smoke beer coffee pack joint soda cola bottle puff wine pizza";

/// The word that says it first.
pub(super) fn avoidance(tokens: &[Token]) -> Option<Range<usize>> {
    (0..tokens.len()).find_map(|at| word(tokens, at))
}

fn word(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    let token = tokens.get(at)?;
    let one = |said: bool| said.then_some(at..at + 1);
    let two = |said: bool| said.then_some(at..(at + 2).min(tokens.len()));
    if purpose(tokens, at) {
        return None;
    }
    if token.is(STOPS) {
        return one(!harmless(tokens, at));
    }
    if token.is("no nothing") && is(tokens, at + 1, "more less fewer longer later") {
        let bound = is(tokens, at + 2, "than");
        let more = is(tokens, at + 1, "more longer")
            && !was(tokens, at, "with in within at")
            && !(bound && measures(tokens, at));
        return two(more);
    }
    if token.is(NOTS) {
        return one(refuses(tokens, at));
    }
    if token.is("give giving gave") {
        return two(is(tokens, at + 1, "up") && !was(tokens, at, "not never don't"));
    }
    if token.is("at") && is(tokens, at + 1, "most")
        || token.is("kick break breaking kicking") && (at + 1..at + 4).any(|at| is(tokens, at, "habit addiction"))
    {
        return two(!measures(tokens, at));
    }
    if token.is("max maximum") {
        let bound = tokens.get(at + 1).is_some_and(|next| next.number.is_some() || next.is("of"))
            || at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|before| before.tags.any(Tags::EMPTY));
        return one(bound && !measures(tokens, at));
    }
    if token.is("free") {
        let joined = token.after_sign(&['-', '‑', '–'])
            || was(
                tokens,
                at,
                "alcohol smoke sugar drug caffeine meat gluten soda porn nicotine tobacco drink gambling",
            );
        return one(joined && !was(tokens, at, "debt hands care stress duty"));
    }
    if token.is("without") {
        let length = at > 0
            && was(
                tokens,
                at,
                "day days week weeks month months year years night nights weekend evening hour hours go be live going",
            );
        return one(at == 0 || length);
    }
    if token.is("last") && was(tokens, at, "my the") {
        return one(is(tokens, at + 1, INTAKE));
    }
    if token.is("lower lowering") {
        let near = tokens.get(at + 1..(at + 4).min(tokens.len())).unwrap_or_default();
        return one(near
            .iter()
            .any(|token| token.tags.any(Tags::FEELING) || token.is("intake consumption alcohol sugar caffeine use")));
    }
    let dropped = token.is("stay staying keep keeping") && is(tokens, at + 1, "away")
        || token.is("swear lay get wean hold back hang")
            && is(tokens, at + 1, "off")
            && is(tokens, at + 2, "the alcohol sugar my social facebook drinking smoking");
    two(dropped)
}

/// Whether the text sets a bound from above: "at most", "no more than", "max".
pub(super) fn at_most(tokens: &[Token]) -> bool {
    (0..tokens.len()).any(|at| {
        let pair = is(tokens, at, "at") && is(tokens, at + 1, "most")
            || is(tokens, at, "fewer less") && is(tokens, at + 1, "than");
        pair || is(tokens, at, "max maximum limit")
            || is(tokens, at, "no not") && is(tokens, at + 1, "more") && is(tokens, at + 2, "than")
    })
}

/// Whether a word of stopping is none here: "no less than", "less than 30 minutes", "or less", "stop by", "cut the grass".
fn harmless(tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return true };
    if token.is("less fewer") {
        let bound = was(tokens, at, "no or nothing not") || was(tokens, at, "in within") && is(tokens, at + 1, "than");
        let counted = is(tokens, at + 1, "than") && measures(tokens, at);
        return (bound && !was(tokens, at, "do eat and")) && !intake_bound(tokens, at) || counted;
    }
    let cut = token.is("cut cutting")
        && is(tokens, at + 1, "the my a some hair")
        && is(tokens, at + 2, "grass lawn hair wood hedge own nails vegetables cake hedges tree");
    let stop = token.is("stop stopping")
        && (was(tokens, at, "without")
            || is(tokens, at + 1, "by at in sign and")
            || was(tokens, at, "one two three bus next train tram last")
            || token.gap.ends_with('-') && was(tokens, at, "non one"));
    let debt = (at + 1..at + 4).any(|at| is(tokens, at, "debt debts weight waist loan loans mortgage"));
    cut || stop || (debt && !token.is("stop quit avoid"))
}

/// "two drinks or less", where less is meant.
fn intake_bound(tokens: &[Token], at: usize) -> bool {
    was(tokens, at, "or")
        && tokens
            .iter()
            .take(at)
            .any(|token| token.is("drinks drink beers cigarettes cups coffee sodas screen tv hours snacks"))
        && !tokens.iter().any(|token| token.is(BODY))
}

/// Whether the text measures a body or how fast somebody is, where a bound is an aim.
fn measures(tokens: &[Token], at: usize) -> bool {
    let near = tokens.get(at.saturating_sub(6)..(at + 6).min(tokens.len())).unwrap_or_default();
    near.iter().any(|token| token.is(BODY))
}

/// Whether "no" or "not" refuses what would be done: at the start of what is to be done, not inside what is told of it.
fn refuses(tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    if token.is("no zero") {
        let said = was(tokens, at, "say saying says with of")
            || is(tokens, at + 1, "matter one problem doubt worries longer-than longer doubt wonder");
        return !said && !is(tokens, at + 1, "where");
    }
    if is(tokens, at + 1, "only just sure forget matter limited driving")
        || was(tokens, at, "or if whether a why") && !was(tokens, at, "or and")
    {
        return false;
    }
    if token.is("nothing nor cannot can't didn't") {
        return false;
    }
    if is(tokens, at + 1, "forget miss skip give stop quit let")
        && token.is("not never don't dont")
        && !is(tokens, at + 1, "let give skip")
    {
        return false;
    }
    let stated = tokens.get(at).is_some_and(Token::after_break) && !token.gap.contains(['–', '—', '-', '(']);
    let before = tokens.get(..at).unwrap_or_default();
    let lead = before.iter().rev().take_while(|token| has(LEADS, &token.word)).count();
    let begins = lead == before.len()
        || before.get(before.len() - lead).is_some_and(|first| first.after_break() && !first.aside);
    let willed = was(tokens, at, "to will i'm im i'll ill we'll we're gonna going shall")
        && !(was(tokens, at, "to") && token.is("don't"));
    at == 0 || stated || begins || willed
}

/// Whether a word belongs to a purpose after something else was said: "walk to reduce stress".
fn purpose(tokens: &[Token], at: usize) -> bool {
    let token = tokens.get(at);
    let verb = token.is_some_and(|token| {
        token.is("reduce avoid prevent minimise minimize decrease limit lower eliminate stop cut")
    });
    let told = at > 2 && was(tokens, at, "to") && tokens.iter().take(at - 1).any(|token| token.tags.any(Tags::ACT));
    let intended = at > 1
        && is(
            tokens,
            at - 2,
            "want like going plan try trying intend hope resolution is learn need aim goal commit committed and",
        );
    verb && told && !intended
}
