//! Sentences of the page "Help now": numbers by country, and the person's own contacts.

sentences! {
    /// Crisis help. The helplines themselves are in `helplines`.
    Help {
        title: "Help now",
        danger_title: "Are you in danger right now?",
        danger: "Call now, or ask someone near you to call.",
        place_call(place, call): "{place}: {call}",
        poison(number): "If you took too much of anything, call {number} now, even if you feel fine.",
        poison_any: "If you took too much of anything, call your emergency number now, even if you feel fine.",
        back: "Back to what I was writing",
        hurt_title: "If someone hurts or scares you",
        hurt: "You deserve to be safe. Is it safe to call from here?",
        young_title: "If you are under 18",
        young: "These lines are for you. Cairn itself is made for adults, so use it with somebody you trust.",
        others: "Lines in other places",
        region_title: "Where are you?",
        region_say: "What you pick comes first from now on.",
        good_to_know: "Good to know",

        own_title: "My own contacts",
        own_say: "Up to five people you trust can be here too. What you add stays in this browser.",
        own_add: "Add a contact",
        own_name: "Who",
        own_phone: "Phone number",
        own_note: "When to call, or when not",
        own_note_hint: "For example: my therapist, not at night.",
        own_keep: "Save this contact",
        own_missing: "Please write a name or a number.",
        own_call(number): "Call {number}",
        own_extension(extension): "Then ask for extension {extension}, or type it in.",
        own_by_hand: "One tap can’t call this one. You can dial it by hand.",
        own_text: "Send a message",
        own_text_name(name): "Send a message to {name}",
        own_full: "Five contacts are here. To add another, remove one first.",
        own_remove: "Remove",
        own_remove_name(name): "Remove {name}",

        card_title: "The help card",
        card_say: "If what you write sounds very hard, a card can show you the way to this page. Nobody else sees it.",
        card_on: "Show the card",
        card_returns(day): "It comes back on its own on {day}.",

        uk: "United Kingdom",
        ireland: "Ireland",
        us: "United States",
        canada: "Canada",
        elsewhere: "Anywhere else",
        call(number): "Call {number}",
        text(number): "Text {number}",
        text_word(word, number): "Text {word} to {number}",

        else_say: "Call your local emergency number. This site can find a helpline near you:",

        answer: "The lines here answer day and night. There can be a wait.",
        dated: "This list is from November 2026. Numbers can change. If one doesn’t work, try the next one.",
        leaves: "A link to a site leaves Cairn, and it may show in your browser’s history.",
        calls: "A call or text can show up on your phone bill or in your call history.",
        not_watched: "We never see what you write, and nobody is told. Please call or text a person.",
    }
}
