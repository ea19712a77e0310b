//! Rooms of the page that are fetched when somebody first goes there, so that a first start is small.
//!
//! Offline they come from the worker's store, like everything else.

use super::{app, pages, path};
use crate::notebook::Notebook;
use crate::ui::parts::{Button, Notice, Tone};
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Something to show that is in a room of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Show {
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

/// Builds one thing of a room.
type Build = fn(Show) -> AnyView;

later!(path: fn the_path() -> Build { path::show });
later!(pages: fn the_pages() -> Build { pages::show });

/// How far the fetching of a room has come.
#[derive(Clone, Copy)]
enum Room {
    OnItsWay,
    Here(Build),
    Missing,
}

/// The rooms that were asked for since the page was opened. Copies are the same rooms.
#[derive(Clone, Copy)]
pub(super) struct Rooms {
    path: RwSignal<Option<Room>>,
    pages: RwSignal<Option<Room>>,
}

impl Rooms {
    /// None asked for yet.
    pub(super) fn new() -> Self {
        Self { path: RwSignal::new(None), pages: RwSignal::new(None) }
    }

    fn of(self, show: Show) -> RwSignal<Option<Room>> {
        if is_on_path(show) { self.path } else { self.pages }
    }

    fn fetch(self, show: Show) {
        let room = self.of(show);
        if matches!(room.get_untracked(), Some(Room::OnItsWay | Room::Here(_))) {
            return;
        }
        room.set(Some(Room::OnItsWay));
        spawn_local(async move {
            let build = if is_on_path(show) { the_path().await } else { the_pages().await };
            room.set(Some(build.map_or(Room::Missing, Room::Here)));
        });
    }
}

fn is_on_path(show: Show) -> bool {
    matches!(show, Show::Page(Route::Begin(_) | Route::Path(..) | Route::Edit(..)))
}

/// A page of a room that may not be here yet.
#[component]
pub(super) fn Later(
    /// The page.
    route: Route,
) -> impl IntoView {
    let (rooms, show): (Rooms, Show) = (expect_context(), Show::Page(route));
    rooms.fetch(show);
    // Whoever it was fetched for, this page is read from its heading on once it is here.
    let has_come = move || matches!(rooms.of(show).get(), Some(Room::Here(_) | Room::Missing));
    Effect::watch(
        has_come,
        |has_come, _, _| {
            if *has_come {
                app::arrive();
            }
        },
        false,
    );
    move || match rooms.of(show).get() {
        Some(Room::Here(build)) => build(show),
        Some(Room::Missing) => missing(rooms, show),
        Some(Room::OnItsWay) | None => view! { <p role="status">{W.opening}</p> }.into_any(),
    }
}

/// The line that says what was just done, from the first act on.
#[component]
pub(super) fn UndoLine() -> impl IntoView {
    let notebook = Notebook::expect();
    let (last, thrown) = (notebook.last(), notebook.thrown());
    let was_done = Memo::new(move |before: Option<&bool>| {
        before.copied().unwrap_or_default() || last.with(Option::is_some) || thrown.with(Option::is_some)
    });
    let line = move || was_done.get().then(|| view! { <Piece show=Show::UndoLine /> });
    view! { <div role="status">{line}</div> }
}

/// A piece of a page that stands without it, and gains it when it is here.
#[component]
pub(super) fn Piece(
    /// Which piece.
    show: Show,
) -> impl IntoView {
    let rooms: Rooms = expect_context();
    rooms.fetch(show);
    move || match rooms.of(show).get() {
        Some(Room::Here(build)) => Some(build(show)),
        _ => None,
    }
}

fn missing(rooms: Rooms, show: Show) -> AnyView {
    view! {
        <div class="page-head">
            <h1 id="heading" tabindex="-1">
                {W.missing_title}
            </h1>
        </div>
        <Notice tone=Tone::Ask>
            <p>{W.missing}</p>
            <div class="cluster">
                <Button id="fetch-again" on_press=move |()| rooms.fetch(show)>
                    {W.try_again}
                </Button>
            </div>
        </Notice>
    }
    .into_any()
}
