//! What the `cargo xtask` commands and the end-to-end tests share: [`site`] stands in for a static host, [`precache`] knows
//! which files of a build a service worker keeps, [`first_start`] which of them a first start loads, [`styles`] makes one
//! style sheet of many and [`builder`] keeps the builder's folders out of a build.
//!
//! Deliberately absent: anything the page itself needs while it runs. Nothing here knows what a goal is.

pub mod builder;
pub mod first_start;
pub mod place;
pub mod precache;
pub mod site;
pub mod styles;
