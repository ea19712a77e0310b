//! A rating from 0 to 10.

use super::choice::take_back;
use super::field::legend;
use cairn_core::words::count;
use leptos::prelude::*;

/// A ruler from 0 to 10, with words at both ends. On a phone it has two rows, so that every number is large enough for
/// a thumb.
#[component]
pub fn Ruler(
    /// The id; a number's id is this, a dash and the number.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// The picked number, if any.
    #[prop(into)]
    value: Signal<Option<u8>>,
    /// Called with the picked number.
    #[prop(into)]
    on_pick: Callback<u8>,
    /// The word for 0.
    #[prop(into)]
    low: Signal<String>,
    /// The word for 10.
    #[prop(into)]
    high: Signal<String>,
    /// The word for each number from 0 on: announced with the number, and shown once it is picked.
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
    let described_by = hint.map(|_| format!("{id}-hint"));
    let marks = (0..=10u8).map(|number| mark(&id, number, value, on_pick, said)).collect_view();
    let picked_word = move || value.get().map(|number| format!("{}: {}", count(number), word(said, number)));
    view! {
        <fieldset class="group ruler" id=id.clone() aria-describedby=described_by>
            {self::legend(&id, legend, legend_hidden, hint)}
            <div class="ruler-marks">{marks}</div>
            <div class="ruler-ends" aria-hidden="true">
                <span>"0: " {low}</span>
                <span>"10: " {high}</span>
            </div>
            <p class="ruler-said" aria-hidden="true">
                {picked_word}
            </p>
            {on_clear.map(|on_clear| take_back(Signal::derive(move || value.get().is_some()), on_clear))}
        </fieldset>
    }
}

/// The word for a number; empty for a number without a word.
fn word(said: Signal<Vec<String>>, number: u8) -> String {
    said.with(|said| said.get(usize::from(number)).cloned().unwrap_or_default())
}

fn mark(
    group: &str,
    number: u8,
    value: Signal<Option<u8>>,
    on_pick: Callback<u8>,
    said: Signal<Vec<String>>,
) -> AnyView {
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
            <span class="mark-face">
                {count(number)} <span class="only-heard">", " {move || word(said, number)}</span>
            </span>
        </label>
    }
    .into_any()
}
