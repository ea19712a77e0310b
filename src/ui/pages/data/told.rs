//! What came of it.

use crate::ui::parts::Notice;
use leptos::prelude::*;

/// What came of something, said to the eye and to the ear. The place it is said in is always there, so that screen readers
/// notice when words come.
#[component]
pub(in crate::ui::pages) fn Told(
    /// The words, once there are any.
    #[prop(into)]
    words: Signal<Option<&'static str>>,
) -> impl IntoView {
    view! { <div role="status">{move || words.get().map(|words| view! { <Notice>{words}</Notice> })}</div> }
}
