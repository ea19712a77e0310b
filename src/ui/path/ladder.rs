//! Stage 11: the ladder of five outcomes (Goal Attainment Scaling).

use super::goal_words::GoalWords;
use crate::notebook::{DraftEditor, Notebook};
use crate::ui::hard_words::{HardWords, UnlessHard};
use crate::ui::parts::{Button, ButtonKind, Icon, NumberField, Show, TextField};
use cairn_core::coach::Unguarded;
use cairn_core::wizard::{Draft, MeasureChoice, ladder_flaws};
use cairn_core::words::en::measure::unread;
use cairn_core::words::en::stage_ladder::{EN as W, RUNGS, flaw, now_at, proposed, rung};
use leptos::prelude::*;

/// The fields of five outcomes, the best on top, filled in from the measure until one is written by hand. A button fills
/// the empty outcomes, another takes all out; a quiet line stands below for each criterion that the outcomes don't meet.
#[component]
pub(in crate::ui) fn LadderStage() -> impl IntoView {
    let typing = DraftEditor::expect();
    let hard = HardWords::are_here();
    let proposal = typing.read(proposed);
    let has_gap = typing.read(|draft| {
        let lines = proposed(draft).unwrap_or_default();
        draft.ladder.iter().zip(lines).any(|(line, proposed)| line.trim().is_empty() && !proposed.is_empty())
    });
    prefill(typing, hard);
    let has_ladder = typing.read(Draft::has_ladder);
    let label = typing.read(|draft| if Unguarded::of(draft).is_ok() { W.propose } else { W.propose_strain });
    let fill_in = move |()| {
        let Some(lines) = proposal.get_untracked() else { return };
        typing.change(|draft| draft.fill_ladder(lines));
    };
    view! {
        <p class="lead">{W.lead}</p>
        <GoalWords />
        <p>{typing.read(now_at)}</p>
        <OftenNow />
        <Show when=move || has_gap.get() && !hard.get()>
            <div>
                <Button icon=Icon::Path on_press=fill_in>
                    {label}
                </Button>
            </div>
        </Show>
        <Show when=move || has_ladder.get()>
            <p class="soft">{W.proposed}</p>
        </Show>
        <ol class="ladder-rungs" role="list">
            {(0..RUNGS.len()).rev().map(|at| view! { <Rung at /> }).collect_view()}
        </ol>
        <UnlessHard>
            <Flaws />
        </UnlessHard>
        <Show when=move || has_ladder.get()>
            <div class="flush">
                <Button id="no-ladder" kind=ButtonKind::Text on_press=typing.put(|draft, ()| draft.clear_ladder())>
                    {W.leave_out}
                </Button>
            </div>
        </Show>
    }
    .into_any()
}

/// Fills the ladder in from the measure, and again when the measure changes. Beside hard words it fills in nothing.
fn prefill(typing: DraftEditor, hard: Signal<bool>) {
    let lines = typing.read(|draft| proposed(draft).filter(|lines| draft.is_ladder_to_fill(lines)));
    Effect::new(move |_| {
        if let Some(lines) = lines.get().filter(|_| !hard.get()) {
            typing.change_if(|draft| draft.prefill_ladder(lines));
        }
    });
}

/// How often it is done now, which the measure of a frequency doesn't ask: the levels depend on it.
#[component]
fn OftenNow() -> impl IntoView {
    let typing = DraftEditor::expect();
    let is_asked =
        typing.read(|draft| draft.measure.kind == Some(MeasureChoice::HowOften) && Unguarded::of(draft).is_ok());
    let value = typing.read(|draft| draft.measure.from.clone());
    let error = Signal::derive(move || value.with(|typed| unread(typed)));
    let on_input = typing.put(|draft, text: String| draft.change_measure(|measure| measure.from = text));
    view! {
        <Show when=move || is_asked.get()>
            <NumberField id="often-now" label=W.often_now note=W.if_you_like value on_input error />
        </Show>
    }
}

/// The criteria that the outcomes don't meet, each as a quiet line.
#[component]
fn Flaws() -> impl IntoView {
    let (typing, notebook) = (DraftEditor::expect(), Notebook::expect());
    let today = notebook.today();
    let flaws = typing
        .read(move |draft| Unguarded::of(draft).map(|draft| ladder_flaws(draft, today.get())).unwrap_or_default());
    let line = |one| view! { <p class="soft small">{flaw(one)}</p> };
    view! { <div class="stack tight">{move || flaws.get().into_iter().map(line).collect_view()}</div> }
}

/// The field of one outcome.
#[component]
fn Rung(
    /// Its level, from 0, which is much less than hoped.
    at: usize,
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let label = rung(at);
    let value = typing.read(move |draft| draft.ladder.get(at).cloned().unwrap_or_default());
    let put = typing.put(move |draft, text| draft.write_rung(at, text));
    view! {
        <li class="rung" class:hoped=at == 2>
            <TextField id=format!("rung-{at}") label=label value=value on_input=put />
        </li>
    }
}
