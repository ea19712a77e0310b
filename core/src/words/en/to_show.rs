//! Sentences of the page that makes a backup for a therapist: what it contains, and what it contains only if ticked.

sentences! {
    /// A backup for a therapist.
    ToShow {
        title: "A copy for your therapist",
        say: "Your therapist can open it in Cairn, read it, and give you a review back. You choose what to show. You can say no.",
        in_title: "In it",
        in_goals(n): "1 goal: its words, its days, how it felt and what you learnt" | "{n} goals: their words, their days, how it felt and what you learnt",
        in_matters: "What matters to you, and where things stand",
        in_sessions: "The days of your sessions, and what you’d like to ask or decide",
        in_people: "Who is with you, and what others said about your goals",
        ask: "What else can go in it?",
        ask_hint: "Anything you don’t tick stays with you.",
        day_notes: "Notes on days",
        session_notes: "Notes from sessions",
        others: "Goals I’ve paused, reached or let go",
        parked: "Parked goals",
        contacts: "My own contacts",
        hard_day: "My hard-day plan",
        drafts: "Drafts",
        there(n): "There’s 1." | "There are {n}.",
        there_none: "There are none yet.",
        never: "Things you’ve undone aren’t in it, and neither are words you’ve changed since.",
        save: "Save this copy",
    }
}
