//! The command line `cargo xtask`: it builds, serves and checks Cairn. Each command installs what it needs on a machine
//! that has only Rust.
//!
//! ```text
//! cargo xtask serve [--port N]   build the page and serve it on this machine
//! cargo xtask build              build the page into dist/, ready for any static host
//! cargo xtask release [--twice]  pack the built page, with sums, notices and an SBOM; --twice compares two builds
//! cargo xtask test               run every check; the last line counts them
//! cargo xtask hosting            serve the built page by nginx with the recipe of HOSTING.md, and check every file
//! cargo xtask readers            have other people's programs read the files that Cairn exports
//! cargo xtask prove              run the long forms of the proofs that nothing is lost
//! cargo xtask bench              measure times of the built page in Chromium, beside a page of React's
//! cargo xtask weigh              measure what the coach adds to the page's wasm
//! cargo xtask shots              take screenshots of the page into target/shots
//! cargo xtask train-danger       train the weights of the reader of danger
//! ```

mod build;
mod check;
mod chunks;
mod opening;
mod packed;
mod reference;
mod release;
mod run;
mod serve;
mod setup;
mod shots;
mod text_file;
mod weigh;

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use run::Answer;
use xtask::{notices, precache};

const HELP: &str = "\
cargo xtask serve [--port N]   build the page and serve it on this machine
cargo xtask build              build the page into dist/, ready for any static host
cargo xtask release [--twice]  pack the page into target/release-page, with sums, notices and a list of its parts
cargo xtask test               every check there is; the last line counts them
cargo xtask hosting            nginx serves the built page with the recipe of HOSTING.md, file by file
cargo xtask readers            other people's programs read the files that Cairn gives away
cargo xtask prove              the long forms of the proofs that nothing is lost
cargo xtask bench              times of the built page in Chromium, beside a page of React's
cargo xtask weigh              what the coach adds to the page's wasm
cargo xtask shots              take pictures of the page into target/shots
cargo xtask train-danger       learn the weights of the reader of danger from xtask/data/danger
cargo xtask demo               write ten made-up years into target/ten-years.json, to be opened under “Your data”";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let answer = match words.as_slice() {
        ["serve"] => serve::serve(8080),
        ["serve", "--port", port] => port_of(port).and_then(serve::serve),
        ["build"] => build::build(),
        ["release"] => release::release(),
        ["release", "--twice"] => release::twice(),
        ["test"] => check::test(),
        ["hosting"] => check::host(),
        ["readers"] => check::readers(),
        ["prove"] => check::prove(),
        ["bench"] => check::bench(),
        ["weigh"] => weigh::coach(),
        ["shots"] => shots::shots(),
        ["demo"] => demo(),
        ["train-danger"] => train_danger(),
        // Trunk's hooks call these two while it builds; nobody else needs to.
        ["styles"] => join_styles(),
        ["finish"] => finish_build(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(format!("There is no such command. These are there:\n{HELP}")),
    };
    match answer {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn port_of(word: &str) -> Answer<u16> {
    word.parse().map_err(|_| format!("{word} is not a port. A port is a number from 1 to 65535."))
}

/// Trains the weights of the reader of danger on the sentences in `xtask/data/danger`.
fn train_danger() -> Answer {
    run::finish(run::cargo().args([
        "run",
        "--quiet",
        "--release",
        "--package",
        "cairn-core",
        "--example",
        "train_danger",
    ]))
}

/// Writes ten made-up years of daily use as a full backup.
fn demo() -> Answer {
    let file = xtask::place::root().join("target/ten-years.json");
    let mut write = run::cargo();
    run::finish(write.args(["run", "--quiet", "--package", "cairn-core", "--example", "demo", "--"]).arg(&file))?;
    println!("Ten made-up years are in {}. Open them in Cairn under “Your data”.", file.display());
    Ok(())
}

/// Joins the style sheets into the one that the page links to.
fn join_styles() -> Answer {
    let root = xtask::place::root();
    xtask::styles::write(&root.join("style/cairn.css"), &root.join("target/style.css"))
        .map_err(|error| format!("The style sheets can't be joined: {error}."))
}

/// Runs as Trunk's last hook, in the folder that it is about to publish: cuts the chunks, writes the notices, then the
/// build's name into the page, and at last the service worker that lists all files.
fn finish_build() -> Answer {
    let staging = env::var_os("TRUNK_STAGING_DIR").map_or_else(xtask::place::dist, PathBuf::from);
    chunks::cut(&staging)?;
    opening::write(&staging)?;
    let parts = xtask::crates::of_page(&xtask::place::root());
    let written = parts.and_then(|parts| {
        fs::write(staging.join(notices::FILE), notices::of(&parts))?;
        precache::name_build(&staging)?;
        precache::write(&staging)
    });
    written.map_err(|error| format!("The notices, the build's name or sw.js could not be written: {error}."))
}
