//! What is around every page: the masthead, the way to help, the navigation, what is kept, the last act with "undo".

mod colours;
mod example;
mod foot;
mod kept;
mod masthead;
mod navigation;
mod title;
mod trouble;
mod undo;
mod update;

pub(super) use example::ExampleBanner;
pub(super) use undo::UndoLine;

use super::app::Place;
use super::later;
use crate::browser::page;
use crate::notebook::Notebook;
use crate::route::Route;
use crate::ui::parts::Hills;
use crate::words::en::frame::EN as W;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// The frame of every page.
#[component]
pub(super) fn Frame(
    /// The page.
    children: Children,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let route = Place::expect().route;
    title::follow(route);
    let colours = colours::Colours::new(notebook);
    let on_path = Memo::new(move |_| matches!(route.get(), Route::Begin(_) | Route::Path(..) | Route::Edit(..)));
    let is_wide = move || matches!(route.get(), Route::Today | Route::Session);
    let is_bare = move || matches!(route.get(), Route::Front | Route::Welcome) && has_nothing(notebook);
    view! {
        <div class="shell" class:on-path=on_path class:bare=is_bare>
            <SkipLink />
            <masthead::Masthead colours />
            <main class="page" class:wide=is_wide id="main" tabindex="-1">
                <div class="notices">
                    {(!notebook.is_own()).then(|| view! { <later::Piece show=later::Show::Banner /> })}
                    <update::UpdateNotice /> <trouble::TroubleNotices />
                </div>
                {children()}
                <Show when=move || !on_path.get()>
                    <foot::Foot colours />
                </Show>
            </main>
            <navigation::Navigation />
            <later::UndoLine />
            <div class="land">
                <Hills />
            </div>
        </div>
    }
}

/// Whether there is nothing yet that the main pages could show.
fn has_nothing(notebook: Notebook) -> bool {
    notebook.plan().with(|plan| plan.goals.is_empty()) && notebook.waiting().with(Vec::is_empty)
}

/// The first thing the tab key meets: past the masthead, to the page. It leaves the address alone, which is the route.
#[component]
fn SkipLink() -> impl IntoView {
    let skip = |event: MouseEvent| {
        event.prevent_default();
        page::focus("main".into());
    };
    view! {
        <a class="skip" href="#main" on:click=skip>
            {W.skip}
        </a>
    }
}
