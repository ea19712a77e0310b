//! Until when a goal is paused: three days to tap, and a field for any other.

use crate::browser::locale;
use crate::ui::parts::{Chip, DateField};
use cairn_core::wizard::{Bounds, parse_date_within};
use cairn_core::words::en::goal::EN as W;
use cairn_core::words::fill;
use chrono::{Days, Months, NaiveDate};
use leptos::prelude::*;

/// The day on which the pause ends by itself, and a sentence about that day, or about a pause without one.
#[component]
pub(super) fn Until(
    /// The day as typed.
    until: RwSignal<String>,
    /// The days that may be picked.
    bounds: Signal<Bounds>,
    /// Today's date.
    today: ReadSignal<NaiveDate>,
) -> impl IntoView {
    let chip = move |id: &'static str, word: &'static str, after: fn(NaiveDate) -> Option<NaiveDate>| {
        let day = move || after(today.get()).map(|day| day.to_string()).unwrap_or_default();
        let is_on = Signal::derive(move || until.with(|until| *until == day()));
        let press = move |()| until.set(if is_on.get_untracked() { String::new() } else { untrack(day) });
        view! {
            <Chip id pressed=is_on on_press=press>
                {word}
            </Chip>
        }
    };
    let says = move || match until.with(|until| parse_date_within(until, bounds.get())) {
        Ok(Some(day)) => Some(fill!(W.until_day, date: locale::day(day))),
        Ok(None) => Some(W.until_open.to_owned()),
        Err(_) => None,
    };
    view! {
        <div class="chips" role="group" aria-label=W.until>
            {chip("until-week", W.until_week, |today| today.checked_add_days(Days::new(7)))}
            {chip("until-two-weeks", W.until_two_weeks, |today| today.checked_add_days(Days::new(14)))}
            {chip("until-month", W.until_month, |today| today.checked_add_months(Months::new(1)))}
        </div>
        <DateField
            id="until"
            label=W.until
            note=W.if_you_like
            value=until
            on_input=move |day: String| until.set(day)
            bounds
        />
        <p role="status">{says}</p>
    }
}
