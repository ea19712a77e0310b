//! Drawing of the days: a year as twelve small months, all years as one band each.

use super::view::{View, label};
use crate::browser::locale;
use crate::ui::parts::{DayCell, DayShape, DaysPicture};
use cairn_core::scales::{DayMark, DayRecord};
use cairn_core::words::count;
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

/// The shape of a day's record; none for days outside of the goal's life.
pub(super) fn shape(record: DayRecord) -> Option<DayShape> {
    match record {
        DayRecord::Done => Some(DayShape::Full),
        DayRecord::Smallest => Some(DayShape::Small),
        DayRecord::NotToday => Some(DayShape::Ring),
        DayRecord::Resting => Some(DayShape::Wave),
        DayRecord::Nothing => Some(DayShape::Point),
        DayRecord::Before | DayRecord::After | DayRecord::Ahead => None,
    }
}

/// The picture of a year: twelve months.
pub(super) fn year(view: &View) -> AnyView {
    let month = |month: &Vec<DayMark>| {
        let name = month.first().map(|mark| locale::month(mark.day)).unwrap_or_default();
        let label = label(view, std::slice::from_ref(month), &name);
        let short = month.first().map(|mark| locale::month_short(mark.day));
        figure(short, block(month, view.today, label))
    };
    view! { <div class="days-year">{view.months.iter().map(month).collect_view()}</div> }.into_any()
}

/// The picture of all years: a band for each.
pub(super) fn all_years(view: &View) -> AnyView {
    let year = |months: &[Vec<DayMark>]| {
        let name = months.first().and_then(|month| month.first()).map(|mark| count(mark.day.year()));
        let label = label(view, months, name.as_deref().unwrap_or_default());
        figure(name, band(months, view.today, label))
    };
    view! { <div class="days-all">{view.months.chunks(12).map(year).collect_view()}</div> }.into_any()
}

fn figure(name: Option<String>, picture: AnyView) -> AnyView {
    view! {
        <figure>
            <figcaption>{name}</figcaption>
            {picture}
        </figure>
    }
    .into_any()
}

/// The position of a month's or a year's first day within its week.
pub(super) fn in_week(month: Option<&DayMark>) -> u32 {
    let [first, ..] = locale::week();
    month.map_or(0, |mark| mark.day.weekday().days_since(first))
}

/// A month: a row for each week.
fn block(month: &[DayMark], today: NaiveDate, label: String) -> AnyView {
    let before = in_week(month.first());
    let place = |day: NaiveDate| {
        let at = i32::try_from(before + day.day0()).unwrap_or(0);
        (at % 7, at / 7)
    };
    picture(month.iter(), place, (7, 6), today, label)
}

/// A year: a row for each day of the week, a column for each week.
fn band(months: &[Vec<DayMark>], today: NaiveDate, label: String) -> AnyView {
    let first = in_week(months.first().and_then(|month| month.first()));
    let place = |day: NaiveDate| {
        let at = i32::try_from(first + day.ordinal0()).unwrap_or(0);
        (at / 7, at % 7)
    };
    picture(months.iter().flatten(), place, (54, 7), today, label)
}

fn picture<'a>(
    days: impl Iterator<Item = &'a DayMark>,
    place: impl Fn(NaiveDate) -> (i32, i32),
    size: (i32, i32),
    today: NaiveDate,
    label: String,
) -> AnyView {
    let mut now = None;
    let cell = |mark: &DayMark| {
        let (column, row) = place(mark.day);
        if mark.day == today {
            now = Some((column, row));
        }
        DayCell { column, row, shape: shape(mark.record) }
    };
    let cells: Vec<DayCell> = days.map(cell).collect();
    view! { <DaysPicture cells now size label /> }.into_any()
}
