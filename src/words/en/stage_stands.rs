//! Stage 2: where things stand.

sentences! {
    /// Where things stand: six areas, now and want, and one to work on.
    StageStands {
        title: "Where do things stand?",
        why: "Seeing where you are and where you want to be helps you choose what to work on first.",
        lead: "Open an area and say how it is. One area is enough. Skip what you like.",
        now: "How is it now?",
        want: "How do you want it to be?",
        gap_picture: "now {now}, want {want}",
        gap_picture_half: "only one of two said",
        pick: "Which one do you want to work on?",
        pick_hint: "You choose. It can be a small gap, too.",
        pick_gap_one: "1 step to go.",
        pick_gap: "{n} steps to go.",
        pick_no_gap: "It is as you want it.",
        pick_unsaid: "One of the two is not said yet.",
        widest: "The widest gap is in: {area}.",
        tie: "These have the same gap: {areas}. Which comes first is up to you.",
        and: "{list} and {last}",
        comma: "{list}, {next}",
        not_a_score: "These numbers are your own view of today. They don't measure your health.",
    }
}
