//! Picture of a ladder of five rungs, with a stone on the current rung.

use leptos::prelude::*;

/// The vertical position of a rung; 0 is the lowest rung.
fn height(rung: usize) -> i32 {
    140 - 28 * i32::try_from(rung.min(4)).unwrap_or(0)
}

/// A ladder. The middle rung, "as hoped", is the broad one.
#[component]
pub fn LadderPicture(
    /// The current rung, 0 for the lowest; none if it was never given.
    #[prop(into)]
    at: Signal<Option<usize>>,
    /// The accessible name of the picture.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let rung = |rung: usize| format!("M26 {}H94", height(rung));
    let stone = move || {
        at.get().map(|at| {
            let y = height(at);
            let stone = format!("M44 {}c0-9 7-15 16-15s17 6 17 13c0 3-6 4-17 4s-16 0-16-2Z", y - 3);
            view! { <path class="ladder-stone" d=stone></path> }
        })
    };
    view! {
        <svg class="ladder-svg" viewBox="0 0 120 164" role="img" aria-label=label focusable="false">
            <path class="ladder-rails" d="M30 160L36 8M90 160L84 8"></path>
            <path class="ladder-steps" d=[0, 1, 3, 4].map(rung).concat()></path>
            <path class="ladder-hoped" d=rung(2)></path>
            {stone}
        </svg>
    }
}
