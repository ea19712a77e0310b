//! Opens a client's file in the page's memory.

use crate::browser::page;
use crate::notebook::{Notebook, OpenedBackup};
use crate::ui::env::BROWSER_ENV;
use crate::ui::location::{Location, arrive};
use cairn_core::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// Shows a client's file instead of the person's own notebook. Nothing of it is stored; all pages are built anew on it.
pub(in crate::ui::pages) fn look_into(place: Location, copy: OpenedBackup) {
    spawn_local(async move {
        let file = copy.for_review(BROWSER_ENV).await;
        page::go(&Route::Review.href());
        place.other.set(Some(Arc::new(move || Notebook::of_client_file(BROWSER_ENV, &file))));
        arrive();
    });
}
