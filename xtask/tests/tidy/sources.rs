//! Loads the sources: files of a folder, and the modules of both crates without their tests.

use crate::public;
use crate::tokens::{self, Token};
use crate::uses::{self, Brought};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use syn::{Attribute, Item};

/// A module of a crate as the checks see it. It never contains test code.
pub(crate) struct Module {
    /// Its names from the crate's root; empty for the root itself.
    pub(crate) path: Vec<String>,
    /// Its file, relative to the root of the repository.
    pub(crate) file: String,
    /// Its tokens, without those of inline modules, which are separate modules.
    pub(crate) tokens: Vec<Token>,
    /// The names that its `use` items bring into scope.
    pub(crate) brought: Vec<Brought>,
    /// The names of the items it defines.
    pub(crate) own: BTreeSet<String>,
    /// Its macros that are exported to the whole crate.
    pub(crate) exported: Vec<String>,
    /// Places of public items without a doc comment.
    pub(crate) undocumented: Vec<String>,
}

impl Module {
    fn new(path: Vec<String>, file: String, attrs: &[Attribute], items: &[Item]) -> Self {
        Self {
            path,
            tokens: tokens::of(items),
            brought: uses::brought(items),
            own: items.iter().filter_map(uses::name).collect(),
            exported: uses::exported_macros(items),
            undocumented: public::undocumented(&file, attrs, items),
            file,
        }
    }

    /// The top-level module that this module belongs to; empty for the root.
    pub(crate) fn top(&self) -> &str {
        self.path.first().map_or("", String::as_str)
    }
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The text of a file of the repository.
pub(crate) fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|fault| panic!("{file}: {fault}"))
}

/// All files below a folder of the repository with this ending, sorted by name.
pub(crate) fn files(folder: &str, end: &str) -> Vec<String> {
    let mut all = Vec::new();
    for entry in fs::read_dir(root().join(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            all.extend(files(&name, end));
        } else if name.ends_with(end) {
            all.push(name);
        }
    }
    all.sort();
    all
}

/// The modules of `cairn-core`.
pub(crate) static CORE: LazyLock<Vec<Module>> = LazyLock::new(|| modules("core/src/lib.rs"));

/// The modules of the app, with the program that starts it.
pub(crate) static APP: LazyLock<Vec<Module>> = LazyLock::new(|| {
    let mut all = modules("src/lib.rs");
    all.extend(modules("src/main.rs"));
    all.extend(modules("src/draw.rs"));
    all
});

/// The modules of both crates.
pub(crate) fn all_modules() -> impl Iterator<Item = &'static Module> {
    CORE.iter().chain(APP.iter())
}

/// The modules of both crates below these top-level modules.
pub(crate) fn of_modules(names: &[&str]) -> Vec<&'static Module> {
    let all: Vec<&Module> = all_modules().filter(|module| names.contains(&module.top())).collect();
    assert!(names.iter().all(|top| all.iter().any(|module| module.top() == *top)), "{names:?}");
    all
}

/// Parses a text into a module, for tests of the checks themselves.
pub(crate) fn module(path: &str, text: &str) -> Module {
    let mut text = syn::parse_file(text).unwrap();
    let path = path.split("::").filter(|name| !name.is_empty()).map(str::to_owned).collect();
    text.items.retain(|item| !is_test(attributes(item)));
    Module::new(path, "made.rs".to_owned(), &text.attrs, &text.items)
}

fn modules(root: &str) -> Vec<Module> {
    let mut all = Vec::new();
    let folder = root.rsplit_once('/').unwrap().0;
    let text = syn::parse_file(&read(root)).unwrap();
    gather((Vec::new(), root.to_owned()), &text.attrs, text.items, folder, &mut all);
    all
}

fn gather(
    (path, file): (Vec<String>, String),
    attrs: &[Attribute],
    mut items: Vec<Item>,
    folder: &str,
    all: &mut Vec<Module>,
) {
    items.retain(|item| !is_test(attributes(item)));
    all.push(Module::new(path.clone(), file.clone(), attrs, &items));
    for item in items {
        let Item::Mod(child) = item else { continue };
        let name = child.ident.to_string();
        let inner = format!("{folder}/{name}");
        let path = [path.as_slice(), &[name]].concat();
        if let Some((_, items)) = child.content {
            gather((path, file.clone()), &child.attrs, items, &inner, all);
        } else {
            let file = format!("{inner}.rs");
            let text = syn::parse_file(&read(&file)).unwrap();
            let attrs: Vec<Attribute> = child.attrs.into_iter().chain(text.attrs).collect();
            gather((path, file), &attrs, text.items, &inner, all);
        }
    }
}

/// Whether attributes restrict an item to tests.
pub(crate) fn is_test(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| match &attr.meta {
        syn::Meta::List(list) if list.path.is_ident("cfg") => crate::tokens::wants_test(list.tokens.clone()),
        meta => meta.path().is_ident("test"),
    })
}

/// The attributes of an item.
pub(crate) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

#[test]
fn every_source_is_a_module_that_is_looked_at_or_a_test() {
    let seen: Vec<&String> = all_modules().map(|module| &module.file).collect();
    let is_testing = |file: &str| file == "core/src/testing.rs" || file.starts_with("core/src/testing/");
    let is_test = |file: &str| file.ends_with("/tests.rs") || file.contains("/tests/") || is_testing(file);
    let all = [files("core/src", ".rs"), files("src", ".rs")].concat();
    let unseen: Vec<&String> = all.iter().filter(|file| !is_test(file) && !seen.contains(file)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
    assert!(seen.iter().all(|file| !is_test(file)));
}

#[test]
fn tests_are_left_out() {
    let text = "fn a() {}\n#[cfg(all(test, not(target_arch = \"wasm32\")))]\nmod b {}\n#[cfg(not(test))]\nfn c() {}\n#[test]\nfn d() {}";
    assert_eq!(module("", text).own.into_iter().collect::<String>(), "ac");
}
