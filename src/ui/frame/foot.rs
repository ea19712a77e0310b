//! The foot of every page: the quieter pages, and the colours.

use super::colours::{ColourChoice, Colours};
use crate::notebook::Notebook;
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;

/// The quieter pages; in a client's file only the last, which is nobody's own.
const ALL: [(Route, &str); 3] = [(Route::Matters, W.matters), (Route::Welcome, W.welcome), (Route::About, W.about)];

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
    let all: &[_] = if Notebook::expect().access().may_edit() { &ALL } else { &ALL[2..] };
    let links = all.iter().map(|(to, words)| link(*to, words)).collect_view();
    view! {
        <footer class="page-foot stack">
            <nav aria-label=W.more>
                <ul class="plain cluster" role="list">
                    {links}
                </ul>
            </nav>
            <ColourChoice colours />
        </footer>
    }
}
