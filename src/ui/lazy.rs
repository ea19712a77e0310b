//! Views of lazy chunks: they are fetched when somebody first needs them, so that the first chunk stays small.
//!
//! This file imports no page: the root hands it the loaders of the chunks. Offline the service worker serves the chunks.

use super::location::arrive;
use crate::notebook::Notebook;
use crate::ui::parts::{Button, Notice, Tone};
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;
use std::pin::Pin;

/// A view that is in a lazy chunk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum LazyView {
    /// A page.
    Page(Route),
    /// The line that says what was just done, with its undo button.
    UndoLine,
    /// The person's own contacts for a hard moment.
    OwnHelp,
    /// The form that adds such a contact.
    AddHelp,
    /// On the page of help: the way back to what was being written, and the choice of a region.
    WhereFrom,
    /// Beside the pages of goals on a wide screen: the goals in focus.
    InFocus,
    /// The notice that this is not the person's own notebook, with the way out of it.
    Banner,
}

/// Builds a view of a chunk.
pub(super) type Build = fn(LazyView) -> AnyView;

/// Fetches a chunk; yields the function that builds its views.
type Load = fn() -> Pin<Box<dyn Future<Output = Result<Build, SplitLoaderError>>>>;

/// The loaders of the two chunks.
#[derive(Clone, Copy)]
pub(super) struct Loaders {
    /// Fetches the chunk of the path.
    pub(super) path: Load,
    /// Fetches the chunk of all other pages.
    pub(super) pages: Load,
}

/// The state of a chunk that was requested.
#[derive(Clone, Copy)]
enum Chunk {
    OnItsWay,
    Here(Build),
    Missing,
}

/// The chunks that were requested since the app started. Copies share the same signals.
#[derive(Clone, Copy)]
pub(super) struct Chunks {
    loaders: Loaders,
    path: RwSignal<Option<Chunk>>,
    pages: RwSignal<Option<Chunk>>,
}

impl Chunks {
    /// Creates the state in which no chunk was requested, but for the path's where that is here already.
    pub(super) fn new(path: Option<Build>, loaders: Loaders) -> Self {
        Self { loaders, path: RwSignal::new(path.map(Chunk::Here)), pages: RwSignal::new(None) }
    }

    /// Creates the state in which both chunks are here, as where a page is drawn without a browser.
    #[cfg(feature = "draw")]
    pub(super) fn loaded(path: Build, pages: Build) -> Self {
        let never: Load = || Box::pin(std::future::pending());
        let here = |build| RwSignal::new(Some(Chunk::Here(build)));
        Self { loaders: Loaders { path: never, pages: never }, path: here(path), pages: here(pages) }
    }

    fn of(self, show: LazyView) -> RwSignal<Option<Chunk>> {
        if is_on_path(show) { self.path } else { self.pages }
    }

    /// Requests the chunk of a view, unless it is here or on its way. A chunk that is missing is requested again.
    fn fetch(self, show: LazyView) {
        let chunk = self.of(show);
        if matches!(chunk.get_untracked(), Some(Chunk::OnItsWay | Chunk::Here(_))) {
            return;
        }
        chunk.set(Some(Chunk::OnItsWay));
        let load = if is_on_path(show) { self.loaders.path } else { self.loaders.pages };
        spawn_local(async move {
            chunk.set(Some(load().await.map_or(Chunk::Missing, Chunk::Here)));
        });
    }
}

fn is_on_path(show: LazyView) -> bool {
    matches!(show, LazyView::Page(Route::Begin(_) | Route::Path(..) | Route::Edit(..)))
}

/// A page of a lazy chunk, or a word about the chunk until it is here.
#[component]
pub(super) fn Lazy(
    /// The page.
    route: Route,
) -> impl IntoView {
    let (chunks, show): (Chunks, LazyView) = (expect_context(), LazyView::Page(route));
    chunks.fetch(show);
    // The heading gets the focus once the chunk is here, whichever view requested it.
    let has_come = move || matches!(chunks.of(show).get(), Some(Chunk::Here(_) | Chunk::Missing));
    Effect::watch(
        has_come,
        |has_come, _, _| {
            if *has_come {
                arrive();
            }
        },
        false,
    );
    move || match chunks.of(show).get() {
        Some(Chunk::Here(build)) => build(show),
        Some(Chunk::Missing) => missing(chunks, show),
        Some(Chunk::OnItsWay) | None => view! { <p role="status">{W.opening}</p> }.into_any(),
    }
}

/// The line that says what was just done. Its chunk is requested by the first act.
#[component]
pub(super) fn UndoLine() -> impl IntoView {
    let notebook = Notebook::expect();
    let (last, discarded_draft) = (notebook.last(), notebook.discarded_draft());
    let was_done = Memo::new(move |before: Option<&bool>| {
        before.copied().unwrap_or_default() || last.with(Option::is_some) || discarded_draft.with(Option::is_some)
    });
    let line = move || was_done.get().then(|| view! { <LazyPart show=LazyView::UndoLine /> });
    view! { <div role="status">{line}</div> }
}

/// A view within a page. Nothing stands in its place until its chunk is here.
#[component]
pub(super) fn LazyPart(
    /// Which view.
    show: LazyView,
) -> impl IntoView {
    let chunks: Chunks = expect_context();
    chunks.fetch(show);
    move || match chunks.of(show).get() {
        Some(Chunk::Here(build)) => Some(build(show)),
        _ => None,
    }
}

fn missing(chunks: Chunks, show: LazyView) -> AnyView {
    view! {
        <div class="page-head">
            <h1 id="heading" tabindex="-1">
                {W.missing_title}
            </h1>
        </div>
        <Notice tone=Tone::Ask>
            <p>{W.missing}</p>
            <div class="cluster">
                <Button id="fetch-again" on_press=move |()| chunks.fetch(show)>
                    {W.try_again}
                </Button>
            </div>
        </Notice>
    }
    .into_any()
}
