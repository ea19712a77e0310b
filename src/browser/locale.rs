//! Formatting of dates by the browser's `Intl`: English words, in the order of the person's own region.
//!
//! A civil date has no time zone. It is formatted as a moment in UTC by a formatter in UTC, so that the shown day is
//! always the stored day: a formatter keeps the zone of its creation, and a device can move to another zone while the
//! page is open.

use super::regions;
use chrono::{NaiveDate, Weekday};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::JsValue;

/// The options of a formatter: names and values as `Intl.DateTimeFormat` takes them.
type Manner = &'static [(&'static str, &'static str)];

thread_local! {
    /// Formatters by their options, each created once: creating one takes far longer than formatting a date.
    static WRITERS: RefCell<Vec<(Manner, Function)>> = const { RefCell::new(Vec::new()) };
}

fn writer(manner: Manner) -> Function {
    WRITERS.with_borrow_mut(|writers| {
        if let Some((_, writer)) = writers.iter().find(|(known, _)| *known == manner) {
            return writer.clone();
        }
        let settings = Object::new();
        for (name, value) in manner.iter().chain(&[("timeZone", "UTC")]) {
            // Setting a property of a fresh object can't fail.
            let _ = Reflect::set(&settings, &(*name).into(), &(*value).into());
        }
        let writer = Intl::DateTimeFormat::new(&Array::of1(&regions::english(&language()).into()), &settings).format();
        writers.push((manner, writer.clone()));
        writer
    })
}

fn format(date: NaiveDate, manner: Manner) -> String {
    // Noon of the day in UTC, in milliseconds since 1970.
    let noon = (date - NaiveDate::default()).num_milliseconds() + 12 * 60 * 60 * 1000;
    #[expect(clippy::cast_precision_loss, reason = "a day of the calendar, far below 2^53 milliseconds")]
    let moment = Date::new(&JsValue::from_f64(noon as f64));
    let text = writer(manner).call1(&JsValue::UNDEFINED, &moment);
    text.ok().and_then(|text| text.as_string()).unwrap_or_else(|| date.to_string())
}

/// The language the browser is set to, such as "en-GB"; empty where the browser doesn't say.
pub fn language() -> String {
    leptos::prelude::window().navigator().language().unwrap_or_default()
}

/// The days of a week, from the first of the person's region on.
pub fn week() -> [Weekday; 7] {
    let mut next = regions::first_day(&language());
    std::array::from_fn(|_| {
        let day = next;
        next = day.succ();
        day
    })
}

/// A date in full, such as "3 May 2026" or "May 3, 2026".
pub fn date(date: NaiveDate) -> String {
    format(date, &[("day", "numeric"), ("month", "long"), ("year", "numeric")])
}

/// A date with its weekday, such as "Sunday 3 May"; with its year unless it is in this year.
pub fn day(date: NaiveDate) -> String {
    if is_of_this_year(date) {
        return format(date, &[("weekday", "long"), ("day", "numeric"), ("month", "long")]);
    }
    format(date, &[("weekday", "long"), ("day", "numeric"), ("month", "long"), ("year", "numeric")])
}

/// A month and its year, such as "May 2026".
pub fn month(date: NaiveDate) -> String {
    format(date, &[("month", "long"), ("year", "numeric")])
}

/// An abbreviated month, such as "May".
pub fn month_short(date: NaiveDate) -> String {
    format(date, &[("month", "short")])
}

/// A weekday in full, such as "Monday".
pub fn weekday(day: Weekday) -> String {
    format(of_week(day), &[("weekday", "long")])
}

/// An abbreviated weekday, such as "Mon".
pub fn weekday_short(day: Weekday) -> String {
    format(of_week(day), &[("weekday", "short")])
}

/// Some date of this weekday.
fn of_week(day: Weekday) -> NaiveDate {
    // 5 January 1970 was a Monday.
    let monday = NaiveDate::from_ymd_opt(1970, 1, 5).unwrap_or_default();
    monday + chrono::Days::new(u64::from(day.num_days_from_monday()))
}

/// A date with its weekday, abbreviated: "Sun, 3 May"; with its year unless it is in this year.
pub fn day_short(date: NaiveDate) -> String {
    if is_of_this_year(date) {
        return format(date, &[("weekday", "short"), ("day", "numeric"), ("month", "short")]);
    }
    format(date, &[("weekday", "short"), ("day", "numeric"), ("month", "short"), ("year", "numeric")])
}

fn is_of_this_year(date: NaiveDate) -> bool {
    use chrono::Datelike as _;
    date.year() == super::time::here().0.year()
}
