//! Sentences of the page of values and areas, outside the path.

sentences! {
    /// Values and areas, outside the path.
    Matters {
        title: "What matters to me",
        lead: "What you care about, and where things stand. Your goals can point back here.",
        values: "What matters, in order",
        no_values: "You haven’t picked any values yet. It takes about two minutes, or you can leave it.",
        choose: "Choose what matters",
        change_values: "Change what matters",
        areas: "Where things stand",
        no_areas: "You haven’t looked at this yet. One area is enough.",
        rate: "Look at where things stand",
        change_areas: "Change where things stand",
        picked: "You picked this one to work on.",
        edit_values: "What matters to you?",
        edit_areas: "Where do things stand?",
        keep: "Save",
        back: "Cancel",
    }
}
