//! Stage 5: the measure, its kind, its fields and a preview.

mod fields;
mod measure;
mod steps;

use super::fill::fill_once;
use super::goal_words::GoalWords;
use super::still_says::StillSays;
use crate::notebook::{DraftEditor, Notebook};
use crate::ui::hard_words::{HardWords, UnlessHard};
use crate::ui::parts::{Card, Choice, ChoiceOption, Notice, Show};
use cairn_core::coach::{Guard, Guarded};
use cairn_core::wizard::{Draft, MeasureChoice, offered_measures, parse_measure};
use cairn_core::words::en::coach;
use cairn_core::words::en::measure::{self as words, phrase};
use cairn_core::words::en::stage_know::EN as W;
use fields::{HowMuch, HowOften, LessOf};
use leptos::prelude::*;
use measure::put;
use steps::Steps;

/// How will I know: the kind of measure, its fields, and a preview of the measure as one phrase.
#[component]
pub(in crate::ui) fn KnowStage() -> impl IntoView {
    let typing = DraftEditor::expect();
    fill_once(typing, Notebook::expect());
    let was_filled = typing.read(|draft| !draft.measure_touched && draft.measure.kind.is_some());
    let is_of_food = typing.read(|draft| matches!(draft.guard(), Some(Guard::Body | Guard::Food)));
    let (kind, hard) = (typing.read(|draft| draft.measure.kind), HardWords::are_here());
    let fields = move || match kind.get() {
        Some(MeasureChoice::HowOften) => view! { <HowOften /> }.into_any(),
        Some(MeasureChoice::HowMuch) => view! { <HowMuch /> }.into_any(),
        Some(MeasureChoice::LessOf) => view! { <LessOf /> }.into_any(),
        Some(MeasureChoice::Closeness) => view! { <p class="soft">{W.closeness_about}</p> }.into_any(),
        Some(MeasureChoice::DoneOrNot) | None => ().into_any(),
    };
    let has_steps =
        typing.read(|draft| draft.measure.kind == Some(MeasureChoice::DoneOrNot) || !draft.steps.is_empty());
    view! {
        <p class="lead">{W.lead}</p>
        <GoalWords />
        <Show when=move || is_of_food.get()>
            <p>{coach::EN.able_ask}</p>
        </Show>
        <Show when=move || was_filled.get() && !hard.get()>
            <Notice>
                <p>{W.prefilled}</p>
            </Notice>
        </Show>
        <KindChoice />
        {fields}
        <Show when=move || has_steps.get()>
            <Steps />
        </Show>
        <UnlessHard>
            <Preview />
        </UnlessHard>
        <StillSays />
    }
    .into_any()
}

fn key(kind: MeasureChoice) -> &'static str {
    match kind {
        MeasureChoice::HowOften => "how-often",
        MeasureChoice::HowMuch => "how-much",
        MeasureChoice::LessOf => "less-of",
        MeasureChoice::DoneOrNot => "done-or-not",
        MeasureChoice::Closeness => "closeness",
    }
}

/// The choice of five kinds, each with an example.
#[component]
fn KindChoice() -> impl IntoView {
    let typing = DraftEditor::expect();
    let answer =
        |kind: MeasureChoice, guard| ChoiceOption::new(key(kind), words::kind(kind)).hint(words::like(kind, guard));
    let answers = typing.read(move |draft| {
        let guard = draft.guard();
        offered_measures(draft).into_iter().map(|kind| answer(kind, guard)).collect::<Vec<_>>()
    });
    let of = |picked: &str| MeasureChoice::ALL.into_iter().find(|kind| key(*kind) == picked);
    view! {
        <Choice
            id="kind"
            legend=W.kind
            answers
            value=typing.read(|draft| draft.measure.kind.map(key).unwrap_or_default().to_owned())
            on_pick=typing
                .put(move |draft: &mut Draft, picked: String| {
                    draft.change_measure(|measure| measure.kind = of(&picked));
                })
            on_clear=put(typing, |measure, ()| measure.kind = None)
        />
    }
}

/// The preview: the measure as the goal will state it.
#[component]
fn Preview() -> impl IntoView {
    let typing = DraftEditor::expect();
    let said = typing.read(|draft| parse_measure(&draft.measure).as_ref().map(phrase));
    view! {
        <Card title=W.preview>
            <p role="status">{move || said.get().unwrap_or_else(|| W.preview_none.to_owned())}</p>
        </Card>
    }
}
