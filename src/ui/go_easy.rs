//! The answers to "Go easy for a few days?", which the plan for hard days asks when somebody leaves it, and the help card when
//! somebody closes it.

use crate::notebook::Notebook;
use crate::ui::parts::{Button, ButtonKind, Icon};
use cairn_core::words::en::hard_day::EN as W;
use chrono::Days;
use leptos::prelude::*;

/// Returns whether the question can be asked: never in a notebook that is not the person's own, nor during days of low energy.
pub(super) fn may_go_easy(notebook: Notebook) -> bool {
    let today = notebook.today().get_untracked();
    notebook.access().is_stored() && notebook.plan().with_untracked(|plan| !plan.is_low(today))
}

/// The buttons that answer. They start the same days of low energy as the page of rest does, so that the recorded act never says
/// why.
#[component]
pub(super) fn EasyDays(
    /// The notebook.
    notebook: Notebook,
    /// Called once the question is answered.
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
