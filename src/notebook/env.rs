//! `Env`: the clock, the random bits and the timers that a notebook takes from its browser, or from a test.

use cairn_core::plan::DayBegins;
use cairn_core::yielder::Yielder;
use chrono::NaiveDate;

/// What the notebook takes from outside. A test brings its own.
#[derive(Debug, Clone, Copy)]
pub struct Env {
    /// Milliseconds since 1970.
    pub now: fn() -> u64,
    /// Today's civil date, for somebody whose day begins at this hour.
    pub today: fn(DayBegins) -> NaiveDate,
    /// 52 random bits.
    pub random: fn() -> u64,
    /// Calls a function a moment later.
    pub in_a_moment: fn(Box<dyn FnOnce()>),
    /// The yielder of long work.
    pub yielder: Yielder,
}

impl Env {
    /// Milliseconds since 1970.
    pub fn now(self) -> u64 {
        (self.now)()
    }
}
