//! Things done, over all goals: a page for bad days.

use super::stone_list::{StoneList, Told};
use crate::notebook::Notebook;
use crate::plan::{Deed, Plan};
use crate::route::Route;
use crate::ui::parts::PageHead;
use crate::words::en::evidence::EN as W;
use leptos::prelude::*;

/// All that was done, the newest first.
#[component]
pub(super) fn Evidence() -> impl IntoView {
    let notebook = Notebook::expect();
    let told = Memo::new(move |_| notebook.plan().with(all));
    view! {
        <PageHead title=W.title lead=W.lead />
        <Show
            when=move || told.with(|told| !told.is_empty())
            fallback=|| {
                view! {
                    <div class="empty">
                        <h2>{W.none_title}</h2>
                        <p class="lead">{W.none}</p>
                    </div>
                }
            }
        >
            <StoneList told />
        </Show>
    }
    .into_any()
}

fn all(plan: &Plan) -> Vec<Told> {
    let of = |deed: &Deed| plan.goal(deed.goal).map(|goal| (goal.title().to_owned(), Route::Goal(deed.goal).href()));
    plan.deeds().into_iter().map(|deed| Told { of: of(&deed), deed }).collect()
}
