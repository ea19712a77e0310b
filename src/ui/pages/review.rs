//! A therapist's review: opening a client's file, its first page, the banner on every page, and the form for one goal.

mod banner;
mod door;
mod goals;
mod look_into;
mod name;
mod view;

pub(super) use banner::ReviewBanner;
pub(super) use look_into::look_into;
pub(super) use view::YourView;

use crate::notebook::Notebook;
use cairn_core::route::Route;
use leptos::prelude::*;

/// In a person's own notebook, the page to open a client's file; in such a file, its goals and the review so far.
#[component]
pub(super) fn Review() -> impl IntoView {
    match Notebook::expect().review() {
        Some(reviews) => view! { <goals::YourReview reviews /> }.into_any(),
        None => view! { <door::ForTherapists /> }.into_any(),
    }
}

/// Whether a page is available in a client's file. All other pages are for a person's own notebook.
pub(super) fn is_open(route: Route) -> bool {
    matches!(
        route,
        Route::Today | Route::Goals | Route::Goal(..) | Route::Evidence | Route::Scales | Route::Review | Route::About
    )
}
