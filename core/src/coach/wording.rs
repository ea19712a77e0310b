//! How a goal is worded: somebody else, two in one, all or nothing, a feeling.

use super::lexicon::Tags;
use super::words::{Words, place};
use super::{Guard, Other, Reading, Seen, Wanted, avoidance, instead};
use std::ops::Range;

/// Fills in how the goal is worded.
pub(super) fn wording(words: &Words, reading: &mut Reading) {
    let away = avoidance::avoidance(words);
    reading.negative = reading.see(Seen::Avoidance, words, &away);
    if reading.negative {
        reading.avoided = instead::avoided(words, away.start, reading.guard);
        reading.at_most = avoidance::at_most(words);
    }
    let somebody = words.find(OTHER);
    reading.depends_on_other = reading.see(Seen::OtherPerson, words, &somebody);
    reading.other = reading.depends_on_other.then(|| other(words, &somebody));
    reading.all_or_nothing = reading.see(Seen::AllOrNothing, words, &all_or_nothing(words, reading.guard));
    reading.two_goals = reading.see(Seen::TwoGoals, words, &second_goal(words));
    reading.feeling = reading.see(Seen::Feeling, words, &words.find(FELT));
}

/// "make my mum listen", "get him to stop", "want her to call": somebody else would have to change.
const OTHER: &str = "\
    make|making|have|let W !laugh|smile|dinner|breakfast|coffee|lunch|feel|call V|be|not;\
    get|getting|force|convince|want|wants|need|persuade|expect W to;\
    stop W I|from;\
    change|fix W B;\
    wish|hope W V|be|would|will|could|stops";
/// What somebody else is wanted to leave off.
const STOPS: &str = "stop stops quit not never leave drinking shouting yelling smoking fighting";
/// What shows that somebody else listens, understands or is in touch.
const LISTENS: &str =
    "listen understand hear believe respect see notice love care accept trust like call text visit talk";
/// What somebody else is wanted to lend a hand with.
const HELPS: &str = "help clean tidy cook share do wash pay work";

/// What the person of such a phrase ("make my mum listen") is wanted to do, and where they are named.
fn other(words: &Words, range: &Range<usize>) -> Other {
    let who = range.start + 1..words.after("W", range.start + 1);
    let says = |from, list| words.any(from, who.end + 6, list);
    let wanted = if says(range.start, STOPS) {
        Wanted::Stop
    } else if says(who.end, LISTENS) {
        Wanted::Listen
    } else if says(who.end, HELPS) {
        Wanted::Help
    } else {
        Wanted::Something
    };
    Other { who: place(words, &who), wanted }
}

/// Every day, daily, never, always: one day missed and it is gone.
const ALWAYS: &str = "\
    >my|our|the|a never|always|daily|everyday|nightly|perfect|perfectly|completely|totally|forever;\
    every|each single? day|night|morning|evening|time|meal|weekday;\
    7|seven days|times|nights a|per|each week";

/// What is done every day or is not done: an animal is fed, a cigarette is not smoked.
const EACH_DAY: &str = "feed clean smoke smoking cigarette cigarettes vape vaping nicotine tobacco";

/// Where a text says so; nowhere beside what is guarded or is done every day.
fn all_or_nothing(words: &Words, guard: Option<Guard>) -> Range<usize> {
    if guard.is_some() || words.any(0, words.len(), EACH_DAY) { 0..0 } else { words.find(ALWAYS) }
}

/// Where a second goal begins: "and" with another thing to be done after it. One word alone is part of one thing: "get up and
/// shower"; and so is what is told of it: "walk so that I feel and sleep better".
fn second_goal(words: &Words) -> Range<usize> {
    let (verb, end) = (Tags::ACT.with(Tags::LIGHT).with(Tags::AIM), words.len());
    for and in 1..end {
        let at = words.after("and|plus|also|then to? stop?", and);
        if words.is(and, "so because when if who that which") {
            break;
        }
        if at > and && words.tagged(at, verb) && words.any_tagged(0, and, verb) && words.fits("V !and|or E* !E|B", at) {
            return at..end;
        }
    }
    0..0
}

/// A feeling or a state: "be happier", "feel calm", "get better".
const FELT: &str = "F;feel|get|feeling|getting better|worse;be|become|feel|stay|being E? J";
