//! Sentences of the page "Today" and of the check-in.

mod planned;

pub use planned::{WeekFormat, nothing_planned, when_and_how_far};

use crate::plan::Outcome;

sentences! {
    /// Today, and the check-in.
    Today {
        title: "Today",
        none_title: "Nothing is in focus today",
        none: "That’s fine. Goals can rest. You can start a new one, or bring back one that’s waiting.",
        first_title: "A quiet place to start",
        first: "No goals yet. One small goal is plenty to begin with.",
        see_goals: "See all goals",
        list: "Goals in focus",
        more_goals: "There are more goals in focus than fit on this page.",
        resting: "Your goals rest. Nothing to do.",
        resting_until(date): "Your goals rest until {date}. Nothing to do.",
        bring_back: "Bring them back now",
        order: "Put them in order",
        order_lead: "What matters most now comes first.",
        order_list: "Goals in focus, in order",
        copy_title: "Time to save a copy?",
        copy: "It’s been a while, and a lot of what’s here isn’t in a saved copy yet.",
        copy_save: "Save a copy",
        copy_stop: "Don’t remind me",
        all_said: "You’ve said how today went. That’s all for now.",

        next_step(step): "Next small step: {step}",
        tick: "Tick it off",
        tick_name(step): "Tick it off: {step}",
        each_day: "Every day",
        this_week(done, planned): "{done} of {planned} this week",
        this_week_more(done): "once this week" | "{done} times this week",
        smallest(smallest): "Smallest version: {smallest}",
        starts(date): "Starts on {date}.",
        nothing: "Nothing planned today.",
        nothing_next(day): "Nothing planned today. Next: {day}.",
        say_anyway: "Say how it went anyway",

        ask: "How did it go?",
        ask_day(day): "How did it go on {day}?",
        check_in_for(goal): "Check in: {goal}",
        done: "Done",
        did_smallest: "Smallest version",
        not_today: "Not today",
        not_that_day: "Not that day",
        take_back: "Undo",
        met_done: "Done. A stone is laid.",
        met_smallest: "That counts too.",
        met_not_today: "Okay. Not today.",
        met_not_that_day: "Okay. Not that day.",

        more: "Add a note, or how it felt",
        more_there: "Your note, and how it felt",
        note: "A note",
        note_hint: "A few words are plenty. A copy for your therapist only has them if you say so.",
        closeness: "How close does the goal feel?",
        closeness_hint: "How close to this goal, not how well you are.",
        say_closeness: "Say how close it feels",
        close_low: "far away",
        close_high: "I’m there",
        achievement: "Did it feel like you got something done?",
        achieved_low: "not at all",
        achieved_high: "very much",
        enjoyment: "Did you enjoy it?",
        enjoyed_low: "not at all",
        enjoyed_high: "very much",
        keep: "Save",
        kept: "Saved.",

        another_day: "Another day",
        back_to_today: "Back to today",

        cairn_title: "Your cairn",
        cairn_none: "No stones yet",
        cairn(n): "A cairn of 1 stone" | "A cairn of {n} stones",
        cairn_say: "Each thing you did laid a stone, and so did each time you came back. None is ever taken away.",

        paused(n): "1 goal is paused" | "{n} goals are paused",
        parked(n): "1 goal is parked" | "{n} goals are parked",

        felt_0: "not at all",
        felt_1: "hardly at all",
        felt_2: "a tiny bit",
        felt_3: "a little",
        felt_4: "some",
        felt_5: "about half",
        felt_6: "more than half",
        felt_7: "quite a bit",
        felt_8: "a lot",
        felt_9: "almost fully",
        felt_10: "fully",
    }
}

/// The name of an outcome.
pub fn how(how: Outcome) -> &'static str {
    match how {
        Outcome::Done => EN.done,
        Outcome::Smallest => EN.did_smallest,
        Outcome::NotToday => EN.not_that_day,
    }
}

/// The sentence that meets an answer.
pub fn met(how: Outcome, is_today: bool) -> &'static str {
    match how {
        Outcome::Done => EN.met_done,
        Outcome::Smallest => EN.met_smallest,
        Outcome::NotToday if is_today => EN.met_not_today,
        Outcome::NotToday => EN.met_not_that_day,
    }
}

/// The word for each rating, 0 to 10.
pub const FELT: [&str; 11] = [
    EN.felt_0, EN.felt_1, EN.felt_2, EN.felt_3, EN.felt_4, EN.felt_5, EN.felt_6, EN.felt_7, EN.felt_8, EN.felt_9,
    EN.felt_10,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_answer_is_met_by_a_sentence_of_its_own() {
        let all = [Outcome::Done, Outcome::Smallest, Outcome::NotToday].map(|how| met(how, true));
        assert_eq!(all, [EN.met_done, EN.met_smallest, EN.met_not_today]);
        assert_eq!(met(Outcome::NotToday, false), EN.met_not_that_day);
    }
}
