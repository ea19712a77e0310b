//! A list whose rows are kept while their keys stay.

use leptos::prelude::*;

/// Builds a row that is not there yet.
type Build = Box<dyn FnOnce() -> AnyView + Send>;

/// Shows a row for each item. A row with the same key as before is kept and moved; two items never share a key.
///
/// It is used like the component of Leptos of this name, which is compiled anew for every kind of item and row; this one is
/// compiled once, so its keys are texts.
#[component(transparent)]
pub fn For<E, I, K, C, V>(
    /// The items; it is followed.
    each: E,
    /// The key of an item.
    key: K,
    /// Builds the row of an item.
    children: C,
) -> impl IntoView
where
    E: Fn() -> I + Send + 'static,
    I: IntoIterator<Item: Send + 'static>,
    K: Fn(&I::Item) -> String + Send + 'static,
    C: Fn(I::Item) -> V + Clone + Send + 'static,
    V: IntoView + 'static,
{
    keyed(Box::new(move || {
        let row = |item: I::Item| {
            let (key, children) = (key(&item), children.clone());
            let build: Build = Box::new(move || children(item).into_any());
            (key, build)
        };
        each().into_iter().map(row).collect()
    }))
}

fn keyed(rows: Box<dyn Fn() -> Vec<(String, Build)> + Send>) -> AnyView {
    view! { <leptos::prelude::For each=rows key=|(key, _)| key.clone() children=|(_, build)| build() /> }.into_any()
}
