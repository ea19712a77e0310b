//! A field for one line of text.

use super::field::{BelowField, FieldFrame, FieldText, is_enter, shows};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// A field for one line of text. No spell-check service and no autofill ever sees the text.
#[component]
pub fn TextField(
    /// The id, which is also the `data-field` for restoring the focus.
    #[prop(into)]
    id: String,
    /// The label.
    #[prop(into)]
    label: Signal<String>,
    /// The value.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the whole text after each change.
    #[prop(into)]
    on_input: Callback<String>,
    /// A few words beside the label, such as "optional".
    #[prop(optional, into)]
    note: Option<Signal<String>>,
    /// A hint between the label and the field.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// The error message, if any.
    #[prop(optional, into)]
    error: Option<Signal<Option<String>>>,
    /// Called when Enter is pressed, for lists that grow.
    #[prop(optional, into)]
    on_enter: Option<Callback<()>>,
    /// How an on-screen keyboard capitalises: "sentences", "words" or "none".
    #[prop(default = "sentences")]
    capitals: &'static str,
    /// Whether it is for a name or a number, or for text that is not about the person: then nothing stands below it.
    #[prop(optional)]
    plain: bool,
    /// The kind of on-screen keyboard (`inputmode`).
    #[prop(default = "text")]
    inputmode: &'static str,
) -> impl IntoView {
    let said = FieldText::new(value, on_input);
    let around = FieldFrame { id: id.clone(), label, note, hint, error };
    let (described_by, invalid) = (around.described_by(None), around.has_error());
    let beside = if plain { None } else { BelowField::of(&id, said) };
    let entered = move |event: KeyboardEvent| {
        if let Some(on_enter) = on_enter.filter(|_| is_enter(&event)) {
            event.prevent_default();
            on_enter.run(());
        }
    };
    let field = view! {
        <input
            type="text"
            class="input"
            id=id.clone()
            data-field=id
            inputmode=inputmode
            autocapitalize=capitals
            dir="auto"
            autocomplete="off"
            spellcheck="false"
            aria-describedby=described_by
            aria-invalid=move || invalid.get().then_some("true")
            use:shows=said
            on:input=move |event| said.hear(&event)
            on:keydown=entered
        />
    };
    around.wrap(field.into_any(), beside)
}
