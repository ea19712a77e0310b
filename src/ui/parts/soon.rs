//! Deferred building of views, so that a long page shows at once and no task blocks the main thread for long.

use leptos::prelude::*;
use std::time::Duration;

/// Builds its children in a task of their own, after the surrounding page.
#[component]
pub fn Deferred(
    /// The deferred content.
    children: ChildrenFn,
) -> impl IntoView {
    let is_due = RwSignal::new(false);
    let show = move || {
        let _ = is_due.try_set(true);
    };
    set_timeout(show, Duration::ZERO);
    move || is_due.get().then(|| children())
}

/// A list grows by the same number of items this many times; by then additions are out of sight, and its length
/// doubles.
const SO_OFTEN: usize = 8;

/// The number of items of a list to show: none with the surrounding page, a few more in each further task, until all are
/// shown.
pub fn little_by_little(few: usize, all: impl Fn() -> usize + Copy + Send + 'static) -> ReadSignal<usize> {
    let shown = RwSignal::new(0);
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
            // Items that are added to the list from now on show at once.
            shown.set(usize::MAX);
        }
    };
    set_timeout(grow, Duration::ZERO);
}
