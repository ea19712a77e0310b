//! A rating from 0 to 10.

use super::choice::take_back;
use super::{focus, words};
use cairn_core::words::count;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The place of the thumb before a number is picked.
const MIDDLE: u8 = 5;

/// A slider from 0 to 10 in one line, with the word for the picked number beside it and words at both ends. Its thumb is
/// hollow until a number is picked, as the browser's own slider can't be without a value; a tap or the space bar picks
/// the number under the hollow thumb.
#[component]
pub fn Ruler(
    /// The id.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// The picked number, if any.
    #[prop(into)]
    value: Signal<Option<u8>>,
    /// Called with the picked number, once the thumb is let go.
    #[prop(into)]
    on_pick: Callback<u8>,
    /// The word for 0.
    #[prop(into)]
    low: Signal<String>,
    /// The word for 10.
    #[prop(into)]
    high: Signal<String>,
    /// The word for each number from 0 on.
    #[prop(into)]
    said: Signal<Vec<String>>,
    /// A hint under the question.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// Called when the person clears the answer. Without it, there is no button to clear.
    #[prop(optional, into)]
    on_clear: Option<Callback<()>>,
) -> impl IntoView {
    // The number under the thumb while it is dragged.
    let dragged = RwSignal::new(None::<u8>);
    let shown = Signal::derive(move || dragged.get().or_else(|| value.get()));
    let drag = move |typed: String| dragged.set(typed.parse().ok());
    // Back where the drag began, the thumb is let go without a change of its value, so more than that event settles it.
    let settle = move || {
        let picked = dragged.try_update(Option::take).flatten();
        if picked.is_some() && picked != value.get_untracked() {
            picked.into_iter().for_each(|number| on_pick.run(number));
        }
    };
    let pick_middle = move || {
        settle();
        if value.get_untracked().is_none() {
            on_pick.run(MIDDLE);
        }
    };
    let pick_by_key = move |event: KeyboardEvent| {
        if event.key() == " " {
            event.prevent_default();
            pick_middle();
        }
    };
    let in_words = move |none: &str| {
        shown.get().map_or_else(|| none.to_owned(), |number| format!("{}: {}", count(number), word(said, number)))
    };
    let [label_id, hint_id, ends_id] = ["label", "hint", "ends"].map(|part| format!("{id}-{part}"));
    let described_by = if hint.is_some() { format!("{hint_id} {ends_id}") } else { ends_id.clone() };
    let hint = hint.map(|hint| {
        view! {
            <p class="field-hint" id=hint_id>
                {hint}
            </p>
        }
    });
    let slider = id.clone();
    let clear = on_clear.map(|on_clear| {
        let clear = move |()| {
            dragged.set(None);
            on_clear.run(());
            // The button is gone, so the slider takes its focus.
            focus(&slider);
        };
        take_back(Signal::derive(move || value.get().is_some()), Callback::new(clear))
    });
    view! {
        <div class="group">
            <p class="group-legend" id=label_id.clone()>
                {legend}
            </p>
            {hint}
            <div class="ruler" class:unset=move || shown.get().is_none()>
                <div class="ruler-line">
                    <input
                        type="range"
                        min="0"
                        max="10"
                        id=id.clone()
                        data-field=id
                        aria-labelledby=label_id
                        aria-describedby=described_by
                        aria-valuetext=move || in_words(words().not_chosen)
                        prop:value=move || count(shown.get().unwrap_or(MIDDLE))
                        on:input:target=move |event| drag(event.target().value())
                        on:change:target=move |event| {
                            drag(event.target().value());
                            settle();
                        }
                        on:pointerup=move |_| settle()
                        on:touchend=move |_| settle()
                        on:blur=move |_| settle()
                        on:click=move |_| pick_middle()
                        on:keydown=pick_by_key
                    />
                    <p class="ruler-ends" id=ends_id>
                        <span>"0: " {low}</span>
                        " "
                        <span>"10: " {high}</span>
                    </p>
                </div>
                <p class="ruler-said" aria-hidden="true">
                    {move || in_words(words().choose)}
                </p>
            </div>
            {clear}
        </div>
    }
    .into_any()
}

/// The word for a number; empty for a number without a word.
fn word(said: Signal<Vec<String>>, number: u8) -> String {
    said.with(|said| said.get(usize::from(number)).cloned().unwrap_or_default())
}
