//! The one thing that is offered on leaving the plan.

use crate::browser::page;
use crate::notebook::Notebook;
use crate::route::Route;
use crate::ui::parts::{Button, Icon, Kind};
use crate::words::en::hard_day::EN as W;
use chrono::Days;
use leptos::prelude::*;

/// "Go easy for a few days?" What it turns on are the days of low energy that anybody can ask for: the act says nothing of
/// why. Where they are on already, there is nothing to ask.
#[component]
pub(super) fn GoEasy(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let today = notebook.today().get_untracked();
    if notebook.plan().with_untracked(|plan| plan.is_low(today)) {
        page::go(&Route::Front.href());
        return ().into_any();
    }
    let go = move |days: u64| {
        if let Some(until) = today.checked_add_days(Days::new(days)).filter(|_| days > 0) {
            notebook.rest(Some(until));
        }
        page::go(&Route::Front.href());
    };
    view! {
        <section class="stack tight">
            <h2 id="easy" tabindex="-1">
                {W.easy_title}
            </h2>
            <div class="cluster">
                <Button id="easy-3" icon=Icon::Leaf on_press=move |()| go(3)>
                    {W.easy_short}
                </Button>
                <Button id="easy-7" icon=Icon::Leaf on_press=move |()| go(7)>
                    {W.easy_long}
                </Button>
                <Button id="easy-no" kind=Kind::Text on_press=move |()| go(0)>
                    {W.easy_no}
                </Button>
            </div>
        </section>
    }
    .into_any()
}
