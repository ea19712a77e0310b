//! Sentences of stage 7, "When".

use crate::wizard::MeasureChoice;

sentences! {
    /// When: dates, days, the time of day, and the smallest version.
    StageWhen {
        title: "When will you do it?",
        why: "A day and a time make it easier to begin, but you can leave any of this open.",
        lead: "Say as much as helps you. One line is enough.",
        prefilled: "This is filled in from your words. Change anything you like.",
        days: "On which days?",
        days_hint: "If you don’t pick one, any day is fine.",
        time: "At what time of day?",
        any_time: "Any time",
        morning: "Morning",
        midday: "Midday",
        afternoon: "Afternoon",
        evening: "Evening",
        night: "Before bed",
        by_clock: "At a set time",
        clock: "What time?",
        clock_hint: "For example: 7:30 or 18:00.",
        start: "First day",
        review: "When will you look back at it?",
        review_hint: "Looking back is a chance to change the plan. Nothing is marked.",
        in_two_weeks: "In 2 weeks",
        in_one_month: "In 1 month",
        in_three_months: "In 3 months",
        ends: "Does it end?",
        keep_going: "I’ll keep going",
        last_day: "It has a last day",
        end: "Last day",
        more_dates: "First and last day",
        smallest: "The smallest version",
        smallest_why: "For a day with little energy. It counts just the same.",
        smallest_often: "For example: put my shoes on and stand at the door.",
        smallest_much: "For example: just one.",
        smallest_less: "For example: wait five minutes first.",
        smallest_done: "For example: only get out what I need.",
    }
}

/// An example of a smallest version, by the kind of measure.
pub fn smallest_like(kind: Option<MeasureChoice>) -> &'static str {
    match kind {
        Some(MeasureChoice::HowMuch) => EN.smallest_much,
        Some(MeasureChoice::LessOf) => EN.smallest_less,
        Some(MeasureChoice::DoneOrNot) => EN.smallest_done,
        Some(MeasureChoice::HowOften | MeasureChoice::Closeness) | None => EN.smallest_often,
    }
}
