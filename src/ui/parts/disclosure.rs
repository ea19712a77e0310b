//! A section that can be expanded.

use super::{Glyph, Icon, words};
use leptos::prelude::*;

/// A line that expands to show more. The browser opens and closes it, also for a search in the page.
#[component]
pub fn Disclosure(
    /// The line that is always visible.
    #[prop(into)]
    summary: Signal<String>,
    /// Whether it starts open.
    #[prop(optional)]
    open: bool,
    /// Whether the line is a heading of the second level, for a part of a page.
    #[prop(optional)]
    heading: bool,
    /// Called when it is opened.
    #[prop(optional, into)]
    on_open: Option<Callback<()>>,
    /// The hidden content.
    children: Children,
) -> impl IntoView {
    let toggled = move |_| on_open.into_iter().for_each(|on_open| on_open.run(()));
    let line =
        if heading { view! { <h2>{summary}</h2> }.into_any() } else { view! { <span>{summary}</span> }.into_any() };
    view! {
        <details class="disclosure" open=open on:toggle=toggled>
            <summary>
                <Glyph icon=Icon::Onward />
                {line}
            </summary>
            <div class="disclosure-body">{children()}</div>
        </details>
    }
}

/// "Why this question?", under a question.
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
