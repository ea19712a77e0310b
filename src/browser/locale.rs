//! Dates as people where the page is open write them.
//!
//! A civil date has no time zone. It is written as a moment in UTC by a writer in UTC, so that what is shown is what is
//! kept: a writer keeps the zone of when it was made, and a device can move to another one while the page is open.

use chrono::{NaiveDate, Weekday};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::JsValue;

/// What of a date is written, and how.
type Manner = &'static [(&'static str, &'static str)];

thread_local! {
    /// Writers of dates, each made once: making one takes the browser many times as long as writing a date.
    static WRITERS: RefCell<Vec<(Manner, Function)>> = const { RefCell::new(Vec::new()) };
}

fn writer(manner: Manner) -> Function {
    WRITERS.with_borrow_mut(|writers| {
        if let Some((_, writer)) = writers.iter().find(|(known, _)| *known == manner) {
            return writer.clone();
        }
        let settings = Object::new();
        for (name, value) in manner.iter().chain(&[("timeZone", "UTC")]) {
            // A fresh object takes any property.
            let _ = Reflect::set(&settings, &(*name).into(), &(*value).into());
        }
        let writer = Intl::DateTimeFormat::new(&Array::of1(&"en-GB".into()), &settings).format();
        writers.push((manner, writer.clone()));
        writer
    })
}

fn format(date: NaiveDate, manner: Manner) -> String {
    // Midday, so many days after 1970 began.
    let noon = (date - NaiveDate::default()).num_milliseconds() + 12 * 60 * 60 * 1000;
    #[expect(clippy::cast_precision_loss, reason = "a day of the calendar, far below 2^53 milliseconds")]
    let moment = Date::new(&JsValue::from_f64(noon as f64));
    let text = writer(manner).call1(&JsValue::UNDEFINED, &moment);
    text.ok().and_then(|text| text.as_string()).unwrap_or_else(|| date.to_string())
}

/// The language the browser is set to, such as "en-GB"; empty where it does not say.
pub fn language() -> String {
    leptos::prelude::window().navigator().language().unwrap_or_default()
}

/// A date in full, such as "3 May 2026".
pub fn date(date: NaiveDate) -> String {
    format(date, &[("day", "numeric"), ("month", "long"), ("year", "numeric")])
}

/// A date with its day of the week, such as "Sunday 3 May"; of another year than this, with its year.
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

/// A month cut short, such as "May".
pub fn month_short(date: NaiveDate) -> String {
    format(date, &[("month", "short")])
}

/// A day of the week in full, such as "Monday".
pub fn weekday(day: Weekday) -> String {
    // 5 January 1970 was a Monday.
    let monday = NaiveDate::from_ymd_opt(1970, 1, 5).unwrap_or_default();
    let days = u64::from(day.num_days_from_monday());
    format(monday + chrono::Days::new(days), &[("weekday", "long")])
}

/// A date with its day of the week, cut short: "Sun, 3 May"; of another year than this, with its year.
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

/// The day of the week of a date, cut short: "Mon".
pub fn weekday_short(date: NaiveDate) -> String {
    format(date, &[("weekday", "short")])
}
