//! Packages of Debian, where this program may install them.

use std::path::Path;

use crate::run::{Answer, finish, first_on_path, program, say, words_of};

/// Installs packages on Debian as root; elsewhere it does nothing.
pub(super) fn install(packages: &[&str]) -> Answer {
    let root = words_of("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    if !root || !Path::new("/etc/debian_version").is_file() || first_on_path(&["apt-get"]).is_none() {
        return Ok(());
    }
    say(&format!("Installing {} with apt-get (1 to 3 minutes).", packages.join(", ")));
    finish(program("apt-get").args(["update", "-q"]))?;
    let mut apt = program("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    finish(apt.args(["install", "-q", "-y", "--no-install-recommends"]).args(packages))
}
