//! Listeners for events of the page, of other tabs and of the service worker's updates.

use leptos::leptos_dom::helpers::{WindowListenerHandle, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use web_sys::{StorageEvent, VisibilityState};

/// Calls `told` when another tab changes localStorage: with the key (none when all keys were cleared) and the new text
/// (none when the key was removed).
pub fn on_other_tab(told: impl Fn(Option<String>, Option<String>) + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("storage", move |event| {
        if let Some(event) = event.dyn_ref::<StorageEvent>() {
            told(event.key(), event.new_value());
        }
    })
}

/// Calls `told` when the page becomes visible again: shown, restored from the back/forward cache, or focused.
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

/// Calls `told` when the window changes its size, as it does when the on-screen keyboard opens.
pub fn on_resize(told: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("resize", move |_| told())
}

/// Calls `told` when the page is hidden or unloaded. The browser may end the page right after.
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

/// Makes the browser ask for confirmation before the page closes, while `asks` is true. The browser chooses the
/// wording.
pub fn on_closing(asks: impl Fn() -> bool + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("beforeunload", move |event| {
        if asks() {
            event.prevent_default();
        }
    })
}

/// Calls `came` when an element receives the focus, and `left` when an element loses it.
pub fn on_focus(came: impl Fn() + 'static, left: impl Fn() + 'static) -> [WindowListenerHandle; 2] {
    [
        window_event_listener_untyped("focusin", move |_| came()),
        window_event_listener_untyped("focusout", move |_| left()),
    ]
}

/// Calls `told` before the page is laid out for printing.
pub fn on_printing(told: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("beforeprint", move |_| told())
}

/// Calls `told` when the address's fragment (the part after `#`) changes.
pub fn on_address(told: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("hashchange", move |_| told())
}

/// Calls `told` when a new version of the page has been fetched and waits to be activated.
pub fn on_update(told: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("cairn-update", move |_| told())
}

/// Whether a new version already waits: the event may have fired before anything listened.
pub fn update_waits() -> bool {
    let root = leptos::prelude::document().document_element();
    root.is_some_and(|root| root.get_attribute("data-update").as_deref() == Some("waiting"))
}

/// Tells `boot.js` that the person accepts the new version.
pub fn accept_update() {
    tell("cairn-update-accepted");
}

/// Calls `told` when the accepted version has to wait because some open page has words that are stored nowhere.
pub fn on_update_waiting(told: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("cairn-update-waits", move |_| told())
}

/// Tells `boot.js` whether this page has words that are stored nowhere.
pub fn tell_unsaved(is_unsaved: bool) {
    tell(if is_unsaved { "cairn-unsaved" } else { "cairn-saved" });
}

/// Tells `opening.js` that the open page is drawn, so that it takes away what it shows meanwhile.
pub fn tell_here() {
    tell("cairn-here");
}

fn tell(name: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::Event::new(name)) {
        // `dispatchEvent` doesn't pass on what a listener throws; `boot.js` handles its own errors.
        let _ = window.dispatch_event(&event);
    }
}

/// Whether the page is hidden.
pub fn is_hidden() -> bool {
    leptos::prelude::document().visibility_state() == VisibilityState::Hidden
}

/// Listens on the window: `visibilitychange` fires at the document and bubbles up.
fn listen_to_document(name: &'static str, told: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped(name, move |_| told())
}
