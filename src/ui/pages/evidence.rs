//! Page of everything done over all goals, for bad days.

use super::stone_list::StoneList;
use crate::notebook::Notebook;
use crate::ui::parts::{Deferred, PageHead, Show};
use cairn_core::words::en::evidence::EN as W;
use leptos::prelude::*;

/// Everything done, the newest first.
#[component]
pub(super) fn Evidence() -> impl IntoView {
    let notebook = Notebook::expect();
    let records = Memo::new(move |_| {
        let today = notebook.today().get();
        notebook.plan().with(|plan| plan.achievements(today))
    });
    view! {
        <PageHead title=W.title lead=W.lead />
        <Deferred>
            <Show
                when=move || records.with(|records| !records.is_empty())
                fallback=|| {
                    view! {
                        <div class="empty">
                            <h2>{W.none_title}</h2>
                            <p class="lead">{W.none}</p>
                        </div>
                    }
                }
            >
                <Deferred>
                    <StoneList records named=true />
                </Deferred>
            </Show>
        </Deferred>
    }
    .into_any()
}
