//! A therapist's review: opening a client's file, its first page, the banner on every page, and the form for one goal.

mod banner;
mod door;
mod goals;
mod name;
mod view;

pub(super) use banner::ReviewBanner;
pub(super) use view::YourView;

use crate::browser::page;
use crate::notebook::{Notebook, OpenedBackup};
use crate::ui::app::{self, HANDS, Location};
use cairn_core::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// In a person's own notebook, the page to open a client's file; in such a file, its goals and the review so far.
#[component]
pub(super) fn Review() -> impl IntoView {
    match Notebook::expect().review() {
        Some(reviews) => view! { <goals::YourReview reviews /> }.into_any(),
        None => view! { <door::ForTherapists /> }.into_any(),
    }
}

/// Opens a client's backup in memory only, and rebuilds all pages on it.
pub(super) fn look_into(place: Location, copy: OpenedBackup) {
    spawn_local(async move {
        let file = copy.for_review(HANDS).await;
        page::go(&Route::Review.href());
        place.other.set(Some(Arc::new(move || Notebook::of_client_file(HANDS, &file))));
        app::arrive();
    });
}

/// Whether a page is available in a client's file. All other pages are for a person's own notebook.
pub(super) fn is_open(route: Route) -> bool {
    matches!(
        route,
        Route::Today | Route::Goals | Route::Goal(_) | Route::Evidence | Route::Scales | Route::Review | Route::About
    )
}
