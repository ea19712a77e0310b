//! Sentences of the page for a new goal: the two doors, and drafts to go on with.

use crate::wizard::Stage;

sentences! {
    /// The two doors, and drafts to go on with.
    NewGoal {
        title: "A new goal",
        lead: "Which way feels right today? You can stop at any point, and what you’ve written is saved.",
        doors: "Two ways to begin",
        small: "One small goal",
        small_say: "Four short questions. It takes about two minutes.",
        whole: "The whole path",
        whole_say: "Start with what matters to you and end with a plan that fits. Skip anything you like.",

        waiting_title: "Drafts waiting for you",
        no_words: "No words yet",
        left_at(stage): "You were at: {stage}",
        go_on: "Carry on",
        throw_away: "Delete draft",
        throw_away_name(name): "Delete draft: {name}",

        matters: "What matters",
        stands: "Where things stand",
        wish: "In your own words",
        clear: "Make it clear",
        know: "How you’ll know",
        doable: "Is it doable?",
        when: "When",
        obstacle: "What might get in the way",
        partner: "Who’s with you",
        room: "Is there room?",
        ladder: "The ladder",
        read_back: "Read it back",
    }
}

/// The name of a stage.
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Matters => EN.matters,
        Stage::Stands => EN.stands,
        Stage::Wish => EN.wish,
        Stage::Clear => EN.clear,
        Stage::Know => EN.know,
        Stage::Doable => EN.doable,
        Stage::When => EN.when,
        Stage::Obstacle => EN.obstacle,
        Stage::Partner => EN.partner,
        Stage::Capacity => EN.room,
        Stage::Ladder => EN.ladder,
        Stage::ReadBack => EN.read_back,
    }
}
