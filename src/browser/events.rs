//! What happens to the page and to other tabs.

use leptos::leptos_dom::helpers::{WindowListenerHandle, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use web_sys::{StorageEvent, VisibilityState};

/// Calls `told` when another tab stored something: its key (none when all was cleared), and the text (none when it was removed).
pub fn on_other_tab(told: impl Fn(Option<String>, Option<String>) + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("storage", move |event| {
        if let Some(event) = event.dyn_ref::<StorageEvent>() {
            told(event.key(), event.new_value());
        }
    })
}

/// Calls `told` when the page is seen again: shown, brought back from the browser's own cache, or focused.
pub fn on_seen_again(told: impl Fn() + Clone + 'static) -> [WindowListenerHandle; 3] {
    let (shown, focused) = (told.clone(), told.clone());
    [
        window_event_listener_untyped("focus", move |_| focused()),
        window_event_listener_untyped("pageshow", move |_| told()),
        listen_to_document("visibilitychange", move || {
            if !is_hidden() {
                shown();
            }
        }),
    ]
}

/// Calls `told` when the page is about to be out of sight, perhaps for good.
pub fn on_leaving(told: impl Fn() + Clone + 'static) -> [WindowListenerHandle; 2] {
    let hidden = told.clone();
    [
        window_event_listener_untyped("pagehide", move |_| told()),
        listen_to_document("visibilitychange", move || {
            if is_hidden() {
                hidden();
            }
        }),
    ]
}

/// Lets the browser ask before the page is closed, while `asks` says so. The words are the browser's own.
pub fn on_closing(asks: impl Fn() -> bool + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("beforeunload", move |event| {
        if asks() {
            event.prevent_default();
        }
    })
}

/// Calls `came` when the focus goes to something, and `left` when it leaves it.
pub fn on_focus(came: impl Fn() + 'static, left: impl Fn() + 'static) -> [WindowListenerHandle; 2] {
    [
        window_event_listener_untyped("focusin", move |_| came()),
        window_event_listener_untyped("focusout", move |_| left()),
    ]
}

/// Calls `told` before the page is laid out for paper.
pub fn on_printing(told: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("beforeprint", move |_| told())
}

/// Calls `told` when the part of the address after `#` changes.
pub fn on_address(told: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("hashchange", move |_| told())
}

/// Calls `told` when a new version of the page waits to be taken.
pub fn on_update(told: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("cairn-update", move |_| told())
}

/// Whether a new version of the page already waited before anybody listened.
pub fn update_waits() -> bool {
    let root = leptos::prelude::document().document_element();
    root.is_some_and(|root| root.get_attribute("data-update").as_deref() == Some("waiting"))
}

/// Tells the boot module that the person takes the new version.
pub fn accept_update() {
    tell("cairn-update-accepted");
}

/// Calls `told` when the new version that was accepted waits for words in some page that are stored nowhere.
pub fn on_update_waiting(told: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("cairn-update-waits", move |_| told())
}

/// Tells the boot module whether this page has words that are stored nowhere.
pub fn tell_unsaved(is_unsaved: bool) {
    tell(if is_unsaved { "cairn-unsaved" } else { "cairn-saved" });
}

fn tell(name: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::Event::new(name)) {
        // A listener that throws is the boot module's concern.
        let _ = window.dispatch_event(&event);
    }
}

/// Whether the page is out of sight.
pub fn is_hidden() -> bool {
    leptos::prelude::document().visibility_state() == VisibilityState::Hidden
}

/// `visibilitychange` is fired at the document and bubbles to the window.
fn listen_to_document(name: &'static str, told: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped(name, move |_| told())
}
