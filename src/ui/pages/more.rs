//! Page "More": the links to the pages outside of the main ones, and how Cairn looks.

use crate::ui::frame::ColourChoice;
use crate::ui::parts::{Glyph, Icon, PageHead};
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as FRAME;
use cairn_core::words::en::more::EN as W;
use cairn_core::words::en::{about, data, evidence, matters, new_goal, pictures, rhythm};
use leptos::prelude::*;

/// The page "More".
#[component]
pub(super) fn More() -> impl IntoView {
    let pages = [
        (Route::Matters, Icon::Heart, matters::EN.title, W.matters_say),
        (Route::Evidence, Icon::Stone, evidence::EN.link, W.evidence_say),
        (Route::Rhythm, Icon::Leaf, rhythm::EN.link, W.rhythm_say),
        (Route::YourData, Icon::Box, data::EN.title, W.data_say),
        (Route::NewGoal, Icon::Plus, new_goal::EN.title, W.new_goal_say),
        (Route::About, Icon::Info, about::EN.title, W.about_say),
        (Route::Welcome, Icon::Path, FRAME.welcome, W.welcome_say),
    ];
    let link = |(to, icon, name, say): (Route, Icon, &'static str, &'static str)| {
        view! {
            <li>
                <a class="more-link" href=to.href()>
                    <Glyph icon />
                    <span class="more-words">
                        <span class="more-name">{name}</span>
                        <span class="soft small">{say}</span>
                    </span>
                    <Glyph icon=Icon::Onward />
                </a>
            </li>
        }
    };
    view! {
        <PageHead title=W.title lead=W.lead />
        <div class="stack loose">
            <nav aria-label=W.pages>
                <ul class="more-links" role="list">
                    {pages.map(link).collect_view()}
                </ul>
            </nav>
            <div class="halves">
                <section class="stack tight">
                    <h2>{FRAME.colours}</h2>
                    <ColourChoice />
                </section>
                <section class="stack tight">
                    <h2>{pictures::EN.numbers}</h2>
                    <p class="soft">{pictures::EN.numbers_say}</p>
                    <super::numbers::NumbersChoice />
                </section>
            </div>
        </div>
    }
    .into_any()
}
