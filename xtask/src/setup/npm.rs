//! Tools that npm installs, on machines that have Node.

use xtask::place;

use super::is_here;
use crate::run::{Answer, finish, first_on_path, program, say};

/// The version of wasm-opt that the page is built with. Trunk.toml must name the same version.
pub(crate) const WASM_OPT: &str = "132";

const AXE: &str = "axe-core@4.14.1";

/// Installs wasm-opt from npm; without npm, Trunk downloads the same version by itself.
pub(super) fn wasm_opt() -> Answer {
    if is_here("wasm-opt", WASM_OPT) {
        return Ok(());
    }
    if first_on_path(&["npm"]).is_none() {
        say("Trunk will fetch wasm-opt by itself (seconds), since npm is not here.");
        return Ok(());
    }
    install(&format!("binaryen@{WASM_OPT}"))
}

/// Installs the accessibility rules that the end-to-end tests run in each page.
pub(crate) fn for_accessibility() -> Answer {
    let script = place::tools().join("node_modules/axe-core/axe.min.js");
    let version = place::tools().join("node_modules/axe-core/package.json");
    let version = std::fs::read_to_string(version).unwrap_or_default();
    let wanted = AXE.split('@').next_back().unwrap_or_default();
    if script.is_file() && version.contains(&format!("\"version\": \"{wanted}\"")) {
        return Ok(());
    }
    if first_on_path(&["npm"]).is_none() {
        return Err(format!("The accessibility checks need npm, to fetch {AXE}. Please install Node."));
    }
    install(AXE)
}

fn install(package: &str) -> Answer {
    say(&format!("Installing {package} with npm (under a minute)."));
    let mut npm = program("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel", "error", "--prefix"])
        .arg(place::tools())
        .arg(package);
    finish(&mut npm)
}
