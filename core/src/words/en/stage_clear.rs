//! Sentences of stage 4, "Make it clear". The coach's sentences have a section of their own.

sentences! {
    /// Make it clear: the wish, the clear words, the findings in them, and one thing worth adding.
    StageClear {
        title: "What would you be doing?",
        why: "A wish tells you where you want to go. A clear goal tells you what to do next, and a friend could see \
            you doing it.",
        lead: "Say what you’d do, in your own words.",
        wish: "Your wish",
        field: "My goal in clear words",
        seen: "What your words say already",
        seen_doing: "a clear thing to do",
        seen_measure: "how you’ll know",
        seen_end: "an end",
        seen_end_date(date): "until {date}",
        joined(words, end): "{words}, {end}",
        before(words): "Before: {words}",
        four_of_seven: "4 days a week",
        not_now: "Not now",
        starts_title: "From what you wrote",
        starts_lead: "Tap one to begin with it. Everything you wrote stays with your wish.",
        smaller_title: "Smaller goals to start from",
        smaller_lead: "Tap one to use its words, and change them if you like.",
        smaller_areas: "What are they about?",
        smaller_others: "Show me others",
        take_name(words): "Use these words: {words}",
        taken: "The words are in the field now, and you can change them.",
        undo_take: "Back to my own words",
        value: "Which of your values is it about?",
        value_hint: "Optional. It can help on hard days.",
    }
}
