//! How a page begins.

use leptos::prelude::*;

/// The heading of a page, which has the focus when one arrives, and a line on what the page is for.
#[component]
pub fn PageHead(
    /// The heading.
    title: &'static str,
    /// What the page is for.
    lead: &'static str,
) -> impl IntoView {
    view! {
        <div class="page-head">
            <h1 id="heading" tabindex="-1">
                {title}
            </h1>
            <p class="lead">{lead}</p>
        </div>
    }
    .into_any()
}
