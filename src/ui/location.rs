//! Which page is open, which page was open before it, and which notebook is shown. It is a context of every component.

use crate::browser::page;
use crate::notebook::Notebook;
use cairn_core::route::Route;
use leptos::prelude::*;
use std::sync::Arc;

/// Opens a notebook that is not the person's own.
pub(super) type OpenOther = Arc<dyn Fn() -> Notebook + Send + Sync>;

/// The page that is open, and the notebook that it shows. Copies share the same signals.
#[derive(Clone, Copy)]
pub(super) struct Location {
    /// The page that the address names.
    pub(super) route: Memo<Route>,
    /// Opens the notebook that is shown instead of the person's own: the example or a client's file. It is `None` while the
    /// person's own notebook is shown.
    pub(super) other: RwSignal<Option<OpenOther>>,
    /// The page that was open before this one; `None` on the first page.
    before: RwSignal<Option<Route>>,
}

impl Location {
    /// Creates the location that follows the route: each change of it records the page before and moves the focus.
    pub(super) fn new(route: Memo<Route>) -> Self {
        let before = RwSignal::new(None::<Route>);
        let go = move |_: &Route, from: Option<&Route>, _| {
            before.set(from.copied());
            arrive();
        };
        Effect::watch(move || route.get(), go, false);
        Self { route, other: RwSignal::new(None), before }
    }

    /// Returns the location that this component stands in.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Returns whether the page before this one is a page where people write about themselves. It tracks the signal.
    pub(super) fn came_from_writing(self) -> bool {
        matches!(
            self.before.get(),
            Some(Route::Path(..) | Route::Edit(..) | Route::LookBack(_) | Route::Goal(..) | Route::Session)
        )
    }
}

/// Scrolls to the top and focuses the heading, so that a screen reader reads a new page from there. While the person types,
/// the focus stays.
pub(super) fn arrive() {
    page::to_top();
    page::focus_unless_typing("heading".into());
}
