//! Test: every module and every public item has a doc comment. The compiler's own lint checks only a crate's public
//! interface, and the app has none.

use crate::sources::{all_modules, attributes, is_test, module};
use syn::visit::{self, Visit};
use syn::{Attribute, ImplItemFn, Item, ItemEnum, ItemImpl, ItemStruct, ItemTrait, Visibility};

/// Collects the public items without a doc comment.
#[derive(Default)]
struct Undocumented(Vec<String>);

impl Undocumented {
    fn look(&mut self, visibility: &Visibility, attrs: &[Attribute], name: &syn::Ident) {
        let is_documented = attrs.iter().any(|attr| attr.path().is_ident("doc"));
        if matches!(visibility, Visibility::Public(_)) && !is_documented && !is_test(attrs) {
            self.0.push(format!("{}: {name}", name.span().start().line));
        }
    }
}

impl Visit<'_> for Undocumented {
    fn visit_item(&mut self, item: &Item) {
        match item {
            Item::Const(item) => self.look(&item.vis, &item.attrs, &item.ident),
            Item::Enum(item) => self.look(&item.vis, &item.attrs, &item.ident),
            Item::Fn(item) => self.look(&item.vis, &item.attrs, &item.sig.ident),
            Item::Static(item) => self.look(&item.vis, &item.attrs, &item.ident),
            Item::Struct(item) => self.look(&item.vis, &item.attrs, &item.ident),
            Item::Trait(item) => self.look(&item.vis, &item.attrs, &item.ident),
            Item::Type(item) => self.look(&item.vis, &item.attrs, &item.ident),
            _ => {}
        }
        // Items within a function, a test or an inline module are no public items of this module.
        if !matches!(item, Item::Fn(_) | Item::Mod(_)) && !is_test(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_struct(&mut self, item: &ItemStruct) {
        let named = item.fields.iter().filter_map(|field| Some((field, field.ident.as_ref()?)));
        if matches!(item.vis, Visibility::Public(_)) {
            named.for_each(|(field, name)| self.look(&field.vis, &field.attrs, name));
        }
    }

    fn visit_item_enum(&mut self, item: &ItemEnum) {
        item.variants.iter().for_each(|variant| self.look(&item.vis, &variant.attrs, &variant.ident));
    }

    fn visit_item_trait(&mut self, item: &ItemTrait) {
        for inner in &item.items {
            if let syn::TraitItem::Fn(inner) = inner {
                self.look(&item.vis, &inner.attrs, &inner.sig.ident);
            }
        }
    }

    fn visit_item_impl(&mut self, item: &ItemImpl) {
        // A trait's methods are documented at the trait.
        if item.trait_.is_none() {
            visit::visit_item_impl(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &ImplItemFn) {
        self.look(&item.vis, &item.attrs, &item.sig.ident);
    }
}

/// Public items of a module without a doc comment, and the module itself if it has none.
pub(crate) fn undocumented(file: &str, attrs: &[Attribute], items: &[Item]) -> Vec<String> {
    let mut found = Undocumented::default();
    if !attrs.iter().any(|attr| attr.path().is_ident("doc")) {
        found.0.push("1: the module".to_owned());
    }
    items.iter().for_each(|item| found.visit_item(item));
    found.0.iter().map(|place| format!("{file}:{place}")).collect()
}

#[test]
fn every_module_and_every_public_item_has_a_doc_comment() {
    let found: Vec<String> = all_modules().flat_map(|module| module.undocumented.clone()).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    let text = "pub fn a() { pub fn inner() {} }\nfn b() {}\n/** Doc. */ pub struct C { pub d: u8, e: u8 }\n\
        impl C { pub fn f() {} fn g() {} }\nimpl T for C { fn h() {} }\n/// Doc.\npub enum I { J }\n/// Doc.\npub trait K { fn l(); }";
    let found = module("x", text).undocumented;
    let names: Vec<&str> = found.iter().map(|place| place.rsplit(": ").next().unwrap()).collect();
    assert_eq!(names, ["the module", "a", "d", "f", "J", "l"]);
    assert_eq!(module("x", "//! Doc.\n/// Doc.\npub fn a() {}\npub(crate) fn b() {}").undocumented, [] as [String; 0]);
}
