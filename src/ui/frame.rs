//! The frame around every page: masthead, link to help, notices, navigation, foot, and the line that undoes the last act.

mod colours;
mod example;
mod foot;
mod masthead;
mod navigation;
mod save_mark;
mod storage_notices;
mod title;
mod undo;
mod update;

pub(super) use colours::ColourChoice;
pub(super) use example::ExampleBanner;
pub(super) use undo::UndoLine;

use super::hard_words::HardWords;
use super::lazy;
use super::location::Location;
use crate::notebook::Notebook;
use crate::ui::parts::{Hills, Show};
use cairn_core::route::Route;
use leptos::prelude::*;

/// The frame of every page.
#[component]
pub(super) fn Frame(
    /// The page.
    children: Children,
) -> impl IntoView {
    HardWords::provide();
    let notebook = Notebook::expect();
    let route = Location::expect().route;
    title::follow(route);
    let colours = colours::Colours::provide(notebook);
    let on_path = Memo::new(move |_| matches!(route.get(), Route::Begin(_) | Route::Path(..) | Route::Edit(..)));
    let is_wide = move || uses_the_width(route.get());
    let is_client_file = !notebook.access().may_edit();
    let is_bare = move || matches!(route.get(), Route::Front | Route::Welcome) && has_nothing(notebook);
    view! {
        <div class="shell" class:on-path=on_path class:bare=is_bare>
            <masthead::Masthead colours />
            <main class="page" class:wide=is_wide id="main" tabindex="-1">
                <div class="notices">
                    {(!notebook.access().is_stored()).then(|| view! { <lazy::LazyPart show=lazy::LazyView::Banner /> })}
                    <update::UpdateNotice /> <storage_notices::StorageNotices />
                </div>
                {children()}
                <Show when=move || !on_path.get() && (is_bare() || is_client_file)>
                    <foot::Foot />
                </Show>
            </main>
            <navigation::Navigation />
            <lazy::UndoLine />
            <div class="land">
                <Hills />
            </div>
        </div>
    }
}

/// Returns whether a page has two columns on a wide screen. The other pages are one question or one form, and a goal's page
/// is a sheet that takes its width by itself.
fn uses_the_width(route: Route) -> bool {
    match route {
        Route::Today
        | Route::Goals
        | Route::Session
        | Route::More
        | Route::Matters
        | Route::Evidence
        | Route::Rhythm
        | Route::YourData
        | Route::Scales
        | Route::Help
        | Route::Review
        | Route::About => true,
        Route::Front
        | Route::Welcome
        | Route::Example
        | Route::NewGoal
        | Route::Begin(_)
        | Route::Path(..)
        | Route::Edit(..)
        | Route::Goal(..)
        | Route::LookBack(_)
        | Route::HardDay => false,
    }
}

/// Returns whether the notebook has neither a goal nor a saved draft, so that the main pages are empty.
fn has_nothing(notebook: Notebook) -> bool {
    notebook.plan().with(|plan| plan.goals.is_empty()) && notebook.drafts().saved().with(Vec::is_empty)
}
