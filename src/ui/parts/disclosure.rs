//! More, for who wants it.

use super::{Glyph, Icon, words};
use leptos::prelude::*;

/// A line that opens to show more. The browser opens and closes it, also when text is searched for.
#[component]
pub fn Disclosure(
    /// The line that is always seen.
    #[prop(into)]
    summary: Signal<String>,
    /// Whether it starts open.
    #[prop(optional)]
    open: bool,
    /// Told when it is opened.
    #[prop(optional, into)]
    on_open: Option<Callback<()>>,
    /// What it shows.
    children: Children,
) -> impl IntoView {
    let toggled = move |_| on_open.into_iter().for_each(|on_open| on_open.run(()));
    view! {
        <details class="disclosure" open=open on:toggle=toggled>
            <summary>
                <Glyph icon=Icon::Onward />
                <span>{summary}</span>
            </summary>
            <div class="disclosure-body">{children()}</div>
        </details>
    }
}

/// "Why am I asked this?", under a question.
#[component]
pub fn Why(
    /// The reason, in a sentence or two.
    #[prop(into)]
    reason: Signal<String>,
) -> impl IntoView {
    view! {
        <details class="why">
            <summary>
                <Glyph icon=Icon::Ask />
                <span>{words().why}</span>
            </summary>
            <p>{reason}</p>
        </details>
    }
}
