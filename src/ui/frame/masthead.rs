//! The head of every page: logo and name, save mark, colour switch, link to help, and the skip link.

use super::colours::{ColourSwitch, Colours};
use super::save_mark::SaveMarkLine;
use crate::browser::page;
use crate::ui::parts::{Glyph, Icon};
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// The head of the page.
#[component]
pub(super) fn Masthead(
    /// The choice of colours.
    colours: Colours,
) -> impl IntoView {
    view! {
        <header class="masthead">
            <SkipLink />
            <a class="wordmark" href=Route::Front.href() aria-label=W.home>
                <Mark />
                <span>{W.name}</span>
            </a>
            <div class="masthead-side">
                <SaveMarkLine />
                <ColourSwitch colours />
                <a class="help-now" id="help-now" href=Route::Help.href()>
                    <Glyph icon=Icon::Heart />
                    <span>{W.help}</span>
                </a>
            </div>
        </header>
    }
}

/// The link that skips the masthead, first in the tab order. It never changes the address, because the fragment is the route.
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

/// The logo: a pile of five stones.
#[component]
fn Mark() -> impl IntoView {
    view! {
        <svg class="mark-of-cairn" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
            <path d="M9 55c0-5 9-7 22-7s24 2 24 7c0 4-8 6-23 6S9 59 9 55Z"></path>
            <path d="M16 42c0-4 7-6 16-6s16 2 16 6-7 6-17 6-15-2-15-6Z"></path>
            <path d="M20 30c0-4 6-6 13-6s12 2 12 6c0 3-5 6-12 6s-13-3-13-6Z"></path>
            <path d="M22 19c0-3 4-6 10-6s9 3 9 6-4 5-10 5-9-2-9-5Z"></path>
            <path d="M27 9c0-3 3-5 6-5s6 2 6 5-3 4-6 4-6-1-6-4Z"></path>
        </svg>
    }
}
