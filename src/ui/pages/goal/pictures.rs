//! Pictures of a goal, each with its data as a table: closeness, ladder, planned against done.

mod closeness;
mod ladder;
mod same_as_table;
mod weeks;

use super::OneGoal;
use leptos::prelude::*;
pub(super) use same_as_table::SameAsTable;

/// All pictures of the goal. A picture without data is left out.
#[component]
pub(super) fn Pictures(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    view! {
        <closeness::ClosenessPart one />
        <ladder::LadderPart one />
        <weeks::WeeksPart one />
    }
}
