//! The advice from importance and confidence, with links to the stages that may help.

use crate::browser::page;
use crate::notebook::DraftEditor;
use crate::ui::parts::{Button, ButtonKind, Choice, ChoiceOption, Icon, LinkButton, Notice, Show, Tone};
use crate::ui::smaller::SmallerVersions;
use cairn_core::coach::Unguarded;
use cairn_core::plan::Parts;
use cairn_core::route::Route;
use cairn_core::wizard::{Draft, GoalOwner, InitialStatus, RulerAdvice, Stage, ruler_advice, smaller_drafts};
use cairn_core::words::en::make_smaller::EN as SMALLER;
use cairn_core::words::en::stage_doable::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The advice that follows from the two rulers, once both are set.
#[component]
pub(super) fn WhatItSays(
    /// The draft before it was made smaller; none while it was not.
    before: RwSignal<Option<Draft>>,
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let says = typing.read(|draft| ruler_advice(draft.importance, draft.confidence));
    let is_smaller = move || before.with(Option::is_some);
    let aloud = move || says.get().map(aloud).or_else(|| is_smaller().then_some(SMALLER.taken));
    let answer = move || match says.get() {
        None => ().into_any(),
        Some(RulerAdvice::GoOn) => view! {
            <Notice tone=Tone::Warm>
                <p>{W.go_on}</p>
            </Notice>
        }
        .into_any(),
        Some(RulerAdvice::EnoughToTry) => view! {
            <Notice tone=Tone::Warm>
                <p>{W.enough}</p>
            </Notice>
        }
        .into_any(),
        Some(RulerAdvice::MattersButUnsure { session_first }) => view! { <Unsure before session_first /> }.into_any(),
        Some(RulerAdvice::WhoseGoal) => view! { <WhoseGoal /> }.into_any(),
        Some(RulerAdvice::Park) => view! { <ParkIt /> }.into_any(),
    };
    view! {
        <p class="only-heard" role="status">
            {aloud}
        </p>
        <Show when=is_smaller>
            <MadeSmaller before />
        </Show>
        {answer}
    }
}

/// Returns the part of the advice that a live region announces. The remaining text is only shown.
fn aloud(says: RulerAdvice) -> &'static str {
    match says {
        RulerAdvice::GoOn => W.go_on,
        RulerAdvice::EnoughToTry => W.enough,
        RulerAdvice::MattersButUnsure { .. } => W.unsure_title,
        RulerAdvice::WhoseGoal => W.whose_title,
        RulerAdvice::Park => W.park_title,
    }
}

/// Returns the address of another stage of the same draft.
fn href(draft: &Draft, stage: Stage) -> String {
    match draft.purpose.goal() {
        Some(goal) => Route::Edit(goal, stage).href(),
        None => Route::Path(draft.id, stage).href(),
    }
}

/// Advice for high importance and low confidence: a smaller step, or a plan. A guarded goal is never made smaller.
#[component]
fn Unsure(
    /// Holds the draft as it was, once it is made smaller.
    before: RwSignal<Option<Draft>>,
    /// Whether to offer bringing it to a session first.
    session_first: bool,
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let may_shrink = typing.read(|draft| Unguarded::of(draft).is_ok());
    let words = move || match (may_shrink.get(), session_first) {
        (true, true) => W.unsure_three,
        (true, false) | (false, true) => W.unsure,
        (false, false) => W.unsure_guarded,
    };
    let take = move |smaller: Parts| {
        before.set(Some(typing.draft().get_untracked()));
        typing.change(|draft| draft.make_smaller(&smaller));
        page::focus("confidence-0".into());
    };
    view! {
        <Notice tone=Tone::Ask title=W.unsure_title>
            <p>{words}</p>
            <Show when=move || may_shrink.get()>
                <p>{W.smaller}</p>
                <SmallerVersions
                    versions=typing.read(|draft| Unguarded::of(draft).map(smaller_drafts).unwrap_or_default())
                    own=typing.read(|draft| href(draft, Stage::Clear))
                    on_take=take
                />
            </Show>
            <div class="cluster">
                <LinkButton id="plan-for" icon=Icon::Path href=typing.read(|draft| href(draft, Stage::Obstacle))>
                    {W.plan_for}
                </LinkButton>
                {session_first
                    .then(|| {
                        view! {
                            <LinkButton id="to-session" icon=Icon::People href=Route::Session.href()>
                                {W.to_session}
                            </LinkButton>
                        }
                    })}
            </div>
        </Notice>
    }
}

