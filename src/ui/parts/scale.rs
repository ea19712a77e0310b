//! A short rating scale with a word under every number.

use super::choice::take_back;
use super::field::legend;
use cairn_core::words::count;
use leptos::prelude::*;

/// A scale from 1 up, with one step for each word, usually five. The words stand under the numbers.
#[component]
pub fn Scale(
    /// The id; a number's id is this, a dash and the number.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// The picked number, if any; the first word has the number 1.
    #[prop(into)]
    value: Signal<Option<u8>>,
    /// Called with the picked number.
    #[prop(into)]
    on_pick: Callback<u8>,
    /// The word for each number from 1 on.
    #[prop(into)]
    said: Signal<Vec<String>>,
    /// A hint under the question.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// Whether the question is visually hidden, because the page's heading asks it already.
    #[prop(optional)]
    legend_hidden: bool,
    /// Called when the person clears the answer. Without it, there is no button to clear.
    #[prop(optional, into)]
    on_clear: Option<Callback<()>>,
) -> impl IntoView {
    let said = Memo::new(move |_| said.get());
    let described_by = hint.map(|_| format!("{id}-hint"));
    let group = id.clone();
    let steps = move || {
        let step = |(number, word): (u8, String)| step(&group, number, word, value, on_pick);
        (1..).zip(said.get()).map(step).collect_view()
    };
    view! {
        <fieldset class="group scale" id=id.clone() aria-describedby=described_by>
            {self::legend(&id, legend, legend_hidden, hint)}
            <div class="scale-steps">{steps}</div>
            {on_clear.map(|on_clear| take_back(Signal::derive(move || value.get().is_some()), on_clear))}
        </fieldset>
    }
}

fn step(group: &str, number: u8, word: String, value: Signal<Option<u8>>, on_pick: Callback<u8>) -> AnyView {
    let id = format!("{group}-{number}");
    view! {
        <label class="mark">
            <input
                type="radio"
                name=group.to_owned()
                id=id.clone()
                data-field=id
                prop:checked=move || value.get() == Some(number)
                on:change=move |_| on_pick.run(number)
            />
            <span class="mark-face">{count(number)}</span>
            <span class="mark-word">{word}</span>
        </label>
    }
    .into_any()
}
