//! What time it is here, by the person's own calendar.

use chrono::NaiveDate;
use js_sys::Date;
use leptos::prelude::set_timeout;
use std::time::Duration;

/// What waits a moment waits so long.
const MOMENT: Duration = Duration::from_millis(500);

/// Milliseconds since 1970.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a time of day after 1970, in whole milliseconds"
)]
pub fn now() -> u64 {
    Date::now().max(0.0) as u64
}

/// The civil date and the hour where the person is. Never those in Greenwich.
pub fn here() -> (NaiveDate, u8) {
    let date = Date::new_0();
    let year = i32::try_from(date.get_full_year()).unwrap_or(1970);
    let day = NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date()).unwrap_or_default();
    (day, u8::try_from(date.get_hours()).unwrap_or_default())
}

/// Random bits for telling this page load from all others.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a random whole number below 2^52")]
pub fn random() -> u64 {
    (js_sys::Math::random() * 4_503_599_627_370_496.0) as u64
}

/// Does something a moment later, unless the page is gone by then.
pub fn in_a_moment(what: Box<dyn FnOnce()>) {
    set_timeout(what, MOMENT);
}
