//! The order of priority of the goals in focus.

use crate::notebook::{Notebook, name_here};
use crate::ui::editable::Editable;
use crate::ui::parts::{Disclosure, Reorder, Show};
use cairn_core::plan::GoalId;
use cairn_core::words::en::today::EN as W;
use leptos::prelude::*;

/// The list to reorder goals by priority; nothing with fewer than two goals, and nothing in a client's file.
#[component]
pub(super) fn Order(
    /// The goals in focus, in order.
    focus: Memo<Vec<GoalId>>,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let keys = move || focus.with(|ids| ids.iter().map(GoalId::to_string).collect::<Vec<_>>());
    let title = move |key: &str| {
        let goal = key.parse::<GoalId>().ok();
        goal.and_then(|id| notebook.plan().with(|plan| plan.goal(id).map(name_here))).unwrap_or_default()
    };
    let reorder = move |keys: Vec<String>| notebook.order(keys.iter().filter_map(|key| key.parse().ok()).collect());
    view! {
        <Editable>
            <Show when=move || { focus.with(Vec::len) > 1 }>
                <Disclosure summary=W.order>
                    <div class="stack">
                        <p class="soft small">{W.order_lead}</p>
                        <Reorder
                            id="order"
                            label=W.order_list
                            keys=Signal::derive(keys)
                            name=move |key: String| untrack(|| title(&key))
                            row=move |key: String| view! { <span>{move || title(&key)}</span> }.into_any()
                            on_order=reorder
                        />
                    </div>
                </Disclosure>
            </Show>
        </Editable>
    }
}
