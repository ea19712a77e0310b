//! How a goal is worded: somebody else, two in one, all or nothing, a feeling.

use super::clause::head;
use super::lexicon::Tags;
use super::tokens::{Token, is, place, was};
use super::{Other, Reading, Seen, Wanted, avoidance, instead};
use std::ops::Range;

/// Fills in how the goal is worded.
pub(super) fn wording(tokens: &[Token], reading: &mut Reading) {
    let mut see = |what: Seen, range: Option<Range<usize>>| {
        if let Some(range) = &range {
            reading.see(what, place(tokens, range));
        }
        range.is_some()
    };
    let away = avoidance::avoidance(tokens);
    let avoided = away.as_ref().and_then(|away| instead::avoided(tokens, away.start));
    let negative = see(Seen::Avoidance, away);
    let somebody = other_person(tokens);
    let other = somebody.as_ref().map(|range| other(tokens, range));
    let depends_on_other = see(Seen::OtherPerson, somebody);
    let all_or_nothing = see(Seen::AllOrNothing, all_or_nothing(tokens));
    let two_goals = see(Seen::TwoGoals, second_goal(tokens));
    let feeling = see(Seen::Feeling, feeling(tokens));
    (reading.avoided, reading.other) = (avoided, other);
    *reading = Reading { negative, depends_on_other, two_goals, all_or_nothing, feeling, ..std::mem::take(reading) };
}

const PRONOUNS: &str = "him her them me people everyone everybody others he she they someone somebody us you";

/// "make my mum listen", "get him to stop", "want her to call": somebody else would have to change.
fn other_person(tokens: &[Token]) -> Option<Range<usize>> {
    (0..tokens.len()).find_map(|at| {
        if !is(
            tokens,
            at,
            "make get have force convince change fix want need let persuade stop making \
            getting wants expect help wish hope",
        ) {
            return None;
        }
        let owned = usize::from(is(tokens, at + 1, "my the our that"));
        let who = at + 1 + owned;
        let person = tokens.get(who).is_some_and(|token| token.tags.any(Tags::PERSON) || token.is(PRONOUNS))
            && !is(tokens, who, "me us you myself themselves herself himself yourself");
        let possessive = tokens.get(who).is_some_and(|token| token.word.ends_with("'s"));
        if !person || possessive || is(tokens, at, "help") {
            return None;
        }
        let follows = tokens.get(who + 1);
        let range = at..(who + 2).min(tokens.len());
        let verb = follows.is_some_and(|next| {
            !next.after_break() && (next.tags.any(Tags::VERB) || next.is("be stop not realize realise admit apologize"))
        });
        let acts = match tokens.get(at)?.word.as_str() {
            "make" | "making" | "have" | "let" => {
                verb && !is(
                    tokens,
                    who + 1,
                    "happy laugh smile dinner breakfast coffee lunch \
                    cook present round over feel gift call message",
                )
            }
            "stop" => follows.is_some_and(|next| next.word.ends_with("ing") || next.is("from")),
            "change" | "fix" => {
                follows.is_none_or(|next| !next.after_break() && !next.is("a the diaper nappy bed clothes"))
            }
            "wish" | "hope" => verb || is(tokens, who + 1, "would will could stops changes"),
            _ => is(tokens, who + 1, "to"),
        };
        acts.then_some(range)
    })
}

/// What the person of such a phrase ("make my mum listen") is wanted to do, and where they are named.
fn other(tokens: &[Token], range: &Range<usize>) -> Other {
    let owned = usize::from(is(tokens, range.start + 1, "my the our that"));
    let who = place(tokens, &(range.start + 1..range.start + 2 + owned));
    let rest = tokens.get(range.start + 2 + owned..(range.start + 8 + owned).min(tokens.len())).unwrap_or_default();
    let says = |list: &str| rest.iter().any(|token| token.is(list));
    let wanted = if says(STOPS) || is(tokens, range.start, "stop stopping") {
        Wanted::Stop
    } else if says(LISTENS) {
        Wanted::Listen
    } else if says(HELPS) {
        Wanted::Help
    } else {
        Wanted::Something
    };
    Other { who, wanted }
}

