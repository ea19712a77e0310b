//! A sheet of paper with something on it.

use leptos::prelude::*;

/// A sheet of paper. With a title it is a section of its own, headed by it.
#[component]
pub fn Card(
    /// Its heading, at the second level.
    #[prop(optional, into)]
    title: Option<Signal<String>>,
    /// More classes, such as "goal-card".
    #[prop(optional)]
    class: &'static str,
    /// What is on it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class=format!(
            "card {class}",
        )>{title.map(|title| view! { <h2 class="card-title">{title}</h2> })} {children()}</section>
    }
}
