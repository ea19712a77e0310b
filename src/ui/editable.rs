//! `Editable`: the wrapper of everything that stands only where the plan may be edited, and never in a client's file.

use crate::notebook::Notebook;
use leptos::children::ViewFnOnce;
use leptos::prelude::*;

/// Shows its children where the plan may be edited. In a client's file, which is read-only, it shows the fallback instead.
#[component]
pub(super) fn Editable(
    /// The content in a notebook that may be edited.
    children: Children,
    /// The content in a client's file; nothing if it isn't given.
    #[prop(optional, into)]
    fallback: ViewFnOnce,
) -> impl IntoView {
    if Notebook::expect().access().may_edit() { children() } else { fallback.run() }
}
