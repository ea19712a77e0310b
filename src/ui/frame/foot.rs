//! The foot of every page: the quieter pages, and the colours.

use super::colours::{ColourChoice, Colours};
use crate::route::Route;
use crate::words::en::frame::EN as W;
use leptos::prelude::*;

/// The quieter pages, and light or dark.
#[component]
pub(super) fn Foot(
    /// Light or dark.
    colours: Colours,
) -> impl IntoView {
    let link = |to: Route, words: &'static str| {
        view! {
            <li>
                <a href=to.href()>{words}</a>
            </li>
        }
    };
    view! {
        <footer class="page-foot stack">
            <nav aria-label=W.more>
                <ul class="plain cluster" role="list">
                    {link(Route::Matters, W.matters)}
                    {link(Route::Welcome, W.welcome)}
                    {link(Route::About, W.about)}
                </ul>
            </nav>
            <ColourChoice colours />
        </footer>
    }
}
