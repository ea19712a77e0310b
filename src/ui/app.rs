//! The root component: opens the notebook, reads the address, and draws the frame with the page in it. It hands the builders of
//! the lazy chunks to `lazy`, so that no page is imported there.

use super::env::BROWSER_ENV;
use super::lazy::{Build, Chunks, LazyView, Loaders};
use super::location::Location;
use super::{frame, pages, path};
use crate::browser::{events, page, presses, time};
use crate::notebook::Notebook;
use cairn_core::route::Route;
use leptos::context::Provider;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use leptos::wasm_split::SplitLoaderError;
use std::time::Duration;

/// How often the calendar is checked for a new day.
const CALENDAR_CHECK: Duration = Duration::from_mins(1);

lazy!(path: fn load_path() -> Build { path::show });
lazy!(pages: fn load_pages() -> Build { pages::show });
lazy!(pages: fn prepare_danger() -> () { cairn_core::coach::prepare_danger() });

/// Mounts the app into the document's body.
pub fn start() {
    presses::guard();
    mount_to_body(App);
}

/// Opens the person's own notebook. What `index.html` shows stays visible until the page is drawn.
#[component]
fn App() -> impl IntoView {
    let own = RwSignal::new(None);
    spawn_local(async move {
        let notebook = Notebook::of_this_browser(BROWSER_ENV).await;
        // From here on other tabs are heard, however long the page takes to be drawn.
        follow_other_tabs(notebook);
        let path = path_of_question(notebook).await;
        own.set(Some((notebook, path)));
        tick().await;
        events::tell_here();
    });
    move || own.get().map(|(own, path)| view! { <Opened own path /> })
}

/// If the address opens a question, loads the chunk of the path and begins the draft behind a door, so that the question is
/// drawn at once: somebody may be typing in it already.
async fn path_of_question(notebook: Notebook) -> Option<Build> {
    let address = || Route::parse(&page::address());
    if !matches!(address(), Route::Begin(_) | Route::Path(..) | Route::Edit(..)) {
        return None;
    }
    let path = load_path().await.ok()?;
    if let route @ Route::Begin(_) = address() {
        Owner::new().with(|| {
            provide_context(notebook);
            path(LazyView::Page(route));
        });
    }
    Some(path)
}

/// Loads the chunk of the pages, and compiles the patterns that every goal's title is read with. Each is a task of its own.
async fn prepared_pages() -> Result<Build, SplitLoaderError> {
    let pages = load_pages().await?;
    time::yielder().await;
    prepare_danger().await?;
    time::yielder().await;
    Ok(pages)
}

/// The frame and the page, with the notebook that they show as a context.
#[component]
fn Opened(
    /// The person's own notebook.
    own: Notebook,
    /// The chunk of the path, if it is here already.
    path: Option<Build>,
) -> impl IntoView {
    let address = RwSignal::new(page::address());
    let route = Memo::new(move |_| address.with(|address| Route::parse(address)));
    let _ = events::on_address(move || address.set(page::address()));
    guard_unsaved(own);
    let location = Location::new(route);
    let other = location.other;
    provide_context(Chunks::new(
        path,
        Loaders { path: || Box::pin(load_path()), pages: || Box::pin(prepared_pages()) },
    ));
    let notebook = move || other.get().map_or_else(|| own.anew(), |opens| opens());
    let emptied = move |_: &u32, _: Option<&u32>, _| {
        if other.with_untracked(Option::is_none) {
            page::go_instead(&Route::Front.href());
        }
    };
    Effect::watch(move || own.emptied(), emptied, false);
    view! {
        <Provider value=location>
            {move || {
                view! {
                    <Provider value=notebook()>
                        <Shown />
                    </Provider>
                }
            }}
        </Provider>
    }
}

/// The frame with the open page in it.
#[component]
pub(super) fn Shown() -> impl IntoView {
    view! {
        <frame::Frame>
            <pages::Page />
        </frame::Frame>
    }
}

/// Keeps words that are in memory alone: while there are any, closing the page asks first, and no new version reloads it.
fn guard_unsaved(own: Notebook) {
    let unsaved = Memo::new(move |_| own.is_only_here());
    Effect::new(move |before: Option<Option<WindowListenerHandle>>| {
        before.flatten().into_iter().for_each(WindowListenerHandle::remove);
        let is_unsaved = unsaved.get();
        events::tell_unsaved(is_unsaved);
        is_unsaved.then(|| events::on_closing(|| true))
    });
}

/// Reacts to the rest of the world: acts from other tabs, the page becoming visible again, the focus, and a new day.
fn follow_other_tabs(own: Notebook) {
    let _ = events::on_other_tab(move |key, text| own.hear(key, text));
    let _ = events::on_seen_again(move || own.rescan_when_loaded());
    // A new day doesn't replace the form that somebody types in; the focus moves out of it only after the press is done.
    let hold = move || own.day().hold(page::is_typing());
    let _ = events::on_focus(hold, move || time::in_a_moment(Box::new(hold)));
    // The page may stay open over night.
    let _ = set_interval_with_handle(move || own.day().update_today(), CALENDAR_CHECK);
}
