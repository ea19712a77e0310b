//! Sentences around every page: name, help, navigation, whether the data is saved, and the last act.

sentences! {
    /// The sentences around every page.
    Frame {
        name: "Cairn",
        home: "Cairn, to the start",
        skip: "Skip to the page",
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

        not_saved_title: "This is not saved yet",
        full: "There is no room left in this browser. What you write is in this open page only. \
            Save a copy as a file now. Then make room in your browser, and come back here.",
        refused: "This browser will not let Cairn save just now. What you write is in this open page only. \
            Save a copy as a file before you close the page.",
        too_much_title: "Your last step was not added",
        too_much: "There is as much here as Cairn can show. All that was here before is safe. If a file brought in a lot, \
            you can take it back under “Your data”.",
        half_title: "This is saved in one place so far",
        half: "Cairn keeps what you write in two places in this browser. One of them has it. The other one is not \
            answering just now. Cairn goes on trying, and you can go on too.",
        half_full: "Cairn keeps what you write in two places in this browser. One of them has it. The other one has no \
            room left. Save a copy as a file now. Then make room in your browser, and come back here.",
        save_copy: "Save a copy",
        try_again: "Try again",
        opening: "One moment.",
        missing_title: "This part of Cairn did not open",
        missing: "It could not be fetched just now. What you wrote is safe. Check that you are online, then try again. \
            If it still does not come, open Cairn anew.",

        blocked_title: "This browser lets Cairn save nothing",
        blocked: "You can use all of Cairn. But when you close this page, what you wrote will be gone. \
            To keep it, leave private mode, or allow this page to store data. You can also save a copy as a file.",
        shelf_title: "Cairn can’t read what is stored here",
        shelf: "Nothing has been changed. Please close other Cairn pages and open this one again. \
            You can save what is in this page as a file.",
        unread_title: "Some of what is stored can’t be read",
        unread(n): "1 entry can’t be read. It was left where it is." | "{n} entries can’t be read. They were left where they are.",
        newer(n): "1 entry is from a newer Cairn. It is safe. Open the page again to get the new version." | "{n} entries are from a newer Cairn. They are safe. Open the page again to get the new version.",
        see_data: "See your data",

        update_title: "A new version is ready",
        update: "It takes a moment. What you wrote stays.",
        update_waits: "Some words in an open Cairn page are not saved yet. The new version waits for them. Look at your \
            other Cairn pages first.",
        update_now: "Use it now",

        example: "You are looking around an example. Nothing here is kept.",
        leave_example: "Leave the example",

        did_check_in: "Noted.",
        did_change: "Changed.",
        did_place: "Moved.",
        did_return: "Good to see you back. That lays a stone of its own.",
        did_step_up: "A rung up. That lays a stone.",
        did_reach: "You got there. Take a moment to enjoy it.",
        did_new_goal: "Your goal is set. You laid the first stone.",
        did_order: "Put in order.",
        did_helpers: "Your contacts are kept.",
        did_session: "Your session is kept.",
        did_review: "Your view is in the review.",
        did_join: "The copy was joined with what is here.",
        did_rest: "Kept. Go gently.",
        did_look_back: "Kept.",
        did_answer: "Noted. The goal stays as it is.",
        did_throw: "The draft was thrown away.",
        did_undo: "Taken back.",

        page_front: "Welcome",
        page_path: "The path",
        page_goal: "A goal",
        page_look_back: "A look back",
        page_rhythm: "Rest and rhythm",
        page_card: "My card",
        page_edit: "Change a goal",
        page_session: "Your session",
        page_help: "Help now",
        page_review: "Review",
        page_evidence: "Things I have done",
        page_scales: "Numbers for a clinician",
    }
}
