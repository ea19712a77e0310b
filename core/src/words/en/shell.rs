//! Sentences of the parts that every page shares.

sentences! {
    /// The shared parts: progress, moving items, whether the data is saved.
    Shell {
        chapter(n, all, name): "Chapter {n} of {all}: {name}",
        done: "done",
        now: "you are here",
        ahead: "still to come",
        why: "Why this question?",
        clear: "Clear my answer",
        choose: "Slide or tap to choose",
        not_chosen: "not chosen yet",
        errors: "Please look at this first",
        close: "Close",
        undo: "Undo",
        move_up(name): "Move up: {name}",
        move_down(name): "Move down: {name}",
        moved(name, n, all): "{name} is now {n} of {all}.",
        saved: "Saved",
        saving: "Saving",
        saved_once: "Saved in one place",
        not_saved: "Not saved yet",
    }
}
