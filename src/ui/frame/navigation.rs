//! The main pages, one tap from everywhere.

use crate::route::Route;
use crate::ui::app::Place;
use crate::ui::parts::{Glyph, Icon};
use crate::words::en::frame::EN as W;
use leptos::prelude::*;

/// The four main pages: at the foot of a phone's screen, beside the page where there is room.
#[component]
pub(super) fn Navigation() -> impl IntoView {
    let route = Place::expect().route;
    let link = move |to: Route, icon: Icon, word: &'static str| {
        let is_here = Memo::new(move |_| main_page(route.get()) == Some(to));
        view! {
            <li>
                <a class="nav-link" href=to.href() aria-current=move || is_here.get().then_some("page")>
                    <Glyph icon />
                    <span>{word}</span>
                </a>
            </li>
        }
    };
    view! {
        <nav class="bottom-nav" aria-label=W.pages>
            <ul role="list">
                {link(Route::Today, Icon::Today, W.today)} {link(Route::Goals, Icon::Cairn, W.goals)}
                {link(Route::NewGoal, Icon::Plus, W.new_goal)} {link(Route::YourData, Icon::Box, W.your_data)}
            </ul>
        </nav>
    }
}

/// The main page that a page belongs to.
fn main_page(route: Route) -> Option<Route> {
    match route {
        Route::Today | Route::Evidence => Some(Route::Today),
        Route::Goals | Route::Goal(_) | Route::Edit(..) | Route::Matters | Route::Scales => Some(Route::Goals),
        Route::NewGoal | Route::Begin(_) | Route::Path(..) => Some(Route::NewGoal),
        Route::YourData => Some(Route::YourData),
        Route::Front | Route::Welcome | Route::Example | Route::Help | Route::About => None,
    }
}