const STOPS: &str = "stop stops quit not never don't leave leaves drinking shouting yelling smoking fighting arguing";
const LISTENS: &str = "listen listens understand understands hear believe respect respects see notice love loves care \
    accept trust like call text visit talk";
const HELPS: &str = "help helps clean tidy cook share do wash pay look work get";

/// What is not to be softened to some of the days: medicine, food, and what a person stays away from.
const EVERY_DAY: &str = "medication medications medicine medicines meds pill pills insulin tablet tablets inhaler \
    antidepressant antidepressants lithium dose doses injection prescription methadone contraceptive sober sobriety clean \
    drink drinks drinking drugs smoke smoking gamble gambling feed breakfast eat meals";

/// Every day, daily, never, always: one day missed and it is gone.
fn all_or_nothing(tokens: &[Token]) -> Option<Range<usize>> {
    if tokens.iter().any(|token| token.is(EVERY_DAY)) {
        return None;
    }
    (0..tokens.len()).find_map(|at| {
        if is(tokens, at, "never always daily everyday nightly perfect perfectly completely totally forever") {
            let described = was(tokens, at, "my our the a");
            return (!described).then_some(at..at + 1);
        }
        let single = usize::from(is(tokens, at + 1, "single"));
        let day = is(tokens, at + 1 + single, "day night morning evening time meal weekday");
        if is(tokens, at, "every each") && day {
            return Some(at..at + 2 + single);
        }
        let all =
            is(tokens, at, "7 seven") && is(tokens, at + 1, "days times nights") && is(tokens, at + 2, "a per each");
        (all && is(tokens, at + 3, "week")).then_some(at..at + 4)
    })
}

/// Where a second goal begins: "and" or a full stop with another thing to be done after it.
fn second_goal(tokens: &[Token]) -> Option<Range<usize>> {
    let starts = |at: usize| {
        tokens.get(at).is_some_and(|token| {
            token.tags.any(Tags::ACT.with(Tags::LIGHT).with(Tags::AIM)) && !token.word.ends_with('s')
        })
    };
    let first = head(tokens, &(0..tokens.len()));
    let begins = (first..tokens.len().min(first + 4)).find(|at| starts(*at))?;
    // One word on a side is part of one thing: "get up and shower".
    (begins + 2..tokens.len().saturating_sub(1)).find_map(|at| {
        let joined =
            was(tokens, at, "and plus also then") || was(tokens, at, "to stop") && was(tokens, at - 1, "and plus also");
        let enough =
            tokens.get(at..).is_some_and(|rest| rest.iter().filter(|token| !token.tags.any(Tags::EMPTY)).count() > 1);
        let purpose = tokens
            .get(begins..at)
            .is_some_and(|words| words.iter().any(|word| word.is("so because when if who that which")));
        let described = is(tokens, at + 1, "and or")
            || is(tokens, at, "work")
                && was(tokens, at, "and")
                && is(tokens, at.saturating_sub(2), "school home study");
        let aside = tokens.get(at).is_some_and(|token| token.aside || (token.gap != " " && !token.after_break()));
        (joined && starts(at) && enough && !purpose && !described && !aside).then_some(at..tokens.len())
    })
}

/// A feeling or state as what is wanted: "be happier", "feel calm", "get better".
fn feeling(tokens: &[Token]) -> Option<Range<usize>> {
    let wants = |at: &usize| {
        is(
            tokens,
            *at,
            "be feel become get stay being feeling more have having less improve stop manage reduce \
                control find lower increase build overcome my keep getting fewer cope handle",
        )
    };
    let felt = |at: &usize| {
        tokens.get(*at).is_some_and(|token| {
            token.tags.any(Tags::FEELING)
                || is(tokens, *at, "better worse") && was(tokens, *at, "feel get feeling getting")
        })
    };
    let here = (0..tokens.len()).filter(wants).find_map(|wants| (wants + 1..(wants + 4).min(tokens.len())).find(felt));
    let judged = |at: &usize| tokens.get(*at).is_some_and(|token| token.tags.any(Tags::VALUE));
    let state = || {
        let verb = (0..tokens.len()).find(|at| is(tokens, *at, "be become feel stay being"))?;
        (verb + 1..(verb + 3).min(tokens.len())).find(judged)
    };
    here.or_else(state).map(|at| at..at + 1)
}
