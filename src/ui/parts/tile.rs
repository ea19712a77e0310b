//! One of a few things that can be said with one tap.

use super::{Glyph, Icon};
use leptos::prelude::*;

/// A picture over a word, as large as a thumb. Put two to four into an element of the class `tiles`.
#[component]
pub fn Tile(
    /// Its id, also its name for focus.
    #[prop(into)]
    id: String,
    /// Its picture.
    icon: Icon,
    /// Whether it is what was said.
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
