//! The crates that the page's wasm is compiled from, with what their authors ask to be told with them.
//!
//! `cargo tree` says which crates these are: unlike `cargo metadata` it knows the features that the page alone turns on.
//! Crates that only run while the page is built, such as macros, build scripts and tests, are not among them.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::io::{Error, Result};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// A part of the page: a crate, or Rust's own library.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as an SPDX expression.
    pub licence: String,
    /// Who wrote it, as far as it says so.
    pub authors: Vec<String>,
    /// The address of its sources.
    pub repository: String,
    /// SHA-256 of its package in the registry; none for a crate of this repository and for Rust's own library.
    pub checksum: Option<String>,
    /// The texts of licences and notices in its folder.
    pub texts: Vec<String>,
    /// The keys of the parts that it needs.
    pub needs: Vec<String>,
    /// Whether it belongs to this repository.
    pub is_own: bool,
}

impl Part {
    /// Name and version, which no other part has.
    pub fn key(&self) -> String {
        format!("{}@{}", self.name, self.version)
    }
}

/// Names of files that hold a licence or a notice, in small letters and without an ending.
const TEXTS: [&str; 6] = ["license", "licence", "copying", "copyright", "notice", "unlicense"];

/// All parts of the page, sorted by name and version.
///
/// # Errors
/// When Cargo or the compiler can't say it, or a file of a crate can't be read.
pub fn of_page(root: &Path) -> Result<Vec<Part>> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let page = ["--locked", "--features", "chunks"];
    let tree =
        ["tree", "--package", "cairn", "--target", TARGET, "--edges", "normal,no-proc-macro", "--prefix", "none"];
    let tree = said(root, "CARGO", "cargo", &[tree.as_slice(), &page, &["--format", "{p}"]].concat())?;
    let metadata = ["metadata", "--format-version", "1", "--filter-platform", TARGET];
    let metadata = said(root, "CARGO", "cargo", &[metadata.as_slice(), &page].concat())?;
    let lock = fs::read_to_string(root.join("Cargo.lock"))?;
    let mut parts = read(&keys(&tree), &serde_json::from_str(&metadata)?, &checksums(&lock))?;
    parts.push(rust(&said(root, "RUSTC", "rustc", &["--version"])?));
    parts.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(parts)
}

fn said(root: &Path, variable: &str, program: &str, arguments: &[&str]) -> Result<String> {
    let program = env::var_os(variable).unwrap_or_else(|| program.into());
    let output = Command::new(program).args(arguments).current_dir(root).output()?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(Error::other(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
}

/// The keys of the crates that `cargo tree` names, one in a line: `name v1.2.3`, and perhaps more words.
fn keys(tree: &str) -> BTreeSet<String> {
    let key = |line: &str| {
        let (name, rest) = line.split_once(" v")?;
        Some(format!("{name}@{}", rest.split(' ').next()?))
    };
    tree.lines().filter_map(key).collect()
}

/// The checksums in `Cargo.lock`, by key.
fn checksums(lock: &str) -> BTreeMap<String, String> {
    let of = |block: &str| {
        let value = |name: &str| {
            let line = block.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "))?;
            Some(line.trim_matches('"').to_owned())
        };
        Some((format!("{}@{}", value("name")?, value("version")?), value("checksum")?))
    };
    lock.split("[[package]]").filter_map(of).collect()
}

/// The crates with these keys, as `cargo metadata` describes them.
fn read(keys: &BTreeSet<String>, metadata: &Value, checksums: &BTreeMap<String, String>) -> Result<Vec<Part>> {
    let packages: BTreeMap<&str, (&Value, String)> = list(&metadata["packages"])
        .map(|package| {
            (word(&package["id"]), (package, format!("{}@{}", word(&package["name"]), word(&package["version"]))))
        })
        .filter(|(_, (_, key))| keys.contains(key))
        .collect();
    let mut parts = Vec::new();
    for node in list(&metadata["resolve"]["nodes"]) {
        let Some((package, key)) = packages.get(word(&node["id"])) else { continue };
        // A dependency of tests or of a build script may be part of the page for another reason, so its kind counts.
        let is_linked = |dependency: &&Value| list(&dependency["dep_kinds"]).any(|kind| kind["kind"].is_null());
        let needed =
            list(&node["deps"]).filter(is_linked).filter_map(|dependency| packages.get(word(&dependency["pkg"])));
        let mut needs: Vec<String> = needed.map(|(_, key)| key.clone()).collect();
        needs.sort();
        needs.dedup();
        let folder = Path::new(word(&package["manifest_path"])).parent().unwrap_or(Path::new("."));
        parts.push(Part {
            name: word(&package["name"]).to_owned(),
            version: word(&package["version"]).to_owned(),
            // An old way to write it.
            licence: word(&package["license"]).replace('/', " OR "),
            authors: list(&package["authors"]).map(|author| word(author).to_owned()).collect(),
            repository: word(&package["repository"]).to_owned(),
            checksum: checksums.get(key).cloned(),
            texts: texts(folder)?,
            needs,
            is_own: package["source"].is_null(),
        });
    }
    if parts.len() == keys.len() { Ok(parts) } else { Err(Error::other("Cargo's tree and metadata differ")) }
}

/// Rust's own library, which is in every program. It comes with the compiler, so Cargo doesn't name it.
fn rust(version: &str) -> Part {
    Part {
        name: "rust-std".into(),
        version: version.split(' ').nth(1).unwrap_or_default().to_owned(),
        licence: "MIT OR Apache-2.0".into(),
        authors: vec!["The Rust Project Contributors".into()],
        repository: "https://github.com/rust-lang/rust".into(),
        ..Part::default()
    }
}

/// The texts of all licences and notices that lie in a crate's folder, by the order of their names.
fn texts(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        if TEXTS.iter().any(|start| name.starts_with(start)) && !name.ends_with(".rs") && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    files.iter().map(|file| Ok(String::from_utf8_lossy(&fs::read(file)?).into_owned())).collect()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests;
