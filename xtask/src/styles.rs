//! Joins many style sheets into one, with the effect of their `@import` rules: one file compresses better, and the page
//! waits for a single request.

use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::Path;

/// Writes the sheets that `list` imports into one file.
///
/// # Errors
/// When a file can't be read or written, or an import has a form that [`join`] doesn't support.
pub fn write(list: &Path, to: &Path) -> Result<()> {
    let folder = list.parent().unwrap_or(Path::new(""));
    let all = join(&fs::read_to_string(list)?, |file| fs::read_to_string(folder.join(file)))?;
    fs::create_dir_all(to.parent().unwrap_or(Path::new("")))?;
    fs::write(to, all)
}

/// Replaces each import by the imported sheet; all other text stays. An import must be a line of its own and name a
/// layer: `@import "file.css" layer(name) media;`, where the media are optional.
///
/// # Errors
/// When a file can't be read, or an import has another form.
pub fn join(list: &str, read: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut all = String::new();
    for line in list.lines() {
        if let Some(Import { file, layer, media }) = import(line) {
            let sheet = read(file)?;
            let parts: &[&str] = match media {
                "" => &["@layer ", layer, " {\n", &sheet, "}\n"],
                media => &["@media ", media, " {\n@layer ", layer, " {\n", &sheet, "}\n}\n"],
            };
            all.extend(parts.iter().copied());
        } else if line.contains("@import") {
            return Err(Error::new(ErrorKind::InvalidData, format!("not an import of a layer: {line}")));
        } else {
            all.push_str(line);
            all.push('\n');
        }
    }
    Ok(all)
}

/// The sheet without comments, blank lines and indentation.
pub fn shorter(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    kept.extend(parts.filter_map(|part| part.split_once("*/")).map(|(_, rules)| rules));
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A parsed `@import` rule.
struct Import<'a> {
    file: &'a str,
    layer: &'a str,
    media: &'a str,
}

fn import(line: &str) -> Option<Import<'_>> {
    let (file, rest) = line.strip_prefix("@import \"")?.split_once("\" layer(")?;
    let (layer, media) = rest.strip_suffix(';')?.split_once(')')?;
    Some(Import { file, layer, media: media.trim() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(list: &str) -> Result<String> {
        join(list, |file| Ok(format!("/* {file} */\n")))
    }

    #[test]
    fn each_import_gives_way_to_its_sheet_in_its_layer_and_its_media() {
        let list = "@layer a, b;\n@import \"x/b.css\" layer(b);\n@import \"p.css\" layer(a) print;\n";
        let sheets = "@layer b {\n/* x/b.css */\n}\n@media print {\n@layer a {\n/* p.css */\n}\n}\n";
        assert_eq!(joined(list).unwrap(), format!("@layer a, b;\n{sheets}"));
    }

    #[test]
    fn an_import_of_another_form_is_told_and_not_left_out() {
        for list in ["@import \"a.css\";", "  @import \"a.css\" layer(b);", "@import url(a.css) layer(b);"] {
            assert_eq!(joined(list).unwrap_err().kind(), ErrorKind::InvalidData, "{list}");
        }
        assert!(join("@import \"a.css\" layer(b);", |_| Err(ErrorKind::NotFound.into())).is_err());
    }
}
