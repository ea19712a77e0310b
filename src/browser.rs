//! The browser's own doings: time, files, share sheet, print, presses, page and tab events, locale.
//!
//! Deliberately absent: every other room. Nothing here knows what a goal is, and nothing here stores anything.

pub mod events;
pub mod file;
pub mod locale;
pub mod page;
pub mod presses;
pub mod time;
pub mod view;
