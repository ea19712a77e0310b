//! A field for a number with its unit.

use super::field::{FieldFrame, FieldText, shows};
use leptos::prelude::*;

/// A number as the person types it, followed by its unit. Its value is text: "2½" and "about 3" stay as they are.
#[component]
pub fn NumberField(
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
    /// The unit, such as "minutes".
    #[prop(optional, into)]
    unit: Option<Signal<String>>,
    /// A few words beside the label, such as "optional".
    #[prop(optional, into)]
    note: Option<Signal<String>>,
    /// A hint between the label and the field.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// The error message, if any.
    #[prop(optional, into)]
    error: Option<Signal<Option<String>>>,
) -> impl IntoView {
    let said = FieldText::new(value, on_input);
    let around = FieldFrame { id: id.clone(), label, note, hint, error };
    let unit_id = format!("{id}-unit");
    let described_by = around.described_by(unit.map(|_| unit_id.clone()));
    let invalid = around.has_error();
    let field = view! {
        <span class="with-unit">
            <input
                type="text"
                class="input number"
                id=id.clone()
                data-field=id
                inputmode="decimal"
                dir="auto"
                autocomplete="off"
                spellcheck="false"
                aria-describedby=described_by
                aria-invalid=move || invalid.get().then_some("true")
                use:shows=said
                on:input=move |event| said.hear(&event)
            />
            {unit
                .map(|unit| {
                    view! {
                        <span class="unit" id=unit_id>
                            {unit}
                        </span>
                    }
                })}
        </span>
    };
    around.wrap(field.into_any(), None)
}
