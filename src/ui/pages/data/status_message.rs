//! A message about the result of an action.

use crate::ui::parts::Notice;
use leptos::prelude::*;

/// A message about a result, in a live region. The region is always on the page, so that screen readers notice a new
/// text.
#[component]
pub(in crate::ui::pages) fn StatusMessage(
    /// The message, if any.
    #[prop(into)]
    words: Signal<Option<&'static str>>,
) -> impl IntoView {
    view! { <div role="status">{move || words.get().map(|words| view! { <Notice>{words}</Notice> })}</div> }
}
