//! Links to the plan for hard days: to read it from help and from rest; to write it on calm days only.

use crate::notebook::Notebook;
use crate::ui::parts::{Icon, LinkButton, Show};
use cairn_core::route::Route;
use cairn_core::words::en::hard_day::EN as W;
use leptos::prelude::*;

/// The link to the plan; nothing if there is none.
#[component]
pub(in crate::ui::pages) fn HardDayLink() -> impl IntoView {
    let notebook = Notebook::expect();
    let has_one = Memo::new(move |_| notebook.plan().with(|plan| plan.hard_day.is_some()));
    view! {
        <Show when=move || has_one.get()>
            <div class="cluster">
                <LinkButton id="my-hard-day" icon=Icon::Leaf href=Route::HardDay.href()>
                    {W.title}
                </LinkButton>
            </div>
        </Show>
    }
}

/// The offer to write a plan; nothing on a day that isn't calm, and nothing if a plan exists.
#[component]
pub(in crate::ui::pages) fn HardDayOffer() -> impl IntoView {
    let notebook = Notebook::expect();
    let is_calm = Memo::new(move |_| {
        let today = notebook.today().get();
        notebook.plan().with(|plan| plan.may_offer_hard_day_plan(today))
    });
    view! {
        <Show when=move || is_calm.get()>
            <section class="stack tight">
                <h2>{W.write_title}</h2>
                <p>{W.offer}</p>
                <div class="cluster">
                    <LinkButton id="write-hard-day" icon=Icon::Leaf href=Route::HardDay.href()>
                        {W.offer_link}
                    </LinkButton>
                </div>
            </section>
        </Show>
    }
}
