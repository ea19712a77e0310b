//! Stage 11: the ladder.

use super::goal_words::GoalWords;
use crate::notebook::Typing;
use crate::ui::parts::{Button, Icon, TextArea};
use crate::wizard::{measure, propose};
use crate::words::en::stage_ladder::{EN as W, RUNGS, in_words, rung};
use leptos::prelude::*;

/// Five outcomes written in advance, the best on top. Lines that are empty can be filled from the measure.
#[component]
pub(in crate::ui) fn LadderStage() -> impl IntoView {
    let typing = Typing::expect();
    let proposal = typing.read(|draft| measure(&draft.measure).as_ref().and_then(propose).as_ref().map(in_words));
    let has_gap = typing.read(|draft| draft.ladder.iter().any(|line| line.trim().is_empty()));
    let fill_in = move |()| {
        let Some(lines) = proposal.get_untracked() else { return };
        typing.change(|draft| {
            let gaps = draft.ladder.iter_mut().zip(lines).filter(|(line, _)| line.trim().is_empty());
            gaps.for_each(|(line, proposed)| *line = proposed);
        });
    };
    view! {
        <p class="lead">{W.lead}</p>
        <GoalWords />
        <Show when=move || proposal.read().is_some() && has_gap.get()>
            <div>
                <Button icon=Icon::Path on_press=fill_in>
                    {W.propose}
                </Button>
                <p class="soft small">{W.proposed}</p>
            </div>
        </Show>
        <ol class="ladder-rungs" role="list">
            {(0..RUNGS.len()).rev().map(|at| view! { <Rung at /> }).collect_view()}
        </ol>
    }
    .into_any()
}

/// One outcome.
#[component]
fn Rung(
    /// Its place, from 0, much less than hoped.
    at: usize,
) -> impl IntoView {
    let typing = Typing::expect();
    let label = rung(at);
    let value = typing.read(move |draft| draft.ladder.get(at).cloned().unwrap_or_default());
    let put = typing.put(move |draft, text| {
        if let Some(line) = draft.ladder.get_mut(at) {
            *line = text;
        }
    });
    view! {
        <li class="rung" class:hoped=at == 2>
            <TextArea id=format!("rung-{at}") label=label rows=1 value=value on_input=put />
        </li>
    }
}
