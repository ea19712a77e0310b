//! The offer of easy days on leaving the plan.

use crate::browser::page;
use crate::notebook::Notebook;
use crate::ui::go_easy::{EasyDays, may_go_easy};
use cairn_core::route::Route;
use cairn_core::words::en::hard_day::EN as W;
use leptos::prelude::*;

/// The question "Go easy for a few days?". If it doesn't apply, the plan is left at once.
#[component]
pub(super) fn GoEasy(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let leave = |()| page::go(&Route::Front.href());
    if !may_go_easy(notebook) {
        leave(());
        return ().into_any();
    }
    view! {
        <section class="stack tight">
            <h2 id="easy" tabindex="-1">
                {W.easy_title}
            </h2>
            <EasyDays notebook on_done=leave />
        </section>
    }
    .into_any()
}
