//! Builds the page into `dist/`.

use std::env;
use std::path::{Path, PathBuf};

use xtask::builder::{self, Homes};
use xtask::place;

use crate::run::{Answer, finish, program, say, words_of};
use crate::setup;

/// Writes `dist/`: the release app, its files under names with digests, and a service worker that lists them all.
pub(crate) fn build() -> Answer {
    setup::for_build()?;
    say("Building the page (about 3 minutes the first time, 20 seconds after that).");
    let mut trunk = program("trunk");
    trunk.args(["build", "--release"]);
    if setup::wasm_opt_is_here() {
        // Every tool is installed in the right version, so nothing is downloaded.
        trunk.arg("--offline");
    }
    let homes = homes();
    // This variable applies to the page's target alone: it adds to the flags in Cargo's settings, and host programs
    // build unchanged.
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", homes.flags().join(" "));
    // Some CI systems set NO_COLOR to 1; Trunk reads it as an option that must be true or false.
    finish(trunk.env_remove("NO_COLOR"))?;
    tells_nothing(&homes)?;
    println!("The page is in {}.", place::dist().display());
    Ok(())
}

/// Fails if a published file contains the path of a folder of this machine.
fn tells_nothing(homes: &Homes) -> Answer {
    if let Some(folder) = homes.unnamed() {
        // Cargo splits flags at spaces, and no other variable applies to the page alone.
        println!("The page tells where it was made, as {folder} has a space in its name.");
        return Ok(());
    }
    let home = env::home_dir().unwrap_or_default();
    let folders = [text(&home), homes.root.clone(), homes.cargo.clone(), homes.sysroot.clone()];
    let folders: Vec<&str> = folders.iter().map(String::as_str).filter(|folder| !folder.is_empty()).collect();
    let unread = |error: std::io::Error| format!("dist/ can't be read: {error}.");
    match builder::told_by(&place::dist(), &folders).map_err(unread)? {
        Some(what) => Err(format!("The build tells where it was made: {what}.")),
        None => Ok(()),
    }
}

fn homes() -> Homes {
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.unwrap_or_else(|| env::home_dir().unwrap_or_default().join(".cargo"));
    let registries = std::fs::read_dir(cargo.join("registry/src"));
    let registries = registries.into_iter().flatten().filter_map(|entry| Some(text(&entry.ok()?.path())));
    let about = words_of("rustc", &["-vV"]).unwrap_or_default();
    let commit = about.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or_default();
    Homes {
        root: text(&place::root()),
        registries: registries.collect(),
        sysroot: words_of("rustc", &["--print", "sysroot"]).unwrap_or_default().trim().to_owned(),
        commit: commit.to_owned(),
        cargo: text(&cargo),
    }
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
