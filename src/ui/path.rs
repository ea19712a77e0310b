//! The path: the frame around each question, and one file per stage.

mod begin;
mod clear;
mod doable;
mod ending;
mod follow;
mod frame;
mod goal_words;
mod know;
mod ladder;
pub(super) mod matters;
mod obstacle;
mod partner;
mod read_back;
mod room;
pub(super) mod stands;
mod still_says;
mod when;
mod wish;

use super::help_card;
use super::lazy::LazyView;
use super::location::Location;
use crate::browser::page;
use crate::notebook::{DraftEditor, Notebook};
use cairn_core::coach::{self, Reading};
use cairn_core::plan::GoalId;
use cairn_core::route::Route;
use cairn_core::wizard::{DraftId, Stage, fill_from_words};
use leptos::prelude::*;

/// What is shown of this room.
pub(super) fn show(what: LazyView) -> AnyView {
    let LazyView::Page(route) = what else { return ().into_any() };
    if !Notebook::expect().access().may_edit() {
        page::go_instead(&Route::Review.href());
        return ().into_any();
    }
    help_card::stand_by();
    match route {
        Route::Begin(door) => {
            begin::begin(Notebook::expect(), door);
            ().into_any()
        }
        Route::Path(draft, _) => view! { <Path draft /> }.into_any(),
        Route::Edit(goal, _) => view! { <Edit goal /> }.into_any(),
        _ => ().into_any(),
    }
}

/// One question of the path, for one draft. The question shown comes from the address, so the browser's own Back and
/// Forward work; a key press never builds it anew.
#[component]
pub(super) fn Path(
    /// Which draft.
    draft: DraftId,
) -> impl IntoView {
    let notebook = Notebook::expect();
    match notebook.draft(draft) {
        Some(draft) => {
            provide_context(DraftEditor::new(notebook, draft));
            view! { <frame::Question /> }.into_any()
        }
        None => view! { <ending::NotHere /> }.into_any(),
    }
}

/// One question of the path, to change a goal.
#[component]
pub(super) fn Edit(
    /// Which goal.
    goal: GoalId,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let stage = current_stage().get_untracked();
    match notebook.begin_edit(goal, stage) {
        Some(draft) => {
            provide_context(DraftEditor::new(notebook, draft));
            view! { <frame::ChangeOne goal /> }.into_any()
        }
        None => view! { <ending::NotHere /> }.into_any(),
    }
}

/// The stage that the address names.
fn current_stage() -> Memo<Stage> {
    let route = Location::expect().route;
    Memo::new(move |before: Option<&Stage>| match route.get() {
        Route::Path(_, stage) | Route::Edit(_, stage) => stage,
        // On the way to another page: what is shown stays until it is gone.
        _ => before.copied().unwrap_or_default(),
    })
}

/// What is between the heading and the way on.
fn body(stage: Stage) -> AnyView {
    match stage {
        Stage::Matters => view! { <matters::MattersStage /> }.into_any(),
        Stage::Stands => view! { <stands::StandsStage /> }.into_any(),
        Stage::Wish => view! { <wish::WishStage /> }.into_any(),
        Stage::Clear => view! { <clear::ClearStage /> }.into_any(),
        Stage::Know => view! { <know::KnowStage /> }.into_any(),
        Stage::Doable => view! { <doable::DoableStage /> }.into_any(),
        Stage::When => view! { <when::WhenStage /> }.into_any(),
        Stage::Obstacle => view! { <obstacle::ObstacleStage /> }.into_any(),
        Stage::Partner => view! { <partner::PartnerStage /> }.into_any(),
        Stage::Room => view! { <room::RoomStage /> }.into_any(),
        Stage::Ladder => view! { <ladder::LadderStage /> }.into_any(),
        Stage::ReadBack => view! { <read_back::ReadBackStage /> }.into_any(),
    }
}

/// What the person has not touched follows from their words; opening a question changes nothing else.
fn fill_once(typing: DraftEditor, notebook: Notebook) {
    let today = notebook.today().get_untracked();
    let reading = typing.draft().with_untracked(|draft| coach::read(draft.words(), today));
    fill_from(typing, &reading);
}

/// The same, from what was read already.
fn fill_from(typing: DraftEditor, reading: &Reading) {
    let mut draft = typing.draft().get_untracked();
    if fill_from_words(&mut draft, reading) {
        typing.change(|old| *old = draft);
    }
}
