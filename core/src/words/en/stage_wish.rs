//! Sentences of stage 3, the wish.

sentences! {
    /// In my own words: the wish, exactly as the person puts it.
    StageWish {
        title: "What would you like to be different?",
        why: "Your own words come first. They’re kept just as you write them, next to the goal they turn into.",
        lead: "Write it as it comes. It can be big, small or a bit messy.",
        field: "My wish",
        hints_title: "Not sure how to begin?",
        hint_feel: "I want to feel …",
        hint_more: "I’d like to do more …",
        hint_again: "I used to … and I miss it.",
        hint_small: "A tiny one counts, for example “get up and shower”.",
        hint_session: "You can also write what came up in your last session.",
        about_area(area): "You picked: {area}.",
    }
}
