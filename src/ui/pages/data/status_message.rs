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
    /// A line under the message, if any.
    #[prop(optional, into)]
    under: Signal<&'static str>,
) -> impl IntoView {
    let under = move || Some(under.get()).filter(|under| !under.is_empty()).map(|under| view! { <p>{under}</p> });
    let notice = move |words| {
        view! {
            <Notice>
                <p>{words}</p>
                {under()}
            </Notice>
        }
    };
    view! { <div role="status">{move || words.get().map(notice)}</div> }
}
