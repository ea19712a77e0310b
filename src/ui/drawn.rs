//! Draws what a new person sees first as HTML, without a browser: the front door, and the first question behind each door.
//! The build writes it into the page, so that it is there before the app is.

use super::app::Shown;
use super::lazy::Chunks;
use super::location::Location;
use super::{pages, path};
use crate::notebook::{Env, Notebook};
use cairn_core::route::Route;
use cairn_core::wizard::Door;
use leptos::prelude::*;
use std::future::ready;

/// What is open when the page starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// The front door.
    Front,
    /// The first question behind a door.
    Question(Door),
}

impl Opening {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Front, Self::Question(Door::Small), Self::Question(Door::Whole)];

    /// Its name in web/first/opening.js.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Question(Door::Small) => "small",
            Self::Question(Door::Whole) => "whole",
        }
    }
}

/// No time passes while a page is drawn.
const STILL: Env = Env {
    now: || 0,
    today: |_| chrono::NaiveDate::MIN,
    random: || 0,
    in_a_moment: drop,
    yielder: || Box::pin(ready(())),
};

/// The HTML of an opening.
pub fn draw(opening: Opening) -> String {
    Owner::new().with(|| {
        let own = Notebook::of_new_person(STILL);
        let route = match opening {
            Opening::Front => Route::Front,
            Opening::Question(door) => {
                let draft = own.drafts().begin(door);
                own.drafts().keep(&draft);
                Route::Path(draft.id, draft.stage)
            }
        };
        provide_context(own);
        provide_context(Chunks::loaded(path::show, pages::show));
        provide_context(Location::new(Memo::new(move |_| route)));
        // Leptos marks the places where text nodes meet; the app draws its own nodes, so the marks are of no use.
        view! { <Shown /> }.to_html().replace("<!>", "")
    })
}
