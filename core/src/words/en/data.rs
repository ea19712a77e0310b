//! Sentences of the page "Your data": where the data is, backups as files, and erasing.

use crate::exchange::BackupFault;

sentences! {
    /// The place of the data, and how it leaves and comes in.
    Data {
        title: "Your data",
        lead: "All you write is in this browser, on this device. Nothing is sent anywhere.",
        example: "This is the example. A copy saved here holds the made-up person’s goals, not yours.",

        kept: "Kept here",
        kept_none: "nothing yet",
        kept_count(n): "1 thing you did" | "{n} things you did",
        goals: "Goals",
        last_copy: "Last copy",
        last_copy_none: "none yet",
        last_copy_ahead: "not known, as the clock was ahead then",
        last_copy_all(date): "{date}, with all of it",
        last_copy_count(n, date): "{date}; 1 thing is new since then" | "{date}; {n} things are new since then",
        one_home: "This browser gives Cairn only one place to write to. Most give two. Save a copy now and then.",

        save_title: "Save a copy",
        save_say: "You get a file with all your goals, days and notes. Drafts you are still typing are in it too, and so is what you took back.",
        save_care: "The file has no lock. Whoever opens it can read it, so keep it in a safe place.",
        save_for_others: "Is it for somebody else? Take the copy for your therapist, which leaves out what is yours alone.",
        save: "Save a copy",
        saved: "The copy is on its way to your downloads.",
        save_refused: "This browser did not take the file. Please try once more, or use another browser.",

        open_title: "Open a copy",
        open_say: "You first see what is in it. Then it joins what is here. You can take that back at any time.",
        open: "Choose a file",
        open_label: "A copy from Cairn",

        look_title: "What this copy brings",
        goals_new(n): "1 new goal" | "{n} new goals",
        goals_changed(n): "1 goal here gets news" | "{n} goals here get news",
        goals_gone(n): "1 goal here goes away, as it was taken back in the copy" | "{n} goals here go away, as they were taken back in the copy",
        check_ins(n): "1 check-in" | "{n} check-ins",
        acts(n): "1 new thing in all" | "{n} new things in all",
        drafts(n): "1 draft that waits" | "{n} drafts that wait",
        here(n): "1 thing is here already" | "{n} things are here already",
        mended(n): "1 thing here gets back letters that were missing" | "{n} things here get back letters that were missing",
        differs(n): "1 thing is here with other words. What is here stays." | "{n} things are here with other words. What is here stays.",
        again: "What you took back before comes here again",
        unreadable(n): "1 entry can’t be read. It stays in the file." | "{n} entries can’t be read. They stay in the file.",
        too_much: "This file holds more than Cairn can show, so it can’t come in. All you have here stays as it is.",
        no_room: "This browser hasn’t enough room left for this file, so it can’t come in. All you have here stays as it is.",
        newest(date): "The newest day in it is {date}.",
        is_part: "It was made for someone else, so not all is in it.",
        saved_on(date): "It was saved on {date}.",
        nothing: "All of this is here already. There is nothing to bring.",
        nothing_new: "There is nothing to bring.",
        join: "Bring it in",
        leave: "Leave it",
        joined: "Done. What was here is still here, and the copy is with it.",

        fault_empty: "There is nothing in this file.",
        fault_cut: "This file ends in the middle. Try to get it again from where it was saved. Nothing here has changed.",
        fault_not_json: "Cairn can’t read this file. Is it the one you meant? Nothing here has changed.",
        fault_foreign: "This file is not from Cairn. Copies are named “cairn” and a date. Nothing here has changed.",
        fault_not_text: "Another program has changed some letters in this file. \
            Try the file as Cairn saved it. Nothing here has changed.",
        fault_newer: "A newer Cairn made this file. Get the new version of this page, then open the file again. Nothing here has changed.",
        fault_too_large: "This file is too big to be a copy from Cairn. Nothing here has changed.",
        fault_unreadable: "This browser could not open the file. Please try again. Nothing here has changed.",

        unread_title: "What can’t be read",
        unread(n): "1 entry here can’t be read. It was left where it is." | "{n} entries here can’t be read. They were left where they are.",
        unread_say: "You can save them as a file of their own. Someone who knows Cairn may be able to mend it.",
        unread_save: "Save what can’t be read",

        erase_title: "Erase everything",
        erase_say: "This takes all of it out of Cairn in this browser for good: goals, days, notes and drafts.",
        erase: "Erase everything",
        erase_sure: "Do you want to erase everything?",
        erase_after: "After this, Cairn can’t bring it back, and neither can you. Only a copy you saved can.",
        erase_traces: "The browser cleans up its own files later, in its own time. Until then, traces of your words can \
            stay in them. Someone who has this device and knows how could find them.",
        erase_files: "Files you saved before are not touched. You find them in your downloads.",
        erase_copy: "Save a copy first",
        erase_yes: "Yes, erase it all",
        erase_no: "Keep everything",
        erased: "All of it is gone from Cairn in this browser. Take good care of yourself.",
        erase_waits: "Cairn keeps what you write in two places in this browser. The first one is empty now. \
            One moment for the second one.",
        erase_not_sure: "The first of two places is empty now. The second one is not answering, so some of it may still be \
            there. Please close other Cairn pages and try again. You can also clear the data of this page in the settings of \
            your browser.",
        erase_refused: "The browser did not let Cairn erase all of it. Please close other Cairn pages and try again. \
            You can also clear the data of this page in the settings of your browser.",
        start_new: "Start fresh",

        clear_title: "Good to know",
        clear_week: "Safari clears the data of pages you have not opened for seven days of use. \
            Put Cairn on your home screen or in your dock, and it stays.",
        lasts: "This browser has promised to keep Cairn’s data when room gets short.",
        lasts_not: "This browser may clear Cairn’s data when room gets short.",
        ask_to_last: "Ask the browser to keep it",
        remind: "Remind me to save a copy",
        clear_1: "If you clear the data of your browser, Cairn goes with it. A copy brings it back.",
        clear_2: "In a private window, all of it goes when you close the window.",
        clear_3: "Does someone else use this device? They could open this page and read it.",
    }
}

/// The reason why a file was not opened.
pub fn fault(fault: BackupFault) -> &'static str {
    match fault {
        BackupFault::Empty => EN.fault_empty,
        BackupFault::TooLarge => EN.fault_too_large,
        BackupFault::Cut => EN.fault_cut,
        BackupFault::NotJson => EN.fault_not_json,
        BackupFault::Foreign => EN.fault_foreign,
        BackupFault::NotText => EN.fault_not_text,
        BackupFault::Newer(_) => EN.fault_newer,
    }
}
