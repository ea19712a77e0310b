//! The page itself: its address, its focus, its theme, printing and copying.

use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::{document, request_animation_frame, window};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AddEventListenerOptions, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// The part of the address after `#`.
pub fn address() -> String {
    window().location().hash().unwrap_or_default()
}

/// Goes to a page of Cairn, as a link would.
pub fn go(href: &str) {
    // Setting the part after # never leaves the page, so it cannot be refused.
    let _ = window().location().set_hash(href);
}

/// Goes to a page in place of this one, so that "back" does not return here.
pub fn go_instead(href: &str) {
    let _ = window().location().replace(href);
}

/// Goes one page back.
pub fn back() {
    if let Ok(history) = window().history() {
        let _ = history.back();
    }
}

/// Puts the focus on the element with this id, once it is drawn, with the caret at the end of its text; unless the person
/// has gone on to another field by then.
pub fn focus(id: String) {
    let before = document().active_element();
    request_animation_frame(move || {
        if !is_typing() || document().active_element() == before {
            focus_now(&id);
        }
    });
}

/// Leaves Cairn for an empty page; the browser's Back does not lead here again.
pub fn leave() {
    // Nothing is left to be said where it is refused.
    let _ = window().location().replace("about:blank");
}

/// Whether the focus is in a field.
pub fn is_typing() -> bool {
    let kind = document().active_element().map(|element| element.tag_name()).unwrap_or_default();
    matches!(kind.as_str(), "INPUT" | "TEXTAREA" | "SELECT")
}

fn focus_now(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    if let Ok(Some(fold)) = element.closest("details:not([open])") {
        // What is folded away can't have the focus. An element always takes such an attribute.
        let _ = fold.set_attribute("open", "");
    }
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
    caret_to_end(&element);
}

/// Puts the focus on the element with this id, once it is drawn, unless the person has begun to type somewhere by then.
pub fn focus_unless_typing(id: String) {
    request_animation_frame(move || {
        if !is_typing() {
            focus_now(&id);
        }
    });
}

/// What is typed in a field. Half a letter, as a text may come, is no letter.
pub fn text_of(field: &web_sys::Element) -> String {
    Reflect::get(field, &"value".into()).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// Puts a text into a field.
pub fn put_text(field: &web_sys::Element, text: &str) {
    // A field always takes a text.
    let _ = Reflect::set(field, &"value".into(), &text.into());
}

/// Whether something is typed in a field that the browser can't read, such as half a date.
pub fn is_half(field: &web_sys::Element) -> bool {
    let is = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED);
    is(&is(field, "validity"), "badInput").is_truthy()
}

fn caret_to_end(element: &web_sys::Element) {
    if let Some(field) = element.dyn_ref::<HtmlTextAreaElement>() {
        let end = u32::try_from(field.value().encode_utf16().count()).ok();
        let _ = field.set_selection_start(end);
        let _ = field.set_selection_end(end);
    } else if let Some(field) = element.dyn_ref::<HtmlInputElement>() {
        let end = u32::try_from(field.value().encode_utf16().count()).ok();
        // Kinds of input without a caret, such as dates, say no.
        let _ = field.set_selection_start(end);
    }
}

/// Takes the element with this id out of the page.
pub fn remove(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.remove();
    }
}

/// Scrolls to the top, at once.
pub fn to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Sets the title of the document. It is in histories and on screens others may see, so no goal's words belong in it.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets the theme by hand ("light" or "dark"), or leaves it to the system.
pub fn set_theme(theme: Option<&str>) {
    let Some(root) = document().document_element() else { return };
    // An element always takes such an attribute.
    let _ = match theme {
        Some(theme) => root.set_attribute("data-theme", theme),
        None => root.remove_attribute("data-theme"),
    };
}

/// The theme set by hand, if any.
pub fn theme() -> Option<String> {
    document().document_element()?.get_attribute("data-theme")
}

/// Whether the system asks for dark colours.
pub fn system_is_dark() -> bool {
    matches("(prefers-color-scheme: dark)")
}

