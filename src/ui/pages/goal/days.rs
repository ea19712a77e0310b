//! Table of the last two weeks, day by day.

use super::super::check_in::{CheckInDay, tile_id};
use super::OneGoal;
use crate::browser::{locale, page};
use crate::ui::parts::{Glyph, Icon};
use cairn_core::plan::{CheckIn, Outcome};
use cairn_core::scales::{DayRecord, last_days, record};
use cairn_core::words::en::goal::{EN as W, felt};
use cairn_core::words::en::{pictures, today};
use cairn_core::words::fill;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The number of days in the table.
const SHOWN: u64 = 14;

/// The last two weeks as a table, newest first; a tap on a day opens its check-in.
#[component]
pub(super) fn TwoWeeks(
    /// The goal.
    one: OneGoal,
    /// The goal and the day of the check-in.
    of: CheckInDay,
) -> impl IntoView {
    let today = one.notebook.today();
    let marks = one.read(move |goal| last_days(goal, SHOWN, today.get()));
    let days = move || marks.with(|marks| marks.iter().map(|mark| mark.day).collect::<Vec<_>>());
    let has_said =
        one.read(move |goal| marks.with(|all| all.iter().any(|mark| goal.check_ins.contains_key(&mark.day))));
    view! {
        <section class="sheet-part" class:no-print=move || !has_said.get()>
            <h2 id="two-weeks" tabindex="-1">
                {W.days_title}
            </h2>
            <p class="soft small no-print">{W.days_say}</p>
            <table class="days">
                <thead class="only-heard">
                    <tr>
                        <th scope="col">{W.day}</th>
                        <th scope="col">{W.how}</th>
                    </tr>
                </thead>
                <tbody>
                    <For each=days key=|day| *day children=move |day| view! { <OneDay one of day /> } />
                </tbody>
            </table>
        </section>
    }
}

/// A row of the table.
#[component]
fn OneDay(
    /// The goal.
    one: OneGoal,
    /// The goal and the day of the check-in.
    of: CheckInDay,
    /// The day of this row or button.
    day: NaiveDate,
) -> impl IntoView {
    let said = one.read(move |goal| goal.check_ins.get(&day).cloned());
    let today = one.notebook.today();
    let record = one.read(move |goal| record(goal, day, today.get()));
    let is_changeable = one.is_changeable();
    let speak = move |_| {
        of.pick(day);
        page::focus(tile_id(one.id, Outcome::Done));
    };
    let name = move || {
        let short = locale::day_short(day);
        if !is_changeable.get() {
            return view! { <span>{short}</span> }.into_any();
        }
        // The accessible name contains the visible text.
        let heard = fill!(W.speak_of, day: short.as_str());
        view! {
            <button type="button" class="in-text" aria-label=heard on:click=speak>
                {short}
            </button>
        }
        .into_any()
    };
    view! {
        <tr class:no-print=move || said.with(Option::is_none)>
            <th scope="row">{name}</th>
            <td>
                {move || {
                    said.with(|said| what_was_said(
                        said.as_ref(),
                        record.get(),
                        one.notebook.settings().shows_numbers(),
                    ))
                }}
            </td>
        </tr>
    }
}

fn what_was_said(said: Option<&CheckIn>, record: DayRecord, numbers: bool) -> AnyView {
    let Some(check_in) = said else {
        let words = pictures::said(record);
        return if record == DayRecord::Nothing {
            view! {
                <span aria-hidden="true">{W.nothing_said}</span>
                <span class="only-heard">{words}</span>
            }
            .into_any()
        } else {
            view! { <span class="soft">{words}</span> }.into_any()
        };
    };
    let icon = match check_in.how {
        Outcome::Done => Icon::Check,
        Outcome::Smallest => Icon::Leaf,
        Outcome::NotToday => Icon::Moon,
    };
    let (note, felt) = (check_in.note.clone(), felt(check_in, numbers).collect::<Vec<_>>().join(", "));
    view! {
        <span class="state">
            <Glyph icon />
            {today::how(check_in.how)}
        </span>
        {(!note.is_empty()).then(|| view! { <p class="own-words">{note}</p> })}
        {(!felt.is_empty()).then(|| view! { <p class="soft small">{felt}</p> })}
    }
    .into_any()
}
