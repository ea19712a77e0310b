//! The clock, the local civil date, random bits, and the yielder that keeps long tasks short.

use super::events::is_hidden;
use super::page::call;
use chrono::NaiveDate;
use js_sys::{Date, Promise, Reflect};
use leptos::prelude::{set_timeout, window};
use std::cell::Cell;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// The delay of [`in_a_moment`].
const MOMENT: Duration = Duration::from_millis(500);

/// Milliseconds since 1970, in UTC.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a time of day after 1970, in whole milliseconds"
)]
pub fn now() -> u64 {
    Date::now().max(0.0) as u64
}

/// The civil date and the hour (0 to 23) in the device's time zone, never in UTC.
pub fn here() -> (NaiveDate, u8) {
    let date = Date::new_0();
    let year = i32::try_from(date.get_full_year()).unwrap_or(1970);
    let day = NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date()).unwrap_or_default();
    (day, u8::try_from(date.get_hours()).unwrap_or_default())
}

/// 52 random bits, which tell this page load from all others. They are not for cryptography.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a random whole number below 2^52")]
pub fn random() -> u64 {
    (js_sys::Math::random() * 4_503_599_627_370_496.0) as u64
}

/// Longest time a task may block the main thread before it yields, in milliseconds.
const LONG: f64 = 12.0;

thread_local! {
    /// When the main thread last yielded, in milliseconds since 1970.
    static RESTED: Cell<f64> = const { Cell::new(0.0) };
}

/// Yields to the browser if the task has run for [`LONG`] and the page is visible; otherwise the future is ready at
/// once.
pub fn yielder() -> Pin<Box<dyn Future<Output = ()>>> {
    if Date::now() - RESTED.get() < LONG || is_hidden() {
        return Box::pin(poll_fn(|_| Poll::Ready(())));
    }
    Box::pin(async {
        // This promise is never rejected.
        let _ = JsFuture::from(next_task()).await;
        RESTED.set(Date::now());
    })
}

/// `scheduler.yield()`, or a timer where the browser doesn't have it.
fn next_task() -> Promise {
    let scheduler = || Reflect::get(&window(), &"scheduler".into());
    scheduler().ok().and_then(|scheduler| call(&scheduler, "yield", &JsValue::UNDEFINED)).unwrap_or_else(|| {
        Promise::new(&mut |done, _| {
            let _ = window().set_timeout_with_callback(&done);
        })
    })
}

/// Runs a function after [`MOMENT`], unless the page is gone by then.
pub fn in_a_moment(what: Box<dyn FnOnce()>) {
    set_timeout(what, MOMENT);
}
