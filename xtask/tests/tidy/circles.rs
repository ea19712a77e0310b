//! Test: no circle of imports between files. Without circles, files can be read in an order in
//! which each needs only earlier ones.

use crate::graph::{Graph, Imports};
use crate::sources::{APP, CORE, Module, module};
use std::collections::BTreeSet;

/// Strongly connected groups of files: files that import each other, directly or indirectly.
fn circles(imports: &Imports) -> Vec<Vec<String>> {
    let reached: Imports = imports.keys().map(|file| (*file, reach(file, imports))).collect();
    let meets = |one: &str, other: &str| reached[one].contains(other) && reached[other].contains(one);
    let circle = |file: &&str| -> Vec<String> {
        reached.keys().filter(|other| meets(file, other)).map(|other| (*other).to_owned()).collect()
    };
    let all: BTreeSet<Vec<String>> = reached.keys().map(circle).filter(|circle| !circle.is_empty()).collect();
    all.into_iter().collect()
}

/// All files that a file imports, directly or indirectly.
fn reach<'a>(file: &str, imports: &Imports<'a>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&str> = imports[file].iter().copied().collect();
    while let Some(next) = waiting.pop() {
        if reached.insert(next) {
            waiting.extend(&imports[next]);
        }
    }
    reached
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let mut imports = Imports::new();
    imports.extend(Graph::new(CORE.iter()).imports());
    imports.extend(Graph::new(APP.iter()).imports());
    let found: Vec<String> = circles(&imports).iter().map(|circle| circle.join(", ")).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Sample modules, each in a file of its own.
fn made(texts: &[(&str, &str)]) -> Vec<Module> {
    let made = |(path, text): &(&str, &str)| Module { file: format!("{path}.rs"), ..module(path, text) };
    texts.iter().map(made).collect()
}

#[test]
fn a_circle_is_found_through_what_a_parent_hands_on_and_in_macros() {
    let found = |texts: &[(&str, &str)]| circles(&Graph::new(&made(texts)).imports());
    let root = ("", "mod a; mod b;");
    let two = [vec!["a.rs".to_owned(), "b.rs".to_owned()]];
    assert_eq!(
        found(&[root, ("a", "use crate::b::B; pub struct A;"), ("b", "use super::a::{A, C}; pub struct B;")]),
        two
    );
    assert_eq!(
        found(&[root, ("a", "fn f() { view! { <p>{super::b::g()}</p> } }"), ("b", "use crate::a; fn g() { a::f() }")]),
        two
    );
    assert_eq!(
        found(&[
            root,
            ("a", "use crate::b::B; struct A;"),
            ("b", "pub struct B;\n#[cfg(test)] mod tests { use crate::a::A; }")
        ]),
        [[""; 0]; 0]
    );
    // A parent that re-exports its children is in no circle with them: a use of the re-export counts as an import of
    // the child.
    let parent = ("a", "mod x; mod y; pub use x::X; pub(crate) use y::Y;");
    assert_eq!(
        found(&[root, parent, ("a::x", "pub struct X;"), ("a::y", "use super::X; use crate::a::x::Z; pub struct Y;")]),
        [[""; 0]; 0]
    );
    let both = [vec!["a::x.rs".to_owned(), "a::y.rs".to_owned()]];
    assert_eq!(
        found(&[root, parent, ("a::x", "use crate::a::Y; pub struct X;"), ("a::y", "use super::X; pub struct Y;")]),
        both
    );
    // To be seen by a module is not to import it.
    let seen =
        [root, ("a", "mod x; use x::X;"), ("a::x", "pub(in crate::a) struct X; impl X { pub(in super) fn f() {} }")];
    assert_eq!(found(&seen), [[""; 0]; 0]);
    // A parent that uses a child which uses the parent is.
    assert_eq!(found(&[root, ("a", "mod x; fn f() { x::g() }"), ("a::x", "use super::f; pub fn g() {}")]).len(), 1);
}
