//! Help now: numbers to call or text, by country, and the person's own contacts.

sentences! {
    /// Crisis help. The numbers are part of the words: another language has its own.
    Help {
        title: "Help now",
        lead: "You do not have to get through this alone. A person is there, day and night.",
        danger_title: "Are you in danger right now?",
        danger: "Call the emergency number where you are. Or ask someone near you to call.",

        own_title: "My own contacts",
        own_say: "People you trust can be here too. What you add stays in this browser.",
        own_add: "Add a contact",
        own_name: "Who",
        own_phone: "Phone number",
        own_keep: "Keep this contact",
        own_missing: "Please write a name or a number.",
        own_call: "Call {number}",
        own_extension: "Then ask for extension {extension}, or type it in.",
        own_by_hand: "One tap can’t call this one. You can dial it by hand.",
        own_remove: "Take away",
        own_remove_name: "Take away {name}",
        own_list: "My contacts",

        card_title: "The help card",
        card_say: "When your words sound very hard, a card can show you the way to this page. Nobody else sees it.",
        card_on: "Show the card",

        us_title: "United States and Canada",
        us_988: "Suicide and crisis line, by phone",
        us_988_call: "Call 988",
        us_988_sms: "The same line, by text",
        us_988_text: "Text 988",
        us_home: "Crisis Text Line, United States",
        us_home_text: "Text HOME to 741741",
        us_911: "In danger right now",
        us_911_call: "Call 911",

        uk_title: "United Kingdom and Ireland",
        uk_samaritans: "Samaritans",
        uk_samaritans_call: "Call 116 123",
        uk_shout: "Shout, United Kingdom",
        uk_shout_text: "Text SHOUT to 85258",
        uk_111: "NHS, United Kingdom: choose mental health",
        uk_111_call: "Call 111",
        uk_999: "In danger right now",
        uk_999_call: "Call 999",

        else_title: "Anywhere else",
        else_say: "Call your local emergency number. This site finds a help line near you:",
        else_site: "findahelpline.com",
        else_leaves: "The link opens another site. It may show in your browser’s history.",

        dated: "This list is from November 2026. Numbers can change. If one does not work, try the next one.",
        calls: "A call or a text can show on your phone bill or in your list of calls.",
        not_watched: "Cairn does not see what you write, and nobody is told. Please call or text a person.",
    }
}
