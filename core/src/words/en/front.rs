//! Sentences of the front page: what Cairn is, the promise, why goals help, the doors.

sentences! {
    /// The welcome to somebody who comes for the first time.
    Front {
        title: "Goals that are yours",
        lead: "Cairn asks one small question at a time, so you end up with a goal that fits your life.",

        what_title: "What this is",
        what_1: "A quiet way to set a goal, for you and your therapy. You can use it without a therapist too.",
        what_2: "It stays with you in good weeks and hard weeks.",
        what_3: "Each step you take lays a stone. No stone is ever taken away.",

        promise_title: "Our promise",
        promise_1: "Nothing is sent anywhere. We never see what you write.",
        promise_2: "Once it has opened, it works without the internet.",
        promise_3: "It only leaves as a file, and only when you ask for one.",
        shared_device: "Do other people use this device? They could open this page too.",

        why_title: "Five ways a goal can help",
        direction: "Direction",
        direction_how: "Start with what matters to you, then pick one thing to work on.",
        drive: "Motivation",
        drive_how: "Your goal is tied to something you care about.",
        progress: "Seeing how far you’ve come",
        progress_how: "Check in with one tap, and watch your cairn grow.",
        company: "Not doing it alone",
        company_how: "Make a card for someone you trust.",
        trust: "Confidence",
        trust_how: "Small steps come first, and they show you what you can do.",
        see_matters: "What matters to me",
        see_values: "My values",
        see_today: "Today",
        see_goals: "My goals",
        see_small: "One small goal",

        care_title: "Alongside your own care",
        care: "Cairn helps you plan. It does not take the place of your care, and it makes no diagnosis. \
            We cannot see what you write, and nobody is told. If you are not safe, call a person. \
            “Help now” at the top has the numbers.",

        example_title: "Not sure yet?",
        example: "See how it looks for a made-up person. Try anything you like. Nothing you do there is saved.",
        look_around: "See an example",
        copy_title: "Been here before?",
        open_copy: "Open a copy",
    }
}
