//! Pictures of a goal, each with its data as a table: days, closeness, ladder, planned against done.

mod closeness;
mod days;
mod ladder;
mod same_as_table;
mod weeks;

use super::super::numbers::NumbersChoice;
use super::OneGoal;
use cairn_core::words::en::pictures::EN as W;
use leptos::prelude::*;
use same_as_table::SameAsTable;

/// All pictures of the goal. A picture without data is left out.
#[component]
pub(super) fn Pictures(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    view! {
        <days::DaysPart one />
        <closeness::ClosenessPart one />
        <ladder::LadderPart one />
        <weeks::WeeksPart one />
        <section class="sheet-part no-print">
            <h2>{W.numbers}</h2>
            <p class="soft">{W.numbers_say}</p>
            <NumbersChoice />
        </section>
    }
}
