//! The graph of imports: which paths a module names, and which file defines each, through every `pub use` on the way.

use crate::sources::Module;
use crate::tokens::{Kind, Token};
use crate::uses::Brought;
use std::collections::{BTreeMap, BTreeSet};

/// A path as a list of names.
pub(crate) type Path = Vec<String>;

/// The files that each file imports.
pub(crate) type Imports<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// A module and the paths that its code names.
struct Node<'a> {
    module: &'a Module,
    named: Vec<Path>,
}

/// The modules of one crate by their paths.
pub(crate) struct Graph<'a> {
    nodes: BTreeMap<&'a [String], Node<'a>>,
    /// The file of each macro that is exported to the whole crate.
    exported: BTreeMap<&'a str, &'a str>,
}

impl<'a> Graph<'a> {
    pub(crate) fn new(modules: impl IntoIterator<Item = &'a Module>) -> Self {
        let mut graph = Self { nodes: BTreeMap::new(), exported: BTreeMap::new() };
        for module in modules {
            graph.exported.extend(module.exported.iter().map(|name| (name.as_str(), module.file.as_str())));
            graph.nodes.insert(&module.path, Node { module, named: paths(&module.tokens) });
        }
        graph
    }

    /// Each module with every path that it names, resolved from the root of its crate. A path into another crate begins
    /// with that crate's name.
    pub(crate) fn named(&self) -> impl Iterator<Item = (&'a Module, Path)> {
        self.nodes.values().flat_map(move |node| {
            let brought = node.module.brought.iter().map(|brought| &brought.from);
            brought.chain(&node.named).map(move |path| (node.module, self.absolute(&node.module.path, path, 8)))
        })
    }

    /// The files that each file imports. A `pub use` of a module's own child is no import.
    pub(crate) fn imports(&self) -> Imports<'a> {
        let mut all = Imports::new();
        for node in self.nodes.values() {
            let module = node.module;
            let is_import = |brought: &&Brought| {
                let from = self.absolute(&module.path, &brought.from, 8);
                // A module that is brought into scope is used through paths, which count by themselves.
                !(self.nodes.contains_key(from.as_slice()) || brought.is_public && from.starts_with(&module.path))
            };
            let brought = module.brought.iter().filter(is_import).map(|brought| &brought.from);
            let named = brought.chain(&node.named);
            let files = named.filter_map(|path| self.file(&self.absolute(&module.path, path, 8), 16));
            all.entry(module.file.as_str()).or_default().extend(files.filter(|file| *file != module.file));
        }
        all
    }

    /// A path resolved from the root of the crate; unchanged if it leads into another crate. `depth` bounds the
    /// re-exports followed.
    fn absolute(&self, module: &[String], path: &[String], depth: usize) -> Path {
        let Some(((first, rest), depth)) = path.split_first().zip(depth.checked_sub(1)) else { return path.to_vec() };
        match first.as_str() {
            "crate" => return rest.to_vec(),
            "self" => return [module, rest].concat(),
            "super" => {
                let up = rest.iter().take_while(|name| *name == "super").count();
                let kept = module.len().saturating_sub(1 + up);
                return [&module[..kept], &rest[up..]].concat();
            }
            _ => {}
        }
        let child = [module, std::slice::from_ref(first)].concat();
        let brought = self.nodes.get(module).and_then(|node| node.module.brought.iter().find(|one| one.name == *first));
        match brought {
            _ if self.nodes.contains_key(child.as_slice()) => [module, path].concat(),
            Some(brought) if brought.from.first() != Some(first) => {
                [self.absolute(module, &brought.from, depth).as_slice(), rest].concat()
            }
            _ => path.to_vec(),
        }
    }

    /// The file that defines the item at a path from the root; none if the item is of another crate.
    fn file(&self, path: &[String], depth: usize) -> Option<&'a str> {
        let depth = depth.checked_sub(1)?;
        let within = (0..=path.len()).rev().find(|end| self.nodes.contains_key(&path[..*end]))?;
        let (path, rest) = path.split_at(within);
        let module = self.nodes.get(path)?.module;
        let Some(name) = rest.first() else { return Some(&module.file) };
        if module.own.contains(name) {
            return Some(&module.file);
        }
        let through = |brought: &Brought, rest: &[String]| {
            self.file(&[self.absolute(path, &brought.from, 8).as_slice(), rest].concat(), depth)
        };
        if let Some(brought) = module.brought.iter().find(|brought| brought.name == *name) {
            return through(brought, &rest[1..]);
        }
        let exported = self.exported.get(name.as_str()).copied().filter(|_| path.is_empty());
        let mut globs = module.brought.iter().filter(|brought| brought.name == "*");
        let elsewhere = exported.or_else(|| globs.find_map(|brought| through(brought, rest)));
        // A name that the root doesn't have is another crate's.
        elsewhere.or_else(|| (!path.is_empty()).then_some(module.file.as_str()))
    }
}

/// Paths of two names or more outside of `use`, those in macros among them. A path in `pub(in …)` says who may see an item,
/// and is no import.
fn paths(tokens: &[Token]) -> Vec<Path> {
    let mut all = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].is("use") && !tokens.get(at + 1).is_some_and(|next| next.is("<")) {
            at += tokens[at..].iter().take_while(|token| !token.is(";")).count();
        } else if tokens[at].is("pub") && tokens.get(at + 2).is_some_and(|after| after.is("in")) {
            at += tokens[at..].iter().take_while(|token| !token.is(")")).count();
        } else if tokens[at].kind == Kind::Word {
            let mut path = vec![tokens[at].text.clone()];
            while tokens.get(at + 1).is_some_and(|next| next.is("::"))
                && let Some(next) = tokens.get(at + 2).filter(|next| next.kind == Kind::Word)
            {
                path.push(next.text.clone());
                at += 2;
            }
            all.extend((path.len() > 1).then_some(path));
        }
        at += 1;
    }
    all
}
