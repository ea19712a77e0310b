//! Sentences of the page of values and areas, outside the path.

sentences! {
    /// Values and areas, outside the path.
    Matters {
        title: "What matters to me",
        lead: "What you care for, and where things stand. Your goals can point back here.",
        values: "What matters, most first",
        no_values: "You have not picked any words yet. You can do it in two minutes, or leave it.",
        choose: "Choose what matters",
        change_values: "Change what matters",
        areas: "Where things stand",
        no_areas: "You have not looked at this yet. One area is enough.",
        rate: "Look at where things stand",
        change_areas: "Change where things stand",
        picked: "You picked this one to work on.",
        edit_values: "What matters to you?",
        edit_areas: "Where do things stand?",
        keep: "Keep this",
        back: "Leave it as it was",
    }
}
