//! Moves the focus to where the person expects it.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// Selectors of the element inside a group that takes the focus: the checked answer, else the first control.
const INSIDE: [&str; 2] = ["input:checked", "input, textarea, button"];

/// Focuses the element with this id or, for a group of answers, the checked answer inside it. An unknown id is ignored.
pub fn focus(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    let group = element.tag_name().eq_ignore_ascii_case("fieldset");
    let inside = || INSIDE.iter().find_map(|what| element.query_selector(what).ok().flatten());
    let target = if group { inside().unwrap_or_else(|| element.clone()) } else { element.clone() };
    if let Ok(target) = target.dyn_into::<HtmlElement>() {
        drop(target.focus());
    }
}

/// The same after the next frame.
pub(super) fn focus_soon(id: String) {
    request_animation_frame(move || focus(&id));
}
