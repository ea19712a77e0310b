//! Days for a calendar: iCalendar after RFC 5545.
//!
//! An event has the same name (UID) in every file, so a file that is opened again brings news to the events of the first one.
//! Times float: eight in the morning is eight wherever the person is. Titles come from outside and are private unless the
//! person asks for more, since most calendars are copied to somebody's server.
//!
//! The `icalendar` crate was looked at (0.17.17): it adds some 100 kB (gzip) to the page, since it brings a clock and random
//! numbers of its own; it lets a lone carriage return through, which many readers take for the end of a line; and its all-day
//! events end before they begin. What is written here is read back in tests by Python's `icalendar`.
//!
//! Deliberately absent: the past. What is over has no place in a calendar.

mod goals;
mod partner;
mod session;
mod write;

pub use goals::{EventKind, events};
pub use partner::ask_event;
pub use session::session;
pub use write::calendar;

use crate::plan::Days;
use chrono::{Datelike, NaiveDate, NaiveTime};
use goals::{WEEKS, fits};

/// Something that stands in a calendar. Another kind of day is one more function that gives these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name, the same in every file: letters, digits and dashes only.
    pub uid: String,
    /// Its day, or the first of its days.
    pub day: NaiveDate,
    /// When it begins, and how long it takes in minutes; none makes it a matter of the whole day.
    pub time: Option<(NaiveTime, u32)>,
    /// How it comes back, if it does.
    pub weekly: Option<Weekly>,
    /// What is seen in the calendar, and the note inside.
    pub said: EventText,
}

/// How an event comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weekly {
    /// The days of the week; the day of the event is one of them.
    pub days: Days,
    /// So many weeks from one to the next; never 0.
    pub every: u8,
    /// The last day it may come back.
    pub last: NaiveDate,
}

impl Weekly {
    /// On the weekday of a day, from that day on for as long as a cue comes back at most. None where no calendar can write that.
    fn from(day: NaiveDate, every: u8) -> Option<Self> {
        let last = day.checked_add_days(chrono::Days::new(WEEKS * 7 - 1)).filter(|last| fits(*last))?;
        Some(Self { days: Days::default().with(day.weekday(), true), every, last })
    }
}

/// The words of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventText {
    /// What is seen in the calendar.
    pub title: String,
    /// The note inside.
    pub note: String,
}
