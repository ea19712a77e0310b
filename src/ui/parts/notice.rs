//! A calm message within the page.

use super::{Glyph, Icon};
use leptos::prelude::*;

/// The tone of a notice. None of them is an alarm.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// Useful information.
    #[default]
    Info,
    /// A kind question, or something to think about.
    Ask,
    /// Good news.
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

/// A calm message within the page. It never blocks.
#[component]
pub fn Notice(
    /// The tone of the message.
    #[prop(optional)]
    tone: Tone,
    /// A short heading.
    #[prop(optional, into)]
    title: Option<Signal<String>>,
    /// Whether screen readers announce it when it appears or changes; its live region must be on the page before its
    /// text.
    #[prop(optional)]
    live: bool,
    /// The text, with buttons in a `.cluster` if there is something to do.
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
