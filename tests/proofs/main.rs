//! Proofs that nothing is lost, through the whole notebook: a fault at every storage call, and two stores of one browser.
//!
//! Short forms run with every test. `CAIRN_LONG=1` (set by `cargo xtask prove`) runs the long ones, and prints one line a proof.

#[allow(dead_code, reason = "the proofs of the journal use all of it")]
#[path = "../shared/browser.rs"]
mod browser;
#[path = "../shared/faulty.rs"]
mod faulty;
mod journeys;
mod stores;

/// How many cases a proof runs: a few when testing, many when proving.
fn cases(short: u32, long: u32) -> u32 {
    if std::env::var_os("CAIRN_LONG").is_some() { long } else { short }
}
