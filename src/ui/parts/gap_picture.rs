//! Picture of now and want: two marks on a line from 1 to 5.

use leptos::prelude::*;

/// The horizontal position of a level from 1 to 5.
fn across(level: u8) -> i32 {
    i32::from(level.clamp(1, 5) - 1) * 44 + 12
}

/// Now as a ring, want as a stone, and an arrow between them. A missing level is not drawn.
#[component]
pub fn GapPicture(
    /// The present level, 1 to 5.
    #[prop(into)]
    now: Signal<Option<u8>>,
    /// The wanted level, 1 to 5.
    #[prop(into)]
    want: Signal<Option<u8>>,
    /// The accessible name, such as "now 1, want 4".
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let ticks = (1..=5u8).map(|level| view! { <circle class="gap-tick" cx=across(level) cy="12" r="2"></circle> });
    let way = move || {
        let (now, want) = (now.get()?, want.get()?);
        (now != want).then(|| {
            let side = if want > now { 1 } else { -1 };
            let (from, to) = (across(now) + 9 * side, across(want) - 11 * side);
            let way = format!("M{from} 12H{to}m{} -4 {} 4 {} 4", -4 * side, 4 * side, -4 * side);
            view! { <path class="gap-way" d=way></path> }
        })
    };
    let want_mark = move || {
        want.get().map(|want| {
            let stone = format!("M{} 13c0-5 3-8 8-8s8 3 8 7-3 7-8 7-8-2-8-6Z", across(want) - 8);
            view! { <path class="gap-want" d=stone></path> }
        })
    };
    let now_mark =
        move || now.get().map(|now| view! { <circle class="gap-now" cx=across(now) cy="12" r="7"></circle> });
    view! {
        <svg class="gap" viewBox="0 0 200 24" role="img" aria-label=label>
            <path class="gap-line" d="M12 12H188"></path>
            {ticks.collect_view()}
            {way}
            {want_mark}
            {now_mark}
        </svg>
    }
}
