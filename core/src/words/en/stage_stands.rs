//! Sentences of stage 2, "Where things stand".

sentences! {
    /// Where things stand: six areas, now and want, and one to work on.
    StageStands {
        title: "Where do things stand?",
        why: "Seeing where you are and where you want to be helps you choose what to work on first.",
        lead: "Open an area and say how it is. One area is enough. Skip what you like.",
        now: "How is it now?",
        want: "How do you want it to be?",
        gap_picture(now, want): "now {now}, want {want}",
        gap_picture_half: "only one of two said",
        pick: "Which one do you want to work on?",
        pick_hint: "You choose. It can be a small gap, too.",
        pick_gap(n): "1 step to go." | "{n} steps to go.",
        pick_no_gap: "It is as you want it.",
        pick_unsaid: "One of the two is not said yet.",
        widest(area): "The widest gap is in: {area}.",
        kinder: "A smaller one may be a kinder start.",
        help_now: "If it is very hard now, Help now is at the top.",
        tie(areas): "These have the same gap: {areas}. Which comes first is up to you.",
        and(list, last): "{list} and {last}",
        comma(list, next): "{list}, {next}",
        not_a_score: "These numbers are your own view of today. They don’t measure your health.",
    }
}
