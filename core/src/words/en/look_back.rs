//! Sentences of the look back at a goal that did not go to plan.

use crate::plan::{LookBackReason, Setback, SetbackReason};
use chrono::NaiveDate;

sentences! {
    /// A look back.
    LookBack {
        title: "It didn’t go to plan",
        lead: "That happens to everyone who tries something. It says nothing about you, but it can tell you something \
            about the plan.",
        ask: "What happened?",
        too_much: "It was more than I could do",
        to_session: "Bring it to a session",
        smallest_for_two_weeks: "Only the smallest version for two weeks",
        size: "What would fit better?",
        unexpected: "Something came up, around me or in me",
        not_well: "I was not well",
        not_mine: "It does not fit me now",

        friend: "What would you say to a friend?",
        friend_hint: "One line. It’s gone when you leave this page, unless you save it.",
        friend_keep: "Save this line",
        often: "You have looked at this a few times. This may be one for a session.",

        rest: "What would help now?",
        easy_days: "Low-energy days",
        easy_days_hint: "For all your goals, the smallest version is enough.",
        pause: "Pause this goal",
        pause_hint: "Nothing is counted while it’s paused.",
        rest_until: "Until",
        easy_days_until_hint: "If you don’t pick a day, it’s one week.",

        fewer: "How often would be kinder?",
        smaller: "What’s a smaller step?",
        smaller_hint: "So small that you could do it on a bad day.",
        later: "Give it more time, until",
        later_hint: "The goal stays the same, and you get more time.",

        obstacle: "What came up?",
        obstacle_hint: "For example: my shift changed",
        action: "If it happens again, then I will …",
        action_hint: "One small thing. For example: walk at midday instead",
        before(date, learnt): "On {date} you learnt: {learnt}",

        value: "What could it be about instead?",
        value_keep(value): "Keep: {value}",
        let_go: "I’ll let this goal go",
        let_go_hint: "Letting go on purpose is a good end. What you did stays.",

        learnt: "What did you learn?",
        learnt_hint: "One line is plenty. You’ll see it again if this comes up.",
        keep: "Save",
        not_now: "Not now",
        nothing: "Pick an answer or write a line first, or choose “Not now”.",

        review_title: "You wanted to look at this today",
        review_since(date): "You wanted to look at this on {date}",
        review_say(goal): "Does “{goal}” still fit?",
        review_keep: "Keep it as it is",
        review_change: "Change it",
        review_done: "I got there",

        offer_end(goal): "The last day of “{goal}” has passed. Would you like to look back at it?",
        offer_thin(goal): "“{goal}” has been quiet for two weeks. Would you like to see if the plan still fits?",
        offer_yes: "Take a look",
        from_goal: "It didn’t go to plan",

        list_title: "What I’ve learnt",
        earlier: "Earlier ones",
        line(date, learnt): "{date}: {learnt}",
        line_obstacle(date, obstacle, learnt): "{date}, “{obstacle}”: {learnt}",
        line_only(date, obstacle): "{date}: “{obstacle}” came up.",
    }
}

/// A look back in one line; none if the person wrote neither an obstacle nor a lesson.
pub fn line(setback: &Setback, date: fn(NaiveDate) -> String) -> Option<String> {
    let (date, obstacle, learnt) = (date(setback.on), &setback.obstacle, &setback.learnt);
    match (obstacle.is_empty(), learnt.is_empty()) {
        (true, true) => None,
        (true, false) => Some(fill!(EN.line, date: date, learnt: learnt)),
        (false, true) => Some(fill!(EN.line_only, date: date, obstacle: obstacle)),
        (false, false) => Some(fill!(EN.line_obstacle, date: date, obstacle: obstacle, learnt: learnt)),
    }
}

/// A setback reason in words.
pub fn reason(why: SetbackReason) -> &'static str {
    match why {
        SetbackReason::TooMuch => EN.too_much,
        SetbackReason::Unexpected => EN.unexpected,
        SetbackReason::NotWell => EN.not_well,
        SetbackReason::NotMine => EN.not_mine,
    }
}

/// The reason for which a look back at a goal is offered.
pub fn offer(occasion: LookBackReason, goal: &str) -> String {
    match occasion {
        LookBackReason::ReviewDay => fill!(EN.review_say, goal: goal),
        LookBackReason::EndPassed => fill!(EN.offer_end, goal: goal),
        LookBackReason::ThinFortnight => fill!(EN.offer_thin, goal: goal),
    }
}
