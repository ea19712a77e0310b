//! Tools that npm installs, on machines that have Node.

use xtask::place;

use super::is_here;
use crate::run::{Answer, finish, first_on_path, program, say};

/// The version of wasm-opt that the page is built with. Trunk.toml must name the same version.
pub(crate) const WASM_OPT: &str = "132";

const AXE: &str = "axe-core@4.14.1";

/// What the reference page of the bench is made of.
const REFERENCE: [&str; 3] = ["react@19.3.1", "react-dom@19.3.1", "esbuild@0.28.2"];

/// Installs wasm-opt from npm; without npm, Trunk downloads the same version by itself.
pub(super) fn wasm_opt() -> Answer {
    if is_here("wasm-opt", WASM_OPT) {
        return Ok(());
    }
    if first_on_path(&["npm"]).is_none() {
        say("Trunk will fetch wasm-opt by itself (seconds), since npm is not here.");
        return Ok(());
    }
    install(&[&format!("binaryen@{WASM_OPT}")])
}

/// Installs the accessibility rules that the end-to-end tests run in each page.
pub(crate) fn for_accessibility() -> Answer {
    if is_installed(AXE) {
        return Ok(());
    }
    if first_on_path(&["npm"]).is_none() {
        return Err(format!("The accessibility checks need npm, to fetch {AXE}. Please install Node."));
    }
    install(&[AXE])
}

/// Installs what the reference page of the bench is built from.
pub(crate) fn for_bench() -> Answer {
    if REFERENCE.into_iter().all(is_installed) {
        return Ok(());
    }
    if first_on_path(&["npm"]).is_none() {
        return Err("The bench needs npm, to build the page it compares Cairn with. Please install Node.".into());
    }
    install(&REFERENCE)
}

/// Whether a package, named with its version, is among the project's own tools.
fn is_installed(package: &str) -> bool {
    let (name, version) = package.split_once('@').unwrap_or((package, ""));
    let about = place::tools().join("node_modules").join(name).join("package.json");
    std::fs::read_to_string(about).is_ok_and(|about| about.contains(&format!("\"version\": \"{version}\"")))
}

fn install(packages: &[&str]) -> Answer {
    say(&format!("Installing {} with npm (under a minute).", packages.join(", ")));
    let mut npm = program("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel", "error", "--prefix"])
        .arg(place::tools())
        .args(packages);
    finish(&mut npm)
}
