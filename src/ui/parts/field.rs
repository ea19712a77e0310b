//! The frame around every field: a label above, and a hint and an error below, linked to the field for screen readers.

use super::{Glyph, Icon};
use crate::browser::page;
use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// The text of a field and the callback for its changes. A field never gets its own input written back: the input may
/// end in half a surrogate pair, which a Rust string can't hold, and writing would interrupt an input method.
#[derive(Clone, Copy)]
pub(super) struct FieldText {
    text: RwSignal<String>,
    value: Signal<String>,
    on_input: Callback<String>,
}

impl FieldText {
    /// Starts with the page's value.
    pub(super) fn new(value: Signal<String>, on_input: Callback<String>) -> Self {
        Self { text: RwSignal::new(value.get_untracked()), value, on_input }
    }

    /// The current text of the field.
    pub(super) fn text(self) -> ReadSignal<String> {
        self.text.read_only()
    }

    /// Reports the field's text after an event.
    pub(super) fn hear(self, event: &Event) {
        if let Some(field) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
            self.tell(page::text_of(&field));
        }
    }

    pub(super) fn tell(self, text: String) {
        self.text.set(text.clone());
        self.on_input.run(text);
    }
}

/// Directive of every text field: it writes the page's value into the field, unless the value came from the field
/// itself.
pub(super) fn shows(field: Element, said: FieldText) {
    said.text.with_untracked(|text| page::put_text(&field, text));
    Effect::new(move |_| {
        said.value.with(|value| {
            if said.text.with_untracked(|text| text != value) {
                said.text.set(value.clone());
                page::put_text(&field, value);
            }
        });
    });
}

/// Whether a key press is Enter, rather than the Enter that accepts a suggestion of an input method. Safari sends that
/// one after the composition has ended, with this code instead of the key's own.
pub(super) fn is_enter(event: &KeyboardEvent) -> bool {
    event.key() == "Enter" && !event.is_composing() && event.key_code() != OF_INPUT_METHOD
}

const OF_INPUT_METHOD: u32 = 229;

/// Content below every field for the person's own words, such as a notice about the words. The owner of the fields
/// provides it as context, since components know nothing of the domain. It gets the field's id and its text as a
/// signal.
#[derive(Clone, Copy)]
pub struct BelowField(pub fn(String, ReadSignal<String>) -> AnyView);

impl BelowField {
    /// The content below this field; none where nothing was provided.
    pub(super) fn of(id: &str, said: FieldText) -> Option<AnyView> {
        use_context::<Self>().map(|beside| (beside.0)(id.to_owned(), said.text()))
    }
}

/// The texts around one field, and the id they refer to.
#[derive(Clone)]
pub(super) struct FieldFrame {
    pub(super) id: String,
    pub(super) label: Signal<String>,
    pub(super) note: Option<Signal<String>>,
    pub(super) hint: Option<Signal<String>>,
    pub(super) error: Option<Signal<Option<String>>>,
}

impl FieldFrame {
    /// Whether the field has an error.
    pub(super) fn has_error(&self) -> Signal<bool> {
        match self.error {
            Some(error) => Signal::derive(move || error.with(Option::is_some)),
            None => Signal::stored(false),
        }
    }

    /// The ids of the hint and the error, for `aria-describedby`.
    pub(super) fn described_by(&self, also: Option<String>) -> Signal<Option<String>> {
        let (id, hint, error) = (self.id.clone(), self.hint.is_some(), self.has_error());
        Signal::derive(move || {
            let hint = hint.then(|| format!("{id}-hint"));
            let error = error.get().then(|| format!("{id}-error"));
            let ids: Vec<String> = also.iter().cloned().chain(hint).chain(error).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        })
    }

    /// Wraps the field in its frame.
    pub(super) fn wrap(self, field: AnyView, beside: Option<AnyView>) -> AnyView {
        let Self { id, label, note, hint, error } = self;
        let hint_id = format!("{id}-hint");
        view! {
            <div class="field">
                <label class="field-label" for=id.clone()>
                    {label}
                    {note.map(|note| view! { <span class="field-note">{note}</span> })}
                </label>
                {hint
                    .map(|hint| {
                        view! {
                            <p class="field-hint" id=hint_id>
                                {hint}
                            </p>
                        }
                    })}
                {field}
                {error.map(|error| error_line(id, error))}
                {beside}
            </div>
        }
        .into_any()
    }
}

/// The error message, while there is one.
pub(super) fn error_line(id: String, error: Signal<Option<String>>) -> impl IntoView {
    let id = format!("{id}-error");
    move || {
        error.get().map(|error| {
            view! {
                <p class="field-error" id=id.clone()>
                    <Glyph icon=Icon::Look />
                    <span>{error}</span>
                </p>
            }
        })
    }
}

/// The legend and the hint of a group of answers.
pub(super) fn legend(id: &str, legend: Signal<String>, hidden: bool, hint: Option<Signal<String>>) -> AnyView {
    let hint_id = format!("{id}-hint");
    view! {
        <legend class="group-legend" class:only-heard=hidden>
            {legend}
        </legend>
        {hint
            .map(|hint| {
                view! {
                    <p class="field-hint" id=hint_id>
                        {hint}
                    </p>
                }
            })}
    }
    .into_any()
}
