//! A ruler from 0 to 10.

use super::choice::take_back;
use super::field::legend;
use cairn_core::words::count;
use leptos::prelude::*;

/// A ruler from 0 to 10, with words at both ends. On a phone it stands in two rows, so that every number has room for a thumb.
#[component]
pub fn Ruler(
    /// Its id; a number's id is this, a dash and the number.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    legend: Signal<String>,
    /// The picked number, if one is.
    #[prop(into)]
    value: Signal<Option<u8>>,
    /// Told the number that was picked.
    #[prop(into)]
    on_pick: Callback<u8>,
    /// What 0 means.
    #[prop(into)]
    low: Signal<String>,
    /// What 10 means.
    #[prop(into)]
    high: Signal<String>,
    /// The word for each number from 0 on: heard beside it, and shown once picked.
    #[prop(into)]
    said: Signal<Vec<String>>,
    /// A line of help under the question.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// Whether the question is only heard, because the page's heading asks it already.
    #[prop(optional)]
    legend_hidden: bool,
    /// Told when the person takes their answer back. Without it, no way back is shown.
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

/// The word for a number; nothing for a number without one.
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
