//! Packs a release: the built page as an archive, with SHA-256 sums, third-party notices and a list of its parts.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use xtask::{archive, crates, notices, place, precache, sbom};

use crate::build;
use crate::run::{Answer, cargo, finish, program, say};

/// Writes a release into `target/release-page`.
pub(crate) fn release() -> Answer {
    build::build()?;
    pack(&place::dist()).map_err(|error| format!("The release can't be packed: {error}."))
}

/// Builds the page a second time, from a clone in another folder with nothing compiled, and fails unless all bytes are
/// the same; then writes the release.
pub(crate) fn twice() -> Answer {
    release()?;
    let other = env::temp_dir().join(format!("cairn-again-{}", std::process::id()));
    let compared = again(&other);
    // What is left of the clone does no harm.
    drop(fs::remove_dir_all(&other));
    compared
}

fn again(other: &Path) -> Answer {
    say("Building the last commit again, in another folder (about 3 minutes).");
    finish(program("git").args(["clone", "--quiet"]).arg(place::root()).arg(other))?;
    let mut build = cargo();
    build.args(["run", "--quiet", "--package", "xtask", "--", "build"]).current_dir(other);
    finish(build.env_remove("CARGO_TARGET_DIR"))?;
    let unread = |error: std::io::Error| format!("A build can't be read: {error}.");
    let first = sums(&place::dist(), "").map_err(unread)?;
    let second = sums(&other.join("dist"), "").map_err(unread)?;
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (first, second) = (lines(&first), lines(&second));
    let differ: Vec<&String> = first.iter().filter(|line| !second.contains(line)).collect();
    if differ.is_empty() && first.len() == second.len() {
        println!("Both builds are the same, byte for byte: {} files.", first.len());
        return Ok(());
    }
    let names: Vec<&str> = differ.iter().filter_map(|line| Some(line.split_once("  ")?.1)).collect();
    Err(format!("Two builds differ in {}. Is everything committed?", names.join(", ")))
}

fn pack(dist: &Path) -> std::io::Result<()> {
    let folder: PathBuf = place::root().join("target/release-page");
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder)?;
    let parts = crates::of_page(&place::root())?;
    let app = parts.iter().find(|part| part.name == "cairn");
    let name = format!("cairn-{}", app.map(|app| app.version.as_str()).unwrap_or_default());
    let page = fs::read_to_string(dist.join("index.html"))?;
    let build = precache::build_name(&page).unwrap_or_default();

    let archive = archive::of(dist, &name)?;
    fs::write(folder.join(format!("{name}.cdx.json")), sbom::of(&parts, build, &sum(&archive)))?;
    fs::write(folder.join(format!("{name}.zip")), archive)?;
    fs::write(folder.join("THIRD-PARTY.txt"), notices::of(&parts))?;
    // After the archive is unpacked beside it, `sha256sum -c SHA256SUMS` checks everything.
    let all = sums(&folder, "")? + &sums(dist, &format!("{name}/"))?;
    fs::write(folder.join("SHA256SUMS"), &all)?;
    println!("{name}, build {build}, is in {}:", folder.display());
    for name in precache::names(&folder)? {
        println!("{:>9}  {name}", fs::metadata(folder.join(&name))?.len());
    }
    Ok(())
}

/// One line for each file: its SHA-256 and its name, as `sha256sum` writes them.
fn sums(folder: &Path, before: &str) -> std::io::Result<String> {
    let mut lines = String::new();
    for name in precache::names(folder)? {
        // Writing to a String can't fail.
        let _ = writeln!(lines, "{}  {before}{name}", sum(&fs::read(folder.join(&name))?));
    }
    Ok(lines)
}

fn sum(bytes: &[u8]) -> String {
    precache::hex(&Sha256::digest(bytes))
}
