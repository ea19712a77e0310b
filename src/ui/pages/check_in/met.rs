//! The answer to a check-in is met in place: a sentence that fits it, with the button that undoes it.

use super::day::LastTap;
use super::{CheckInDay, tile_id};
use crate::browser::page;
use crate::notebook::UndoLabel;
use crate::ui::hard_words::HardWords;
use crate::ui::parts::{Button, ButtonKind, Icon, Show};
use cairn_core::plan::{CheckIn, Outcome};
use cairn_core::words::en::frame::EN as FRAME;
use cairn_core::words::en::today::{EN as W, met};
use leptos::prelude::*;

/// The sentence, and one button: it undoes the answer that was just given, or clears one that was given earlier.
#[component]
pub(super) fn Met(
    /// The goal and the day of the check-in.
    of: CheckInDay,
    /// The check-in of that day.
    said: Memo<Option<CheckIn>>,
) -> impl IntoView {
    let notebook = of.notebook;
    let hard = HardWords::are_here();
    let words = move || match of.last_tap()? {
        LastTap::Undone => Some(FRAME.did_undo),
        LastTap::Recorded(act) => {
            let is_hard = act.is_hard || hard.get();
            said.with(|said| said.as_ref().map(|said| sentence(said.how, act.what, of.is_today(), is_hard)))
        }
    };
    let has_said = Memo::new(move |_| said.with(Option::is_some));
    let take_back = move |()| {
        let is_last = match untrack(|| of.last_tap()) {
            Some(LastTap::Recorded(act)) => notebook.last().get_untracked() == Some(act),
            _ => false,
        };
        if is_last {
            notebook.undo_last();
        } else {
            notebook.clear_day(of.goal, of.day_untracked());
        }
        of.tapped(is_last.then_some(LastTap::Undone));
        page::focus(tile_id(of.goal, Outcome::Done));
    };
    view! {
        <div class="cluster spread flush check-in-met">
            <p role="status">{words}</p>
            <Show when=move || has_said.get()>
                <Button kind=ButtonKind::Text icon=Icon::Undo id=of.id("take-back") on_press=take_back>
                    {W.take_back}
                </Button>
            </Show>
        </div>
    }
}

/// The sentence that meets an answer. Beside words of danger it never praises and never mentions a stone.
fn sentence(how: Outcome, act: UndoLabel, is_today: bool, is_hard: bool) -> &'static str {
    if is_hard {
        FRAME.did_check_in
    } else if act == UndoLabel::Return {
        FRAME.did_return
    } else {
        met(how, is_today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_met_by_a_sentence_that_fits_and_a_return_is_greeted() {
        assert_eq!(sentence(Outcome::Done, UndoLabel::CheckIn, true, false), W.met_done);
        assert_eq!(sentence(Outcome::NotToday, UndoLabel::CheckIn, true, false), W.met_not_today);
        assert_eq!(sentence(Outcome::Done, UndoLabel::Return, true, false), FRAME.did_return);
    }

    #[test]
    fn beside_words_of_danger_an_answer_is_met_without_praise() {
        for how in [Outcome::Done, Outcome::Smallest, Outcome::NotToday] {
            for act in [UndoLabel::CheckIn, UndoLabel::Return] {
                assert_eq!(sentence(how, act, true, true), FRAME.did_check_in);
            }
        }
    }
}
