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

/// Whether there is a browser at all: none is there while the build draws pages. What a view asks a browser as it is built
/// has an answer without one; everything else stands in effects and listeners, which don't run then.
const IS_HERE: bool = cfg!(target_arch = "wasm32");
