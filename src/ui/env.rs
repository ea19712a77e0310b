//! The environment that a notebook gets in a browser: the clock, random bits, timers and the yielder.

use crate::browser::time;
use crate::notebook::Env;
use cairn_core::plan::DayBegins;
use chrono::NaiveDate;

/// The browser's clock, random bits, timers and yielder. Each notebook of the page is created with them.
pub(super) const BROWSER_ENV: Env =
    Env { now: time::now, today, random: time::random, in_a_moment: time::in_a_moment, yielder: time::yielder };

/// Computes today's date in the local time zone; a day begins at the hour that the person chose.
fn today(begins: DayBegins) -> NaiveDate {
    let (date, hour) = time::here();
    begins.day_of(date, hour)
}
