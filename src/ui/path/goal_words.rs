//! The wording of the goal, shown above the later stages.

use crate::notebook::DraftEditor;
use leptos::prelude::*;

/// The clear wording of the goal, else the wish. Without either it renders nothing.
#[component]
pub(super) fn GoalWords() -> impl IntoView {
    let words = DraftEditor::expect().read(|draft| draft.words().to_owned());
    move || words.with(|words| (!words.is_empty()).then(|| view! { <p class="wish">{words.clone()}</p> }))
}
