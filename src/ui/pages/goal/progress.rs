//! View of how a goal is going: one calendar of its days, and the pictures.

use super::{OneGoal, calendar, pictures};
use crate::ui::parts::Deferred;
use leptos::prelude::*;

/// The calendar, beside the pictures where there is room.
#[component]
pub(super) fn Progress(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    view! {
        <div class="goal-main">
            <calendar::Calendar one />
        </div>
        <div class="goal-side">
            <Deferred>
                <pictures::Pictures one />
            </Deferred>
        </div>
    }
}
