//! "Go easy for a few days?": asked on leaving the plan for hard days, and where a help card was closed.

use crate::notebook::Notebook;
use crate::ui::parts::{Button, ButtonKind, Icon};
use cairn_core::words::en::hard_day::EN as W;
use chrono::Days;
use leptos::prelude::*;

/// Whether there is something to ask: in a client's file there is not, nor while such days are on already.
pub(super) fn may_go_easy(notebook: Notebook) -> bool {
    let today = notebook.today().get_untracked();
    notebook.access().is_stored() && notebook.plan().with_untracked(|plan| !plan.is_low(today))
}

/// The answers. What they turn on are the days of low energy that anybody can ask for: the act says nothing of why.
#[component]
pub(super) fn EasyDays(
    /// The notebook.
    notebook: Notebook,
    /// Told once it is answered.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let today = notebook.today().get_untracked();
    let go = move |days: u64| {
        if let Some(until) = today.checked_add_days(Days::new(days)).filter(|_| days > 0) {
            notebook.rest(Some(until));
        }
        on_done.run(());
    };
    view! {
        <div class="cluster">
            <Button icon=Icon::Leaf on_press=move |()| go(3)>
                {W.easy_short}
            </Button>
            <Button icon=Icon::Leaf on_press=move |()| go(7)>
                {W.easy_long}
            </Button>
            <Button kind=ButtonKind::Text on_press=move |()| go(0)>
                {W.easy_no}
            </Button>
        </div>
    }
    .into_any()
}
