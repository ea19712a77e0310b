//! Keeps a draft in step with the page: its stage, its caret field, and saving when the page is left.

use crate::browser::{events, page};
use crate::notebook::{DraftEditor, Notebook};
use cairn_core::plan::GoalId;
use cairn_core::wizard::Stage;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A goal that was taken back is a draft again; the question is there with all its words.
pub(super) fn come_back(laid: RwSignal<Option<GoalId>>) {
    let plan = Notebook::expect().plan();
    Effect::new(move |_| {
        if laid.get().is_some_and(|goal| plan.with(|plan| plan.goal(goal).is_none())) {
            laid.set(None);
        }
    });
}

/// Keeps the draft's place in step with the address, finds the caret again, and keeps all of it when the page is left.
/// A draft that is done with is left alone: the browser's Back does not begin it anew.
pub(super) fn follow(typing: DraftEditor, stage: Memo<Stage>, is_done: Signal<bool>) {
    let begun =
        typing.draft().with_untracked(|draft| draft.focus.clone().filter(|_| draft.stage == stage.get_untracked()));
    if let Some(field) = begun {
        // One frame later than the heading of a new page would take it.
        request_animation_frame(move || page::focus(field));
    }
    Effect::new(move |_| {
        let stage = stage.get();
        if is_done.get_untracked() {
            return;
        }
        typing.change_if(|draft| draft.go_to(stage));
    });
    let leaving = events::on_leaving(move || typing.keep_now());
    on_cleanup(move || {
        leaving.into_iter().for_each(WindowListenerHandle::remove);
        typing.keep_now();
    });
}

/// Remembers which text field the caret is in.
pub(super) fn note_caret(typing: DraftEditor, event: &ev::FocusEvent) {
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    if let Some(element) = element.filter(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA")) {
        typing.set_caret_field(&element.id());
    }
}
