//! A calm word in passing.

use super::{Glyph, Icon};
use leptos::prelude::*;

/// What a notice is. None of them is an alarm.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// Something worth knowing.
    #[default]
    Info,
    /// A kind question, or something to think about.
    Ask,
    /// Something good.
    Warm,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Info => "notice info",
            Self::Ask => "notice ask",
            Self::Warm => "notice",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Info => Icon::Info,
            Self::Ask => Icon::Ask,
            Self::Warm => Icon::Stone,
        }
    }
}

/// A calm word in passing, within the page. It never blocks.
#[component]
pub fn Notice(
    /// What it is.
    #[prop(optional)]
    tone: Tone,
    /// A few words that head it.
    #[prop(optional, into)]
    title: Option<Signal<String>>,
    /// Whether it is read out when it appears or changes; its place must then be on the page before its words.
    #[prop(optional)]
    live: bool,
    /// What it says, with buttons in a `.cluster` if there is something to do.
    children: Children,
) -> impl IntoView {
    view! {
        <div class=tone.class() role=live.then_some("status")>
            <Glyph icon=tone.icon() />
            <div class="notice-words">
                {title.map(|title| view! { <p class="notice-title">{title}</p> })} {children()}
            </div>
        </div>
    }
}
