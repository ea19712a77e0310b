//! Cairn: a quiet path through setting goals of one's own in therapy, and a companion while living with them.
//!
//! # The modules
//! What can be known without a browser is the crate `cairn-core`. This crate meets the browser and draws the page.
//!
//! | module | what it is |
//! |---|---|
//! | [`shelf`] | the two stores of a browser |
//! | [`browser`] | the browser's own functions |
//! | [`notebook`] | the live plan, the draft being typed, whether it is kept |
//! | [`ui`] | what a person sees and touches |
//!
//! # Invariants of absence
//! `shelf` never knows what a goal is. `ui` never touches storage or JSON. Nothing leaves the device but a file the person
//! asked for. No sentence for people stands here.

#![allow(
    unreachable_pub,
    reason = "the modules are private, so that rustc reports dead code; `pub` means for the other modules"
)]

#[macro_use]
mod lazy;

mod browser;
mod notebook;
mod shelf;
mod ui;

pub use ui::start;
#[cfg(feature = "draw")]
pub use ui::{Opening, draw};

#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "../tests/shared/fake_mirror.rs"]
mod fake_mirror;
#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "../tests/native/main.rs"]
mod native;
#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "../tests/proofs/main.rs"]
mod proofs;
#[cfg(all(test, target_arch = "wasm32"))]
#[path = "../tests/web/main.rs"]
mod web;
