//! Filter for accidental double presses.
//!
//! The second tap of a double tap lands on whatever element the first tap made appear under the finger: an "undo", or a
//! link of the next page. So a second press in the same place within half a second is dropped, and so is a second
//! submit of the same form. One capturing listener on the window sees every event first; no button knows of it.
//!
//! Presses by keys pass, because the focus moves only on purpose; but a key that is held down presses once.

use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent};

/// Within this time after a press, another press in the same place is dropped, in milliseconds.
const TOO_SOON: f64 = 500.0;

/// Farthest that two taps of one finger lie apart along either axis, in CSS pixels.
const FINGER: u32 = 28;

/// Selector of fields, where a second press is legitimate: it selects a word.
const FIELD: &str = "textarea, select, input:not([type=checkbox], [type=radio], [type=file])";

/// A press that was let through.
struct Press {
    at: f64,
    on: Element,
    /// Its position in the viewport; none for a press by a script.
    place: Option<(i32, i32)>,
}

impl Press {
    fn is_too_soon_after(&self, before: &Self) -> bool {
        let is_again = match (self.place, before.place) {
            (Some((x, y)), Some((old_x, old_y))) => x.abs_diff(old_x).max(y.abs_diff(old_y)) <= FINGER,
            _ => self.on == before.on,
        };
        is_again && self.at - before.at < TOO_SOON
    }

    /// Whether this is the click that a label dispatches to its checkbox or radio button after its own.
    fn is_handed_on_by(&self, before: &Self) -> bool {
        let is_box = |on: &Element| on.tag_name() == "INPUT";
        let label = self.on.closest("label").ok().flatten();
        is_box(&self.on) && !is_box(&before.on) && label.is_some_and(|label| label.contains(Some(&before.on)))
    }
}

/// Installs the filter for the life of the page.
pub fn guard() {
    let (mut press, mut submit) = (None::<Press>, None::<Press>);
    before_all("click", move |event| {
        let Some(new) = pressed(event).filter(|new| !new.on.matches(FIELD).unwrap_or(true)) else { return };
        match &press {
            Some(before) if new.is_handed_on_by(before) => {}
            Some(before) if new.is_too_soon_after(before) => stop(event),
            _ => press = Some(new),
        }
    });
    before_all("submit", move |event| {
        let new = target(event).map(|on| Press { at: event.time_stamp(), on, place: None });
        match (&submit, new) {
            (Some(before), Some(new)) if new.is_too_soon_after(before) => stop(event),
            (_, new) => submit = new,
        }
    });
    before_all("keydown", move |event| {
        let is_held = event.dyn_ref().is_some_and(|key: &KeyboardEvent| key.repeat() && key.key() == "Enter");
        if is_held && target(event).is_some_and(|on| on.tag_name() != "TEXTAREA") {
            stop(event);
        }
    });
}

/// The press of a click event by a finger, a mouse or a script; none for a click by a key.
fn pressed(event: &Event) -> Option<Press> {
    let mouse: &MouseEvent = event.dyn_ref()?;
    let place = (mouse.detail() > 0).then(|| (mouse.client_x(), mouse.client_y()));
    let is_key = place.is_none() && event.is_trusted();
    target(event).filter(|_| !is_key).map(|on| Press { at: event.time_stamp(), on, place })
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn stop(event: &Event) {
    event.prevent_default();
    event.stop_immediate_propagation();
}

/// Adds a capturing listener to the window for the life of the page. It runs before all others.
fn before_all(name: &str, told: impl FnMut(&Event) + 'static) {
    let mut told = told;
    let listener = Closure::<dyn FnMut(Event)>::new(move |event| told(&event)).into_js_value();
    // Adding a listener to a window can't fail.
    let _ = window().add_event_listener_with_callback_and_bool(name, listener.unchecked_ref(), true);
}
