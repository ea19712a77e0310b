//! The list of small steps, with a button that adds one.

use crate::notebook::DraftEditor;
use crate::ui::parts::{Button, ButtonKind, For, Icon, TextField, focus};
use cairn_core::words::en::stage_know::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// Small steps to tick off later. The key of a row is its index, so that typing never moves text to another row.
#[component]
pub(super) fn Steps() -> impl IntoView {
    let typing = DraftEditor::expect();
    let count = typing.read(|draft| draft.steps.len());
    let add = move || {
        typing.change(|draft| draft.steps.push(String::new()));
        let last = count.get_untracked().saturating_sub(1);
        request_animation_frame(move || focus(&format!("step-{last}")));
    };
    view! {
        <section class="steps" aria-labelledby="steps-title">
            <h2 id="steps-title">{W.steps}</h2>
            <p>{W.steps_hint}</p>
            <ol class="plain">
                <For
                    each=move || 0..count.get()
                    key=ToString::to_string
                    children=move |place| view! { <Row place add /> }
                />
            </ol>
            <Button id="add-step" icon=Icon::Plus on_press=add>
                {W.add_step}
            </Button>
        </section>
    }
}

/// One step. The Enter key moves the focus to the next step.
#[component]
fn Row(
    /// Its index in the list, from 0.
    place: usize,
    /// Adds a step after the last.
    #[prop(into)]
    add: Callback<()>,
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let number = place + 1;
    let value = typing.read(move |draft| draft.steps.get(place).cloned().unwrap_or_default());
    let write = typing.put(move |draft, text| {
        if let Some(step) = draft.steps.get_mut(place) {
            *step = text;
        }
    });
    let take_out = move || {
        typing.change(|draft| {
            if place < draft.steps.len() {
                draft.steps.remove(place);
            }
        });
        request_animation_frame(|| focus("add-step"));
    };
    view! {
        <li class="step-row">
            <TextField id=format!("step-{place}") label=fill!(W.step, n: number) value on_input=write on_enter=add />
            <Button
                kind=ButtonKind::Text
                id=format!("step-{place}-out")
                name=fill!(W.take_out_name, n: number)
                on_press=take_out
            >
                {W.take_out}
            </Button>
        </li>
    }
}
