//! Reads the `use` items of a module and the names of its own items.

use crate::sources::attributes;
use quote::ToTokens as _;
use syn::visit::Visit;
use syn::{Item, ItemMod, ItemUse, UseTree, Visibility};

/// A name that a `use` brings into scope, and its path; `*` stands for a glob.
pub(crate) struct Brought {
    pub(crate) name: String,
    pub(crate) from: Vec<String>,
    /// Whether the name is re-exported.
    pub(crate) is_public: bool,
}

/// All names that items bring into scope, also within functions.
pub(crate) fn brought(items: &[Item]) -> Vec<Brought> {
    let mut uses = Uses::default();
    items.iter().for_each(|item| uses.visit_item(item));
    uses.0
}

#[derive(Default)]
struct Uses(Vec<Brought>);

impl Visit<'_> for Uses {
    fn visit_item_use(&mut self, item: &ItemUse) {
        let is_public = !matches!(item.vis, Visibility::Inherited);
        self.tree(&item.tree, &[], is_public);
    }

    /// An inline module is a separate module.
    fn visit_item_mod(&mut self, _: &ItemMod) {}
}

impl Uses {
    fn tree(&mut self, tree: &UseTree, before: &[String], is_public: bool) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        let mut put =
            |name: &syn::Ident, from: Vec<String>| self.0.push(Brought { name: name.to_string(), from, is_public });
        match tree {
            UseTree::Path(path) => self.tree(&path.tree, &with(&path.ident), is_public),
            UseTree::Name(name) if name.ident == "self" => {
                let own = before.last().cloned().unwrap_or_default();
                self.0.push(Brought { name: own, from: before.to_vec(), is_public });
            }
            UseTree::Name(name) => put(&name.ident, with(&name.ident)),
            UseTree::Rename(name) if name.ident == "self" => put(&name.rename, before.to_vec()),
            UseTree::Rename(name) => put(&name.rename, with(&name.ident)),
            UseTree::Glob(_) => self.0.push(Brought { name: "*".to_owned(), from: before.to_vec(), is_public }),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(tree, before, is_public)),
        }
    }
}

/// The name of an item; none for a `use`, an `impl`, a module and a call of a macro.
pub(crate) fn name(item: &Item) -> Option<String> {
    match item {
        Item::Const(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Fn(item) => Some(item.sig.ident.to_string()),
        Item::Static(item) => Some(item.ident.to_string()),
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Trait(item) => Some(item.ident.to_string()),
        Item::Type(item) => Some(item.ident.to_string()),
        Item::Macro(item) => item.ident.as_ref().map(ToString::to_string),
        _ => None,
    }
}

/// The macros among items with `#[macro_export]`: they belong to the crate's root, wherever they are defined.
pub(crate) fn exported_macros(items: &[Item]) -> Vec<String> {
    let is_exported =
        |item: &&Item| attributes(item).iter().any(|attr| attr.to_token_stream().to_string().contains("macro_export"));
    items.iter().filter(is_exported).filter_map(name).collect()
}
