//! The wording of the goal, shown above the later stages.

use crate::notebook::DraftEditor;
use cairn_core::wizard::Draft;
use leptos::prelude::*;

/// The title of the goal that is being made. Without either it renders nothing.
#[component]
pub(super) fn GoalWords() -> impl IntoView {
    let words = DraftEditor::expect().read(Draft::title);
    move || words.with(|words| (!words.is_empty()).then(|| view! { <p class="wish">{words.clone()}</p> }))
}
