//! The pages of the path: the frame around each stage, and one file per stage.

mod begin;
mod capacity;
mod clear;
mod doable;
mod ending;
mod fill;
mod follow;
mod frame;
mod goal_words;
mod know;
mod ladder;
pub(super) mod matters;
mod obstacle;
mod partner;
mod read_back;
mod stage;
pub(super) mod stands;
mod still_says;
mod when;
mod wish;

use super::help_card;
use super::lazy::LazyView;
use crate::notebook::{DraftEditor, Notebook};
use cairn_core::plan::GoalId;
use cairn_core::route::Route;
use cairn_core::wizard::DraftId;
use leptos::prelude::*;
use stage::current_stage;

/// Builds the view of this chunk that was asked for.
pub(super) fn show(what: LazyView) -> AnyView {
    let LazyView::Page(route) = what else { return ().into_any() };
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
    match notebook.drafts().get(draft) {
        Some(draft) => {
            provide_context(DraftEditor::new(notebook.drafts(), draft));
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
    match notebook.drafts().begin_edit(goal, stage) {
        Some(draft) => {
            provide_context(DraftEditor::new(notebook.drafts(), draft));
            view! { <frame::ChangeOne goal /> }.into_any()
        }
        None => view! { <ending::NotHere /> }.into_any(),
    }
}
