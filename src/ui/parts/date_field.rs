//! A day.

use super::field::Around;
use leptos::prelude::*;

/// A day, picked or typed, as `YYYY-MM-DD`. Half a date is told as an empty text.
#[component]
pub fn DateField(
    /// Its id, also its name for focus.
    #[prop(into)]
    id: String,
    /// What it asks for.
    #[prop(into)]
    label: Signal<String>,
    /// The day in it, `YYYY-MM-DD` or empty.
    #[prop(into)]
    value: Signal<String>,
    /// Told the day after each change.
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
    /// The first day that can be picked, if there is one.
    #[prop(optional, into)]
    min: Option<Signal<String>>,
    /// The last day that can be picked, if there is one.
    #[prop(optional, into)]
    max: Option<Signal<String>>,
) -> impl IntoView {
    let around = Around { id: id.clone(), label, note, hint, error };
    let (described_by, invalid) = (around.described_by(None), around.has_error());
    let field = view! {
        <input
            type="date"
            class="input short"
            id=id.clone()
            data-field=id
            min=min
            max=max
            autocomplete="off"
            aria-describedby=described_by
            aria-invalid=move || invalid.get().then_some("true")
            prop:value=value
            on:input:target=move |event| on_input.run(event.target().value())
        />
    };
    around.wrap(field.into_any())
}
