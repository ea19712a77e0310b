//! Sentences of the card that appears under a field when its text speaks of danger.

sentences! {
    /// The card under a field. It never says that anything was detected, and accuses nobody.
    HelpCard {
        title: "You don’t have to carry this alone",
        help: "If you may hurt yourself, or somebody hurts you, a person can help now.",
        safe: "You deserve to be safe. Is it safe to read this here?",
        can_be_told: "Thoughts like this can be told to somebody who won’t judge.",
        stay(number): "Stay with them if it’s safe for you. Call {number}.",
        stay_any: "Stay with them if it’s safe for you. Call your emergency number.",
        no_numbers: "Food and weight numbers stay off here.",
        told: "We can’t see what you write, and nobody is told.",
        call_own(name): "Call {name}",
        plan: "My hard-day plan",
        leave: "Leave this page",
        close: "Close",
        quiet: "Help is here",
    }
}
