//! A month of days as a grid, in which each day up to today is a button.

use super::drawn::{in_week, shape};
use super::view::{View, label, name};
use crate::browser::{locale, page};
use crate::ui::pages::check_in::{CheckInDay, tile_id};
use crate::ui::parts::ShapeMark;
use cairn_core::plan::Outcome;
use cairn_core::scales::{DayMark, DayRecord};
use cairn_core::words::count;
use cairn_core::words::en::pictures::said;
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

/// The check-in whose day a tap picks, and whether it is shown.
type Tap = (CheckInDay, RwSignal<bool>);

/// Builds the month of a view. Without `tap` its days are text, as in a client's file.
pub(super) fn month(view: &View, tap: Option<Tap>) -> AnyView {
    let days = view.months.first().cloned().unwrap_or_default();
    let label = label(view, &view.months, &name(view));
    let blanks = (0..in_week(days.first())).map(|_| view! { <span></span> }).collect_view();
    let names = locale::week().map(|day| view! { <span>{locale::weekday_short(day)}</span> }).collect_view();
    let day = |mark: &DayMark| match tap.filter(|_| mark.day <= view.today) {
        Some(tap) => button(*mark, view.today, tap),
        None => view! {
            <span class="month-day" aria-hidden="true">
                {within(*mark)}
            </span>
        }
        .into_any(),
    };
    view! {
        <div class="days-month">
            <div class="week-names" aria-hidden="true">
                {names}
            </div>
            <div class="month" role="group" aria-label=label>
                {blanks}
                {days.iter().map(day).collect_view()}
            </div>
        </div>
    }
    .into_any()
}

fn button(mark: DayMark, today: NaiveDate, (of, is_open): Tap) -> AnyView {
    let day = mark.day;
    // A day before the goal's first day has nothing to tell, but something can be told of it.
    let record = if mark.record == DayRecord::Before { DayRecord::Nothing } else { mark.record };
    let press = move |_| {
        of.pick(day);
        is_open.set(true);
        page::focus(tile_id(of.goal, Outcome::Done));
    };
    view! {
        <button
            type="button"
            class="month-day"
            class:today=day == today
            id=format!("day-{day}")
            aria-label=format!("{}: {}", locale::day_short(day), said(record))
            aria-pressed=move || if is_open.get() && of.day() == day { "true" } else { "false" }
            on:click=press
        >
            {within(mark)}
        </button>
    }
    .into_any()
}

/// The number of the day, and the shape of its record.
fn within(mark: DayMark) -> impl IntoView {
    view! {
        <span>{count(mark.day.day())}</span>
        {shape(mark.record).map(|shape| view! { <ShapeMark shape /> })}
    }
}
