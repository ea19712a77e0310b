//! The head of a page.

use leptos::prelude::*;

/// The heading of a page, which gets the focus on arrival, and a line about the page's purpose, if there is one.
#[component]
pub fn PageHead(
    /// The heading.
    title: &'static str,
    /// The line about the page's purpose.
    #[prop(optional)]
    lead: &'static str,
) -> impl IntoView {
    view! {
        <div class="page-head">
            <h1 id="heading" tabindex="-1">
                {title}
            </h1>
            {(!lead.is_empty()).then(|| view! { <p class="lead">{lead}</p> })}
        </div>
    }
    .into_any()
}
