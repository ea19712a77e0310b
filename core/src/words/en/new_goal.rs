//! Sentences of the page for a new goal: the two doors, and drafts to go on with.

use crate::wizard::Stage;

sentences! {
    /// The two doors, and drafts to go on with.
    NewGoal {
        title: "A new goal",
        lead: "Which door feels right today? You can stop at any point. All you say is kept.",
        doors: "Two ways to begin",
        small: "One small goal",
        small_say: "About two minutes. Four short questions.",
        whole: "The whole path",
        whole_say: "From what matters to you to a plan that fits. Skip what you like.",

        waiting_title: "Drafts that wait for you",
        no_words: "No words yet",
        left_at(stage): "You were at: {stage}",
        go_on: "Go on",
        throw_away: "Throw away",
        throw_away_name(name): "Throw away: {name}",

        matters: "What matters",
        stands: "Where things stand",
        wish: "In my own words",
        clear: "Make it clear",
        know: "How will I know",
        doable: "Is it doable",
        when: "When",
        obstacle: "What gets in the way",
        partner: "Who is with me",
        room: "Is there room",
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
