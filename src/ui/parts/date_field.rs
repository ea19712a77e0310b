//! A field for a date.

use super::field::{FieldFrame, FieldText, shows};
use crate::browser::{locale, page};
use cairn_core::wizard::{Bounds, parse_date_within};
use cairn_core::words::en::dates::no_day;
use chrono::NaiveDate;
use leptos::ev::{Event, FocusEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use std::time::Duration;

/// A date counts as fully typed this long after the last key: while 2026 is typed, the year is 2, 20 and 202.
const PAUSE: Duration = Duration::from_millis(1200);

/// The reported text where the field's content is no date.
const NO_DATE: &str = "?";

/// A date, picked or typed. It reports its content as `YYYY-MM-DD`, valid or not; the page parses that with [`day`] and
/// the same bounds. An invalid date gets a message below the field, once it is fully typed.
#[component]
pub fn DateField(
    /// The id, which is also the `data-field` for restoring the focus.
    #[prop(into)]
    id: String,
    /// The label.
    #[prop(into)]
    label: Signal<String>,
    /// The field's value: a date, or the text that the field reported.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the content after each change.
    #[prop(into)]
    on_input: Callback<String>,
    /// A few words beside the label, such as "optional".
    #[prop(optional, into)]
    note: Option<Signal<String>>,
    /// A hint between the label and the field.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// The earliest and the latest allowed date.
    #[prop(optional, into)]
    bounds: Signal<Bounds>,
) -> impl IntoView {
    let said = FieldText::new(value, on_input);
    let typing = RwSignal::new(false);
    let error = Memo::new(move |_| {
        let why = said.text().with(|text| parse_date_within(text, bounds.get()).err());
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
        // A partial date fires no other event.
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

/// Reports the field's content if it has changed.
fn hear(said: FieldText, event: &Event) {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let text = if page::is_half(&field) { NO_DATE.to_owned() } else { page::text_of(&field) };
    if said.text().with_untracked(|before| *before != text) {
        said.tell(text);
    }
}
