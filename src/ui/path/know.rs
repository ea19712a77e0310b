//! Stage 5: how will I know.

mod fields;
mod steps;

use super::fill_once;
use super::goal_words::GoalWords;
use super::still_says::StillSays;
use crate::notebook::{Notebook, Typing};
use crate::ui::hard_words::{HardWords, UnlessHard};
use crate::ui::parts::{Answer, Card, Choice, Notice};
use cairn_core::coach::{Guard, Guarded};
use cairn_core::wizard::{Draft, Kind, MeasureDraft, kinds, measure};
use cairn_core::words::en::coach;
use cairn_core::words::en::measure::{self as words, phrase};
use cairn_core::words::en::stage_know::EN as W;
use fields::{HowMuch, HowOften, LessOf};
use leptos::prelude::*;
use steps::Steps;

/// How will I know: a kind of measure, its few fields, and what it comes to in one phrase.
#[component]
pub(in crate::ui) fn KnowStage() -> impl IntoView {
    let typing = Typing::expect();
    fill_once(typing, Notebook::expect());
    let was_filled = typing.read(|draft| !draft.measure_touched && draft.measure.kind.is_some());
    let is_of_food = typing.read(|draft| matches!(draft.guard(), Some(Guard::Body | Guard::Food)));
    let (kind, hard) = (typing.read(|draft| draft.measure.kind), HardWords::are_here());
    let fields = move || match kind.get() {
        Some(Kind::HowOften) => view! { <HowOften /> }.into_any(),
        Some(Kind::HowMuch) => view! { <HowMuch /> }.into_any(),
        Some(Kind::LessOf) => view! { <LessOf /> }.into_any(),
        Some(Kind::Closeness) => view! { <p class="soft">{W.closeness_about}</p> }.into_any(),
        Some(Kind::DoneOrNot) | None => ().into_any(),
    };
    let has_steps = typing.read(|draft| draft.measure.kind == Some(Kind::DoneOrNot) || !draft.steps.is_empty());
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

/// A callback that puts what was typed into the measure. From then on the coach's reading leaves it alone.
fn put<T: 'static>(typing: Typing, put: fn(&mut MeasureDraft, T)) -> Callback<T> {
    typing.put(move |draft, typed| {
        draft.measure_touched = true;
        put(&mut draft.measure, typed);
    })
}

/// One thing out of the measure.
fn get(typing: Typing, get: fn(&MeasureDraft) -> &String) -> Signal<String> {
    typing.read(move |draft| get(&draft.measure).clone())
}

fn key(kind: Kind) -> &'static str {
    match kind {
        Kind::HowOften => "how-often",
        Kind::HowMuch => "how-much",
        Kind::LessOf => "less-of",
        Kind::DoneOrNot => "done-or-not",
        Kind::Closeness => "closeness",
    }
}

/// The five kinds, each with an example.
#[component]
fn KindChoice() -> impl IntoView {
    let typing = Typing::expect();
    let answer = |kind: Kind, guard| Answer::new(key(kind), words::kind(kind)).hint(words::like(kind, guard));
    let answers = typing.read(move |draft| {
        let guard = draft.guard();
        kinds(draft).into_iter().map(|kind| answer(kind, guard)).collect::<Vec<_>>()
    });
    let of = |picked: &str| Kind::ALL.into_iter().find(|kind| key(*kind) == picked);
    view! {
        <Choice
            id="kind"
            legend=W.kind
            answers
            value=typing.read(|draft| draft.measure.kind.map(key).unwrap_or_default().to_owned())
            on_pick=typing
                .put(move |draft: &mut Draft, picked: String| {
                    draft.measure_touched = true;
                    draft.measure.kind = of(&picked);
                })
            on_clear=put(typing, |measure, ()| measure.kind = None)
        />
    }
}

/// What the fields come to, as the goal will say it.
#[component]
fn Preview() -> impl IntoView {
    let typing = Typing::expect();
    let said = typing.read(|draft| measure(&draft.measure).as_ref().map(phrase));
    view! {
        <Card title=W.preview>
            <p role="status">{move || said.get().unwrap_or_else(|| W.preview_none.to_owned())}</p>
        </Card>
    }
}
