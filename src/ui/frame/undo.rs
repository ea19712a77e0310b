//! What was just done, with the way back.

use crate::browser::page;
use crate::notebook::{Notebook, What};
use crate::ui::app::Place;
use crate::ui::parts::Toast;
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;

/// The line that says what was just done. The next act takes its place.
#[component]
pub(in crate::ui) fn UndoLine() -> impl IntoView {
    let notebook = Notebook::expect();
    let (last, thrown) = (notebook.last(), notebook.thrown());
    let taken_back = RwSignal::new(false);
    let can_undo = Memo::new(move |_| last.with(Option::is_some) || thrown.with(Option::is_some));
    Effect::new(move |_| {
        if can_undo.get() {
            taken_back.set(false);
        }
    });
    stay_for_one_walk(notebook);
    let message = Memo::new(move |_| {
        let thrown = thrown.with(Option::is_some).then_some(W.did_throw);
        let done = last.with(|last| last.as_ref().map(|last| did(last.what)));
        thrown.or(done).or(taken_back.get().then_some(W.did_undo)).map(str::to_owned)
    });
    let undo = move |()| {
        if thrown.with_untracked(Option::is_some) {
            notebook.bring_back();
        } else {
            notebook.undo_last();
        }
        taken_back.set(true);
        // The button that had the focus is gone.
        page::focus_unless_typing("heading".into());
    };
    let close = move |()| {
        taken_back.set(false);
        notebook.forget_last();
    };
    view! { <Toast message on_undo=undo can_undo on_close=close /> }
}

/// An act often ends on another page, so the line goes along once; a page later it is old news.
fn stay_for_one_walk(notebook: Notebook) {
    let route = Place::expect().route;
    let walks = StoredValue::new(0);
    Effect::watch(
        move || (notebook.last().get(), notebook.thrown().with(Option::is_some)),
        move |_, _, _| walks.set_value(0),
        false,
    );
    let walked = move |_: &Route, _: Option<&Route>, _| {
        walks.update_value(|walks| *walks += 1);
        if walks.get_value() > 1 {
            notebook.forget_last();
        }
    };
    Effect::watch(move || route.get(), walked, false);
}

fn did(what: What) -> &'static str {
    match what {
        What::CheckIn => W.did_check_in,
        What::Change => W.did_change,
        What::Placed => W.did_place,
        What::Return => W.did_return,
        What::StepUp => W.did_step_up,
        What::Reached => W.did_reach,
        What::NewGoal => W.did_new_goal,
        What::Order => W.did_order,
        What::Helpers => W.did_helpers,
        What::Session => W.did_session,
        What::Joined => W.did_join,
        What::Rest => W.did_rest,
        What::LookBack => W.did_look_back,
        What::Answered => W.did_answer,
        What::Review => W.did_review,
    }
}
