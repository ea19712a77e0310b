//! nginx, to try the recipe that `HOSTING.md` gives for it.

use std::fs;
use std::path::PathBuf;

use super::debian;
use crate::run::{Answer, first_on_path};

/// Debian's packages: the recipe wants the module for files that brotli has compressed beforehand.
const PACKAGES: [&str; 3] = ["nginx-light", "libnginx-mod-http-brotli-static", "brotli"];

/// The folder of the modules that Debian's nginx has switched on.
pub(crate) const MODULES: &str = "/etc/nginx/modules-enabled";

/// The path of nginx if all that the recipe wants is here; it is installed where that is possible.
pub(crate) fn for_hosting() -> Answer<Option<PathBuf>> {
    if nginx().is_none() {
        debian::install(&PACKAGES)?;
    }
    Ok(nginx())
}

fn nginx() -> Option<PathBuf> {
    let is_brotli = |module: fs::DirEntry| module.file_name().to_string_lossy().contains("brotli-static");
    let has_module = fs::read_dir(MODULES).into_iter().flatten().flatten().any(is_brotli);
    first_on_path(&["brotli"])?;
    // Its folder is not on everybody's path.
    first_on_path(&["nginx", "/usr/sbin/nginx"]).filter(|_| has_module)
}
