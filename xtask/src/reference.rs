//! The page that `cargo xtask bench` holds Cairn against: a list of things to do with React, as small and as well built as
//! such a page can be, and never published. Both pages are laid out for the bench with their files compressed beside them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use xtask::{place, precache};

use crate::run::{Answer, finish, program};
use crate::{packed, setup};

/// Builds the reference page and copies `dist/`, each in a folder of its own. Returns the folders of Cairn and of the
/// reference page.
pub(crate) fn beside_cairn() -> Answer<[PathBuf; 2]> {
    setup::for_bench()?;
    let bench = place::root().join("target/bench");
    let [cairn, reference] = [bench.join("cairn"), bench.join("reference")];
    let unmade = |error: io::Error| format!("{} can't be made: {error}.", bench.display());
    drop(fs::remove_dir_all(&bench));
    for name in precache::names(&place::dist()).map_err(unmade)? {
        copy(&place::dist(), &cairn, &name).map_err(unmade)?;
    }
    let sources = place::root().join("tests/bench");
    let modules = place::tools().join("node_modules");
    let mut bundle = program(modules.join(".bin/esbuild"));
    bundle.arg(sources.join("app.jsx")).args(["--bundle", "--minify", "--jsx=automatic", "--log-level=warning"]);
    bundle.arg("--define:process.env.NODE_ENV=\"production\"").arg(format!("--outdir={}", reference.display()));
    finish(bundle.env("NODE_PATH", modules))?;
    for name in ["index.html", "app.css", "sw.js"] {
        copy(&sources, &reference, name).map_err(unmade)?;
    }
    for folder in [&cairn, &reference] {
        compress(folder).map_err(unmade)?;
    }
    Ok([cairn, reference])
}

fn copy(from: &Path, to: &Path, name: &str) -> io::Result<()> {
    let file = to.join(name);
    fs::create_dir_all(file.parent().unwrap_or(to))?;
    fs::copy(from.join(name), file).map(drop)
}

/// Puts `x.br` beside each file x that becomes smaller by it.
fn compress(folder: &Path) -> io::Result<()> {
    for name in precache::names(folder)? {
        let bytes = fs::read(folder.join(&name))?;
        let packed = packed::brotli(&bytes)?;
        if packed.len() < bytes.len() {
            fs::write(folder.join(format!("{name}.br")), packed)?;
        }
    }
    Ok(())
}
