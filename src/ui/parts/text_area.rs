//! A field for several lines of text.

use super::field::{BelowField, FieldFrame, FieldText, shows};
use leptos::prelude::*;

/// A text area that grows with its text. No spell-check service and no autofill ever sees the text.
#[component]
pub fn TextArea(
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
    /// The number of lines before it grows.
    #[prop(default = 3)]
    rows: u8,
    /// Whether the text is not about the person: then nothing stands below the field.
    #[prop(optional)]
    plain: bool,
    /// A layer over the text: the same words in the class `underlines`, which then gives the field its height.
    #[prop(optional)]
    over: Option<AnyView>,
) -> impl IntoView {
    let said = FieldText::new(value, on_input);
    let around = FieldFrame { id: id.clone(), label, note, hint, error };
    let (described_by, invalid) = (around.described_by(None), around.has_error());
    let beside = if plain { None } else { BelowField::of(&id, said) };
    let field = view! {
        <textarea
            class="input lined"
            id=id.clone()
            data-field=id
            rows=rows
            autocapitalize="sentences"
            dir="auto"
            autocomplete="off"
            spellcheck="false"
            aria-describedby=described_by
            aria-invalid=move || invalid.get().then_some("true")
            use:shows=said
            on:input=move |event| said.hear(&event)
        ></textarea>
    };
    let field = match over {
        Some(over) => view! { <div class="underlined">{field} {over}</div> }.into_any(),
        None => field.into_any(),
    };
    around.wrap(field, beside)
}
