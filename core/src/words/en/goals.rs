//! Sentences of the page of all goals.

use crate::plan::Status;

sentences! {
    /// All goals, by status.
    Goals {
        title: "Goals",
        lead: "There’s no wrong place for a goal to be.",
        none_title: "No goals yet",
        none: "One small goal is plenty to begin with.",
        new_goal: "A new goal",

        focus: "In focus",
        focus_say: "What you’re working on now. Three at most is kind to yourself.",
        paused: "Paused",
        paused_say: "Having a rest. They come back when you say so.",
        parked: "Parked",
        parked_say: "Safe here until you want them.",
        reached: "Reached",
        reached_say: "You got there. The stones stay.",
        let_go: "Let go",
        let_go_say: "You chose to put these down. That’s a good end too.",

        in_focus_now: "in focus",
        paused_now: "paused",
        paused_until(date): "paused until {date}",
        parked_now: "parked",
        reached_now: "reached",
        let_go_now: "let go",
    }
}

/// The name of a status in a few words. `until` is the date on which a pause ends by itself.
pub fn status(status: Status, until: Option<String>) -> String {
    match (status, until) {
        (Status::Paused { .. }, Some(date)) => fill!(EN.paused_until, date: date),
        (Status::Paused { .. }, None) => EN.paused_now.to_owned(),
        (Status::Focus, _) => EN.in_focus_now.to_owned(),
        (Status::Parked, _) => EN.parked_now.to_owned(),
        (Status::Finished, _) => EN.reached_now.to_owned(),
        (Status::LetGo, _) => EN.let_go_now.to_owned(),
    }
}
