//! Several lines of the person's own words.

use super::field::{BelowField, FieldFrame, FieldText, shows};
use leptos::prelude::*;

/// Lined paper to write on, which grows with what is written. Private like every field.
#[component]
pub fn TextArea(
    /// Its id, also its name for focus.
    #[prop(into)]
    id: String,
    /// What it asks for.
    #[prop(into)]
    label: Signal<String>,
    /// What is in it.
    #[prop(into)]
    value: Signal<String>,
    /// Told every letter: the whole text after each key press.
    #[prop(into)]
    on_input: Callback<String>,
    /// A few words beside the label, such as "if you like".
    #[prop(optional, into)]
    note: Option<Signal<String>>,
    /// A line of help between label and field.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What needs a look, if anything does.
    #[prop(optional, into)]
    error: Option<Signal<Option<String>>>,
    /// How many lines are there before it grows.
    #[prop(default = 3)]
    rows: u8,
    /// Whether it is for words that are not about oneself: then nothing stands under it.
    #[prop(optional)]
    plain: bool,
    /// What is drawn over its words: a layer of the same words, class `underlines`, which then gives the field its height.
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
