//! Content that is shown while a condition holds.

use leptos::children::ViewFn;
use leptos::prelude::*;

/// A condition, computed from signals.
pub struct Condition(Box<dyn Fn() -> bool + Send + Sync>);

impl<F: Fn() -> bool + Send + Sync + 'static> From<F> for Condition {
    fn from(condition: F) -> Self {
        Self(Box::new(condition))
    }
}

/// Shows its children while the condition holds, else the fallback.
///
/// It is used like the component of Leptos of this name, which is compiled anew for every condition and every content;
/// this one is compiled once.
#[component(transparent)]
pub fn Show(
    /// When the children are shown.
    #[prop(into)]
    when: Condition,
    /// The content.
    children: ChildrenFn,
    /// The content while the condition does not hold; nothing by default.
    #[prop(optional, into)]
    fallback: ViewFn,
) -> impl IntoView {
    let holds = Memo::new(move |_| when.0());
    move || if holds.get() { children() } else { fallback.run() }
}
