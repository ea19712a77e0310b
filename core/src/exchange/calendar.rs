//! Export of a plan's days to a calendar: iCalendar (RFC 5545).
//!
//! An event has the same UID in every file, so importing a later file updates the events of an earlier one. Times are
//! floating: eight in the morning stays eight wherever the person is. The caller passes in the titles. They reveal
//! nothing unless the person asks for more, since most calendars are copied to a server.
//!
//! The `icalendar` crate (0.17.17) was rejected: it adds some 100 kB (gzip) to the page because it brings its own clock
//! and random numbers; it lets a lone carriage return through, which many readers take for a line end; and its all-day
//! events end before they begin. Tests read the output back with Python's `icalendar`.
//!
//! Past days are never exported.

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
