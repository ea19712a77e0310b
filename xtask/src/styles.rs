//! One style sheet instead of many: together they pack better, and each has a digest in the page.

use std::fs;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

/// Puts the style sheets that a built page names for all media into one, in the order in which it names them.
///
/// # Errors
/// When a file can't be read or written.
pub fn join(build: &Path) -> io::Result<()> {
    let path = build.join("index.html");
    let page = fs::read_to_string(&path)?;
    let mut sheets = Vec::new();
    let mut rest = page.as_str();
    while let Some((_, from)) = rest.split_once("<link ") {
        let (tag, after) = from.split_once('>').unwrap_or((from, ""));
        rest = after;
        if let Some(name) = sheet(tag) {
            sheets.push((format!("<link {tag}>"), build.join(name)));
        }
    }
    if sheets.len() < 2 {
        return Ok(());
    }
    let mut all = String::new();
    for (_, file) in &sheets {
        all.push_str(&fs::read_to_string(file)?);
        fs::remove_file(file)?;
    }
    let digest = Sha384::digest(&all);
    let short = digest.iter().take(8).fold(0_u64, |short, byte| short << 8 | u64::from(*byte));
    let name = format!("style-{short:016x}.css");
    fs::write(build.join(&name), &all)?;
    let link = format!("<link href=./{name} integrity=sha384-{} rel=stylesheet>", STANDARD.encode(digest));
    let mut page = page;
    for (at, (tag, _)) in sheets.iter().enumerate() {
        page = page.replacen(tag, if at == 0 { &link } else { "" }, 1);
    }
    fs::write(path, page)
}

/// The file of a style sheet for all media.
fn sheet(tag: &str) -> Option<&str> {
    let is_for_all = tag.contains("stylesheet") && !tag.contains("media=");
    let address = tag.split_once("href=")?.1.split([' ', '>']).next()?;
    is_for_all.then(|| address.trim_matches('"').trim_start_matches("./"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_for_all_media_become_one_in_their_order() {
        let build = std::env::temp_dir().join(format!("cairn-styles-{}", std::process::id()));
        fs::create_dir_all(&build).unwrap();
        let write = |name: &str, text: &str| fs::write(build.join(name), text).unwrap();
        write("b-1.css", "b{}");
        write("a-2.css", "a{}");
        write("print-3.css", "p{}");
        write(
            "index.html",
            "<link href=./b-1.css integrity=x rel=stylesheet><link rel=icon href=./i.svg><link rel=\"stylesheet\" \
             href=\"./a-2.css\"><link href=./print-3.css media=print rel=stylesheet><p>",
        );
        join(&build).unwrap();
        let page = fs::read_to_string(build.join("index.html")).unwrap();
        let name = page.split_once("href=./").unwrap().1.split_once(' ').unwrap().0;
        assert_eq!(fs::read_to_string(build.join(name)).unwrap(), "b{}a{}");
        assert_eq!(page.matches("stylesheet").count(), 2, "{page}");
        assert!(page.contains("sha384-") && page.contains("print-3.css") && !page.contains("a-2.css"), "{page}");
        assert!(!build.join("b-1.css").exists() && build.join("print-3.css").exists());
        fs::remove_dir_all(&build).unwrap();
    }
}
