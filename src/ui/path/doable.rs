//! Stage 6: the rulers of importance and confidence.

mod answer;

use super::goal_words::GoalWords;
use crate::browser::page;
use crate::notebook::DraftEditor;
use crate::ui::hard_words::UnlessHard;
use crate::ui::parts::{Button, ButtonKind, Ruler, Show, TextArea};
use answer::WhatItSays;
use cairn_core::wizard::Draft;
use cairn_core::words::en::stage_doable::{EN as W, RULER};
use cairn_core::words::fill;
use leptos::prelude::*;

/// Is it doable: the rulers of importance and confidence, a question after each, and the advice that follows from both.
/// It never asks why a number is not higher.
#[component]
pub(in crate::ui) fn DoableStage() -> impl IntoView {
    // In the stage itself: the notice below hides beside hard words, and the way back stays.
    let before = RwSignal::new(None::<Draft>);
    view! {
        <p class="lead">{W.lead}</p>
        <GoalWords />
        <Importance />
        <Confidence />
        <UnlessHard>
            <WhatItSays before />
        </UnlessHard>
    }
    .into_any()
}

fn ruler_words() -> Signal<Vec<String>> {
    Signal::stored(RULER.map(String::from).to_vec())
}

/// The question after a ruler that is open at first: the first one, or the second one if the caret was in its field.
fn first_open(typing: DraftEditor, first: &'static str, second: &'static str) -> RwSignal<&'static str> {
    let was_in_second = typing.draft().with_untracked(|draft| draft.focus.as_deref() == Some(second));
    RwSignal::new(if was_in_second { second } else { first })
}

/// The ruler of importance. From 1 on, it asks what makes it matter that much; what would make it matter more is asked on
/// a tap alone.
#[component]
fn Importance() -> impl IntoView {
    let typing = DraftEditor::expect();
    let value = typing.read(|draft| draft.importance);
    let question = Signal::derive(move || fill!(W.why_not_lower, n: value.get().unwrap_or_default()));
    let open = first_open(typing, "why", "importance-up");
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
            <Question
                id="why"
                open
                question
                value=typing.read(|draft| draft.why.clone())
                on_input=typing.put(|draft, text| draft.why = text)
            />
        </Show>
        <Show when=move || value.get().is_some_and(|n| n < 10)>
            <Question
                id="importance-up"
                open
                question=Signal::stored(W.importance_up.to_owned())
                value=typing.read(|draft| draft.importance_up.clone())
                on_input=typing.put(|draft, text| draft.importance_up = text)
            />
        </Show>
    }
}

/// The ruler of confidence. From 1 on, it asks what makes the person that sure. What would raise the number by one is asked
/// next, up to 9: the strength comes first, and one question is shown at a time.
#[component]
fn Confidence() -> impl IntoView {
    let typing = DraftEditor::expect();
    let value = typing.read(|draft| draft.confidence);
    let sure = Signal::derive(move || fill!(W.sure, n: value.get().unwrap_or_default()));
    let one_up = Signal::derive(move || fill!(W.one_up, n: value.get().unwrap_or_default().saturating_add(1)));
    let open = first_open(typing, "sure", "one-up");
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
        <Show when=move || value.get().is_some_and(|n| n > 0)>
            <Question
                id="sure"
                open
                question=sure
                value=typing.read(|draft| draft.sure.clone())
                on_input=typing.put(|draft, text| draft.sure = text)
            />
        </Show>
        <Show when=move || value.get().is_some_and(|n| n < 10)>
            <Question
                id="one-up"
                open
                question=one_up
                value=typing.read(|draft| draft.one_up.clone())
                on_input=typing.put(|draft, text| draft.one_up = text)
            />
        </Show>
    }
}

/// One of the two questions after a ruler. Only one is open at a time: the other is a button with its question, above the
/// answer so far.
#[component]
fn Question(
    /// The id of its field.
    id: &'static str,
    /// The id of the open question.
    open: RwSignal<&'static str>,
    /// The question, which is the name of the button too.
    question: Signal<String>,
    /// The answer so far.
    value: Signal<String>,
    /// Called with the answer.
    on_input: Callback<String>,
) -> impl IntoView {
    let on_press = move |()| {
        open.set(id);
        page::focus(id.to_owned());
    };
    let folded = move || {
        view! {
            <div class="flush">
                <Button kind=ButtonKind::Text id=format!("ask-{id}") on_press>
                    {move || question.get()}
                </Button>
                <p class="soft small">{move || value.get()}</p>
            </div>
        }
    };
    view! {
        <Show when=move || open.get() == id fallback=folded>
            <TextArea id=id label=question note=W.if_you_like rows=2 value on_input />
        </Show>
    }
}
