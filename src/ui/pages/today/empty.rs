//! "Today" without a goal in focus.

use super::super::new_goal::{Doors, WaitingDrafts};
use crate::notebook::Notebook;
use crate::ui::parts::{ButtonKind, CairnPicture, LinkButton, Show, StoneMark};
use cairn_core::route::Route;
use cairn_core::words::en::today::EN as W;
use leptos::prelude::*;

/// A kind line and the two doors; with paused or parked goals, also a link to them.
#[component]
pub(super) fn Empty() -> impl IntoView {
    let notebook = Notebook::expect();
    let has_goals = Memo::new(move |_| notebook.plan().with(|plan| !plan.goals.is_empty()));
    let title = move || if has_goals.get() { W.none_title } else { W.first_title };
    let words = move || if has_goals.get() { W.none } else { W.first };
    view! {
        <div class="stack">
            <div class="empty">
                <CairnPicture stones=vec![StoneMark { kind: 0, seed: 7 }] title="" />
                <h2>{title}</h2>
                <p class="lead">{words}</p>
                <Show when=move || has_goals.get()>
                    <LinkButton href=Route::Goals.href() kind=ButtonKind::Text>
                        {W.see_goals}
                    </LinkButton>
                </Show>
            </div>
            <WaitingDrafts />
            <Doors />
        </div>
    }
}
