//! Sentences of stage 12, "Read it back".

sentences! {
    /// Read it back: the sentence in its parts, and the goal's supports.
    StageReadBack {
        title: "Read it back",
        why: "Reading it once as a whole tells you if it still sounds like you.",
        lead: "Tap any part to change it.",
        began: "It began as",
        change: "Change",
        change_name(part): "Change: {part}",
        carries: "What helps it along",
        smallest: "The smallest version",
        if_then: "A plan for a hard moment",
        partner: "Who’s with me",
        ladder: "The ladder",
        room: "Where it goes",
        not_said: "Not said, and that’s fine. You can still",
        add_smallest: "add a smallest version",
        add_if_then: "add a plan for a hard moment",
        add_partner: "add who’s with you",
        add_ladder: "add a ladder",
        focus: "in focus",
        parked: "parked, for later",
        levels(n): "1 rung" | "{n} rungs",
    }
}
