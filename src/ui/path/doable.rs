//! Stage 6: the rulers of importance and confidence.

mod answer;

use super::goal_words::GoalWords;
use crate::notebook::DraftEditor;
use crate::ui::hard_words::UnlessHard;
use crate::ui::parts::{Ruler, TextArea};
use answer::WhatItSays;
use cairn_core::words::en::stage_doable::{EN as W, RULER};
use cairn_core::words::fill;
use leptos::prelude::*;

/// Is it doable: the rulers of importance and confidence, a question after each, and the advice that follows from both.
/// It never asks why a number is not higher.
#[component]
pub(in crate::ui) fn DoableStage() -> impl IntoView {
    view! {
        <p class="lead">{W.lead}</p>
        <GoalWords />
        <Importance />
        <Confidence />
        <UnlessHard>
            <WhatItSays />
        </UnlessHard>
    }
    .into_any()
}

fn ruler_words() -> Signal<Vec<String>> {
    Signal::stored(RULER.map(String::from).to_vec())
}

/// The ruler of importance. From 1 on, it asks why the goal matters that much.
#[component]
fn Importance() -> impl IntoView {
    let typing = DraftEditor::expect();
    let value = typing.read(|draft| draft.importance);
    let question = move || fill!(W.why_not_lower, n: value.get().unwrap_or_default());
    view! {
        <Ruler
            id="importance"
            legend=W.importance
            low=W.importance_low
            high=W.importance_high
            said=ruler_words()
            value
            on_pick=typing.put(|draft, n: u8| draft.importance = Some(n))
            on_clear=typing.put(|draft, ()| draft.importance = None)
        />
        <Show when=move || value.get().is_some_and(|n| n > 0)>
            <TextArea
                id="why"
                label=Signal::derive(question)
                note=W.if_you_like
                rows=2
                value=typing.read(|draft| draft.why.clone())
                on_input=typing.put(|draft, text| draft.why = text)
            />
        </Show>
    }
}

/// The ruler of confidence. Up to 9, it asks what would raise the number by one.
#[component]
fn Confidence() -> impl IntoView {
    let typing = DraftEditor::expect();
    let value = typing.read(|draft| draft.confidence);
    let question = move || fill!(W.one_up, n: value.get().unwrap_or_default().saturating_add(1));
    view! {
        <Ruler
            id="confidence"
            legend=W.confidence
            low=W.confidence_low
            high=W.confidence_high
            said=ruler_words()
            value
            on_pick=typing.put(|draft, n: u8| draft.confidence = Some(n))
            on_clear=typing.put(|draft, ()| draft.confidence = None)
        />
        <Show when=move || value.get().is_some_and(|n| n < 10)>
            <TextArea
                id="one-up"
                label=Signal::derive(question)
                note=W.if_you_like
                rows=2
                value=typing.read(|draft| draft.one_up.clone())
                on_input=typing.put(|draft, text| draft.one_up = text)
            />
        </Show>
    }
}
