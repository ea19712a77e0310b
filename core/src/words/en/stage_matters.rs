//! Sentences of stage 1, "What matters".

sentences! {
    /// What matters: choosing values from cards, and putting the top five in order.
    StageMatters {
        title: "What matters to you?",
        why: "A goal is easier to stick with when it’s about something you care about. Your goals can point back to \
            these words.",
        lead: "Pick the cards that feel like you. There’s no right number, and two or three are plenty.",
        find: "Find a card, or add your own words",
        find_hint: "Type a few letters, for example “peace”.",
        add_own(words): "Add “{words}” as my own",
        no_card: "No card has these letters, but you can add the words as your own.",
        found(n): "1 card found" | "{n} cards found",
        own: "My own words",
        own_meaning: "Added by me.",
        first: "Eight cards to begin with",
        more_cards: "More cards",
        pile_chosen(pile, n): "{pile}: {n} picked",
        none_chosen: "None picked yet.",
        chosen(n): "1 picked" | "{n} picked",
        order_title: "Put them in order",
        order_lead: "What matters most comes first. The top five are shown with your goals.",
        order_list: "Your top five, in order",
        order_list_few: "What matters to you, in order",
        also_title: "Also matters",
        lift: "Into the top five",
        lift_name(name): "Put {name} into the top five",
        lifted(name): "{name} is in your top five now.",
    }
}
