//! Tools that Cargo installs.

use std::borrow::Cow;
use std::fs;

use xtask::place;

use super::is_here;
use crate::run::{Answer, cargo, finish, say};

/// A program from the Rust package registry, in the one version that is known to work here.
pub(crate) struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: Cow<'static, str>,
    /// Whether to install with the package's own lock file; one package's lock file names a version that is no longer
    /// served.
    locked: bool,
    /// How long the installation takes on two cores.
    takes: &'static str,
}

/// Builds the page. (Version 0.22 needs a newer Rust.)
pub(super) const TRUNK: CargoTool = CargoTool::new("trunk", "0.21.14", "6 minutes");

/// Formats views.
pub(crate) const FORMATTER: CargoTool = CargoTool::new("leptosfmt", "0.1.33", "1 minute");

/// Lets tests drive Firefox.
pub(crate) const FIREFOX_DRIVER: CargoTool = CargoTool::new("geckodriver", "0.37.1", "2 minutes");

/// Generates the glue between wasm and JavaScript. It must have exactly the version in Cargo.lock, or the page doesn't
/// start.
pub(super) fn wasm_bindgen() -> Answer<CargoTool> {
    let lock = fs::read_to_string(place::root().join("Cargo.lock"))
        .map_err(|error| format!("Cargo.lock can't be read: {error}."))?;
    let version = locked_version(&lock, "wasm-bindgen").ok_or("Cargo.lock does not name wasm-bindgen.")?;
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: version.into(),
        locked: false,
        takes: "3 minutes",
    })
}

impl CargoTool {
    const fn new(package: &'static str, version: &'static str, takes: &'static str) -> Self {
        Self { package, program: package, version: Cow::Borrowed(version), locked: true, takes }
    }

    /// Installs the program into `target/tools` unless it is here in this version.
    pub(crate) fn ensure(&self) -> Answer {
        if is_here(self.program, &self.version) {
            return Ok(());
        }
        say(&format!("Installing {} {} (about {} on two cores).", self.package, self.version, self.takes));
        let mut install = cargo();
        install.args(["install", self.package, "--version", &self.version, "--root"]).arg(place::tools());
        if self.locked {
            install.arg("--locked");
        }
        finish(&mut install)
    }
}

fn locked_version(lock: &str, package: &str) -> Option<String> {
    let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    after.split('"').next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_version_is_that_of_the_package_and_no_other() {
        let lock =
            "name = \"wasm-bindgen-test\"\nversion = \"0.3.1\"\n\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked_version(lock, "leptos"), None);
    }
}
