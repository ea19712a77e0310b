//! Proofs that nothing is lost, on the real journal: a simulated browser, a fault at every storage call, damaged values.
//!
//! Short forms run with every test. `CAIRN_LONG=1` (set by `cargo xtask prove`) runs the long ones, and prints one line a proof.

#[path = "../../../tests/shared/browser.rs"]
mod browser;
mod damage;
mod faults;
#[path = "../../../tests/shared/faulty.rs"]
mod faulty;
#[path = "../shared/foreign.rs"]
mod foreign;
#[path = "../../../tests/shared/heavy_life.rs"]
mod heavy_life;
mod importing;
#[path = "../shared/living_on.rs"]
mod living_on;
#[path = "../../../tests/shared/made.rs"]
mod made;
mod packing;
mod simulator;

/// How many cases a proof runs: a few when testing, many when proving.
fn cases(short: u32, long: u32) -> u32 {
    if std::env::var_os("CAIRN_LONG").is_some() { long } else { short }
}
