//! What is around every field: its label above, a hint and what needs a look below, tied to the field for those who listen.

use super::{Glyph, Icon};
use crate::browser::page;
use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// What a field holds, and whom it tells. A field is never rewritten with what it has just said: a text may come in halves
/// of letters, of which the page can't hold one, and writing takes letters out of an input method's hands.
#[derive(Clone, Copy)]
pub(super) struct FieldText {
    text: RwSignal<String>,
    value: Signal<String>,
    on_input: Callback<String>,
}

impl FieldText {
    /// What the page has for the field.
    pub(super) fn new(value: Signal<String>, on_input: Callback<String>) -> Self {
        Self { text: RwSignal::new(value.get_untracked()), value, on_input }
    }

    /// What is in the field, followed as it changes.
    pub(super) fn text(self) -> ReadSignal<String> {
        self.text.read_only()
    }

    /// Tells what is in the field now.
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

/// The attribute of every field that is typed in: it shows what the page has for it, unless the field itself said so.
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

/// Whether this key press is Enter, and not the one that takes over what an input method offers. Safari tells that one after
/// the composition has ended, with this code in place of the key's own.
pub(super) fn is_enter(event: &KeyboardEvent) -> bool {
    event.key() == "Enter" && !event.is_composing() && event.key_code() != OF_INPUT_METHOD
}

const OF_INPUT_METHOD: u32 = 229;

/// What stands under every field of own words, for what is in it. Whoever holds the fields provides it as context: parts know
/// no domain. It is given the id of the field and its words, which it may follow.
#[derive(Clone, Copy)]
pub struct BelowField(pub fn(String, ReadSignal<String>) -> AnyView);

impl BelowField {
    /// What stands under this field; nothing where nobody provided any.
    pub(super) fn of(id: &str, said: FieldText) -> Option<AnyView> {
        use_context::<Self>().map(|beside| (beside.0)(id.to_owned(), said.text()))
    }
}

/// The words around one field, and the id they hang on.
#[derive(Clone)]
pub(super) struct FieldFrame {
    pub(super) id: String,
    pub(super) label: Signal<String>,
    pub(super) note: Option<Signal<String>>,
    pub(super) hint: Option<Signal<String>>,
    pub(super) error: Option<Signal<Option<String>>>,
}

impl FieldFrame {
    /// Whether something about the field needs a look.
    pub(super) fn has_error(&self) -> Signal<bool> {
        match self.error {
            Some(error) => Signal::derive(move || error.with(Option::is_some)),
            None => Signal::stored(false),
        }
    }

    /// The ids of what is said about the field, for `aria-describedby`.
    pub(super) fn described_by(&self, also: Option<String>) -> Signal<Option<String>> {
        let (id, hint, error) = (self.id.clone(), self.hint.is_some(), self.has_error());
        Signal::derive(move || {
            let hint = hint.then(|| format!("{id}-hint"));
            let error = error.get().then(|| format!("{id}-error"));
            let ids: Vec<String> = also.iter().cloned().chain(hint).chain(error).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        })
    }

    /// The field with its words around it.
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

/// What needs a look, in words, once there is something.
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

/// The legend and hint of a group of answers.
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
