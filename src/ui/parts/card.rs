//! A card: a framed area of a page.

use leptos::prelude::*;

/// A card. With a title it is a section with that heading.
#[component]
pub fn Card(
    /// The heading, at level 2.
    #[prop(optional, into)]
    title: Option<Signal<String>>,
    /// Further classes, such as "goal-card".
    #[prop(optional)]
    class: &'static str,
    /// The card's content.
    children: Children,
) -> impl IntoView {
    view! {
        <section class=format!(
            "card {class}",
        )>{title.map(|title| view! { <h2 class="card-title">{title}</h2> })} {children()}</section>
    }
}
