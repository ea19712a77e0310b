//! Library of the `cargo xtask` commands and the end-to-end tests: [`site`] is a static host for tests, [`precache`]
//! lists the files that a service worker caches, [`first_start`] the files that a first start loads, [`styles`] joins
//! the style sheets, and [`builder`] keeps the builder's paths out of a build.
//!
//! The running page needs nothing of this crate, and nothing in it knows what a goal is.

pub mod builder;
pub mod first_start;
pub mod place;
pub mod precache;
pub mod site;
pub mod styles;
