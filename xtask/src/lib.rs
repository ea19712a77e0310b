//! Library of the `cargo xtask` commands and the end-to-end tests: [`site`] is a static host for tests, [`precache`]
//! lists the files that a service worker caches, [`first_start`] the files that a first start loads, [`styles`] joins
//! the style sheets, and [`builder`] keeps the builder's paths out of a build. [`crates`] says what the page is made of,
//! [`notices`] and [`sbom`] write that down for people and for programs, and [`archive`] packs a release.
//!
//! The running page needs nothing of this crate, and nothing in it knows what a goal is.

pub mod archive;
pub mod builder;
pub mod crates;
pub mod first_start;
pub mod notices;
pub mod place;
pub mod precache;
pub mod sbom;
pub mod site;
pub mod styles;
