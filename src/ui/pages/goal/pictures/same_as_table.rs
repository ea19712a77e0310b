//! The fold below a picture: what the picture means, and a table with the same content in words and figures.

use crate::browser::events;
use crate::ui::parts::Disclosure;
use cairn_core::words::en::pictures::EN as W;
use leptos::prelude::*;

/// A table with the data of the picture above it. Each row begins with a name. The table is built only when it is
/// opened or printed, since ten years of data are long. What the picture means is in the same fold.
#[component]
pub(in crate::ui::pages::goal) fn SameAsTable(
    /// The names of the columns.
    head: Vec<&'static str>,
    /// The rows.
    #[prop(into)]
    rows: Callback<(), Vec<Vec<String>>>,
    /// What the picture means, above the table.
    #[prop(optional)]
    children: Option<Children>,
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
    let summary = if children.is_some() { W.explained } else { W.as_table };
    let opened = RwSignal::new(false);
    let printing = events::on_printing(move || opened.set(true));
    on_cleanup(move || printing.remove());
    view! {
        <Disclosure summary on_open=move |()| opened.set(true)>
            {children.map(|children| children())}
            {move || opened.get().then(&table)}
        </Disclosure>
    }
    .into_any()
}
