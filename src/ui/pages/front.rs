//! The front door: "Welcome" for a new person, "Today" for a person with goals.

mod reasons;

use super::new_goal::{Doors, speaking};
use crate::browser::page;
use crate::notebook::{Access, Notebook};
use crate::ui::env::BROWSER_ENV;
use crate::ui::location::Location;
use crate::ui::parts::{Glyph, Hills, Icon, LinkButton, Notice, PageHead};
use cairn_core::route::Route;
use cairn_core::words::en::front::EN as W;
use leptos::prelude::*;
use reasons::Reasons;
use std::sync::Arc;

/// The front door. It redirects to "Today" if there is a goal, or a draft with words.
#[component]
pub(super) fn Front() -> impl IntoView {
    let notebook = Notebook::expect();
    let has_goals = notebook.plan().with_untracked(|plan| !plan.goals.is_empty());
    if has_goals || speaking(notebook).with_untracked(|drafts| !drafts.is_empty()) {
        page::go_instead(&Route::Today.href());
        return ().into_any();
    }
    view! { <Welcome /> }.into_any()
}

/// Opens the example notebook at its first page. It lives in memory until it is left or the page closes.
pub(super) fn look_around(place: Location) {
    if Notebook::expect().access() == Access::Example {
        page::go_instead(&Route::Today.href());
    } else {
        // All pages are built anew on the example, this one too.
        place.other.set(Some(Arc::new(|| Notebook::example(BROWSER_ENV))));
    }
}

/// The page "Welcome": what Cairn is, the promise of privacy, the two doors.
#[component]
pub(super) fn Welcome() -> impl IntoView {
    view! {
        <div class="welcome">
            <div class="welcome-scene">
                <Hills />
            </div>
            <PageHead title=W.title lead=W.lead />
            <Doors />
            <div class="split">
                <Lines
                    title=W.what_title
                    lines=[(Icon::Path, W.what_1), (Icon::Today, W.what_2), (Icon::Stone, W.what_3)]
                />
                <Lines
                    title=W.promise_title
                    lines=[(Icon::Box, W.promise_1), (Icon::Check, W.promise_2), (Icon::Save, W.promise_3)]
                />
            </div>
            <p class="soft small">{W.shared_device}</p>
            <Notice title=W.care_title>
                <p>{W.care}</p>
            </Notice>
            <LookAround />
            <Reasons />
            <ComeBack />
        </div>
    }
}

/// A heading and three lines, each with an icon.
#[component]
fn Lines(
    /// The heading.
    title: &'static str,
    /// The lines with their icons.
    lines: [(Icon, &'static str); 3],
) -> impl IntoView {
    let lines = lines.map(|(icon, words)| {
        view! {
            <li>
                <Glyph icon />
                <span>{words}</span>
            </li>
        }
    });
    view! {
        <section class="stack">
            <h2>{title}</h2>
            <ul class="promise" role="list">
                {lines.collect_view()}
            </ul>
        </section>
    }
}

/// The offer of the example notebook; nothing inside the example.
#[component]
fn LookAround() -> impl IntoView {
    let is_example = Notebook::expect().access() == Access::Example;
    let section = move || {
        view! {
            <section class="stack tight">
                <h2>{W.example_title}</h2>
                <p>{W.example}</p>
                <div class="cluster">
                    <LinkButton id="look-around" icon=Icon::Look href=Route::Example.href()>
                        {W.look_around}
                    </LinkButton>
                </div>
            </section>
        }
    };
    (!is_example).then(section)
}

/// The links for a person who returns with a backup.
#[component]
fn ComeBack() -> impl IntoView {
    view! {
        <section class="stack tight">
            <h2>{W.copy_title}</h2>
            <div class="cluster">
                <LinkButton id="open-a-copy" icon=Icon::Open href=Route::YourData.href()>
                    {W.open_copy}
                </LinkButton>
            </div>
        </section>
    }
}
