//! Page of a look back after a setback: kind words, a few questions, each with its change, and the lesson learnt.

mod changes;
mod friend;
mod looking;
mod not_well;

use crate::browser::events;
use crate::notebook::{DraftEditor, Notebook, name_here};
use crate::ui::ended::EndedElsewhere;
use crate::ui::hard_words::UnlessHard;
use crate::ui::parts::{Button, ButtonKind, Checks, ChoiceOption, LinkButton, Notice, Show, TextField};
use cairn_core::plan::{GoalId, SetbackReason};
use cairn_core::route::Route;
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::look_back::{EN as W, reason};
use changes::{LetItGo, PlanForIt, Smaller};
use friend::Friend;
use leptos::prelude::*;
use looking::LookBackState;
use not_well::NotWell;

/// The page of a look back at one goal.
#[component]
pub(super) fn LookBackAt(
    /// Which goal.
    goal: GoalId,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let typing = DraftEditor::new(notebook.drafts(), notebook.drafts().begin_look_back(goal));
    let looking = LookBackState::new(notebook, goal, typing);
    let leaving = events::on_leaving(move || typing.keep_now());
    on_cleanup(move || {
        leaving.into_iter().for_each(WindowListenerHandle::remove);
        typing.keep_now();
    });
    let title = looking.goal(name_here);
    view! {
        <div class="page-head">
            <p class="eyebrow">{title.clone()}</p>
            <h1 id="heading" tabindex="-1">
                {W.title}
            </h1>
            <p class="lead">{W.lead}</p>
        </div>
        <EndedElsewhere typing />
        {match title {
            Some(_) => view! { <Questions looking /> }.into_any(),
            None => view! { <LinkButton href=Route::Goals.href()>{GOAL.to_goals}</LinkButton> }.into_any(),
        }}
    }
    .into_any()
}

/// The questions, the change that each leads to, and the lesson learnt. Beside words of danger the questions fold away.
#[component]
fn Questions(
    /// The state of the look back.
    looking: LookBackState,
) -> impl IntoView {
    let says = move |why| looking.read(move |said| said.says(why));
    let [too_much, unexpected, not_well, not_mine] = SetbackReason::ALL.map(says);
    let today = looking.notebook().today();
    let is_often = looking.goal(|goal| goal.is_one_for_a_session(today.get_untracked())).unwrap_or_default();
    let often = move || is_often.then(|| view! { <Notice>{W.often}</Notice> });
    view! {
        <div class="stack loose">
            {often()} <Friend looking /> <UnlessHard>
                <Ask looking />
            </UnlessHard> <Show when=move || too_much.get()>
                <Smaller looking />
            </Show> <Show when=move || unexpected.get()>
                <PlanForIt looking />
            </Show> <Show when=move || not_well.get()>
                <NotWell looking />
            </Show> <Show when=move || not_mine.get()>
                <LetItGo looking />
            </Show>
            <TextField
                id="learnt"
                label=W.learnt
                hint=W.learnt_hint
                value=looking.read(|said| said.learnt.clone())
                on_input=looking.put(|said, text| said.learnt = text)
            /> <p role="status">{move || looking.is_empty.get().then_some(W.nothing)}</p> <div class="cluster">
                <Button id="keep-look-back" kind=ButtonKind::Primary on_press=move |()| looking.keep()>
                    {W.keep}
                </Button>
                <Button id="leave-look-back" kind=ButtonKind::Text on_press=move |()| looking.leave()>
                    {W.not_now}
                </Button>
            </div>
        </div>
    }
}

/// The question about the reasons of the setback.
#[component]
fn Ask(
    /// The state of the look back.
    looking: LookBackState,
) -> impl IntoView {
    let answer = |why| ChoiceOption::new(key(why), reason(why));
    let toggle = move |(name, is_on): (String, bool)| {
        let Some(why) = SetbackReason::ALL.into_iter().find(|why| key(*why) == name) else { return };
        looking.change(|said| {
            said.why.retain(|other| *other != why);
            said.why.extend(is_on.then_some(why));
        });
    };
    view! {
        <Checks
            id="why"
            legend=W.ask
            answers=Signal::stored(SetbackReason::ALL.map(answer).to_vec())
            value=looking.read(|said| said.why.iter().map(|why| key(*why).to_owned()).collect::<Vec<_>>())
            on_toggle=toggle
        />
    }
}

fn key(why: SetbackReason) -> &'static str {
    match why {
        SetbackReason::TooMuch => "too-much",
        SetbackReason::Unexpected => "unexpected",
        SetbackReason::NotWell => "not-well",
        SetbackReason::NotMine => "not-mine",
    }
}
