//! Paths of the project. Only a tool's own installer ever writes outside of the project.

use std::path::{Path, PathBuf};

/// The project's root: the folder that holds `Cargo.lock`.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The folder of the built page, ready for a static host.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The folder of tools installed for this project alone: `bin/` from Cargo, `node_modules/` from npm.
pub fn tools() -> PathBuf {
    root().join("target/tools")
}

/// The folder of screenshots.
pub fn shots() -> PathBuf {
    root().join("target/shots")
}

/// The folder of files that the tests hand to other people's programs.
pub fn readers() -> PathBuf {
    root().join("target/readers")
}
