//! Typed access to the browser: time, files, share sheet, printing, presses, page and tab events, locale.
//!
//! It imports no other module of the app: it knows nothing of goals and stores nothing.

pub mod events;
pub mod file;
pub mod locale;
pub mod page;
pub mod presses;
mod regions;
pub mod time;
pub mod view;
