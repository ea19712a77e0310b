//! Stage 1: the values, chosen from cards or typed, and their order.

mod cards;
mod order;

use crate::notebook::DraftEditor;
use crate::ui::parts::{Button, Icon, Show, TextField, focus};
use cairn_core::plan::Value;
use cairn_core::words::en::stage_matters::EN as W;
use cairn_core::words::en::values as cards_of;
use cairn_core::words::{counted, fill};
use cards::{Cards, FoundValues, OwnWords};
use leptos::prelude::*;
use order::TopFive;

/// What matters: value cards to choose from, values in the person's own words, and the top five in order.
#[component]
pub(in crate::ui) fn MattersStage() -> impl IntoView {
    let typing = DraftEditor::expect();
    let count = typing.read(|draft| draft.values.len());
    let is_finding = typing.read(|draft| !draft.own_value.trim().is_empty());
    view! {
        <p class="lead">{W.lead}</p>
        <Find />
        <p class="value-top soft" role="status">
            {move || counted!(W.chosen, count.get()).unwrap_or_else(|| W.none_chosen.to_owned())}
        </p>
        <OwnWords />
        <Show when=move || is_finding.get() fallback=Cards>
            <FoundValues />
        </Show>
        <Show when=move || { count.get() > 1 }>
            <TopFive />
        </Show>
    }
    .into_any()
}

/// The field that both searches the cards and adds a value in the person's own words.
#[component]
fn Find() -> impl IntoView {
    let typing = DraftEditor::expect();
    let typed = typing.read(|draft| draft.own_value.clone());
    let new_words = typing.read(|draft| match cards_of::value(&draft.own_value) {
        Some(value @ Value::Own(_)) if !draft.values.contains(&value) => draft.own_value.trim().to_owned(),
        _ => String::new(),
    });
    let add = move || {
        typing.change(|draft| {
            if let Some(value) = cards_of::value(&draft.own_value) {
                draft.choose_typed_value(value);
            }
        });
        request_animation_frame(|| focus("find"));
    };
    let add_words = move || fill!(W.add_own, words: new_words.get());
    view! {
        <TextField
            id="find"
            label=W.find
            hint=W.find_hint
            value=typed
            on_input=typing.put(|draft, text| draft.own_value = text)
            on_enter=add
        />
        <Show when=move || new_words.with(|words| !words.is_empty())>
            <Button id="add-own" icon=Icon::Plus on_press=add>
                {add_words}
            </Button>
        </Show>
    }
}
