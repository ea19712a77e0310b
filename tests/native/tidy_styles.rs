//! The style sheets keep their order: no class without a use, none without a rule, nothing said twice.

mod sheet;
mod view;

use sheet::Rule;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use view::Classes;

/// How many declarations two rules may share: less is chance, more is one rule written twice.
const MAY_SHARE: usize = 3;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: impl AsRef<Path>) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// Files below a folder with this ending, by their names from the root.
fn files(folder: &Path, ending: &str) -> Vec<String> {
    let mut all = Vec::new();
    for entry in fs::read_dir(root().join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = folder.join(entry.file_name());
        if entry.path().is_dir() {
            all.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            all.push(path.to_string_lossy().into_owned());
        }
    }
    all.sort();
    all
}

/// Every style sheet of the page with its rules, but the list of them.
fn sheets() -> Vec<(String, Vec<Rule>)> {
    let names = files(Path::new("style"), ".css").into_iter().filter(|name| name != "style/cairn.css");
    names.map(|name| (name.clone(), sheet::rules(&text(&name)))).collect()
}

/// What the views and the page itself say about classes.
fn classes() -> Classes {
    let mut classes = Classes::default();
    for name in files(Path::new("src/ui"), ".rs").into_iter().chain(["src/ui.rs".to_owned()]) {
        view::read(&text(name), &mut classes);
    }
    for value in text("index.html").split(" class=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        let words = value.split(' ').map(str::to_owned);
        classes.may_be.extend(words.clone());
        classes.are.extend(words);
    }
    classes
}

fn none(breaches: &[String]) {
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn every_class_of_a_style_sheet_is_used() {
    let classes = classes();
    let unused = sheets().into_iter().flat_map(|(name, rules)| {
        let all: BTreeSet<String> = rules.into_iter().flat_map(|rule| rule.classes).collect();
        all.into_iter().map(move |class| (name.clone(), class))
    });
    let unused = unused.filter(|(_, class)| !classes.makes(class)).map(|(name, class)| format!("{name}: .{class}"));
    none(&unused.collect::<Vec<_>>());
}

#[test]
fn every_class_of_a_view_has_a_rule() {
    let ruled: BTreeSet<String> =
        sheets().into_iter().flat_map(|(_, rules)| rules).flat_map(|rule| rule.classes).collect();
    let classes = classes();
    assert!(classes.are.len() > 200, "{:?}", classes.are);
    none(&classes.are.difference(&ruled).cloned().collect::<Vec<_>>());
}

#[test]
fn every_custom_property_is_set_and_taken() {
    let rules: Vec<Rule> = sheets().into_iter().flat_map(|(_, rules)| rules).collect();
    let set: BTreeSet<&str> = rules.iter().flat_map(Rule::sets).collect();
    let taken: BTreeSet<&str> = rules.iter().flat_map(|rule| &rule.takes).map(String::as_str).collect();
    assert_eq!(set, taken);
}

#[test]
fn no_rule_stands_twice() {
    let mut seen = BTreeMap::new();
    let mut breaches = Vec::new();
    for (name, rules) in sheets() {
        for rule in rules {
            let is_print = name == "style/print.css";
            let key = (is_print, rule.within, rule.selectors);
            if let Some(other) = seen.insert(key.clone(), name.clone()) {
                breaches.push(format!("{} is in {other} and in {name}", key.2));
            }
        }
    }
    none(&breaches);
}

#[test]
fn no_declarations_stand_twice() {
    let mut seen: BTreeMap<_, (String, String)> = BTreeMap::new();
    let mut breaches = Vec::new();
    for (name, rules) in sheets() {
        for rule in rules.into_iter().filter(|rule| rule.declarations.len() > 1) {
            let is_long = rule.declarations.len() > MAY_SHARE;
            let place = if is_long { String::new() } else { name.clone() };
            let here = (name.clone(), rule.selectors);
            if let Some(other) = seen.insert((place, rule.within, rule.declarations), here.clone()) {
                breaches.push(format!("{here:?} says what {other:?} says"));
            }
        }
    }
    none(&breaches);
}

#[test]
fn every_style_sheet_is_in_the_list_once_and_in_the_layer_of_its_folder() {
    let list = text("style/cairn.css");
    let import = |line: &str| {
        line.strip_prefix("@import \"")?
            .split_once("\" layer(")
            .map(|(file, rest)| (format!("style/{file}"), rest.split(')').next().unwrap_or_default().to_owned()))
    };
    let mut listed: Vec<_> = list.lines().filter_map(import).collect();
    listed.sort();
    let layer = |name: &str| {
        let inner = name.trim_start_matches("style/");
        inner.split_once('/').map_or_else(|| inner.trim_end_matches(".css"), |(folder, _)| folder).to_owned()
    };
    let there: Vec<_> = sheets().into_iter().map(|(name, _)| (name.clone(), layer(&name))).collect();
    assert_eq!(listed, there);
    let order = "@layer tokens, base, parts, pages, print;";
    assert!(list.find(order) < list.find("@import") && list.contains(order));
    assert!(text("index.html").matches("rel=\"css\"").count() == 1);
}

/// Its rules are taken in no order that a reader sees, and a layer is entered by the list alone.
#[test]
fn a_style_sheet_names_no_layer_and_imports_nothing() {
    let names = files(Path::new("style"), ".css").into_iter().filter(|name| name != "style/cairn.css");
    let breaches = names.filter(|name| text(name).contains("@layer") || text(name).contains("@import"));
    none(&breaches.collect::<Vec<_>>());
}

/// A colour that differs in the dark stands beside its light one, so that neither is forgotten.
#[test]
fn no_palette_is_written_twice() {
    let breaches = files(Path::new("style"), ".css").into_iter().chain(files(Path::new("web"), ".css"));
    none(&breaches.filter(|name| text(name).contains("prefers-color-scheme")).collect::<Vec<_>>());
}

/// A gradient begins anew in each part that a printer makes of a page, so its lines stop and start.
#[test]
fn what_is_printed_is_drawn_by_borders_and_not_by_gradients() {
    assert!(!text("style/print.css").contains("gradient("));
    let rules: Vec<Rule> = sheets().into_iter().flat_map(|(_, rules)| rules).collect();
    let lines: Vec<&Rule> = rules.iter().filter(|rule| rule.selectors.contains(".write-lines")).collect();
    let says = |rule: &&Rule, word: &str| rule.declarations.iter().any(|line| line.contains(word));
    assert!(lines.iter().any(|rule| says(rule, "border-block-end")), "{lines:?}");
    assert!(lines.iter().all(|rule| !says(rule, "gradient(")), "{lines:?}");
}
