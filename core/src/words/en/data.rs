//! Sentences of the page "Your data": where the data is, backups as files, and erasing.

use crate::exchange::BackupFault;

sentences! {
    /// The place of the data, and how it leaves and comes in.
    Data {
        title: "Your data",
        lead: "Everything you write is in this browser, on this device. Nothing is sent anywhere.",
        example: "This is the example. A copy saved here holds the made-up person’s goals, not yours.",

        kept: "Saved here",
        kept_none: "nothing yet",
        kept_count(n): "1 thing you did" | "{n} things you did",
        goals: "Goals",
        last_copy: "Last copy",
        last_copy_none: "none yet",
        last_copy_ahead: "not known, because the clock was ahead then",
        last_copy_all(date): "{date}, with everything in it",
        last_copy_count(n, date): "{date}; 1 thing is new since then" | "{date}; {n} things are new since then",
        one_home: "Most browsers give Cairn two places to save in, but this one gives only one. It’s good to save a \
            copy now and then.",

        save_title: "Save a copy",
        save_say: "You get a file with all your goals, days and notes. Any drafts you’re still working on are in it \
            too, and so are the things you’ve undone.",
        save_care: "The file isn’t locked. Anyone who opens it can read it, so keep it somewhere safe.",
        save_for_others: "Is it for someone else? Save the copy for your therapist instead. It leaves out what’s only yours.",
        save: "Save a copy",
        saved: "The file is on its way to your downloads.",
        save_refused: "This browser didn’t save the file. Please try again, or use another browser.",

        open_title: "Open a copy",
        open_say: "You’ll see what’s in it first. Then you can add it to what’s here, and you can undo that at any \
            time.",
        open: "Choose a file",
        open_label: "A copy from Cairn",

        look_title: "What this copy would add",
        goals_new(n): "1 new goal" | "{n} new goals",
        goals_changed(n): "1 goal here gets an update" | "{n} goals here get an update",
        goals_gone(n): "1 goal here will be removed, because it was undone in the copy"
            | "{n} goals here will be removed, because they were undone in the copy",
        check_ins(n): "1 check-in" | "{n} check-ins",
        acts(n): "1 new thing in all" | "{n} new things in all",
        drafts(n): "1 draft to finish" | "{n} drafts to finish",
        here(n): "1 thing is here already" | "{n} things are here already",
        mended(n): "1 thing here gets its missing letters back" | "{n} things here get their missing letters back",
        differs(n): "1 thing is here with different words. What’s here stays."
            | "{n} things are here with different words. What’s here stays.",
        again: "This copy brings back things you undid before",
        unreadable(n): "1 entry can’t be read. It stays in the file." | "{n} entries can’t be read. They stay in the file.",
        too_much: "This file holds more than Cairn can show, so it can’t be added. Everything you have here stays as \
            it is.",
        no_room: "This browser doesn’t have enough space left for this file, so it can’t be added. Everything you have \
            here stays as it is.",
        newest(date): "The newest day in it is {date}.",
        is_part: "It was made for someone else, so not everything is in it.",
        saved_on(date): "It was saved on {date}.",
        nothing: "You already have everything in this copy, so there’s nothing to add.",
        nothing_new: "There’s nothing to add.",
        join: "Add it",
        leave: "Don’t add it",
        joined: "Done. The copy is added, and everything that was here is still here.",

        unchanged: "Nothing here has changed.",
        fault_empty: "There’s nothing in this file.",
        fault_cut: "This file stops partway through. Try getting it again from where it was saved.",
        fault_not_json: "Cairn can’t read this file. Is it the one you meant?",
        fault_foreign: "This file isn’t from Cairn. Copies are named “cairn” and a date.",
        fault_not_text: "Another program has changed some letters in this file. Please try the file as Cairn saved it.",
        fault_newer: "This file is from a newer version of Cairn. Update this page, then open the file again.",
        fault_too_large: "This file is too big to be a copy from Cairn.",
        fault_unreadable: "This browser couldn’t open the file. Please try again.",

        unread_title: "What can’t be read",
        unread(n): "1 entry here can’t be read, so it was left where it is."
            | "{n} entries here can’t be read, so they were left where they are.",
        unread_say: "You can save them as a file of their own. Someone who knows Cairn may be able to repair it.",
        unread_save: "Save what can’t be read",

        erase_title: "Delete everything",
        erase_say: "This deletes everything you have in Cairn in this browser, for good: goals, days, notes and drafts.",
        erase: "Delete everything",
        erase_sure: "Do you want to delete everything?",
        erase_after: "After this, Cairn can’t bring it back, and you can’t either, unless you’ve saved a copy.",
        erase_traces: "The browser cleans up its own files later, in its own time. Until then, traces of your words can \
            stay in them. Someone who has this device and knows how could find them.",
        erase_files: "Files you’ve already saved aren’t touched. You’ll find them in your downloads.",
        erase_copy: "Save a copy first",
        erase_yes: "Yes, delete it all",
        erase_no: "Keep everything",
        erased: "Everything is gone from Cairn in this browser. Take good care of yourself.",
        erase_waits: "Cairn keeps what you write in two places in this browser. The first is empty now. One moment for \
            the second.",
        erase_not_sure: "The first of two places is empty now. The second isn’t answering, so some of it may still be \
            there. Please close any other Cairn pages and try again. You can also clear this page’s data in your \
            browser settings.",
        erase_refused: "The browser didn’t let Cairn delete everything. Please close any other Cairn pages and try \
            again. You can also clear this page’s data in your browser settings.",
        start_new: "Start fresh",

        clear_title: "Good to know",
        clear_week: "If you use Safari for a week and don’t open Cairn, it clears what’s here. Add Cairn to your home \
            screen or dock, and it stays.",
        lasts: "This browser has promised to keep Cairn’s data even when space runs low.",
        lasts_not: "This browser may clear Cairn’s data if space runs low.",
        ask_to_last: "Ask the browser to keep it",
        remind: "Remind me to save a copy",
        clear_1: "If you clear your browser data, what’s in Cairn goes too. You can bring it back from a copy.",
        clear_2: "In a private window, everything goes when you close the window.",
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
