//! Single choice: one of several answers.

use super::field::legend;
use super::{Button, ButtonKind, ChoiceOption, Show, words};
use leptos::prelude::*;

/// One of several answers, as large cards or as small chips. Arrow keys move between the answers; one tap picks.
#[component]
pub fn Choice(
    /// The id; an answer's id is this, a dash and the answer's key.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// The answers, in order.
    #[prop(into)]
    answers: Signal<Vec<ChoiceOption>>,
    /// The key of the picked answer; empty for none.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the key of the picked answer.
    #[prop(into)]
    on_pick: Callback<String>,
    /// A hint under the question.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// Whether the question is visually hidden, because the page's heading asks it already.
    #[prop(optional)]
    legend_hidden: bool,
    /// Whether the answers are chips in a wrapping row; for short answers.
    #[prop(optional)]
    row: bool,
    /// Further content of an answer by its key, such as a picture.
    #[prop(optional, into)]
    extra: Option<Callback<String, AnyView>>,
    /// Called when the person clears the answer. Without it, there is no button to clear.
    #[prop(optional, into)]
    on_clear: Option<Callback<()>>,
) -> impl IntoView {
    let answers = Memo::new(move |_| answers.get());
    let described_by = hint.map(|_| format!("{id}-hint"));
    let group = id.clone();
    let cards = move || {
        let card = |answer: ChoiceOption| answer_card(&group, answer, row, value, on_pick, extra);
        answers.get().into_iter().map(card).collect_view()
    };
    view! {
        <fieldset class="group" id=id.clone() aria-describedby=described_by>
            {self::legend(&id, legend, legend_hidden, hint)}
            <div class=if row { "chips" } else { "answers" }>{cards}</div>
            {on_clear.map(|on_clear| take_back(Signal::derive(move || value.with(|key| !key.is_empty())), on_clear))}
        </fieldset>
    }
}

fn answer_card(
    group: &str,
    answer: ChoiceOption,
    is_chip: bool,
    value: Signal<String>,
    on_pick: Callback<String>,
    extra: Option<Callback<String, AnyView>>,
) -> AnyView {
    let ChoiceOption { key, label, hint } = answer;
    let id = format!("{group}-{key}");
    let (own, told) = (key.clone(), key.clone());
    let picked = move || value.with(|picked| *picked == own);
    view! {
        <label class=if is_chip { "chip" } else { "answer" }>
            <input
                type="radio"
                name=group.to_owned()
                id=id.clone()
                data-field=id
                prop:checked=picked
                on:change=move |_| on_pick.run(told.clone())
            />
            <span class="answer-words">
                <span class="answer-label">{label}</span>
                {(!hint.is_empty()).then(|| view! { <span class="answer-hint">{hint}</span> })}
            </span>
            {extra.map(|extra| view! { <span class="answer-extra">{extra.run(key)}</span> })}
        </label>
    }
    .into_any()
}

/// Button that clears an answer, shown once there is an answer.
pub(super) fn take_back(said: Signal<bool>, on_clear: Callback<()>) -> impl IntoView {
    view! {
        <Show when=move || said.get()>
            <Button kind=ButtonKind::Text on_press=on_clear>
                {words().clear}
            </Button>
        </Show>
    }
}
