//! Choice of an earlier day: buttons for the last seven days, and a date field for any other.

use super::CheckInDay;
use crate::browser::locale;
use crate::ui::parts::{DateField, Disclosure, Glyph, Icon};
use cairn_core::plan::Outcome;
use cairn_core::scales::DayRecord;
use cairn_core::wizard::{Bounds, parse_date_within};
use cairn_core::words::en::pictures;
use cairn_core::words::en::today::{EN as W, how};
use chrono::{Datelike, Days, NaiveDate};
use leptos::prelude::*;

/// The number of days that have a button.
const LAST: u64 = 7;

/// The choice of an earlier day to check in for.
#[component]
pub(super) fn EarlierDays(
    /// The goal and the day of the check-in.
    of: CheckInDay,
) -> impl IntoView {
    let today = of.notebook.today();
    let days = move || {
        let today = today.get();
        (0..LAST).rev().filter_map(|ago| today.checked_sub_days(Days::new(ago))).collect::<Vec<_>>()
    };
    // An invalid date stays in the field with its error until another day is picked.
    let no_day = RwSignal::new(None::<(String, Option<NaiveDate>)>);
    let picked = move || {
        let picked = of.picked.get();
        let typed = no_day.get().filter(|(_, then)| *then == picked).map(|(typed, _)| typed);
        typed.or_else(|| picked.map(|day| day.to_string())).unwrap_or_default()
    };
    let bounds = Signal::derive(move || Bounds::not_after(today.get()));
    let pick = move |text: String| match parse_date_within(&text, bounds.get_untracked()) {
        Ok(Some(day)) => of.pick(day),
        Ok(None) => no_day.set(None),
        Err(_) => no_day.set(Some((text, of.picked.get_untracked()))),
    };
    view! {
        <Disclosure summary=W.earlier>
            <div class="stack">
                <p class="soft small">{W.earlier_lead}</p>
                <ul class="day-row" role="list" aria-label=W.last_days>
                    <For each=days key=|day| *day children=move |day| view! { <OneDay of day /> } />
                </ul>
                <DateField id=of.id("day") label=W.any_day value=Signal::derive(picked) on_input=pick bounds />
            </div>
        </Disclosure>
    }
}

/// The button of a day: its name, and a mark for its record. Marks differ in shape, not only in colour.
#[component]
fn OneDay(
    /// The goal and the day of the check-in.
    of: CheckInDay,
    /// The day of this row or button.
    day: NaiveDate,
) -> impl IntoView {
    let said = Memo::new(move |_| of.said_of(day).map(|check_in| check_in.how));
    let record = Memo::new(move |_| of.record_of(day));
    let class = move || match said.get() {
        Some(Outcome::Done) => "day done",
        Some(Outcome::Smallest) => "day smallest",
        Some(Outcome::NotToday) => "day skipped",
        None => "day",
    };
    let icon = move || match record.get() {
        DayRecord::Done => Some(Icon::Check),
        DayRecord::Smallest => Some(Icon::Leaf),
        DayRecord::NotToday => Some(Icon::Moon),
        DayRecord::Resting => Some(Icon::Pause),
        DayRecord::Nothing | DayRecord::Before | DayRecord::After | DayRecord::Ahead => None,
    };
    let picture = move || icon().map(|icon| view! { <Glyph icon /> });
    // The accessible name contains the visible text.
    let name =
        move || format!("{}: {}", locale::day_short(day), said.get().map_or_else(|| pictures::said(record.get()), how));
    let is_picked = move || of.day() == day;
    view! {
        <li>
            <button
                type="button"
                class=class
                class:today=is_picked
                aria-label=name
                aria-pressed=move || if is_picked() { "true" } else { "false" }
                on:click=move |_| of.pick(day)
            >
                <span>{locale::weekday_short(day.weekday())}</span>
                <span class="day-mark">{picture}</span>
            </button>
        </li>
    }
}
