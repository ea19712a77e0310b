//! The house keeps its order: who may import whom, how long a file may be, what stays out of the code.

use std::fs;
use std::path::{Path, PathBuf};

/// What each room may import of the others. What is not here may import none.
const MAY_IMPORT: [(&str, &str); 13] = [
    ("breath", ""),
    ("plan", ""),
    ("scales", "plan coach"),
    ("coach", "plan"),
    ("wizard", "plan scales coach"),
    ("journal", "breath plan shelf"),
    ("exchange", "breath plan scales journal"),
    ("words", "plan scales coach wizard exchange words"),
    ("route", "plan wizard"),
    ("shelf", "shelf"),
    ("browser", ""),
    ("notebook", "breath plan scales coach wizard journal exchange words route shelf browser"),
    ("ui", "plan scales coach wizard words route browser notebook"),
];

/// The longest a file may be, in lines.
const LONGEST: usize = 250;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(sources(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            all.push((path, text));
        }
    }
    all
}

/// The sources of both crates.
fn both_crates() -> Vec<(PathBuf, String)> {
    ["core/src", "src"].iter().flat_map(|folder| sources(&root().join(folder))).collect()
}

/// The lines of code that are not tests, comments or docs.
fn code(text: &str) -> impl Iterator<Item = &str> {
    let before_tests = text.split("#[cfg(test)]").next().unwrap_or_default();
    before_tests.lines().filter(|line| !line.trim_start().starts_with("//"))
}

fn room(path: &Path) -> String {
    let inner = path.strip_prefix(root().join("core/src")).or_else(|_| path.strip_prefix(root().join("src"))).unwrap();
    let first = inner.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// Rooms named after `crate::` that this one may not import.
fn imports(room: &str, text: &str) -> Vec<String> {
    let Some((_, may)) = MAY_IMPORT.iter().find(|(name, _)| *name == room) else { return Vec::new() };
    let named = code(text)
        .flat_map(|line| line.split("crate::").skip(1).chain(line.split("cairn_core::").skip(1)))
        .map(|rest| rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect::<String>());
    let is_room = |name: &String| MAY_IMPORT.iter().any(|(room, _)| room == name);
    named.filter(is_room).filter(|name| name != room && !may.split(' ').any(|other| other == name)).collect()
}

/// Calls that would end the page. Our own `expect()` of a context takes no words.
fn ends_the_page(text: &str) -> Option<&str> {
    let risky = [".unwrap()", ".expect(\"", "panic!(", "todo!(", "dbg!(", "unimplemented!(", "unreachable!("];
    code(text).find(|line| risky.iter().any(|call| line.contains(call)))
}

/// A sentence for people where none belongs: a text of three words or more that begins with a capital letter.
fn sentence(text: &str) -> Option<&str> {
    let is_sentence = |literal: &str| {
        let is_word =
            |word: &&str| word.len() > 1 && word.trim_end_matches(['.', ',', '?']).chars().all(char::is_alphabetic);
        literal.starts_with(|letter: char| letter.is_ascii_uppercase())
            && literal.split(' ').filter(is_word).count() >= 3
    };
    code(text)
        .filter(|line| !line.contains("reason = "))
        .find(|line| line.split('"').skip(1).step_by(2).any(is_sentence))
}

#[test]
fn every_room_imports_only_what_it_may() {
    let breaches: Vec<String> = both_crates()
        .iter()
        .flat_map(|(path, text)| {
            let room = room(path);
            imports(&room, text).into_iter().map(move |other| format!("{} may not import {other}", path.display()))
        })
        .collect();
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    assert_eq!(imports("plan", "use crate::journal::Set;\n// crate::ui\n#[cfg(test)]\nuse crate::words;"), ["journal"]);
}

#[test]
fn no_file_is_longer_than_a_room_can_hold() {
    let folders = ["src", "tests", "xtask/src", "core"].map(|folder| sources(&root().join(folder)));
    let long = |(path, text): &(PathBuf, String)| {
        let lines = text.lines().count();
        (lines > LONGEST).then(|| format!("{} has {lines} lines", path.display()))
    };
    let breaches: Vec<String> = folders.iter().flatten().filter_map(long).collect();
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn nothing_in_the_page_can_end_it() {
    let found = |(path, text): &(PathBuf, String)| {
        ends_the_page(text).map(|line| format!("{}: {}", path.display(), line.trim()))
    };
    let breaches: Vec<String> =
        both_crates().iter().filter(|(path, _)| !path.ends_with("tests.rs")).filter_map(found).collect();
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    assert!(ends_the_page("let x = y.unwrap();").is_some() && ends_the_page("let n = Notebook::expect();").is_none());
}

#[test]
fn no_sentence_for_people_stands_outside_words() {
    let looked = |path: &Path| ["ui", "notebook", "browser", "route"].contains(&room(path).as_str());
    let found =
        |(path, text): &(PathBuf, String)| sentence(text).map(|line| format!("{}: {}", path.display(), line.trim()));
    let breaches: Vec<String> = both_crates().iter().filter(|(path, _)| looked(path)).filter_map(found).collect();
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    assert!(
        sentence("let a = \"Please try again now\";").is_some() && sentence("class=\"goal-card wide on\"").is_none()
    );
}

#[test]
fn views_hold_no_inline_style_and_no_raw_markup() {
    let is_bad = |line: &&str| line.contains(" style=\"") || line.contains("inner_html");
    let found = |(path, text): &(PathBuf, String)| {
        code(text).find(is_bad).map(|line| format!("{}: {}", path.display(), line.trim()))
    };
    let breaches: Vec<String> = sources(&root().join("src/ui")).iter().filter_map(found).collect();
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn no_room_is_named_after_nothing() {
    let empty = ["utils", "helpers", "manager", "common", "misc"];
    let breaches: Vec<PathBuf> = both_crates()
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| path.file_stem().is_some_and(|name| empty.contains(&name.to_string_lossy().as_ref())))
        .collect();
    assert_eq!(breaches, [] as [PathBuf; 0]);
}
