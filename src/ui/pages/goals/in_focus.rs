//! Links to the goals in focus, beside the pages of goals on a wide screen.

use crate::notebook::{Notebook, name_here};
use crate::ui::location::Location;
use cairn_core::plan::{GoalId, Plan};
use cairn_core::route::Route;
use leptos::prelude::*;

/// The largest number of goals in the list; the page of all goals has the others.
const MOST: usize = 12;

/// The list, in the person's order of priority.
#[component]
pub(in crate::ui::pages) fn InFocus() -> impl IntoView {
    let (notebook, route) = (Notebook::expect(), Location::expect().route);
    let goals = Memo::new(move |_| {
        let today = notebook.today().get();
        let named =
            |plan: &Plan| plan.focus(today).take(MOST).map(|goal| (goal.id, name_here(goal))).collect::<Vec<_>>();
        notebook.plan().with(named)
    });
    let link = move |(goal, name): (GoalId, String)| {
        let is_here = move || matches!(route.get(), Route::Goal(here, _) if here == goal);
        view! {
            <li>
                <a href=Route::goal(goal).href() aria-current=move || is_here().then_some("page")>
                    {name}
                </a>
            </li>
        }
    };
    view! {
        <ul class="nav-goals" role="list">
            {move || goals.get().into_iter().map(link).collect_view()}
        </ul>
    }
}
