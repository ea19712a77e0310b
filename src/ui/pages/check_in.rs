//! Check-in on a goal for a day: three tiles, a sentence that meets the answer, and an optional note.

mod day;
mod details;
mod met;
mod tiles;

use crate::browser::locale;
use crate::ui::parts::{Button, ButtonKind, LinkButton, Show};
use cairn_core::words::en::today::EN as W;
use cairn_core::words::fill;
pub(super) use day::CheckInDay;
use details::Details;
use leptos::prelude::*;
use met::Met;
use tiles::Tiles;
pub(super) use tiles::tile_id;

/// All inputs of a check-in.
#[component]
pub(super) fn CheckInBox(
    /// The goal and the day of the check-in.
    of: CheckInDay,
    /// The address of the other days, for a page that does not show them.
    #[prop(optional, into)]
    other_days: Option<String>,
) -> impl IntoView {
    let said = Memo::new(move |_| of.said_of(of.day()));
    let day = Memo::new(move |_| of.day());
    let has_said = Memo::new(move |_| said.with(Option::is_some));
    let details = move || {
        let day = day.get();
        has_said.get().then(|| view! { <Details of day /> })
    };
    view! {
        <div class="stack tight" id=of.id("check-in")>
            <Question of other_days />
            <Tiles of said />
            <Met of said />
            {details}
        </div>
    }
}

/// The question with its day and, on another day than today, a button back to today.
#[component]
fn Question(
    /// The goal and the day of the check-in.
    of: CheckInDay,
    /// The address of the other days.
    other_days: Option<String>,
) -> impl IntoView {
    let other_days = other_days.map(|href| {
        view! {
            <LinkButton kind=ButtonKind::Text href=href>
                {W.another_day}
            </LinkButton>
        }
    });
    let ask = move || if of.is_today() { W.ask.to_owned() } else { fill!(W.ask_day, day: locale::day(of.day())) };
    view! {
        <div class="check-in-head">
            <p class="check-in-ask" role="status">
                {ask}
            </p>
            <Show when=move || !of.is_today()>
                <Button kind=ButtonKind::Text on_press=move |()| of.back_to_today()>
                    {W.back_to_today}
                </Button>
            </Show>
            {other_days}
        </div>
    }
}
