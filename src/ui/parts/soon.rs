//! What is built a moment later, so that a long page is there at once and no task of the browser is long.

use leptos::prelude::*;
use std::time::Duration;

/// Builds its children in a task of their own, after what is around them.
#[component]
pub fn Deferred(
    /// What comes a moment later.
    children: ChildrenFn,
) -> impl IntoView {
    let is_due = RwSignal::new(false);
    let show = move || {
        let _ = is_due.try_set(true);
    };
    set_timeout(show, Duration::ZERO);
    move || is_due.get().then(|| children())
}

/// A list grows by the same few so often; after that it is so long that what is added is out of sight, and it doubles.
const SO_OFTEN: usize = 8;

/// How many things of a list are shown: a few, more in the next task, until it is all.
pub fn little_by_little(few: usize, all: impl Fn() -> usize + Copy + Send + 'static) -> ReadSignal<usize> {
    let shown = RwSignal::new(few);
    more(shown, few, all);
    shown.read_only()
}

fn more(shown: RwSignal<usize>, few: usize, all: impl Fn() -> usize + Copy + Send + 'static) {
    let grow = move || {
        let Some(now) = shown.try_get_untracked() else { return };
        if now < untrack(all) {
            shown.set(if now < few * SO_OFTEN { now + few } else { now * 2 });
            more(shown, few, all);
        } else {
            // What is added to the list from here on is shown at once.
            shown.set(usize::MAX);
        }
    };
    set_timeout(grow, Duration::ZERO);
}
