//! Chunks of the page that are fetched when somebody first goes there, so that a first start is small.
//!
//! Offline they come from the worker's store, like everything else.

use super::{app, pages, path};
use crate::notebook::Notebook;
use crate::ui::parts::{Button, Notice, Tone};
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Something to show that is in a chunk of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum LazyView {
    /// A page.
    Page(Route),
    /// The line that says what was just done, with the way back.
    UndoLine,
    /// The person's own contacts for a hard moment.
    OwnHelp,
    /// Where they are added and changed.
    AddHelp,
    /// On the page of help: the way back to what was being written, and the choice of a region.
    WhereFrom,
    /// The word that this is not one's own notebook, and the way out of it.
    Banner,
}

/// Builds one thing of a chunk.
type Build = fn(LazyView) -> AnyView;

lazy!(path: fn the_path() -> Build { path::show });
lazy!(pages: fn the_pages() -> Build { pages::show });

/// How far the fetching of a chunk has come.
#[derive(Clone, Copy)]
enum Chunk {
    OnItsWay,
    Here(Build),
    Missing,
}

/// The chunks that were asked for since the page was opened. Copies are the same chunks.
#[derive(Clone, Copy)]
pub(super) struct Chunks {
    path: RwSignal<Option<Chunk>>,
    pages: RwSignal<Option<Chunk>>,
}

impl Chunks {
    /// None asked for yet.
    pub(super) fn new() -> Self {
        Self { path: RwSignal::new(None), pages: RwSignal::new(None) }
    }

    fn of(self, show: LazyView) -> RwSignal<Option<Chunk>> {
        if is_on_path(show) { self.path } else { self.pages }
    }

    fn fetch(self, show: LazyView) {
        let chunk = self.of(show);
        if matches!(chunk.get_untracked(), Some(Chunk::OnItsWay | Chunk::Here(_))) {
            return;
        }
        chunk.set(Some(Chunk::OnItsWay));
        spawn_local(async move {
            let build = if is_on_path(show) { the_path().await } else { the_pages().await };
            chunk.set(Some(build.map_or(Chunk::Missing, Chunk::Here)));
        });
    }
}

fn is_on_path(show: LazyView) -> bool {
    matches!(show, LazyView::Page(Route::Begin(_) | Route::Path(..) | Route::Edit(..)))
}

/// A page of a chunk that may not be here yet.
#[component]
pub(super) fn Lazy(
    /// The page.
    route: Route,
) -> impl IntoView {
    let (chunks, show): (Chunks, LazyView) = (expect_context(), LazyView::Page(route));
    chunks.fetch(show);
    // Whoever it was fetched for, this page is read from its heading on once it is here.
    let has_come = move || matches!(chunks.of(show).get(), Some(Chunk::Here(_) | Chunk::Missing));
    Effect::watch(
        has_come,
        |has_come, _, _| {
            if *has_come {
                app::arrive();
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

/// The line that says what was just done, from the first act on.
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

/// A piece of a page that stands without it, and gains it when it is here.
#[component]
pub(super) fn LazyPart(
    /// Which piece.
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
