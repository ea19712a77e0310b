//! Multiple choice: any number of several answers.

use super::ChoiceOption;
use super::field::legend;
use leptos::prelude::*;

/// Any number of several answers; each is a check box on a card with space for a hint, two in a row where they fit.
#[component]
pub fn Checks(
    /// The id; an answer's id is this, a dash and the answer's key.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// The answers, in order.
    #[prop(into)]
    answers: Signal<Vec<ChoiceOption>>,
    /// The keys of the checked answers.
    #[prop(into)]
    value: Signal<Vec<String>>,
    /// Called with the key of an answer and its new state.
    #[prop(into)]
    on_toggle: Callback<(String, bool)>,
    /// A hint under the question.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// Whether the question is visually hidden, because the page's heading asks it already.
    #[prop(optional)]
    legend_hidden: bool,
) -> impl IntoView {
    let answers = Memo::new(move |_| answers.get());
    let described_by = hint.map(|_| format!("{id}-hint"));
    let group = id.clone();
    let boxes = move || {
        let card = |answer: ChoiceOption| answer_box(&group, answer, value, on_toggle);
        answers.get().into_iter().map(card).collect_view()
    };
    view! {
        <fieldset class="group" id=id.clone() aria-describedby=described_by>
            {self::legend(&id, legend, legend_hidden, hint)}
            <div class="answers two">{boxes}</div>
        </fieldset>
    }
}

fn answer_box(
    group: &str,
    answer: ChoiceOption,
    value: Signal<Vec<String>>,
    on_toggle: Callback<(String, bool)>,
) -> AnyView {
    let ChoiceOption { key, label, hint } = answer;
    let id = format!("{group}-{key}");
    let own = key.clone();
    let chosen = move || value.with(|chosen| chosen.contains(&own));
    view! {
        <label class="answer">
            <input
                type="checkbox"
                id=id.clone()
                data-field=id
                prop:checked=chosen
                on:change:target=move |event| on_toggle.run((key.clone(), event.target().checked()))
            />
            <span class="answer-words">
                <span class="answer-label">{label}</span>
                {(!hint.is_empty()).then(|| view! { <span class="answer-hint">{hint}</span> })}
            </span>
        </label>
    }
    .into_any()
}
