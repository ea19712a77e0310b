//! Sentences of stage 2, "Where things stand".

sentences! {
    /// Where things stand: six areas, now and want, and one to work on.
    StageStands {
        title: "Where do things stand?",
        why: "Seeing where you are and where you want to be helps you choose what to work on first.",
        lead: "Open an area and say how it is. One area is enough, and you can skip any of them.",
        now: "How is it now?",
        want: "How do you want it to be?",
        gap_picture(now, want): "now {now}, want {want}",
        gap_picture_half: "only one of the two said",
        pick: "Which one do you want to work on?",
        pick_hint: "It’s up to you. A small gap is fine too.",
        pick_gap(n): "1 point to go." | "{n} points to go.",
        pick_no_gap: "It’s as you want it.",
        pick_unsaid: "One of the two isn’t said yet.",
        widest(area): "The widest gap is in: {area}.",
        kinder: "A smaller one may be a kinder start.",
        help_now: "If it’s very hard right now, “Help now” is at the top.",
        tie(areas): "These have the same gap: {areas}. Which comes first is up to you.",
        and(list, last): "{list} and {last}",
        comma(list, next): "{list}, {next}",
        not_a_score: "These numbers are your own view of today. They don’t measure your health.",
    }
}
