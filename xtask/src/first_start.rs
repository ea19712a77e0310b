//! The files of a build that a first start loads: everything until the front door is drawn and responds.
//!
//! The list is derived from the page itself; a journey compares it with what a browser really requests.

use std::fs;
use std::io;
use std::path::Path;

/// The files by their names below the build's folder: the page, the files it names, and the files its scripts import.
///
/// # Errors
/// When the build can't be read.
pub fn files(build: &Path) -> io::Result<Vec<String>> {
    let page = fs::read_to_string(build.join("index.html"))?;
    let mut files = vec!["index.html".to_owned()];
    // The page is minified, so an address may stand without quotes.
    for word in page.split(['"', '\'', '=', ' ', '>', '\n']).map(|word| word.trim_start_matches("./")) {
        if !word.is_empty() && build.join(word).is_file() {
            files.push(word.to_owned());
        }
    }
    let scripts: Vec<String> = files.iter().filter(|name| name.ends_with(".js")).cloned().collect();
    for script in scripts {
        let text = fs::read_to_string(build.join(&script))?;
        let folder = script.rsplit_once('/').map_or("", |(folder, _)| folder);
        let imports = text.split(" from \"./").skip(1).filter_map(|rest| rest.split('"').next());
        files.extend(imports.map(|name| format!("{folder}/{name}")));
    }
    files.sort();
    files.dedup();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::files;
    use std::fs;

    #[test]
    fn a_first_start_loads_the_page_what_it_names_and_what_scripts_import() {
        let build = std::env::temp_dir().join(format!("cairn-first-start-{}", std::process::id()));
        fs::create_dir_all(build.join("app-1")).unwrap();
        let write = |name: &str, text: &str| fs::write(build.join(name), text).unwrap();
        write(
            "index.html",
            r#"<link href=./b.css rel=stylesheet><link href="./a.css"><meta data-js="./app-1/x.js" content="text">"#,
        );
        write("app-1/x.js", "import * as chunks from \"./chunks.js\"\nconst later = \"./later.wasm\"");
        for name in ["a.css", "b.css", "sw.js", "app-1/chunks.js", "app-1/later.wasm"] {
            write(name, "");
        }
        assert_eq!(files(&build).unwrap(), ["a.css", "app-1/chunks.js", "app-1/x.js", "b.css", "index.html"]);
        fs::remove_dir_all(build).unwrap();
    }
}
