//! The titles with words of danger that the person chose to see outside the goal's own page.
//!
//! The set is in the memory of this page alone. It is never stored, exported or told to another tab, as it would tell which
//! words were taken for words of danger; whoever opens Cairn next sees "A goal of mine" again. It holds titles, so a new
//! title has to be shown again. A calendar and a partner's card, which go to other people, never follow it; the page for a
//! session does, since it is read before it is printed.

use cairn_core::plan::Goal;
use cairn_core::words::en::goal::title_elsewhere;
use std::cell::RefCell;
use std::collections::BTreeSet;

thread_local! {
    static SHOWN: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
}

/// The name of a goal on pages other than its own.
pub fn name_here(goal: &Goal) -> String {
    title_here(goal.title())
}

/// The name of a goal with this title on pages other than its own.
pub fn title_here(title: &str) -> String {
    if is_shown(title) { title.to_owned() } else { title_elsewhere(title) }
}

/// Whether this title is shown on other pages too.
pub fn is_shown(title: &str) -> bool {
    SHOWN.with_borrow(|shown| shown.contains(title))
}

/// Shows a title on other pages too, or hides it there.
pub fn show_elsewhere(title: &str, is_shown: bool) {
    SHOWN.with_borrow_mut(|shown| if is_shown { shown.insert(title.to_owned()) } else { shown.remove(title) });
}
