//! The foot of a page that has no link to "More": the front page before the first goal, and every page of a client's file.

use super::colours::ColourChoice;
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;

/// The link to what Cairn is, and the choice of colours.
#[component]
pub(super) fn Foot() -> impl IntoView {
    view! {
        <footer class="page-foot stack">
            <p>
                <a href=Route::About.href()>{W.about}</a>
            </p>
            <ColourChoice />
        </footer>
    }
}
