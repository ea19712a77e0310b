//! The foot of every page: links to secondary pages, and the choice of colours.

use super::colours::{ColourChoice, Colours};
use crate::notebook::Notebook;
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;

/// The secondary pages. In a client's file only the last is linked: the others are about the person's own notebook.
const ALL: [(Route, &str); 3] = [(Route::Matters, W.matters), (Route::Welcome, W.welcome), (Route::About, W.about)];

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
