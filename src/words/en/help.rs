//! Help now: numbers to call or text, by country, and the person's own contacts.

sentences! {
    /// Crisis help. The lines themselves stand in `helplines`.
    Help {
        title: "Help now",
        lead: "The lines below answer day and night. There can be a wait.",
        danger_title: "Are you in danger right now?",
        danger: "Call the emergency number where you are. Or ask someone near you to call.",

        own_title: "My own contacts",
        own_say: "People you trust can be here too. What you add stays in this browser.",
        own_add: "Add a contact",
        own_name: "Who",
        own_phone: "Phone number",
        own_keep: "Keep this contact",
        own_missing: "Please write a name or a number.",
        own_call(number): "Call {number}",
        own_extension(extension): "Then ask for extension {extension}, or type it in.",
        own_by_hand: "One tap can’t call this one. You can dial it by hand.",
        own_remove: "Remove",
        own_remove_name(name): "Remove {name}",
        own_list: "My contacts",

        card_title: "The help card",
        card_say: "If what you write sounds very hard, a card can show you the way to this page. Nobody else sees it.",
        card_on: "Show the card",

        uk: "United Kingdom",
        ireland: "Ireland",
        us: "United States",
        canada: "Canada",
        elsewhere: "Anywhere else",
        call(number): "Call {number}",
        text(number): "Text {number}",
        text_word(word, number): "Text {word} to {number}",

        else_say: "Call your local emergency number. This site can find a helpline near you:",
        else_leaves: "The link opens another site. It may show in your browser’s history.",

        dated: "This list is from November 2026. Numbers can change. If one does not work, try the next one.",
        calls: "A call or text can show up on your phone bill or in your call history.",
        not_watched: "Nobody sees what you write, and nobody is told. Please call or text a person.",
    }
}
