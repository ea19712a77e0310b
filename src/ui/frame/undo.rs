//! The line that says what was just done, with its undo button.

use crate::browser::page;
use crate::notebook::{Notebook, UndoLabel};
use crate::ui::hard_words::HardWords;
use crate::ui::location::Location;
use crate::ui::parts::Toast;
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;

/// The line of the last act. The next act replaces it.
#[component]
pub(in crate::ui) fn UndoLine() -> impl IntoView {
    let notebook = Notebook::expect();
    let (last, discarded_draft) = (notebook.last(), notebook.discarded_draft());
    let taken_back = RwSignal::new(false);
    let can_undo = Memo::new(move |_| last.with(Option::is_some) || discarded_draft.with(Option::is_some));
    Effect::new(move |_| {
        if can_undo.get() {
            taken_back.set(false);
        }
    });
    stay_for_one_walk(notebook);
    let hard = HardWords::are_here();
    let message = Memo::new(move |_| {
        let discarded_draft = discarded_draft.with(Option::is_some).then_some(W.did_throw);
        let done = last.with(|last| last.as_ref().and_then(|last| did(last.what, last.is_hard || hard.get())));
        discarded_draft.or(done).or(taken_back.get().then_some(W.did_undo)).map(str::to_owned)
    });
    let undo = move |()| {
        if discarded_draft.with_untracked(Option::is_some) {
            notebook.drafts().restore();
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

/// Hides the line after the second change of page: many acts end on another page, so the line stays for one change. The
/// views of a goal are one page.
fn stay_for_one_walk(notebook: Notebook) {
    let route = Location::expect().route;
    let walks = StoredValue::new(0);
    Effect::watch(
        move || (notebook.last().get(), notebook.discarded_draft().with(Option::is_some)),
        move |_, _, _| walks.set_value(0),
        false,
    );
    let walked = move |to: &Route, from: Option<&Route>, _| {
        if let (Route::Goal(goal, _), Some(Route::Goal(before, _))) = (to, from)
            && goal == before
        {
            return;
        }
        walks.update_value(|walks| *walks += 1);
        if walks.get_value() > 1 {
            notebook.forget_last();
        }
    };
    Effect::watch(move || route.get(), walked, false);
}

/// Returns the sentence of an act; none for an act that is met where it is done. With words of danger in the act or in a field
/// of the page it never praises and never mentions a stone.
fn did(what: UndoLabel, is_hard: bool) -> Option<&'static str> {
    Some(match what {
        UndoLabel::CheckIn | UndoLabel::Return | UndoLabel::Smaller | UndoLabel::Placed | UndoLabel::Reached => {
            return None;
        }
        UndoLabel::StepUp | UndoLabel::NewGoal | UndoLabel::LookBack if is_hard => W.did_check_in,
        UndoLabel::Noted => W.did_check_in,
        UndoLabel::Change => W.did_change,
        UndoLabel::AllPlaced => W.did_place,
        UndoLabel::StepUp => W.did_step_up,
        UndoLabel::NewGoal => W.did_new_goal,
        UndoLabel::Order => W.did_order,
        UndoLabel::Helpers => W.did_helpers,
        UndoLabel::Session => W.did_session,
        UndoLabel::Joined => W.did_join,
        UndoLabel::Rest => W.did_rest,
        UndoLabel::LookBack => W.did_look_back,
        UndoLabel::Answered => W.did_answer,
        UndoLabel::Review => W.did_review,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beside_words_of_danger_no_stone_is_spoken_of() {
        for what in [UndoLabel::StepUp, UndoLabel::NewGoal, UndoLabel::LookBack] {
            assert_ne!(did(what, false), Some(W.did_check_in));
            assert_eq!(did(what, true), Some(W.did_check_in));
        }
        assert_eq!(did(UndoLabel::Change, true), Some(W.did_change));
    }

    #[test]
    fn no_line_stands_over_the_page_for_an_act_that_is_met_in_place() {
        for what in [UndoLabel::CheckIn, UndoLabel::Return, UndoLabel::Smaller, UndoLabel::Placed, UndoLabel::Reached] {
            assert_eq!((did(what, false), did(what, true)), (None, None));
        }
    }
}
