//! Tests: the tables of the documents agree with the code, and every file that they name exists.

use crate::sources::{APP, CORE, Module, read, root};

/// The rows of the Markdown table whose head begins with these words, cell by cell; empty if there is no such table.
pub(crate) fn table(text: &str, head: &str) -> Vec<Vec<String>> {
    let rows = text.lines().skip_while(|line| !line.starts_with(head)).skip(2).take_while(|line| line.starts_with('|'));
    let cells = |row: &str| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    rows.map(cells).collect()
}

/// The parts of a text between backticks.
pub(crate) fn named(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn a_table_is_read_row_by_row() {
    let text = "Words.\n| a | b |\n|---|---|\n| `x` | two `y` `z` |\n| p | q |\n\n| c |\n";
    let rows = table(text, "| a |");
    assert_eq!(rows, [["`x`", "two `y` `z`"], ["p", "q"]]);
    assert_eq!((named(&rows[0][1]), table(text, "| none |").len()), (vec!["y".to_owned(), "z".to_owned()], 0));
}

/// The root of each crate has a table of the crate's modules.
#[test]
fn the_docs_of_each_crate_name_every_module() {
    for (file, modules) in [("core/src/lib.rs", &*CORE), ("src/lib.rs", &*APP)] {
        let text = read(file).replace("//! ", "");
        let mut written: Vec<String> = table(&text, "| module |").iter().flat_map(|row| named(&row[0])).collect();
        written.iter_mut().for_each(|name| *name = name.trim_matches(['[', ']']).to_owned());
        let mut held: Vec<&str> = modules.iter().filter(|module| module.path.len() == 1).map(Module::top).collect();
        // The module `lazy` has nothing but a macro, so the tables leave it out.
        held.retain(|name| *name != "lazy");
        written.sort();
        held.sort_unstable();
        assert_eq!(written, held, "{file}");
    }
}

/// The files that a text names: names with a folder and with an ending that files of the repository have.
fn files_named(text: &str) -> Vec<String> {
    let ends = [".rs", ".md", ".html", ".js", ".css", ".json", ".toml", ".py", ".conf", ".sh", ".yml"];
    let is_file = |name: &String| {
        name.contains('/') && !name.contains(['<', ' ', '*']) && ends.iter().any(|end| name.ends_with(end))
    };
    named(text).into_iter().filter(is_file).collect()
}

#[test]
fn every_file_that_a_document_names_is_there() {
    let gone = |document: &&str| {
        let missing = files_named(&read(document)).into_iter().filter(|file| !root().join(file).exists());
        missing.map(|file| format!("{document}: {file}")).collect::<Vec<_>>()
    };
    let gone: Vec<String> = ["ARCHITECTURE.md", "HOSTING.md", "README.md", "SAFETY.md"].iter().flat_map(gone).collect();
    assert!(gone.is_empty(), "{gone:?}");
    assert_eq!(files_named("see `a/b.rs`, `a::b`, `c.rs`, `cairn1/c/<stamp>` and `x y/z.md`"), ["a/b.rs"]);
}
