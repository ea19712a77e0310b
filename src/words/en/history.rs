//! The parts of a goal in words, what changed of them, and what its stones were laid for.

mod lines;

pub use lines::{lines, time_of_day};

use crate::plan::{Part, StoneKind};
use crate::words::fill;
use chrono::{NaiveDate, Weekday};

sentences! {
    /// Parts, changes and stones.
    History {
        changed: "{date}: {part} changed.",
        changed_because: "{date}: {part} changed, because {reason}",
        made: "{date}: you set this goal.",

        wording: "the words",
        value: "what it is about",
        area: "the area",
        measure: "how I will know",
        steps: "the small steps",
        rulers: "is it doable",
        when: "when",
        smallest: "the smallest version",
        if_then: "what gets in the way",
        partner: "who is with me",
        weekly_minutes: "minutes a week",
        ladder: "the ladder",

        nothing: "nothing yet",
        smallest_line: "Smallest version: {smallest}",
        area_line: "Area: {area}",
        value_line: "It is about: {value}",
        step_done: "{step} (done)",
        importance: "How much it matters: {n} of 10",
        confidence: "How sure I am: {n} of 10",
        why: "Why: {why}",
        one_up: "What would bring it one up: {what}",
        start: "Starts on {date}",
        review: "Look at it again on {date}",
        end: "Ends on {date}",
        keep_going: "No last day. It keeps going.",
        days: "Days: {days}",
        time: "Time: {time}",
        morning: "in the morning",
        midday: "around noon",
        afternoon: "in the afternoon",
        evening: "in the evening",
        night: "before bed",
        at: "at {time}",
        outcome: "The best of it: {outcome}",
        then: "If {obstacle}, then I will {action}.",
        obstacle: "What may get in the way: {obstacle}",
        action: "What I will do then: {action}",
        who: "Who: {who}",
        knows_goal: "They may know the goal.",
        knows_progress: "They may know how it goes.",
        knows_obstacle: "They may know what gets in the way.",
        partner_when: "When to ask: {when}",
        partner_how: "How to ask: {how}",
        not_say: "What not to say: {words}",
        minutes: "{n} minutes a week",
        rung_1: "Much less than hoped: {outcome}",
        rung_2: "Less than hoped: {outcome}",
        rung_3: "As hoped: {outcome}",
        rung_4: "More than hoped: {outcome}",
        rung_5: "Much more than hoped: {outcome}",

        first_stone: "the first stone: you set the goal",
        done_stone: "a day done",
        smallest_stone: "a day with the smallest version",
        return_stone: "you came back after a gap",
        change_stone: "a wise change of plan",
        step_stone: "a small step done",
        reached_stone: "you got there",

        first_count: "the first one",
        done_one: "1 day done",
        done_many: "{n} days done",
        smallest_one: "1 smallest version",
        smallest_many: "{n} smallest versions",
        return_one: "1 time you came back",
        return_many: "{n} times you came back",
        change_one: "1 wise change",
        change_many: "{n} wise changes",
        step_one: "1 small step",
        step_many: "{n} small steps",
        reached_count: "the one on top",
    }
}

/// How dates and days of the week are written where the page is open.
#[derive(Debug, Clone, Copy)]
pub struct Dates {
    /// A date in full.
    pub date: fn(NaiveDate) -> String,
    /// A day of the week in full.
    pub weekday: fn(Weekday) -> String,
}

/// What a stone was laid for.
pub fn stone(kind: StoneKind) -> &'static str {
    match kind {
        StoneKind::First => EN.first_stone,
        StoneKind::Done => EN.done_stone,
        StoneKind::Smallest => EN.smallest_stone,
        StoneKind::Return => EN.return_stone,
        StoneKind::WiseChange => EN.change_stone,
        StoneKind::Step => EN.step_stone,
        StoneKind::Reached => EN.reached_stone,
    }
}

/// How many stones of a kind there are, in words.
pub fn stones(kind: StoneKind, count: usize) -> String {
    let (one, many) = match kind {
        StoneKind::First => (EN.first_count, EN.first_count),
        StoneKind::Done => (EN.done_one, EN.done_many),
        StoneKind::Smallest => (EN.smallest_one, EN.smallest_many),
        StoneKind::Return => (EN.return_one, EN.return_many),
        StoneKind::WiseChange => (EN.change_one, EN.change_many),
        StoneKind::Step => (EN.step_one, EN.step_many),
        StoneKind::Reached => (EN.reached_count, EN.reached_count),
    };
    fill(if count == 1 { one } else { many }, &[("n", &count.to_string())])
}

/// The name of a part, as in "when changed".
pub fn part(part: &Part) -> &'static str {
    match part {
        Part::Wording(_) => EN.wording,
        Part::Value(_) => EN.value,
        Part::Area(_) => EN.area,
        Part::Measure(_) => EN.measure,
        Part::Steps(_) => EN.steps,
        Part::Rulers(_) => EN.rulers,
        Part::When(_) => EN.when,
        Part::Smallest(_) => EN.smallest,
        Part::IfThen(_) => EN.if_then,
        Part::Partner(_) => EN.partner,
        Part::WeeklyMinutes(_) => EN.weekly_minutes,
        Part::Ladder(_) => EN.ladder,
    }
}
