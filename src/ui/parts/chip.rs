//! A small toggle button.

use super::{Glyph, Icon};
use leptos::prelude::*;

/// A toggle in the form of a small rounded chip. A check shows that it is on, besides the colour.
#[component]
pub fn Chip(
    /// The id, which is also the `data-field` for restoring the focus.
    #[prop(into)]
    id: String,
    /// Whether it is on.
    #[prop(into)]
    pressed: Signal<bool>,
    /// Called when it is pressed; the page decides what changes.
    #[prop(into)]
    on_press: Callback<()>,
    /// The text.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="chip"
            id=id.clone()
            data-field=id
            aria-pressed=move || if pressed.get() { "true" } else { "false" }
            on:click=move |_| on_press.run(())
        >
            <span class="chip-mark">
                <Glyph icon=Icon::Check />
            </span>
            {children()}
        </button>
    }
}
