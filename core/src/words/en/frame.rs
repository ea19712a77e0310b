//! Sentences around every page: name, help, navigation, whether the data is saved, and the last act.

sentences! {
    /// The sentences around every page.
    Frame {
        name: "Cairn",
        home: "Cairn, home",
        skip: "Skip to main content",
        help: "Help now",
        pages: "Main pages",
        today: "Today",
        goals: "Goals",
        session: "Session",
        new_goal: "New goal",
        your_data: "Your data",
        review: "Your review",
        more: "More",
        about: "About Cairn",
        welcome: "What Cairn is for",
        matters: "What matters to me",
        colours: "Colours",
        light: "Light",
        dark: "Dark",
        as_device: "Like my device",
        to_dark: "Dark colours",
        to_light: "Light colours",

        not_saved_title: "This isn’t saved yet",
        full: "This browser is out of space, so what you write is only in this open page. Please save a copy as a file \
            now. Then free up some space and come back here.",
        refused: "This browser won’t let Cairn save just now, so what you write is only in this open page. Please save \
            a copy as a file before you close it.",
        too_much_title: "Your last step wasn’t added",
        too_much: "Cairn can’t show any more than is here now. Everything that was here before is safe. If a file \
            added a lot, you can undo that under “Your data”.",
        half_title: "This is saved in one place so far",
        half: "Cairn keeps what you write in two places in this browser. One of them has it, but the other isn’t \
            answering just now. Cairn keeps trying, and you can carry on.",
        half_full: "Cairn keeps what you write in two places in this browser. One of them has it, but the other is out \
            of space. Please save a copy as a file now. Then free up some space and come back here.",
        save_copy: "Save a copy",
        try_again: "Try again",
        opening: "One moment.",
        missing_title: "This part of Cairn didn’t open",
        missing: "It couldn’t be loaded just now, but what you wrote is safe. Check that you’re online, then try \
            again. If that doesn’t help, close Cairn and open it again.",

        blocked_title: "This browser won’t let Cairn save",
        blocked: "You can use all of Cairn, but when you close this page, what you wrote will be gone. To keep it, \
            leave private mode, or allow this page to store data. You can also save a copy as a file.",
        shelf_title: "Cairn can’t read what’s stored here",
        shelf: "Nothing has changed. Please close any other Cairn pages and open this one again. You can also save \
            what’s on this page as a file.",
        unread_title: "Some of what’s stored can’t be read",
        unread(n): "1 entry can’t be read, so it was left where it is."
            | "{n} entries can’t be read, so they were left where they are.",
        newer(n): "1 entry is from a newer version of Cairn, and it’s safe. Reload the page to get that version."
            | "{n} entries are from a newer version of Cairn, and they’re safe. Reload the page to get that version.",
        see_data: "See your data",

        update_title: "A new version is ready",
        update: "It takes a moment, and everything you wrote stays.",
        update_waits: "Some words on another Cairn page aren’t saved yet, so the new version is waiting for them. \
            Please look at your other Cairn pages first.",
        update_now: "Update now",

        example: "You’re looking around an example. Nothing you do here is saved.",
        leave_example: "Leave the example",

        did_check_in: "Saved. Thanks for checking in.",
        did_change: "Your change is saved.",
        did_place: "Okay, your goals have moved.",
        did_return: "It’s good to see you back. Coming back lays a stone too.",
        did_step_up: "You’ve moved up the ladder. That lays a stone.",
        did_new_goal: "Your goal is set. You laid the first stone.",
        did_order: "Your new order is saved.",
        did_helpers: "Your contacts are saved.",
        did_session: "Your session is saved.",
        did_review: "Your view is added to the review.",
        did_join: "The copy is added to what was here.",
        did_rest: "Saved. Go gently.",
        did_look_back: "Saved.",
        did_answer: "Okay. The goal stays as it is.",
        did_throw: "The draft is deleted.",
        did_undo: "That’s undone.",

        page_front: "Welcome",
        page_path: "The path",
        page_goal: "A goal",
        page_look_back: "It didn’t go to plan",
        page_rhythm: "Rest and rhythm",
        page_card: "My card",
        page_edit: "Change a goal",
        page_session: "Your session",
        page_help: "Help now",
        page_review: "Review",
        page_evidence: "Things I’ve done",
        page_scales: "Numbers for a clinician",
    }
}
