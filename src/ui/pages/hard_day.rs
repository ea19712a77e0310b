//! Page of the plan for hard days: it shows in large letters, is written on a calm day, and prints as a small card.
//!
//! Opening it stores nothing. Its words are never checked for danger, as they are about hard moments by design.

mod easy;
mod offer;
mod write;

pub(super) use offer::{HardDayLink, HardDayOffer};

use crate::browser::{locale, page};
use crate::notebook::Notebook;
use crate::ui::pages::help::{Lines, OwnLines};
use crate::ui::parts::{Button, ButtonKind, Icon, Notice, PageHead, Show};
use cairn_core::plan::{HardDayPart, HardDayPlan, HardDayTopic};
use cairn_core::words::en::hard_day::{EN as W, topic};
use cairn_core::words::fill;
use leptos::prelude::*;

/// The plan if there is one, else the form to write it.
#[component]
pub(super) fn HardDay() -> impl IntoView {
    let notebook = Notebook::expect();
    let plan = Memo::new(move |_| notebook.plan().with(|plan| plan.hard_day.clone()));
    let writes = RwSignal::new(plan.with_untracked(Option::is_none));
    move || {
        if writes.get() {
            view! { <write::Write notebook on_read=move |()| writes.set(false) /> }.into_any()
        } else {
            view! { <Read notebook plan on_write=move |()| writes.set(true) /> }.into_any()
        }
    }
}

/// The plan in large letters, with crisis lines above it.
#[component]
fn Read(
    /// The notebook.
    notebook: Notebook,
    /// The plan; none once it is deleted.
    plan: Memo<Option<HardDayPlan>>,
    /// Called when the person wants to change it.
    #[prop(into)]
    on_write: Callback<()>,
) -> impl IntoView {
    let is_leaving = RwSignal::new(false);
    let parts = move || plan.get().map(|plan| plan.parts.into_iter().map(one).collect_view());
    let delete = move |()| {
        notebook.delete_hard_day_plan();
        on_write.run(());
        page::focus("heading".into());
    };
    let change = move |()| {
        on_write.run(());
        page::focus("heading".into());
    };
    let leave = move |()| {
        is_leaving.set(true);
        page::focus("easy".into());
    };
    view! {
        <div class="no-print">
            <PageHead title=W.title lead=W.lead />
        </div>
        <div class="stack loose hard-day">
            <div class="no-print">
                <Lines />
            </div>
            <article class="stack loose">
                <h2 class="only-print">{W.page}</h2>
                {parts}
            </article>
            <div class="stack no-print">
                <Old notebook plan on_write=change />
                <Show
                    when=move || is_leaving.get()
                    fallback=move || {
                        view! {
                            <div class="cluster">
                                <Button id="hard-day-done" kind=ButtonKind::Primary on_press=leave>
                                    {W.done}
                                </Button>
                            </div>
                        }
                    }
                >
                    <easy::GoEasy notebook />
                </Show>
                <div class="cluster">
                    <Button id="hard-day-print" icon=Icon::Print on_press=|()| page::print_only("small-card")>
                        {W.print}
                    </Button>
                    <Button id="hard-day-change" on_press=change>
                        {W.change}
                    </Button>
                    <Button id="hard-day-delete" kind=ButtonKind::Text on_press=delete>
                        {W.delete}
                    </Button>
                </div>
                <p class="soft small">{W.together}</p>
                <p class="soft small">{W.where_is}</p>
            </div>
        </div>
    }
}

/// One part. The part about whom to ask also has the person's own contacts, with links to call or to send a message.
fn one(part: HardDayPart) -> AnyView {
    let own = (part.about == HardDayTopic::Ask).then(|| view! { <OwnLines /> });
    view! {
        <section class="stack tight">
            <h2>{topic(part.about).0}</h2>
            <p class="own-words hard-day-words">{part.words}</p>
            {own}
        </section>
    }
    .into_any()
}

/// The question whether the plan still fits, once it is a quarter of a year old.
#[component]
fn Old(
    /// The notebook.
    notebook: Notebook,
    /// The plan.
    plan: Memo<Option<HardDayPlan>>,
    /// Called when the person wants to change it.
    #[prop(into)]
    on_write: Callback<()>,
) -> impl IntoView {
    let old = move || {
        let today = notebook.today().get();
        plan.get().filter(|plan| plan.is_old(today)).map(|plan| {
            let parts = StoredValue::new(plan.parts);
            let said = fill!(W.old, date: locale::date(plan.on));
            let yes = move |()| {
                notebook.set_hard_day_plan(parts.get_value());
                page::focus("heading".into());
            };
            view! {
                <Notice title=W.old_title>
                    <p>{said}</p>
                    <div class="cluster">
                        <Button id="hard-day-right" on_press=yes>
                            {W.old_yes}
                        </Button>
                        <Button id="hard-day-not-right" kind=ButtonKind::Text on_press=on_write>
                            {W.change}
                        </Button>
                    </div>
                </Notice>
            }
        })
    };
    view! { {old} }
}
