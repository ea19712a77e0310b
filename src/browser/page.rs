//! The page: its address, focus, scrolling, title and theme, printing, sharing, the clipboard, and persistent storage.

use super::IS_HERE;
use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::{document, request_animation_frame, window};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AddEventListenerOptions, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// The address's fragment: the part after `#`, with the `#`.
pub fn address() -> String {
    window().location().hash().unwrap_or_default()
}

/// The name of this build: a digest of its files, which the build wrote into its page. A page that was not built to the
/// end has none.
pub fn build_name() -> Option<String> {
    let name = document().query_selector("meta[name=cairn-build]").ok()??.get_attribute("content")?;
    name.bytes().all(|letter| letter.is_ascii_hexdigit()).then_some(name)
}

/// Navigates to a page of Cairn, as a link does.
pub fn go(href: &str) {
    // Setting the fragment never leaves the page, so it can't be refused.
    let _ = window().location().set_hash(href);
}

/// Navigates to a page and replaces the current entry of the history, so that Back doesn't return here.
pub fn go_instead(href: &str) {
    let _ = window().location().replace(href);
}

/// Goes one entry back in the history.
pub fn back() {
    if let Ok(history) = window().history() {
        let _ = history.back();
    }
}

/// After the next frame, focuses the element with this id and puts the caret at the end of its text, unless the person
/// has moved on to another field by then.
pub fn focus(id: String) {
    let before = document().active_element();
    request_animation_frame(move || {
        if !is_typing() || document().active_element() == before {
            focus_now(&id);
        }
    });
}

/// Leaves Cairn for an empty page and replaces its entry in the history, so that Back doesn't return here.
pub fn leave() {
    // Nothing else can be done where the browser refuses.
    let _ = window().location().replace("about:blank");
}

/// Whether a field has the focus.
pub fn is_typing() -> bool {
    let kind = document().active_element().map(|element| element.tag_name()).unwrap_or_default();
    matches!(kind.as_str(), "INPUT" | "TEXTAREA" | "SELECT")
}

fn focus_now(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    if let Ok(Some(fold)) = element.closest("details:not([open])") {
        // An element in a closed `details` can't take the focus. Setting this attribute can't fail.
        let _ = fold.set_attribute("open", "");
    }
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
    caret_to_end(&element);
}

/// After the next frame, focuses the element with this id, unless a field has the focus by then.
pub fn focus_unless_typing(id: String) {
    request_animation_frame(move || {
        if !is_typing() {
            focus_now(&id);
        }
    });
}

/// The text of a field; empty where it isn't valid UTF-16, as with half a surrogate pair.
pub fn text_of(field: &web_sys::Element) -> String {
    Reflect::get(field, &"value".into()).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// Sets the text of a field.
pub fn put_text(field: &web_sys::Element, text: &str) {
    // Setting the value of a field can't fail.
    let _ = Reflect::set(field, &"value".into(), &text.into());
}

/// Whether a field holds input that the browser can't parse, such as half a date.
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
        // Kinds of input without a caret, such as dates, refuse this.
        let _ = field.set_selection_start(end);
    }
}

/// Jumps to the top of the page, without smooth scrolling.
pub fn to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Sets the document's title. It appears in the history and on screens that others see, so it may never contain a
/// person's words.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets the theme chosen by hand ("light" or "dark"); none follows the system.
pub fn set_theme(theme: Option<&str>) {
    let Some(root) = document().document_element() else { return };
    // Setting this attribute can't fail.
    let _ = match theme {
        Some(theme) => root.set_attribute("data-theme", theme),
        None => root.remove_attribute("data-theme"),
    };
}

/// The theme chosen by hand; none when the system decides.
pub fn theme() -> Option<String> {
    if !IS_HERE {
        return None;
    }
    document().document_element()?.get_attribute("data-theme")
}

/// Whether the system prefers dark colours.
pub fn system_is_dark() -> bool {
    IS_HERE && matches("(prefers-color-scheme: dark)")
}

fn matches(media: &str) -> bool {
    window().match_media(media).ok().flatten().is_some_and(|query| query.matches())
}

/// Opens the browser's print dialog.
pub fn print() {
    let _ = window().print();
}

/// Attribute of the root element that names the only part of the page to print; the style sheets know its values.
const PRINTED: &str = "data-print";

/// Opens the print dialog for one part of the page, and removes the restriction after printing.
pub fn print_only(part: &str) {
    let Some(root) = document().document_element() else { return };
    // Setting this attribute can't fail.
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
    // Setting a property of a fresh object can't fail.
    let _ = Reflect::set(&data, &"title".into(), &title.into());
    let _ = Reflect::set(&data, &"text".into(), &text.into());
    // The promise is rejected when the person cancels, which needs no answer.
    let _ = call(&window().navigator(), "share", &data);
}

/// Whether this browser lets a page write to the clipboard.
pub fn can_copy() -> bool {
    has(&window().navigator(), "clipboard")
}

/// Copies a text to the clipboard, then calls `told` with whether it succeeded.
pub fn copy(text: &str, told: impl FnOnce(bool) + 'static) {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).unwrap_or(JsValue::UNDEFINED);
    settle(call(&clipboard, "writeText", &text.into()), |answer| told(answer.is_some()));
}

/// Whether this is Safari in an ordinary tab: it deletes stored data after seven days of browser use without a visit,
/// unless the page is installed on the home screen or in the dock.
pub fn forgets_after_a_week() -> bool {
    let vendor = Reflect::get(&window().navigator(), &"vendor".into()).ok().and_then(|name| name.as_string());
    let is_of_apple = vendor.is_some_and(|name| name.starts_with("Apple"));
    is_of_apple && !matches("(display-mode: standalone)")
}

/// Calls `told` with whether the browser has granted persistent storage; with none where it can't tell.
pub fn lasts(told: impl FnOnce(Option<bool>) + 'static) {
    ask_storage("persisted", told);
}

/// Asks the browser for persistent storage and calls `told` with the answer. Some browsers ask the person, some decide
/// by themselves.
pub fn ask_to_last(told: impl FnOnce(bool) + 'static) {
    ask_storage("persist", |answer| told(answer.unwrap_or(false)));
}

fn ask_storage(method: &str, told: impl FnOnce(Option<bool>) + 'static) {
    let storage = Reflect::get(&window().navigator(), &"storage".into()).unwrap_or(JsValue::UNDEFINED);
    settle(call(&storage, method, &JsValue::UNDEFINED), |answer| told(answer.and_then(|answer| answer.as_bool())));
}

/// Calls `told` with the value of a promise; with none where there is no promise or it is rejected.
fn settle(promise: Option<Promise>, told: impl FnOnce(Option<JsValue>) + 'static) {
    spawn_local(async move {
        told(match promise {
            Some(promise) => JsFuture::from(promise).await.ok(),
            None => None,
        });
    });
}

/// Calls a method that may not exist; web-sys keeps the share sheet and the clipboard behind an unstable flag.
pub(super) fn call(object: &JsValue, method: &str, argument: &JsValue) -> Option<Promise> {
    let method: Function = Reflect::get(object, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(object, argument).ok()?.dyn_into().ok()
}

/// Whether a property is present: web-sys types some as always present although browsers lack them.
fn has(object: &JsValue, name: &str) -> bool {
    Reflect::get(object, &name.into()).is_ok_and(|value| !value.is_undefined() && !value.is_null())
}
