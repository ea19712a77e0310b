//! The frame around every page: which notebook, which page, and where the focus goes.

use super::{frame, lazy, pages};
use crate::browser::{events, page, presses, time};
use crate::notebook::{Env, Notebook};
use cairn_core::plan::DayBegins;
use cairn_core::route::Route;
use chrono::NaiveDate;
use leptos::context::Provider;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use std::time::Duration;

pub(super) const HANDS: Env =
    Env { now: time::now, today, random: time::random, in_a_moment: time::in_a_moment, yielder: time::yielder };

/// Today where the person is, by the hour at which their day begins.
fn today(begins: DayBegins) -> NaiveDate {
    let (date, hour) = time::here();
    begins.day_of(date, hour)
}

/// The day is looked at so often.
const A_MINUTE: Duration = Duration::from_mins(1);

/// Opens a notebook that is not one's own.
pub(crate) type OpenOther = Arc<dyn Fn() -> Notebook + Send + Sync>;

/// Where the person is, and whether they look into a notebook that is not their own. Copies are the same place.
#[derive(Clone, Copy)]
pub(crate) struct Location {
    /// The page.
    pub(crate) route: Memo<Route>,
    /// Opens another notebook than one's own, while somebody looks into it: the made-up person's, or a client's.
    pub(crate) other: RwSignal<Option<OpenOther>>,
    /// The page before this one; none on the first.
    before: RwSignal<Option<Route>>,
}

impl Location {
    /// The place of the page this component is part of.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// Whether the page before this one is one where people write of themselves. It is followed.
    pub(crate) fn came_from_writing(self) -> bool {
        matches!(
            self.before.get(),
            Some(Route::Path(..) | Route::Edit(..) | Route::LookBack(_) | Route::Goal(_) | Route::Session)
        )
    }
}

/// Starts the page.
pub fn start() {
    presses::guard();
    mount_to_body(App);
}

/// Nothing but the waiting frame is seen until the notebook is open.
#[component]
fn App() -> impl IntoView {
    let own = RwSignal::new(None);
    spawn_local(async move {
        let notebook = Notebook::of_this_browser(HANDS).await;
        page::remove("frame");
        own.set(Some(notebook));
    });
    move || own.get().map(|own| view! { <Opened own /> })
}

/// All pages, with the notebook they are of.
#[component]
fn Opened(
    /// The person's own notebook.
    own: Notebook,
) -> impl IntoView {
    let address = RwSignal::new(page::address());
    let route = Memo::new(move |_| address.with(|address| Route::parse(address)));
    let other = RwSignal::new(None::<OpenOther>);
    let _ = events::on_address(move || address.set(page::address()));
    follow_other_tabs(own);
    guard_unsaved(own);
    let before = RwSignal::new(None::<Route>);
    let go = move |_: &Route, from: Option<&Route>, _| {
        before.set(from.copied());
        arrive();
    };
    Effect::watch(move || route.get(), go, false);
    provide_context(lazy::Chunks::new());
    let notebook = move || other.get().map_or_else(|| own.anew(), |opens| opens());
    let emptied = move |_: &u32, _: Option<&u32>, _| {
        if other.with_untracked(Option::is_none) {
            page::go_instead(&Route::Front.href());
        }
    };
    Effect::watch(move || own.emptied(), emptied, false);
    view! {
        <Provider value=Location {
            route,
            other,
            before,
        }>
            {move || {
                view! {
                    <Provider value=notebook()>
                        <frame::Frame>
                            <pages::Page />
                        </frame::Frame>
                    </Provider>
                }
            }}
        </Provider>
    }
}

/// Every new page is read from its heading on.
pub(super) fn arrive() {
    page::to_top();
    page::focus_unless_typing("heading".into());
}

/// A page with words that are stored nowhere is not left without a question, nor taken away by a new version.
fn guard_unsaved(own: Notebook) {
    let unsaved = Memo::new(move |_| own.is_only_here());
    Effect::new(move |before: Option<Option<WindowListenerHandle>>| {
        before.flatten().into_iter().for_each(WindowListenerHandle::remove);
        let is_unsaved = unsaved.get();
        events::tell_unsaved(is_unsaved);
        is_unsaved.then(|| events::on_closing(|| true))
    });
}

fn follow_other_tabs(own: Notebook) {
    let _ = events::on_other_tab(move |key, text| own.hear(key, text));
    let _ = events::on_seen_again(move || own.rescan_when_loaded());
    // The clock doesn't pull away what somebody is in. They have left it when the next press is done.
    let hold = move || own.hold_day(page::is_typing());
    let _ = events::on_focus(hold, move || time::in_a_moment(Box::new(hold)));
    // A page may be left open over night.
    let _ = set_interval_with_handle(move || own.look_at_the_calendar(), A_MINUTE);
}