/// The words of the goal that was made smaller, with a way back.
#[component]
fn MadeSmaller(
    /// The draft before it was made smaller.
    before: RwSignal<Option<Draft>>,
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let words = typing.read(|draft| draft.words().to_owned());
    let is_asked = typing.read(|draft| draft.confidence.is_none());
    let back = move |()| {
        if let Some(old) = before.try_update(Option::take).flatten() {
            typing.change(|draft| draft.take_size_of(&old));
            page::focus(old.confidence.map_or("confidence-0".into(), |n| format!("confidence-{n}")));
        }
    };
    view! {
        <Notice tone=Tone::Warm>
            <p>{move || fill!(SMALLER.now, words: words.get())}</p>
            <Show when=move || is_asked.get()>
                <p>{SMALLER.ask_above}</p>
            </Show>
            <Button id="bigger-again" kind=ButtonKind::Text icon=Icon::Undo on_press=back>
                {SMALLER.back}
            </Button>
        </Notice>
    }
}

/// Advice for low importance and high confidence: it asks whose goal it is.
#[component]
fn WhoseGoal() -> impl IntoView {
    let typing = DraftEditor::expect();
    let whose = typing.read(|draft| draft.whose);
    let key = |whose: GoalOwner| match whose {
        GoalOwner::Mine => "mine",
        GoalOwner::SomebodyElses => "somebody-elses",
    };
    let of = |key: &str| match key {
        "mine" => Some(GoalOwner::Mine),
        "somebody-elses" => Some(GoalOwner::SomebodyElses),
        _ => None,
    };
    let answers = vec![
        ChoiceOption::new("mine", W.mine).hint(W.mine_hint),
        ChoiceOption::new("somebody-elses", W.somebody_elses).hint(W.somebody_elses_hint),
    ];
    let then = move || match whose.get() {
        None => ().into_any(),
        Some(GoalOwner::Mine) => view! { <p>{W.if_mine}</p> }.into_any(),
        Some(GoalOwner::SomebodyElses) => view! { <NotMine /> }.into_any(),
    };
    view! {
        <Notice tone=Tone::Ask title=W.whose_title>
            <Choice
                id="whose"
                legend=W.whose
                answers
                value=Signal::derive(move || whose.get().map(key).unwrap_or_default().to_owned())
                on_pick=typing.put(move |draft: &mut Draft, picked: String| draft.whose = of(&picked))
                on_clear=typing.put(|draft: &mut Draft, ()| draft.whose = None)
            />
            {then}
        </Notice>
    }
}

/// Advice for somebody else's goal: the person can reword it as their own, or park it.
#[component]
fn NotMine() -> impl IntoView {
    let typing = DraftEditor::expect();
    view! {
        <p>{W.if_somebody_elses}</p>
        <p>
            <a href=Route::Help.href()>{W.pushed}</a>
        </p>
        <div class="cluster">
            <LinkButton id="reword" icon=Icon::Pencil href=typing.read(|draft| href(draft, Stage::Clear))>
                {W.reword}
            </LinkButton>
            <Park />
        </div>
    }
}

/// Advice for low importance and low confidence: the goal can wait.
#[component]
fn ParkIt() -> impl IntoView {
    view! {
        <Notice tone=Tone::Ask title=W.park_title>
            <p>{W.park}</p>
            <Park />
        </Notice>
    }
}

/// A button that parks the goal, and a button that undoes it.
#[component]
fn Park() -> impl IntoView {
    let typing = DraftEditor::expect();
    let is_parked = typing.read(|draft| draft.place == Some(InitialStatus::Parked));
    let turn = move || typing.change(Draft::toggle_parked);
    view! {
        <Show when=move || is_parked.get()>
            <p>{W.parked}</p>
        </Show>
        <Button id="park" icon=Icon::Parked on_press=turn>
            {move || if is_parked.get() { W.unpark } else { W.park_it }}
        </Button>
    }
}
