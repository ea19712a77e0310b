//! An event, as every kind of day is written.

use crate::plan::Days;
use chrono::{Datelike, NaiveDate, NaiveTime};

/// How many weeks a cue comes back at most: nothing rings for ever for a goal that was let go of long ago.
pub(super) const WEEKS: u64 = 12;

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
    pub(super) fn from(day: NaiveDate, every: u8) -> Option<Self> {
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

/// Calendars write years with four digits.
pub(super) fn fits(day: NaiveDate) -> bool {
    (1970..=9999).contains(&day.year())
}
