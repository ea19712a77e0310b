//! Goals of hard words that the person asked to see by their name outside their own page.
//!
//! It is in the memory of this page alone: it is never stored, exported or told to another tab, as it would tell which words
//! were taken for words of danger. Whoever opens Cairn next sees "A goal of mine" again. It goes by the words, so new
//! ones have to be shown anew. What goes to other people by itself, a calendar and a partner's card, never follows it; the
//! page for a session does, since it is read before it is printed.

use cairn_core::plan::Goal;
use cairn_core::words::en::goal::title_elsewhere;
use std::cell::RefCell;
use std::collections::BTreeSet;

thread_local! {
    static SHOWN: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
}

/// What a goal is called on the pages of Cairn that are not its own.
pub fn name_here(goal: &Goal) -> String {
    title_here(goal.title())
}

/// The same, of its title.
pub fn title_here(title: &str) -> String {
    if is_shown(title) { title.to_owned() } else { title_elsewhere(title) }
}

/// Whether these words are shown on other pages too.
pub fn is_shown(title: &str) -> bool {
    SHOWN.with_borrow(|shown| shown.contains(title))
}

/// Shows a goal's words on other pages too, or no longer.
pub fn show_elsewhere(title: &str, is_shown: bool) {
    SHOWN.with_borrow_mut(|shown| if is_shown { shown.insert(title.to_owned()) } else { shown.remove(title) });
}
