//! A large toggle button with an icon.

use super::{Glyph, Icon};
use leptos::prelude::*;

/// An icon above a word, large enough for a thumb. Two to four tiles go into an element of the class `tiles`.
#[component]
pub fn Tile(
    /// The id, which is also the `data-field` for restoring the focus.
    #[prop(into)]
    id: String,
    /// The icon.
    icon: Icon,
    /// Whether this answer was given.
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
            class="tile"
            id=id.clone()
            data-field=id
            aria-pressed=move || if pressed.get() { "true" } else { "false" }
            on:click=move |_| on_press.run(())
        >
            <Glyph icon=icon />
            <span>{children()}</span>
        </button>
    }
}
