//! The parts of the goal, each with a link to change it, and links to add missing parts.

use super::OneGoal;
use crate::notebook::DATES;
use crate::ui::editable::Editable;
use crate::ui::parts::{Disclosure, For, Glyph, Icon, Show};
use cairn_core::plan::{Goal, Part};
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use cairn_core::words::en::goal::EN as W;
use cairn_core::words::en::history::lines;
use cairn_core::words::en::new_goal::stage as name;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The stages whose answers are shown, in the order of the path. The goal's words are in the head of the sheet.
const SHOWN: [Stage; 9] = [
    Stage::Clear,
    Stage::Stands,
    Stage::Know,
    Stage::Doable,
    Stage::When,
    Stage::Obstacle,
    Stage::Partner,
    Stage::Capacity,
    Stage::Ladder,
];

/// The stages whose answers are long and seldom needed: their first line shows, and the others are one tap away.
const FOLDED: [Stage; 3] = [Stage::Doable, Stage::Partner, Stage::Ladder];

/// Every part of the goal under its stage; then the stages without an answer.
#[component]
pub(super) fn AllParts(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let (said, unsaid) = (one.read(|goal| stages(goal, true)), one.read(|goal| stages(goal, false)));
    view! {
        <For
            each=move || said.get()
            key=|stage| stage.slug().to_owned()
            children=move |stage| view! { <StageParts one stage /> }
        />
        <Editable>
            <Show when=move || unsaid.with(|stages| !stages.is_empty())>
                <section class="plan-add no-print">
                    <h2>{W.more_title}</h2>
                    <ul class="plain cluster" role="list">
                        <For
                            each=move || unsaid.get()
                            key=|stage| stage.slug().to_owned()
                            children=move |stage| view! { <Add one stage /> }
                        />
                    </ul>
                </section>
            </Show>
        </Editable>
    }
}

/// The parts of one stage.
#[component]
fn StageParts(
    /// The goal.
    one: OneGoal,
    /// The stage.
    stage: Stage,
) -> impl IntoView {
    let said = one.read(move |goal| said(goal, stage));
    let list = |lines: Vec<String>| {
        let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! {
            <ul class="plain" role="list">
                {lines}
            </ul>
        }
    };
    let lines = move || match said.get().split_first() {
        Some((first, rest)) if FOLDED.contains(&stage) && rest.len() > 1 => {
            let (first, rest) = (first.clone(), rest.to_vec());
            view! { <Disclosure summary=first>{list(rest)}</Disclosure> }.into_any()
        }
        _ => list(said.get()).into_any(),
    };
    view! {
        <section class="plan-part">
            <h2>{name(stage)}</h2>
            {lines}
            <ChangeLink one stage />
        </section>
    }
}

/// The link to answer a stage that has no answer.
#[component]
fn Add(
    /// The goal.
    one: OneGoal,
    /// The stage.
    stage: Stage,
) -> impl IntoView {
    view! {
        <li>
            <a class="chip" href=Route::Edit(one.id, stage).href()>
                <Glyph icon=Icon::Plus />
                <span>{name(stage)}</span>
            </a>
        </li>
    }
}

/// The link to change the answer of a stage; nothing in a client's file.
#[component]
pub(super) fn ChangeLink(
    /// The goal.
    one: OneGoal,
    /// The stage.
    stage: Stage,
) -> impl IntoView {
    view! {
        <Editable>
            <a
                class="button text no-print"
                href=Route::Edit(one.id, stage).href()
                aria-label=fill!(W.change_name, part: name(stage))
            >
                {W.change}
            </a>
        </Editable>
    }
}

/// The stages that the goal answers, or the stages it doesn't answer.
fn stages(goal: &Goal, answered: bool) -> Vec<Stage> {
    SHOWN.into_iter().filter(|stage| said(goal, *stage).is_empty() != answered).collect()
}

/// The lines of a stage's parts.
fn said(goal: &Goal, stage: Stage) -> Vec<String> {
    let is_of_stage = |part: &Part| stage_of(part) == stage;
    goal.parts.each().iter().filter(|part| is_of_stage(part)).flat_map(|part| lines(part, DATES)).collect()
}

/// The stage that a part answers.
fn stage_of(part: &Part) -> Stage {
    match part {
        Part::Wording(_) | Part::Value(_) => Stage::Clear,
        Part::Area(_) => Stage::Stands,
        Part::Measure(_) | Part::Steps(_) => Stage::Know,
        Part::Rulers(_) => Stage::Doable,
        Part::When(_) | Part::Smallest(_) => Stage::When,
        Part::IfThen(_) => Stage::Obstacle,
        Part::Partner(_) => Stage::Partner,
        Part::WeeklyMinutes(_) => Stage::Capacity,
        Part::Ladder(_) => Stage::Ladder,
    }
}
