//! Pictures of a goal, each with its data as a table: days, closeness, ladder, planned against done.

mod closeness;
mod days;
mod ladder;
mod weeks;

use super::super::numbers::NumbersChoice;
use super::OneGoal;
use crate::browser::events;
use crate::ui::parts::Disclosure;
use cairn_core::words::en::pictures::EN as W;
use leptos::prelude::*;

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

/// A table with the data of the picture above it. Each row begins with a name. The table is built only when it is
/// opened or printed, since ten years of data are long.
#[component]
fn SameAsTable(
    /// The names of the columns.
    head: Vec<&'static str>,
    /// The rows.
    #[prop(into)]
    rows: Callback<(), Vec<Vec<String>>>,
) -> impl IntoView {
    let row = |row: Vec<String>| {
        let mut cells = row.into_iter();
        let name = cells.next();
        let cells = cells.map(|cell| view! { <td>{cell}</td> }).collect_view();
        view! {
            <tr>
                <th scope="row">{name}</th>
                {cells}
            </tr>
        }
    };
    let table = move || {
        let head = head.iter().map(|name| view! { <th scope="col">{*name}</th> }).collect_view();
        view! {
            <div class="table-room" role="region" aria-label=W.as_table tabindex="0">
                <table class="figures">
                    <thead>
                        <tr>{head}</tr>
                    </thead>
                    <tbody>{rows.run(()).into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        }
    };
    let opened = RwSignal::new(false);
    let printing = events::on_printing(move || opened.set(true));
    on_cleanup(move || printing.remove());
    view! {
        <Disclosure summary=W.as_table on_open=move |()| opened.set(true)>
            {move || opened.get().then(&table)}
        </Disclosure>
    }
    .into_any()
}
