//! The service worker's list: which files of a build it keeps, and by which digest it knows them.
//!
//! The list is read from the folder that will be published, so no file can be forgotten by hand.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// A file of the build as the service worker knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Below the page's folder; `./` for the page itself, since some hosts send `index.html` there by a detour.
    pub address: String,
    /// As in an `integrity` attribute.
    pub digest: String,
}

/// Files of a build that no running page asks for, so that nobody downloads them twice.
///
/// `_headers` is read by the host, `sw.js` is kept by the browser itself, and the pictures in `screenshots/` are shown
/// once, by the browser's own question about installing.
pub const LEFT_OUT: [&str; 3] = ["_headers", "sw.js", "screenshots/"];

/// Every file of the build but [`LEFT_OUT`], in the order of their names.
///
/// # Errors
/// When the folder can't be read.
pub fn list(build: &Path) -> io::Result<Vec<Kept>> {
    let mut names = Vec::new();
    collect(build, "", &mut names)?;
    names.retain(|name| !LEFT_OUT.iter().any(|out| name == out || (out.ends_with('/') && name.starts_with(out))));
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let digest = STANDARD.encode(Sha384::digest(fs::read(build.join(&name))?));
            let address = if name == "index.html" { "./".to_owned() } else { name };
            Ok(Kept { address, digest: format!("sha384-{digest}") })
        })
        .collect()
}

/// Writes `sw.js` into the build.
///
/// # Errors
/// When the folder can't be read or written.
pub fn write(build: &Path) -> io::Result<()> {
    fs::write(build.join("sw.js"), service_worker(&list(build)?))
}

/// The service worker for this list. The build's name is the digest of everything in it.
pub fn service_worker(list: &[Kept]) -> String {
    let mut files = String::from("[\n");
    for Kept { address, digest } in list {
        // Writing to a String can't go wrong.
        let _ = writeln!(files, "  [\"{}\", \"{digest}\"],", quoted(address));
    }
    files.push(']');
    let worker = include_str!("../../web/sw.js").replace("@FILES@", &files);
    worker.replace("@BUILD@", &name_of(worker.as_bytes()))
}

/// A name that says what is inside and nothing else: the first eight bytes of its SHA-256 digest, in hexadecimal.
pub fn name_of(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(8).fold(String::new(), |mut name, byte| {
        // Writing to a String can't go wrong.
        let _ = write!(name, "{byte:02x}");
        name
    })
}

fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

fn collect(folder: &Path, before: &str, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
