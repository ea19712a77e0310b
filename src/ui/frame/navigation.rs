//! The navigation: links to the main pages.

use crate::ui::editable::Editable;
use crate::ui::lazy::{LazyPart, LazyView};
use crate::ui::location::Location;
use crate::ui::parts::{Glyph, Icon};
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;

/// A page with its icon and its label.
type Link = (Route, Icon, &'static str);

const ALL: [Link; 4] = [
    (Route::Today, Icon::Today, W.today),
    (Route::Goals, Icon::Cairn, W.goals),
    (Route::Session, Icon::People, W.session),
    (Route::More, Icon::More, W.more),
];

/// In a client's file nothing can be created or saved but the review.
const IN_REVIEW: [Link; 3] =
    [(Route::Today, Icon::Today, W.today), (Route::Goals, Icon::Cairn, W.goals), (Route::Review, Icon::Look, W.review)];

/// The links: at the foot of a narrow screen, beside the page on a wide screen.
#[component]
pub(super) fn Navigation() -> impl IntoView {
    let route = Location::expect().route;
    let lists = Memo::new(move |_| lists_goals(route.get()));
    let link = move |to: Route, icon: Icon, word: &'static str| {
        let is_here = Memo::new(move |_| main_page(route.get()) == Some(to));
        view! {
            <li>
                <a class="nav-link" href=to.href() aria-current=move || is_here.get().then_some("page")>
                    <Glyph icon />
                    <span>{word}</span>
                </a>
                {move || (to == Route::Goals && lists.get()).then(|| view! { <LazyPart show=LazyView::InFocus /> })}
            </li>
        }
    };
    let links = move |all: &[Link]| all.iter().map(|(to, icon, word)| link(*to, *icon, word)).collect_view();
    view! {
        <nav class="bottom-nav" aria-label=W.pages>
            <ul role="list">
                <Editable fallback=move || links(&IN_REVIEW)>{links(&ALL)}</Editable>
            </ul>
        </nav>
    }
}

/// Returns whether the goals in focus are listed beside this page.
fn lists_goals(route: Route) -> bool {
    matches!(route, Route::Goals | Route::Goal(..) | Route::LookBack(_) | Route::Scales)
}

/// Returns the main page that a page belongs to; `None` for a page outside of them.
fn main_page(route: Route) -> Option<Route> {
    match route {
        Route::Today => Some(Route::Today),
        Route::Goals
        | Route::Goal(..)
        | Route::Edit(..)
        | Route::LookBack(_)
        | Route::Scales
        | Route::NewGoal
        | Route::Begin(_)
        | Route::Path(..) => Some(Route::Goals),
        Route::Session => Some(Route::Session),
        Route::More
        | Route::Matters
        | Route::Evidence
        | Route::Rhythm
        | Route::HardDay
        | Route::YourData
        | Route::About => Some(Route::More),
        Route::Review => Some(Route::Review),
        Route::Front | Route::Welcome | Route::Example | Route::Help => None,
    }
}
