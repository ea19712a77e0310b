//! Keeps the paths of the builder's machine out of a build.
//!
//! The compiler writes a source's path beside every place that can panic. Sources of dependencies and of the standard
//! library lie in the builder's home, so without this module the same sources would give other bytes in every home, and
//! name its owner.

use std::fs;
use std::io;
use std::path::Path;

/// The folders and the commit that the compiler's recorded paths depend on.
#[derive(Debug, Clone)]
pub struct Homes {
    /// The project's root.
    pub root: String,
    /// Cargo's home, with the sources of all dependencies.
    pub cargo: String,
    /// Folders in Cargo's home, each with the sources of one registry. Their names depend on the registry's address.
    pub registries: Vec<String>,
    /// The compiler's installation folder (its sysroot).
    pub sysroot: String,
    /// The commit that the compiler was built from.
    pub commit: String,
}

impl Homes {
    /// Flags for the compiler that map these folders to names which are the same on every machine. If two mappings fit,
    /// the compiler uses the later one.
    pub fn flags(&self) -> Vec<String> {
        let Self { root, cargo, registries, sysroot, commit } = self;
        let folders = [(root.clone(), "/cairn".to_owned()), (cargo.clone(), "/cargo".to_owned())];
        let registries = registries.iter().map(|registry| (registry.clone(), "/crates".to_owned()));
        // The compiler names the standard library's sources by their installed folder, or by this virtual path where
        // they aren't installed.
        let library = (format!("{sysroot}/lib/rustlib/src/rust"), format!("/rustc/{commit}"));
        let all = folders.into_iter().chain(registries).chain([library]);
        all.filter(|(from, _)| !has_space(from)).map(|(from, to)| format!("--remap-path-prefix={from}={to}")).collect()
    }

    /// A folder of dependencies or of the compiler that can't be mapped, because flags are split at spaces. The
    /// project's own files can: the compiler names them relative to its root.
    pub fn unnamed(&self) -> Option<&str> {
        [&self.cargo, &self.sysroot].into_iter().find(|folder| has_space(folder)).map(String::as_str)
    }
}

fn has_space(folder: &str) -> bool {
    folder.contains(char::is_whitespace)
}

/// The first file of a build that contains one of these folders' paths, or a path that only a builder's machine has.
///
/// # Errors
/// When the build can't be read.
pub fn told_by(build: &Path, folders: &[&str]) -> io::Result<Option<String>> {
    let all = [".cargo/", ".cargo\\", ".rustup/", ".rustup\\", "registry/src/"].into_iter();
    let own = folders.iter().map(|folder| format!("{}/", folder.trim_end_matches(['/', '\\'])));
    // The root of the file system tells nothing, and as a needle it would match anything.
    let needles: Vec<String> = all.map(str::to_owned).chain(own.filter(|folder| folder.len() > 3)).collect();
    let mut rest = vec![build.to_path_buf()];
    while let Some(path) = rest.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                rest.push(entry?.path());
            }
            continue;
        }
        let bytes = fs::read(&path)?;
        let is_in = |needle: &&String| bytes.windows(needle.len()).any(|window| window == needle.as_bytes());
        if let Some(needle) = needles.iter().find(is_in) {
            return Ok(Some(format!("{} names {needle}", path.display())));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_folder_of_the_builder_gets_a_name_that_is_the_same_everywhere() {
        let homes = |home: &str| Homes {
            root: format!("{home}/cairn"),
            cargo: format!("{home}/.cargo"),
            registries: vec![format!("{home}/.cargo/registry/src/a-mirror-1f2e")],
            sysroot: format!("{home}/.rustup/toolchains/x"),
            commit: "abc".into(),
        };
        let to = |home: &str| -> Vec<String> {
            let flags = homes(home).flags();
            flags.iter().map(|flag| flag.rsplit_once('=').unwrap().1.to_owned()).collect()
        };
        assert_eq!(to("/home/ana"), to("/root"));
        assert_eq!(to("/root"), ["/cairn", "/cargo", "/crates", "/rustc/abc"]);
        assert!(homes("/root").flags()[0].starts_with("--remap-path-prefix=/root/cairn="));
        assert_eq!(homes("/root").unnamed(), None);
        // A flag with a space would be split in two.
        let spaced = homes("/home/ana li");
        assert!(spaced.flags().is_empty() && spaced.unnamed().is_some());
        let only_the_root = Homes { root: "/srv/my cairn".into(), ..homes("/root") };
        assert_eq!((only_the_root.flags().len(), only_the_root.unnamed()), (3, None));
    }

    #[test]
    fn a_build_that_names_a_folder_of_the_builder_is_found_out() {
        let build = std::env::temp_dir().join(format!("cairn-builder-{}", std::process::id()));
        let app = build.join("app-1");
        fs::create_dir_all(&app).unwrap();
        let told = |bytes: &[u8]| {
            fs::write(app.join("a.wasm"), bytes).unwrap();
            told_by(&build, &["/home/ana", "/"]).unwrap()
        };
        assert_eq!(told(b"\0asm /rustc/abc/library/core/src/a.rs /crates/serde-1/src/b.rs src/ui/app.rs"), None);
        assert!(told(b"\0asm\xff/home/ana/x/lib.rs").is_some_and(|words| words.ends_with("names /home/ana/")));
        assert!(told(b"\0asm C:\\Users\\b\\.cargo\\registry").is_some());
        assert!(told(b"\0asm /srv/.cargo/registry/src/x").is_some());
        fs::remove_dir_all(&build).unwrap();
    }
}
