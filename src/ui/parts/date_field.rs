//! A day.

use super::field::{FieldFrame, FieldText, shows};
use crate::browser::{locale, page};
use cairn_core::wizard::{Bounds, day};
use cairn_core::words::en::dates::no_day;
use chrono::NaiveDate;
use leptos::ev::{Event, FocusEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use std::time::Duration;

/// So long after the last key a date counts as typed to its end: on the way to 2026 its year is 2, 20 and 202.
const PAUSE: Duration = Duration::from_millis(1200);

/// What is told where there is something in the field that is no date.
const NO_DATE: &str = "?";

/// A day, picked or typed. It tells what is in it, as `YYYY-MM-DD`, day or not; the page reads that with [`day`] and the same
/// bounds. What is no day is said below, once it is typed to its end.
#[component]
pub fn DateField(
    /// Its id, also its name for focus.
    #[prop(into)]
    id: String,
    /// What it asks for.
    #[prop(into)]
    label: Signal<String>,
    /// What the page has for it: a day, or what the field told.
    #[prop(into)]
    value: Signal<String>,
    /// Told what is in it after each change.
    #[prop(into)]
    on_input: Callback<String>,
    /// A few words beside the label, such as "if you like".
    #[prop(optional, into)]
    note: Option<Signal<String>>,
    /// A line of help between label and field.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// Between which days it takes one.
    #[prop(optional, into)]
    bounds: Signal<Bounds>,
) -> impl IntoView {
    let said = FieldText::new(value, on_input);
    let typing = RwSignal::new(false);
    let error = Memo::new(move |_| {
        let why = said.text().with(|text| day(text, bounds.get()).err());
        why.filter(|_| !typing.get()).map(|why| no_day(why, locale::date))
    });
    let around = FieldFrame { id: id.clone(), label, note, hint, error: Some(error.into()) };
    let (described_by, invalid) = (around.described_by(None), around.has_error());
    let look = move || {
        let _ = typing.try_set(false);
    };
    let mut soon = leptos::leptos_dom::helpers::debounce(PAUSE, move |()| look());
    let typed = move |event: Event| {
        typing.set(true);
        hear(said, &event);
        soon(());
    };
    let left = move |event: FocusEvent| {
        // Half a date makes no other sign.
        hear(said, &event);
        look();
    };
    let edge = move |edge: fn(Bounds) -> Option<NaiveDate>| move || edge(bounds.get()).map(|day| day.to_string());
    let field = view! {
        <input
            type="date"
            class="input short"
            id=id.clone()
            data-field=id
            min=edge(|bounds| bounds.first)
            max=edge(|bounds| bounds.last)
            autocomplete="off"
            aria-describedby=described_by
            aria-invalid=move || invalid.get().then_some("true")
            use:shows=said
            on:input=typed
            on:blur=left
        />
    };
    around.wrap(field.into_any(), None)
}

/// Tells what is in the field, where that is news.
fn hear(said: FieldText, event: &Event) {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let text = if page::is_half(&field) { NO_DATE.to_owned() } else { page::text_of(&field) };
    if said.text().with_untracked(|before| *before != text) {
        said.tell(text);
    }
}
