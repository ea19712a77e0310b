//! Where things are in the project. Nothing outside it is written, but what a tool's own installer writes.

use std::path::{Path, PathBuf};

/// The project's root: the folder that holds `Cargo.lock`.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The built page, ready for a static host.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Tools installed for this project alone: `bin/` from Cargo, `node_modules/` from npm.
pub fn tools() -> PathBuf {
    root().join("target/tools")
}

/// Pictures taken of the page.
pub fn shots() -> PathBuf {
    root().join("target/shots")
}

/// Files that the tests give to other people's programs.
pub fn readers() -> PathBuf {
    root().join("target/readers")
}
