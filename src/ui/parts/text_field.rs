//! One line of the person's own words.

use super::field::{BelowField, FieldFrame, FieldText, is_enter, shows};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// One line to write in. It is private: no spell-check service and no autofill ever sees what is typed.
#[component]
pub fn TextField(
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
    /// Told when Enter is pressed, for lists that grow.
    #[prop(optional, into)]
    on_enter: Option<Callback<()>>,
    /// How the keyboard begins: "sentences", "words" or "none".
    #[prop(default = "sentences")]
    capitals: &'static str,
    /// Whether it is for a name or a number, or for words that are not about oneself: then nothing stands under it.
    #[prop(optional)]
    plain: bool,
    /// The keyboard to show.
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
