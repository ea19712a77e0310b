//! Tests: how long a file may be, and which names a module may not have.

use crate::sources::{all_modules, files, read};

/// The greatest length of a file, in lines.
const LONGEST: usize = 250;

/// Names that say nothing about what a module contains.
const EMPTY_NAMES: [&str; 5] = ["utils", "helpers", "manager", "common", "misc"];

fn is_too_long(text: &str) -> bool {
    text.lines().count() > LONGEST
}

#[test]
fn no_file_is_longer_than_a_room_can_hold() {
    let all: Vec<String> =
        ["src", "tests", "xtask", "core", "fuzz/fuzz_targets"].iter().flat_map(|folder| files(folder, ".rs")).collect();
    assert!(all.len() > 400);
    let breaches: Vec<&String> = all.iter().filter(|file| is_too_long(&read(file))).collect();
    assert!(breaches.is_empty(), "{breaches:?}");
    assert!(is_too_long(&"\n".repeat(LONGEST + 1)) && !is_too_long(&"\n".repeat(LONGEST)));
}

#[test]
fn no_room_is_named_after_nothing() {
    let is_empty = |path: &[String]| path.last().is_some_and(|name| EMPTY_NAMES.contains(&name.as_str()));
    let breaches: Vec<String> =
        all_modules().filter(|module| is_empty(&module.path)).map(|module| module.file.clone()).collect();
    assert_eq!(breaches, [] as [String; 0]);
    assert!(is_empty(&["ui".to_owned(), "utils".to_owned()]) && !is_empty(&["ui".to_owned()]));
}
