//! Several small toggles in one row, such as the days of a week.

use super::ChoiceOption;
use super::field::legend;
use leptos::prelude::*;

/// Any number of a few answers that stand in one row, each a check box with a short text. The hint of an answer is its
/// full name, which is heard instead of the short text.
#[component]
pub fn Toggles(
    /// The id; an answer's id is its key.
    id: &'static str,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// The answers, in order.
    answers: Vec<ChoiceOption>,
    /// The keys of the answers that are on.
    #[prop(into)]
    value: Signal<Vec<String>>,
    /// Called with the key of an answer and its new state.
    #[prop(into)]
    on_toggle: Callback<(String, bool)>,
    /// A hint under the question.
    #[prop(into)]
    hint: Signal<String>,
) -> impl IntoView {
    let toggle = |ChoiceOption { key, label, hint }| {
        let own = key.clone();
        view! {
            <label class="mark">
                <input
                    type="checkbox"
                    id=key.clone()
                    data-field=key.clone()
                    aria-label=hint
                    prop:checked=move || value.with(|on| on.contains(&own))
                    on:change:target=move |event| on_toggle.run((key.clone(), event.target().checked()))
                />
                <span class="mark-face">{label}</span>
            </label>
        }
    };
    let toggles = answers.into_iter().map(toggle).collect_view();
    view! {
        <fieldset class="group" id=id aria-describedby=format!("{id}-hint")>
            {self::legend(id, legend, false, Some(hint))}
            <div class="toggles">{toggles}</div>
        </fieldset>
    }
    .into_any()
}
