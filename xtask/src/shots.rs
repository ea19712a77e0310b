//! Takes screenshots of the built page in Chromium: those of the README and the manifest, and more to look at.

use std::fs;

use xtask::place;

use crate::run::{Answer, cargo, finish, say};
use crate::{build, setup};

/// The screenshots that are kept in the repository, and the name of each there.
const KEPT: [(&str, &str); 2] = [("phone-light-today.png", "narrow.png"), ("wide-light-today.png", "wide.png")];

/// Builds the page and takes its screenshots in both themes, at the sizes of a phone and of a wide screen.
pub(crate) fn shots() -> Answer {
    build::build()?;
    setup::for_browsers()?;
    say("Taking pictures (2 minutes).");
    let mut take = cargo();
    take.args(["test", "--package", "cairn", "--test", "e2e", "--", "--ignored", "shots::pictures"]);
    finish(take.env("CAIRN_DIST", place::dist()))?;
    let folder = place::root().join("public/screenshots");
    fs::create_dir_all(&folder).map_err(|error| format!("{} could not be made: {error}.", folder.display()))?;
    for (taken, kept) in KEPT {
        let to = folder.join(kept);
        fs::copy(place::shots().join(taken), to).map_err(|error| format!("{kept} could not be written: {error}."))?;
    }
    println!("The pictures are in {}.", place::shots().display());
    Ok(())
}
