//! Makes sure that every tool is installed in the right version. An installed tool is used; a missing one is put into
//! `target/tools`, so that nobody's own tools change.

mod browsers;
mod cargo_tools;
mod debian;
mod host;
mod npm;
mod python;

use std::path::Path;

pub(crate) use browsers::{Browser, for_browsers};
pub(crate) use cargo_tools::{FIREFOX_DRIVER, FORMATTER};
pub(crate) use host::{MODULES, for_hosting};
pub(crate) use npm::{WASM_OPT, for_accessibility, for_bench};
pub(crate) use python::for_readers;

use crate::run::{Answer, finish, program, say, words_of};

/// Installs the tools that building the page needs.
pub(crate) fn for_build() -> Answer {
    wasm_target()?;
    cargo_tools::TRUNK.ensure()?;
    cargo_tools::wasm_bindgen()?.ensure()?;
    npm::wasm_opt()
}

/// Whether wasm-opt is on the path in the version the page is built with.
pub(crate) fn wasm_opt_is_here() -> bool {
    is_here("wasm-opt", npm::WASM_OPT)
}

/// Installs the standard library for wasm. rust-toolchain.toml names the target, but not every Rust comes from rustup.
fn wasm_target() -> Answer {
    const TARGET: &str = "wasm32-unknown-unknown";
    let folder = words_of("rustc", &["--print", "target-libdir", "--target", TARGET]).unwrap_or_default();
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    say("Fetching Rust's library for web pages (seconds).");
    finish(program("rustup").args(["target", "add", TARGET]))
        .map_err(|error| format!("{error} Please install the target {TARGET} for this Rust."))
}

/// Whether a program reports this version.
fn is_here(name: &str, version: &str) -> bool {
    words_of(name, &["--version"]).is_some_and(|words| words.split_whitespace().any(|word| word == version))
}
