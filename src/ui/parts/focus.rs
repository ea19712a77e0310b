//! Moving focus to where the person expects it.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// What inside a group can have focus: the picked answer first, else the first thing there is.
const INSIDE: [&str; 2] = ["input:checked", "input, textarea, button"];

/// Puts focus on the element with this id, or, for a group of answers, on the answer inside it that is picked.
/// An id that is not on the page is let be.
pub fn focus(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    let group = element.tag_name().eq_ignore_ascii_case("fieldset");
    let inside = || INSIDE.iter().find_map(|what| element.query_selector(what).ok().flatten());
    let target = if group { inside().unwrap_or_else(|| element.clone()) } else { element.clone() };
    if let Ok(target) = target.dyn_into::<HtmlElement>() {
        drop(target.focus());
    }
}

/// The same, once what is being drawn now is on the page.
pub(super) fn focus_soon(id: String) {
    request_animation_frame(move || focus(&id));
}
