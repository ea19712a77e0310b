//! The wishes and doings in a long text, each to be taken as the clear wording with one tap.

use super::suggestion::offer;
use crate::notebook::DraftEditor;
use crate::ui::parts::Show;
use cairn_core::coach::{Quote, starts};
use cairn_core::wizard::Draft;
use cairn_core::words::en::stage_clear::EN as W;
use leptos::prelude::*;

/// Returns the starts of the draft's words, as the person wrote them.
fn found(draft: &Draft) -> Vec<String> {
    starts(draft.words()).into_iter().map(Quote::words).map(str::to_owned).collect()
}

/// A list of starts. It renders nothing for a short text.
#[component]
pub(super) fn Starts(
    /// Whether the coach may speak about the wording.
    said: Signal<bool>,
) -> impl IntoView {
    let starts = DraftEditor::expect().read(found);
    view! {
        <Show when=move || said.get() && starts.with(|starts| !starts.is_empty())>
            <section class="stack" aria-labelledby="starts-title">
                <h2 id="starts-title">{W.starts_title}</h2>
                <p class="soft">{W.starts_lead}</p>
                <ul class="plain stack tight">{move || starts.get().into_iter().map(offer).collect_view()}</ul>
            </section>
        </Show>
    }
}
