//! How a goal is worded: stopping, somebody else, two in one, all or nothing, a feeling.

use super::lists::FEELINGS;
use super::tokens::Token;
use super::{Reading, Seen};
use std::ops::Range;

/// Verbs that begin something to be done, in their plain form.
pub(super) const VERBS: &str = "go get call text write read run walk eat drink clean tidy wash shower cook make take buy visit meet talk ask tell join start begin \
    learn practice practise study finish apply send pay save put plan play paint draw sing dance swim cycle bike exercise stretch meditate journal sleep wake \
    brush floss plant water feed volunteer donate invite email phone ring drive travel book sign complete create build publish post limit reduce cut quit stop avoid give spend \
    try do have attend schedule listen watch sit stand lift climb hike bake sew knit organize organise declutter sort open breathe say share help bring keep track log record do find change improve";

fn is(tokens: &[Token], at: usize, list: &str) -> bool {
    tokens.get(at).is_some_and(|token| token.is(list))
}

/// Fills in how the goal is worded.
pub(super) fn wording(tokens: &[Token], reading: &mut Reading) {
    let place = |range: &Range<usize>| super::reading::place(tokens, range);
    if let Some(at) = avoidance(tokens) {
        reading.negative = true;
        reading.see(Seen::Avoidance, place(&(at..at + 1)));
    }
    if let Some(range) = other_person(tokens) {
        reading.depends_on_other = true;
        reading.see(Seen::OtherPerson, place(&range));
    }
    if let Some(range) = all_or_nothing(tokens) {
        reading.all_or_nothing = true;
        reading.see(Seen::AllOrNothing, place(&range));
    }
    if let Some(at) = second_goal(tokens) {
        reading.two_goals = true;
        reading.see(Seen::TwoGoals, place(&(at..tokens.len())));
    }
    if let Some(at) = feeling(tokens) {
        reading.feeling = true;
        reading.see(Seen::Feeling, place(&(at..at + 1)));
    }
}

/// Stop, avoid, less, no: worded as what is not to be.
fn avoidance(tokens: &[Token]) -> Option<usize> {
    (0..tokens.len()).find(|at| {
        let at = *at;
        if is(tokens, at, "stop quit avoid never don't dont less fewer reduce reducing cut cutting limit limiting minimise minimize abstain stopping quitting avoiding eliminate decrease lower restrict") {
            let free = is(tokens, at, "cut") && is(tokens, at + 1, "the grass lawn hair wood");
            let at_least = is(tokens, at, "less") && is(tokens, at.wrapping_sub(1), "no");
            let train = is(tokens, at, "stop") && is(tokens, at + 1, "by at in");
            let lower = is(tokens, at, "lower") && is(tokens, at + 1, "back body");
            return !(free || at_least || train || lower);
        }
        if is(tokens, at, "give giving") && is(tokens, at + 1, "up") || is(tokens, at, "at") && is(tokens, at + 1, "most") {
            return true;
        }
        if is(tokens, at, "max maximum") {
            return true;
        }
        if is(tokens, at, "free") && tokens.get(at).is_some_and(|token| token.sign == Some('-')) {
            return !is(tokens, at.wrapping_sub(1), "debt");
        }
        if is(tokens, at, "free") && is(tokens, at.wrapping_sub(1), "alcohol smoke sugar drug") {
            return true;
        }
        if is(tokens, at, "no not zero without") {
            let said = is(tokens, at.wrapping_sub(1), "say saying learn");
            let rather = is(tokens, at + 1, "less matter only stop longer-than problem");
            let manner = is(tokens, at, "without") && at > 2;
            return !said && !rather && !manner;
        }
        false
    })
}

const PEOPLE: &str = "mum mom mother dad father husband wife partner boyfriend girlfriend son daughter brother sister boss teacher friend friends family parents \
    kids children him her them people everyone everybody others ex colleague neighbour neighbor therapist doctor he she they roommate mother-in-law someone somebody";

/// "make my mum listen", "get him to stop", "want her to call": somebody else would have to change.
fn other_person(tokens: &[Token]) -> Option<Range<usize>> {
    (0..tokens.len()).find_map(|at| {
        if !is(tokens, at, "make get have force convince change fix want need let persuade stop") {
            return None;
        }
        let owned = is(tokens, at + 1, "my the our");
        let who = at + 1 + usize::from(owned);
        if !is(tokens, who, PEOPLE) {
            return None;
        }
        let follows = tokens.get(who + 1)?;
        let acts = if is(tokens, at, "make have let stop") {
            !follows.is("a an the my in at for some with and to on over more who happy laugh smile dinner breakfast coffee lunch round")
        } else if is(tokens, at, "change fix") {
            true
        } else {
            follows.is("to")
        };
        acts.then_some(at..who + 2)
    })
}

/// Every day, daily, never, always: one day missed and it is gone.
fn all_or_nothing(tokens: &[Token]) -> Option<Range<usize>> {
    (0..tokens.len()).find_map(|at| {
        if is(tokens, at, "never always daily everyday nightly perfect perfectly completely") {
            let adjective = is(tokens, at.wrapping_sub(1), "my our the a");
            return (!adjective).then_some(at..at + 1);
        }
        let every = is(tokens, at, "every each");
        let single = usize::from(is(tokens, at + 1, "single"));
        let day = is(tokens, at + 1 + single, "day night morning evening");
        if every && day {
            return Some(at..at + 2 + single);
        }
        let often = is(tokens, at, "7 seven") && is(tokens, at + 1, "days times") && is(tokens, at + 2, "a per");
        (often && is(tokens, at + 3, "week")).then_some(at..at + 4)
    })
}

/// Where a second goal begins: "and" or a comma with a verb after it, both sides more than one word.
fn second_goal(tokens: &[Token]) -> Option<usize> {
    let begins = (0..tokens.len()).find(|at| is(tokens, *at, VERBS))?;
    (begins + 2..tokens.len()).find(|at| {
        let joined = is(tokens, at.wrapping_sub(1), "and plus also then");
        joined && is(tokens, *at, VERBS) && tokens.len() > at + 1 && !is(tokens, at + 1, "and or")
    })
}

/// A feeling or state as what is wanted: "be happier", "feel calm", "get better".
fn feeling(tokens: &[Token]) -> Option<usize> {
    let wants = (0..tokens.len()).find(|at| {
        is(tokens, *at, "be feel become get stay being feeling more have less improve stop manage reduce control")
    })?;
    (wants + 1..(wants + 4).min(tokens.len())).find(|at| is(tokens, *at, FEELINGS))
}