fn matches(media: &str) -> bool {
    window().match_media(media).ok().flatten().is_some_and(|query| query.matches())
}

/// Opens the browser's print dialog.
pub fn print() {
    let _ = window().print();
}

/// The attribute that names the one part of a page that is printed; the style sheets know its values.
const PRINTED: &str = "data-print";

/// Opens the browser's print dialog with one part of the page alone, and takes that back when it is closed.
pub fn print_only(part: &str) {
    let Some(root) = document().document_element() else { return };
    // An element always takes such an attribute.
    let _ = root.set_attribute(PRINTED, part);
    let back = Closure::once_into_js(move || {
        let _ = root.remove_attribute(PRINTED);
    });
    let (options, window) = (AddEventListenerOptions::new(), window());
    options.set_once(true);
    let _ = window.add_event_listener_with_callback_and_add_event_listener_options(
        "afterprint",
        back.unchecked_ref(),
        &options,
    );
    let _ = window.print();
}

/// Whether this browser lets a page open the share sheet.
pub fn can_share() -> bool {
    has(&window().navigator(), "share")
}

/// Opens the share sheet with a text.
pub fn share(title: &str, text: &str) {
    let data = Object::new();
    // A fresh object takes any property.
    let _ = Reflect::set(&data, &"title".into(), &title.into());
    let _ = Reflect::set(&data, &"text".into(), &text.into());
    // The promise says whether the person shared or turned away; either is fine.
    let _ = call(&window().navigator(), "share", &data);
}

/// Whether this browser lets a page copy to the clipboard.
pub fn can_copy() -> bool {
    has(&window().navigator(), "clipboard")
}

/// Copies a text; calls `told` with whether it worked.
pub fn copy(text: &str, told: impl FnOnce(bool) + 'static) {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).unwrap_or(JsValue::UNDEFINED);
    settle(call(&clipboard, "writeText", &text.into()), |answer| told(answer.is_some()));
}

/// Whether this is Safari in a tab of its own: it clears what pages stored after seven days of use without a visit, unless
/// the page is on the home screen or in the dock.
pub fn forgets_after_a_week() -> bool {
    let vendor = Reflect::get(&window().navigator(), &"vendor".into()).ok().and_then(|name| name.as_string());
    let is_of_apple = vendor.is_some_and(|name| name.starts_with("Apple"));
    is_of_apple && !matches("(display-mode: standalone)")
}

/// Tells whether the browser has promised to keep the data when room gets short; nothing where it can't tell.
pub fn lasts(told: impl FnOnce(Option<bool>) + 'static) {
    ask_storage("persisted", told);
}

/// Asks the browser to keep the data when room gets short, and tells its answer. Some ask the person, some decide alone.
pub fn ask_to_last(told: impl FnOnce(bool) + 'static) {
    ask_storage("persist", |answer| told(answer.unwrap_or(false)));
}

fn ask_storage(method: &str, told: impl FnOnce(Option<bool>) + 'static) {
    let storage = Reflect::get(&window().navigator(), &"storage".into()).unwrap_or(JsValue::UNDEFINED);
    settle(call(&storage, method, &JsValue::UNDEFINED), |answer| told(answer.and_then(|answer| answer.as_bool())));
}

/// Tells what a promise comes to; nothing where there is none or it is refused.
fn settle(promise: Option<Promise>, told: impl FnOnce(Option<JsValue>) + 'static) {
    spawn_local(async move {
        told(match promise {
            Some(promise) => JsFuture::from(promise).await.ok(),
            None => None,
        });
    });
}

/// Calls a method that may not be there; web-sys keeps the share sheet and the clipboard behind an unstable flag.
pub(super) fn call(object: &JsValue, method: &str, argument: &JsValue) -> Option<Promise> {
    let method: Function = Reflect::get(object, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(object, argument).ok()?.dyn_into().ok()
}

/// Getters of the browser are typed as present and yet may be absent.
fn has(object: &JsValue, name: &str) -> bool {
    Reflect::get(object, &name.into()).is_ok_and(|value| !value.is_undefined() && !value.is_null())
}
