//! Sidebar of "Today": the cairn of all goals, and the resting goals.

use super::super::stones::{Cairn, title};
use crate::notebook::Notebook;
use crate::ui::parts::{Show, Size};
use cairn_core::plan::{Goal, Plan, Status, Stone};
use cairn_core::route::Route;
use cairn_core::words::counted;
use cairn_core::words::en::today::EN as W;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The number of days after the first stone during which it is explained what lays a stone.
const EXPLAINED_FOR: i64 = 7;

/// The cairn of all goals together, and the number of paused or parked goals.
#[component]
pub(super) fn Aside() -> impl IntoView {
    let notebook = Notebook::expect();
    let stones = Memo::new(move |_| {
        let today = notebook.today().get();
        notebook.plan().with(|plan| all_stones(plan, today))
    });
    let count = move || stones.with(Vec::len);
    let is_new = Memo::new(move |_| {
        let today = notebook.today().get();
        stones.with(|stones| stones.first().is_some_and(|first| (today - first.on).num_days() < EXPLAINED_FOR))
    });
    view! {
        <Show when=move || { count() > 0 }>
            <aside class="page-aside stack">
                <h2 id="cairn">{W.cairn_title}</h2>
                <Cairn stones size=Size::Large />
                <p>
                    <a href=Route::Evidence.href()>{move || title(count(), notebook.settings().shows_numbers())}</a>
                </p>
                <Show when=move || is_new.get()>
                    <p class="soft small">{W.cairn_say}</p>
                </Show>
                <Resting />
            </aside>
        </Show>
    }
}

/// The number of resting goals, with a link to them.
#[component]
fn Resting() -> impl IntoView {
    let notebook = Notebook::expect();
    let lines = move || {
        let today = notebook.today().get();
        let count = |rests: fn(&Goal, NaiveDate) -> bool| {
            notebook.plan().with(|plan| plan.goals.values().filter(|goal| rests(goal, today)).count())
        };
        let paused = count(|goal, today| matches!(goal.stands(today).status, Status::Paused { .. }));
        let parked = count(|goal, today| goal.stands(today).status == Status::Parked);
        [counted!(W.paused, paused), counted!(W.parked, parked)]
    };
    let link = |words: String| {
        view! {
            <li>
                <a href=Route::Goals.href()>{words}</a>
            </li>
        }
    };
    view! {
        <ul class="plain" role="list">
            {move || lines().into_iter().flatten().map(link).collect_view()}
        </ul>
    }
}

/// The stones of all goals, oldest first.
fn all_stones(plan: &Plan, today: NaiveDate) -> Vec<Stone> {
    let mut stones: Vec<Stone> = plan.goals.values().flat_map(|goal| goal.stones(today)).collect();
    cairn_core::sort::by(&mut stones, Ord::cmp);
    stones
}
