//! The foot of every page: links to secondary pages, and the choice of colours.

use super::colours::{ColourChoice, Colours};
use crate::ui::editable::Editable;
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;

/// The links, and the choice of colours.
#[component]
pub(super) fn Foot(
    /// The choice of colours.
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
                    <Editable>{link(Route::Matters, W.matters)} {link(Route::Welcome, W.welcome)}</Editable>
                    {link(Route::About, W.about)}
                </ul>
            </nav>
            <ColourChoice colours />
        </footer>
    }
}
