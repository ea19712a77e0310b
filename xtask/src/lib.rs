//! What the `cargo xtask` commands and the end-to-end tests share: [`site`] stands in for a static host, and
//! [`precache`] knows which files of a build a service worker keeps.
//!
//! Deliberately absent: anything the page itself needs while it runs. Nothing here knows what a goal is.

pub mod place;
pub mod precache;
pub mod site;
