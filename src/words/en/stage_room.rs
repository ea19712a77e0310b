//! Stage 10: is there room.

sentences! {
    /// Is there room: the week's minutes, clashes, how goals sit together, and where the goal is placed.
    StageRoom {
        title: "Is there room for it?",
        why: "A goal that fits your week is one you can keep. Too many at once wear anyone out.",
        lead: "A rough guess is enough. You can leave all of it open.",
        minutes: "Minutes a week for this goal",
        minutes_from: "From your plan it comes to {n} minutes a week.",
        capacity: "Minutes a week you have for your goals",
        capacity_hint: "For all of them together. Two hours is 120.",
        unit: "minutes",
        not_a_number: "Please use a number here, such as 90.",
        load: "{sum} of {all} minutes a week.",
        load_over: "{sum} of {all} minutes a week. That is {over} more than you have. A smaller goal or a parked one makes room.",
        gives: "“{goal}” takes {n} minutes a week. If you park it for now, the rest fits.",
        load_left: "{sum} of {all} minutes a week. That leaves {left}.",
        load_only: "All goals in focus come to {sum} minutes a week.",
        clash: "“{goal}” is at the same time: {time}.",
        clash_days: "“{goal}” is at the same time: {time}, on {days}.",
        moment: "“{goal}” is hung on the same moment: {cue}.",
        clash_hint: "If that is too much for one day, move one of them.",
        pair: "How does it go with “{goal}”?",
        helps: "They help each other",
        no_matter: "They leave each other alone",
        in_the_way: "They get in each other's way",
        in_the_way_note: "Good to know. You could park one, or do them on other days.",
        place: "Where do you want it?",
        focus: "In focus",
        focus_hint: "I work on it now.",
        parked: "Parked",
        parked_hint: "It is safe and silent, for later.",
        full: "You have {n} goals in focus. Three is plenty for most people. You could park this one, or let another rest.",
    }
}
