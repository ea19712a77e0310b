//! Sentences of stage 10, "Is there room".

sentences! {
    /// Is there room: the week's minutes, clashes, the effect of goals on each other, and the status of the new goal.
    StageCapacity {
        title: "Is there room for it?",
        why: "A goal that fits your week is one you can keep. Too many at once wear anyone out.",
        lead: "A rough guess is enough, and you can leave any of it open.",
        minutes: "Minutes a week for this goal",
        minutes_from(n): "By your plan, it takes 1 minute a week." | "By your plan, it takes {n} minutes a week.",
        capacity: "Minutes a week you have for your goals",
        capacity_hint: "For all of them together. Two hours is 120.",
        unit: "minutes",
        load_over(n, sum, over): "{sum} of 1 minute a week. That’s {over} more than you have. A smaller goal or a parked one makes room."
            | "{sum} of {n} minutes a week. That’s {over} more than you have. A smaller goal or a parked one makes room.",
        gives(n, goal): "“{goal}” takes 1 minute a week. If you park it for now, the rest fits."
            | "“{goal}” takes {n} minutes a week. If you park it for now, the rest fits.",
        load_left(n, sum, left): "{sum} of 1 minute a week. That leaves {left}." | "{sum} of {n} minutes a week. That leaves {left}.",
        load_only(n): "All your goals in focus take 1 minute a week."
            | "All your goals in focus take {n} minutes a week.",
        clash(goal, time): "“{goal}” is at the same time: {time}.",
        clash_days(goal, time, days): "“{goal}” is at the same time: {time}, on {days}.",
        moment(goal, cue): "“{goal}” starts at the same moment: {cue}.",
        clash_hint: "If that’s too much for one day, move one of them.",
        pair(goal): "How does it go with “{goal}”?",
        helps: "They help each other",
        no_matter: "They have no effect on each other",
        in_the_way: "They get in each other’s way",
        in_the_way_note: "Good to know. You could park one, or do them on other days.",
        place: "Where do you want it?",
        focus: "In focus",
        focus_hint: "I’m working on it now.",
        parked: "Parked",
        parked_hint: "It’s kept safe for later.",
        full(n): "You have 1 goal in focus. Three is plenty for most people. You could park this one, or park another."
            | "You have {n} goals in focus. Three is plenty for most people. You could park this one, or park another.",
    }
}
