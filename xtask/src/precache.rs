//! The service worker's list: the files of a build that it caches, each with its digest; and the build's name.
//!
//! The list is read from the folder that will be published, so no file can be left out by mistake.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// A file of the build in the service worker's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Address relative to the page's folder; `./` for the page itself, since some hosts redirect `index.html` there.
    pub address: String,
    /// Digest in the form of an `integrity` attribute.
    pub digest: String,
}

/// Files of a build that no running page requests, so caching them would waste downloads.
///
/// The host reads `_headers`, the browser keeps `sw.js` itself, and the browser alone shows the pictures in `screenshots/`
/// and the icons in pixels, when the page is installed.
pub const LEFT_OUT: [&str; 7] =
    ["_headers", "sw.js", "screenshots/", "icon-180.png", "icon-192.png", "icon-512.png", "icon-maskable-512.png"];

/// Lists every file of the build except [`LEFT_OUT`], sorted by name.
///
/// # Errors
/// When the folder can't be read.
pub fn list(build: &Path) -> io::Result<Vec<Kept>> {
    let is_kept =
        |name: &String| !LEFT_OUT.iter().any(|out| name == out || (out.ends_with('/') && name.starts_with(out)));
    names(build)?
        .into_iter()
        .filter(is_kept)
        .map(|name| {
            let digest = digest(&fs::read(build.join(&name))?);
            let address = if name == "index.html" { "./".to_owned() } else { name };
            Ok(Kept { address, digest })
        })
        .collect()
}

/// The digest of a file in the form of an `integrity` attribute.
pub fn digest(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// Names of all files below a folder, with slashes, sorted.
///
/// # Errors
/// When the folder can't be read.
pub fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    collect(folder, "", &mut names)?;
    names.sort();
    Ok(names)
}

/// Stands in `index.html` for the build's name, which depends on all files, until these are there.
const UNNAMED: &str = "@BUILD@";

/// Writes the build's name into its page, where About reads it: a digest of the list with the page as it was before.
///
/// # Errors
/// When the build can't be read or written.
pub fn name_build(build: &Path) -> io::Result<()> {
    let page = build.join("index.html");
    let lines = list(build)?.into_iter().map(|Kept { address, digest }| format!("{digest} {address}\n"));
    let name = name_of(lines.collect::<String>().as_bytes());
    fs::write(&page, fs::read_to_string(&page)?.replace(UNNAMED, &name))
}

/// The build's name as its page says it.
pub fn build_name(page: &str) -> Option<&str> {
    // The page is minified, so an attribute may stand without quotes and before the element's name.
    let tag = page.split(['<', '>']).find(|tag| tag.starts_with("meta ") && tag.contains("cairn-build"))?;
    let name = tag.split_once("content=")?.1.trim_start_matches('"').split(['"', ' ', '/']).next()?;
    (name.len() == 16 && name.bytes().all(|letter| letter.is_ascii_hexdigit())).then_some(name)
}

/// Writes `sw.js` into the build.
///
/// # Errors
/// When the folder can't be read or written.
pub fn write(build: &Path) -> io::Result<()> {
    fs::write(build.join("sw.js"), service_worker(&list(build)?))
}

/// The service worker for this list. The build's name is a digest of the worker with its list.
pub fn service_worker(list: &[Kept]) -> String {
    let mut files = String::from("[\n");
    for Kept { address, digest } in list {
        // Writing to a String can't fail.
        let _ = writeln!(files, "  [\"{}\", \"{digest}\"],", quoted(address));
    }
    files.push(']');
    let worker = include_str!("../../web/sw.js").replace("@FILES@", &files);
    worker.replace("@BUILD@", &name_of(worker.as_bytes()))
}

/// A name that depends on the content alone: the first eight bytes of its SHA-256 digest, in hexadecimal.
pub fn name_of(content: &[u8]) -> String {
    hex(&Sha256::digest(content)[..8])
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String can't fail.
        let _ = write!(text, "{byte:02x}");
        text
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
