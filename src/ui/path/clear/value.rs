//! The choice of the value that the goal serves.

use crate::notebook::DraftEditor;
use crate::ui::parts::{Choice, ChoiceOption, Show};
use cairn_core::plan::Value;
use cairn_core::wizard::Draft;
use cairn_core::wizard::values::{self, TOP};
use cairn_core::words::en::stage_clear::EN as W;
use cairn_core::words::en::values::name;
use leptos::prelude::*;

/// Returns the top five values, and the value that the goal serves already if it is not among them.
fn offered(draft: &Draft) -> Vec<ChoiceOption> {
    let top = draft.values.iter().take(TOP);
    let linked = draft.value.iter().filter(|value| !draft.values.iter().take(TOP).any(|other| other == *value));
    top.chain(linked).map(|value| ChoiceOption::new(values::key(value), name(value))).collect()
}

fn by_key(draft: &Draft, key: &str) -> Option<Value> {
    values::read(key, &draft.values).or_else(|| draft.value.clone().filter(|value| values::key(value) == key))
}

/// The person's values as a choice. Without any value it renders nothing.
#[component]
pub(super) fn ItsValue() -> impl IntoView {
    let typing = DraftEditor::expect();
    let answers = typing.read(offered);
    view! {
        <Show when=move || answers.with(|answers| !answers.is_empty())>
            <Choice
                id="value"
                legend=W.value
                hint=W.value_hint
                row=true
                answers
                value=typing.read(|draft| draft.value.as_ref().map(values::key).unwrap_or_default())
                on_pick=typing.put(|draft: &mut Draft, key: String| draft.value = by_key(draft, &key))
                on_clear=typing.put(|draft: &mut Draft, ()| draft.value = None)
            />
        </Show>
    }
}
