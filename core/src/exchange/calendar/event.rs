//! The event type shared by all kinds of calendar days.

use crate::plan::Days;
use chrono::{Datelike, NaiveDate, NaiveTime};

/// Most weeks for which a cue recurs, so that no calendar rings for ever for a goal that was let go long ago.
pub(super) const WEEKS: u64 = 12;

/// A calendar event. A new kind of day is a new function that returns events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The UID, the same in every file. It consists of letters, digits and dashes.
    pub uid: String,
    /// The day of the event, or of its first occurrence.
    pub day: NaiveDate,
    /// The start time and the length in minutes; none makes the event last all day.
    pub time: Option<(NaiveTime, u32)>,
    /// The weekly recurrence; none for an event that occurs once.
    pub weekly: Option<Weekly>,
    /// The title and the note.
    pub said: EventText,
}

/// A weekly recurrence (RRULE).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weekly {
    /// The weekdays; the day of the event is one of them.
    pub days: Days,
    /// Weeks between occurrences; never 0.
    pub every: u8,
    /// The last day on which the event may recur.
    pub last: NaiveDate,
}

impl Weekly {
    /// A recurrence on the weekday of `day`, from that day on for [`WEEKS`] weeks. None if the last day can't be
    /// written in a calendar.
    pub(super) fn from(day: NaiveDate, every: u8) -> Option<Self> {
        let last = day.checked_add_days(chrono::Days::new(WEEKS * 7 - 1)).filter(|last| fits(*last))?;
        Some(Self { days: Days::default().with(day.weekday(), true), every, last })
    }
}

/// The words of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventText {
    /// The title, which calendars show.
    pub title: String,
    /// The note inside the event.
    pub note: String,
}

/// Whether a calendar can write this day: iCalendar has years of four digits.
pub(super) fn fits(day: NaiveDate) -> bool {
    (1970..=9999).contains(&day.year())
}
