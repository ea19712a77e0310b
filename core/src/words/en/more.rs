//! Sentences of the page "More", with a line about each page that it links to.

sentences! {
    /// More.
    More {
        title: "More",
        lead: "Things you need now and then.",
        pages: "More pages",
        matters_say: "Your values, and how things are going.",
        evidence_say: "For a day when it feels like nothing has changed.",
        rhythm_say: "Go easy, take a break, plan for hard days.",
        data_say: "Save a copy, open one, or delete everything.",
        new_goal_say: "One small goal, or the whole path.",
        about_say: "What Cairn is, and what it isn’t.",
        welcome_say: "The first page, and an example to look around in.",
    }
}
