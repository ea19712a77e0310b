//! What a person reads is written in one way: no gap of a sentence is left open, no figure is written but by the one
//! writer, and what is counted is a plural.

use std::fs;
use std::path::{Path, PathBuf};

/// The files of these rooms, without their tests.
fn code(rooms: &[&str]) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in rooms.iter().flat_map(|room| ["core/src", "src"].map(|sources| root.join(sources).join(room))) {
        if folder.is_dir() {
            gather(&folder, &mut files);
        }
    }
    assert!(files.len() > 20, "the sources are looked at");
    files
}

fn gather(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("tests.rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let lines: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            files.push((path, lines.join("\n")));
        }
    }
}

/// Names of what is no figure: days, times and the names of goals. What else is written by `to_string` could be a number.
const NO_FIGURES: [&str; 11] =
    ["day", "date", "today", "on", "since", "time", "id", "picked", "until", "review", "end"];

/// What is written by `to_string`: the last name before it, without the calls that read a signal.
fn written(line: &str) -> impl Iterator<Item = &str> {
    let ends = line.match_indices(".to_string()").map(|(at, _)| at);
    ends.map(move |end| {
        let mut rest = &line[..end];
        while let Some(shorter) = [".get()", ".get_untracked()"].iter().find_map(|read| rest.strip_suffix(read)) {
            rest = shorter;
        }
        rest.trim_end_matches("()")
            .rsplit(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .next()
            .unwrap_or_default()
    })
}

/// A number written with places or a sign of its own: `{n:.1}`, `{n:+}`.
fn has_places(line: &str) -> bool {
    line.contains(":.") && line.contains('{') && line.contains('"') || line.contains(":+}")
}

#[test]
fn no_figure_is_written_but_by_the_one_writer() {
    let mut breaches = Vec::new();
    for (path, text) in code(&["ui", "words", "notebook", "browser"]) {
        if path.ends_with("words/figures.rs") {
            continue;
        }
        for line in text.lines() {
            if has_places(line) || written(line).any(|name| !NO_FIGURES.contains(&name)) {
                breaches.push(format!("{}: {}", path.display(), line.trim()));
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    assert!(has_places("format!(\"{n:.2}\")") && has_places("format!(\"{n:+}\")") && !has_places("let a: B = c;"));
    assert_eq!(written("a(count.to_string(), day.get().to_string())").collect::<Vec<_>>(), ["count", "day"]);
}

/// Sentences that count hold both forms: a gap for a number before a word with an "s" stands in a plural only.
#[test]
fn what_is_counted_has_a_form_for_one() {
    let is_counting = |text: &str| {
        ["{n} ", "{m} ", "{done} ", "{all} ", "{sum} "].iter().any(|gap| {
            let word = |rest: &str| {
                rest.split([' ', '.', ',', '”']).next().is_some_and(|word| word.len() > 3 && word.ends_with('s'))
            };
            text.split(gap).skip(1).any(word)
        })
    };
    let mut breaches = Vec::new();
    for (path, text) in code(&["words"]) {
        // A plural's two forms may stand on two lines.
        let text = text.replace("\n            | ", " | ");
        let lines = text.lines().filter(|line| line.contains("): \"") && !line.contains("\" | \""));
        breaches.extend(lines.filter(|line| is_counting(line)).map(|line| format!("{}: {line}", path.display())));
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    assert!(is_counting("{n} goals in focus.") && !is_counting("{n} of 10"));
}
