//! The wish in the person's own words, unchanged.

use super::Show;
use leptos::prelude::*;

/// A wish with a label before it. An empty wish is not shown.
#[component]
pub fn WishLine(
    /// The label.
    label: &'static str,
    /// The wish as written.
    #[prop(into)]
    wish: Signal<String>,
) -> impl IntoView {
    view! {
        <Show when=move || wish.with(|wish| !wish.is_empty())>
            <div class="wish-line">
                <span class="wish-label">{label}</span>
                <blockquote class="wish">{wish}</blockquote>
            </div>
        </Show>
    }
}
