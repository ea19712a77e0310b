//! Building the page into `dist/`.

use xtask::place;

use crate::run::{Answer, finish, program, say};
use crate::setup;

/// Writes `dist/`: the release app, its files under hashed names, and a service worker that knows them all.
pub(crate) fn build() -> Answer {
    setup::for_build()?;
    say("Building the page (about 3 minutes the first time, 20 seconds after that).");
    let mut trunk = program("trunk");
    trunk.args(["build", "--release"]);
    if setup::wasm_opt_is_here() {
        // Every tool is here in the right version, so nothing is fetched.
        trunk.arg("--offline");
    }
    // Some CI systems set NO_COLOR to 1, which Trunk reads as an option that wants true or false.
    finish(trunk.env_remove("NO_COLOR"))?;
    println!("The page is in {}.", place::dist().display());
    Ok(())
}
