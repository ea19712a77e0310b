//! A word that can be switched on and off.

use super::{Glyph, Icon};
use leptos::prelude::*;

/// A toggle as a small rounded chip. On shows as a check as well as a colour.
#[component]
pub fn Chip(
    /// Its id, also its name for focus.
    #[prop(into)]
    id: String,
    /// Whether it is on.
    #[prop(into)]
    pressed: Signal<bool>,
    /// Told when it is pressed; the page decides what that changes.
    #[prop(into)]
    on_press: Callback<()>,
    /// Its words.
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
