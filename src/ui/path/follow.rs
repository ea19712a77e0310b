//! Keeps a draft in step with the page: its stage, its caret field, and saving when the page is left.

use crate::browser::{events, page};
use crate::notebook::{DraftEditor, Notebook};
use cairn_core::plan::GoalId;
use cairn_core::wizard::Stage;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Shows the stage again once the act that made the goal is undone, as the goal is a draft again then.
pub(super) fn come_back(laid: RwSignal<Option<GoalId>>) {
    let plan = Notebook::expect().plan();
    Effect::new(move |_| {
        if laid.get().is_some_and(|goal| plan.with(|plan| plan.goal(goal).is_none())) {
            laid.set(None);
        }
    });
}

/// Keeps the draft's stage in step with the address, restores the focus to its caret field, and saves the draft when
/// the page is left. A finished draft never changes: the browser's Back does not begin it anew.
pub(super) fn follow(typing: DraftEditor, stage: Memo<Stage>, is_done: Signal<bool>) {
    let begun =
        typing.draft().with_untracked(|draft| draft.focus.clone().filter(|_| draft.stage == stage.get_untracked()));
    if let Some(field) = begun {
        // It waits one frame, as the heading of a new page would take the focus else.
        request_animation_frame(move || page::focus(field));
    }
    Effect::new(move |_| {
        let stage = stage.get();
        if is_done.get_untracked() {
            return;
        }
        typing.change_if(|draft| draft.go_to(stage));
    });
    Effect::new(move |_| {
        let leaving = events::on_leaving(move || typing.keep_now());
        on_cleanup(move || leaving.into_iter().for_each(WindowListenerHandle::remove));
    });
    on_cleanup(move || typing.keep_now());
}

/// Records in the draft which text field has the focus.
pub(super) fn note_caret(typing: DraftEditor, event: &ev::FocusEvent) {
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    if let Some(element) = element.filter(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA")) {
        typing.set_caret_field(&element.id());
    }
}
