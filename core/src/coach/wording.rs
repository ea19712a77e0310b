//! Classification of a goal's wording: stopping, dependence on another person, two goals in one, all or nothing, a
//! feeling.

use super::guard::Guard;
use super::lexicon::Tags;
use super::other::{self, OTHER};
use super::pattern::{Pattern, pattern};
use super::reading::{FindingKind, Reading};
use super::token_stream::TokenStream;
use super::{avoidance, instead};
use std::ops::Range;

/// Adds the classification of the wording to a reading.
pub(super) fn wording(tokens: &TokenStream, reading: &mut Reading) {
    let mut away = avoidance::avoidance(tokens);
    if tokens.fits(pattern!("don't|dont|not know|care|understand"), away.start) {
        away = 0..0;
    }
    reading.negative = reading.see(FindingKind::Avoidance, tokens, &away);
    if reading.negative {
        reading.avoided = instead::avoided(tokens, away.start, reading.guard);
        reading.at_most = avoidance::at_most(tokens);
    }
    let somebody = tokens.find(OTHER);
    reading.depends_on_other = reading.see(FindingKind::OtherPerson, tokens, &somebody);
    reading.other = reading.depends_on_other.then(|| other::other(tokens, &somebody));
    reading.all_or_nothing = reading.see(FindingKind::AllOrNothing, tokens, &all_or_nothing(tokens, reading.guard));
    reading.two_goals = reading.see(FindingKind::TwoGoals, tokens, &second_goal(tokens));
    reading.feeling = reading.see(FindingKind::Feeling, tokens, &tokens.find(FELT));
}

/// Patterns of all or nothing. A single missed day ends such a goal.
const ALWAYS: Pattern = pattern!(
    "\
    >my|our|the|a never|always|daily|everyday|nightly|perfect|perfectly|completely|totally|forever;\
    every|each single? day|night|morning|evening|time|meal|weekday;\
    7|seven days|times|nights a|per|each week"
);

/// Words of acts for which "every day" and "never" are fine: feeding an animal, smoking.
const EACH_DAY: &str = "feed clean smoke smoking cigarette cigarettes vape vaping nicotine tobacco";

/// The tokens that state all or nothing; an empty range for a guarded goal and for an act of [`EACH_DAY`].
fn all_or_nothing(tokens: &TokenStream, guard: Option<Guard>) -> Range<usize> {
    if guard.is_some() || tokens.any(0, tokens.len(), EACH_DAY) { 0..0 } else { tokens.find(ALWAYS) }
}

/// The tokens of a second goal, from the verb after "and" on. A verb alone is part of the first goal ("get up and
/// shower"), and so is a verb in a reason ("walk so that I feel and sleep better").
fn second_goal(tokens: &TokenStream) -> Range<usize> {
    let (verb, end) = (Tags::ACT.with(Tags::LIGHT).with(Tags::AIM), tokens.len());
    for and in 1..end {
        let at = tokens.after(pattern!("and|plus|also|then to? stop?"), and);
        if tokens.is(and, "so because when if who that which") {
            break;
        }
        if at > and
            && tokens.tagged(at, verb)
            && tokens.any_tagged(0, and, verb)
            && tokens.fits(pattern!("V !and|or E* !E|B"), at)
        {
            return at..end;
        }
    }
    0..0
}

/// Patterns of a feeling or a state: "be happier", "feel calm", "get better".
const FELT: Pattern = pattern!("F;feel|get better|worse;be|become|feel|stay|being E? J");
