//! Test: every module imports only the modules that ARCHITECTURE.md allows.

use crate::documents::{named, table};
use crate::graph::Graph;
use crate::sources::{APP, CORE, Module, module, read};
use std::collections::{BTreeMap, BTreeSet};

/// The modules that each module may import. Each crate has a `shelf`: the app's implements the traits of the core's.
const MAY_IMPORT: [(&str, &str); 16] = [
    ("yielder", ""),
    ("sort", ""),
    ("plan", "sort"),
    ("tree", "plan"),
    ("coach", "sort plan"),
    ("scales", "plan coach"),
    ("wizard", "sort plan scales coach tree"),
    ("journal", "yielder sort plan shelf tree"),
    ("exchange", "yielder sort plan scales journal tree"),
    ("words", "sort plan scales coach wizard exchange"),
    ("route", "plan wizard"),
    ("shelf (core)", ""),
    ("shelf (app)", "shelf"),
    ("browser", ""),
    ("notebook", "yielder sort plan scales coach wizard journal exchange words route shelf browser"),
    ("ui", "sort plan scales coach wizard words route browser notebook"),
];

/// Imports that are not allowed, in `cairn-core` or in the app.
fn breaches<'a>(modules: impl IntoIterator<Item = &'a Module>, is_core: bool) -> BTreeSet<String> {
    let names: Vec<&str> = MAY_IMPORT.iter().map(|(name, _)| name.split(' ').next().unwrap()).collect();
    let in_crate = |name: &str| {
        if name == "shelf" { format!("shelf ({})", if is_core { "core" } else { "app" }) } else { name.to_owned() }
    };
    let may: BTreeMap<&str, &str> = MAY_IMPORT.into_iter().collect();
    let mut found = BTreeSet::new();
    for (module, path) in Graph::new(modules).named() {
        let is_of_core = path.first().is_some_and(|first| first == "cairn_core");
        let other = if is_of_core { path.get(1) } else { path.first() };
        let (Some(name), Some(other)) = (module.path.first(), other) else { continue };
        let is_own = name == other && (is_core || !is_of_core);
        let is_allowed = may.get(in_crate(name).as_str()).is_none_or(|may| may.split(' ').any(|may| may == other));
        if names.contains(&other.as_str()) && !is_own && !is_allowed {
            found.insert(format!("{} may not import {other}", module.file));
        }
    }
    found
}

#[test]
fn every_module_imports_only_what_it_may() {
    for (modules, is_core) in [(&*CORE, true), (&*APP, false)] {
        let found = breaches(modules, is_core);
        assert!(found.is_empty(), "{found:#?}");
    }
    let found = |path: &str, text: &str, is_core: bool| breaches(&[module(path, text)], is_core).len();
    assert_eq!(found("plan", "use crate::journal::Set;", true), 1);
    assert_eq!(found("plan::goal", "use super::super::{journal::Set, plan::Goal};", true), 1);
    assert_eq!(found("plan", "fn f() { format!(\"{}\", crate::ui::f()) }", true), 1);
    assert_eq!(
        found("plan", "// crate::ui\nuse chrono::NaiveDate;\n#[cfg(test)]\nmod tests { use crate::words; }", true),
        0
    );
    assert_eq!(found("browser", "use cairn_core::plan::Goal;", false), 1);
    assert_eq!(found("ui::app", "use cairn_core::plan::Goal; use crate::notebook::{Hands, Notebook};", false), 0);
    assert_eq!(found("shelf", "use cairn_core::shelf::Fault; use crate::shelf::Local;", false), 0);
}

/// `ARCHITECTURE.md` has the same table.
#[test]
fn the_map_has_every_module_and_what_it_may_import() {
    let written: BTreeMap<String, BTreeSet<String>> = table(&read("ARCHITECTURE.md"), "| module |")
        .into_iter()
        .map(|row| (row[0].replace('`', ""), named(&row[2]).into_iter().collect()))
        .collect();
    let split = |may: &str| may.split(' ').filter(|name| !name.is_empty()).map(str::to_owned).collect();
    let held: BTreeMap<String, BTreeSet<String>> =
        MAY_IMPORT.iter().map(|(name, may)| ((*name).to_owned(), split(may))).collect();
    assert_eq!(written, held);
    let mut names: Vec<String> = Vec::new();
    for (modules, shelf) in [(&*CORE, "shelf (core)"), (&*APP, "shelf (app)")] {
        let top = modules.iter().filter(|module| module.path.len() == 1).map(|module| module.path[0].clone());
        names.extend(
            top.map(|name| if name == "shelf" { shelf.to_owned() } else { name }).filter(|name| name != "lazy"),
        );
    }
    names.sort();
    assert_eq!(names, held.into_keys().collect::<Vec<_>>());
}
