//! Sentences of the page that makes a backup for a therapist: what it contains, and what it contains only if ticked.

sentences! {
    /// A backup for a therapist.
    ToShow {
        title: "A copy for your therapist",
        say: "Your therapist can open it in Cairn, read it, and give you a review back. You choose what to show. You can say no.",
        in_title: "In it",
        in_goals(n): "1 goal: its words, its days, how it felt and what you learnt" | "{n} goals: their words, their days, how it felt and what you learnt",
        in_matters: "What matters to you, and how things stand",
        in_sessions: "The days of your sessions, and your questions for them",
        in_people: "Who is with you, and what others said of your goals",
        ask: "What else may be in it?",
        ask_hint: "What has no tick stays with you.",
        day_notes: "Notes on days",
        session_notes: "Notes from sessions",
        others: "Goals I’ve paused, reached or let go",
        parked: "Parked goals",
        contacts: "My own contacts",
        hard_day: "My hard-day plan",
        drafts: "Drafts",
        there(n): "There is 1." | "There are {n}.",
        never: "What you took back is not in it, nor are words that you have changed since.",
        save: "Save this copy",
    }
}
