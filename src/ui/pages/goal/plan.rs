//! View of a goal's plan: its parts with ways to change them, its status, the lessons learnt, and its history.

use super::{OneGoal, head, history, learnt, make_smaller, parts, place};
use crate::ui::editable::Editable;
use crate::ui::parts::Deferred;
use leptos::prelude::*;

/// The parts, beside the status and what was learnt where there is room.
#[component]
pub(super) fn Plan(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    view! {
        <div class="goal-main">
            <head::Wish one />
            <div class="plan-parts">
                <parts::AllParts one />
            </div>
            <Editable>
                <make_smaller::MakeSmaller one />
            </Editable>
        </div>
        <div class="goal-side">
            <Editable>
                <place::Location one />
            </Editable>
            <learnt::Learnt one />
            <Deferred>
                <history::History one />
            </Deferred>
        </div>
    }
}
