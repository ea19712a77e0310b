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

mod event;
mod goals;
mod partner;
mod session;
mod write;

pub use event::{Event, EventText, Weekly};
pub use goals::{EventKind, events};
pub use partner::ask_event;
pub use session::session;
pub use write::calendar;
