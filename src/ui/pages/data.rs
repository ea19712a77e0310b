//! Your data: where it is and how much, a copy as a file, opening a copy, and the end of everything.

mod brings;
mod erase;
mod open;
mod save;
mod told;

use crate::notebook::Notebook;
use crate::ui::parts::{Glyph, Icon, Notice};
use crate::words::en::data::{EN as W, counted};
use crate::words::fill;
use leptos::prelude::*;

/// Where the data is: save a copy, open a copy, erase.
#[component]
pub(super) fn YourData() -> impl IntoView {
    let notebook = Notebook::expect();
    view! {
        <div class="page-head">
            <h1 id="heading" tabindex="-1">
                {W.title}
            </h1>
            <p class="lead">{W.lead}</p>
        </div>
        <div class="stack loose">
            {notebook.is_example().then(|| view! { <Notice>{W.example}</Notice> })} <Facts notebook /> <div>
                <save::SaveCopy notebook />
                <open::OpenCopy notebook />
                <save::Unread notebook />
                <erase::Erase notebook />
            </div> <GoodToKnow />
        </div>
    }
    .into_any()
}

/// How much there is, and whether a copy has all of it.
#[component]
fn Facts(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let acts = Memo::new(move |_| notebook.acts());
    let goals = Memo::new(move |_| notebook.plan().with(|plan| plan.goals.len()));
    let kept = move || counted(acts.get(), W.kept_one, W.kept_many).unwrap_or_else(|| W.kept_none.to_owned());
    let copy = move || match notebook.saved_copy().get() {
        None => W.last_copy_none.to_owned(),
        Some(then) => counted(acts.get().saturating_sub(then), W.last_copy_one, W.last_copy_many)
            .unwrap_or_else(|| W.last_copy_now.to_owned()),
    };
    view! {
        <dl class="facts">
            <dt>{W.kept}</dt>
            <dd>{kept}</dd>
            <dt>{W.goals}</dt>
            <dd>{move || fill("{n}", &[("n", &goals.get().to_string())])}</dd>
            <dt>{W.last_copy}</dt>
            <dd>{copy}</dd>
        </dl>
    }
}

/// What can take data away that Cairn has no say in.
#[component]
fn GoodToKnow() -> impl IntoView {
    let lines = [(Icon::Erase, W.clear_1), (Icon::Look, W.clear_2), (Icon::People, W.clear_3)].map(|(icon, words)| {
        view! {
            <li>
                <Glyph icon />
                <span>{words}</span>
            </li>
        }
    });
    view! {
        <section class="stack">
            <h2>{W.clear_title}</h2>
            <ul class="promise">{lines.collect_view()}</ul>
        </section>
    }
}
