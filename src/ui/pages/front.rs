//! The front door: Welcome for who is new, Today for who has goals.

mod reasons;

use super::new_goal::{Doors, speaking};
use crate::browser::page;
use crate::notebook::Notebook;
use crate::ui::app::{HANDS, Location};
use crate::ui::parts::{Glyph, Hills, Icon, LinkButton, Notice, PageHead};
use cairn_core::route::Route;
use cairn_core::words::en::front::EN as W;
use leptos::prelude::*;
use reasons::Reasons;
use std::sync::Arc;

/// The front door. Somebody who has goals, or a draft that says something, is led on to Today.
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

/// Opens the example and leads to its first page. It lives as long as the page, or until it is left.
pub(super) fn look_around(place: Location) {
    if Notebook::expect().is_example() {
        page::go_instead(&Route::Today.href());
    } else {
        // All pages are built anew on the example, this one too.
        place.other.set(Some(Arc::new(|| Notebook::example(HANDS))));
    }
}

/// What Cairn is, the promise, the doors.
#[component]
pub(super) fn Welcome() -> impl IntoView {
    view! {
        <div class="welcome">
            <div class="welcome-scene">
                <Hills />
            </div>
            <PageHead title=W.title lead=W.lead />
            <Doors />
            <p class="soft">{W.private}</p>
            <Lines
                title=W.what_title
                lines=[(Icon::Path, W.what_1), (Icon::Today, W.what_2), (Icon::Stone, W.what_3)]
            />
            <Lines
                title=W.promise_title
                lines=[(Icon::Box, W.promise_1), (Icon::Check, W.promise_2), (Icon::Save, W.promise_3)]
            />
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

/// A heading and three lines, each with a picture.
#[component]
fn Lines(
    /// The heading.
    title: &'static str,
    /// The lines with their pictures.
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

/// For who wants to look first. Inside the example there is no second one.
#[component]
fn LookAround() -> impl IntoView {
    let is_example = Notebook::expect().is_example();
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

/// For who comes back with a file.
#[component]
fn ComeBack() -> impl IntoView {
    view! {
        <section class="stack tight">
            <h2>{W.copy_title}</h2>
            <p>{W.copy}</p>
            <div class="cluster">
                <LinkButton id="open-a-copy" icon=Icon::Open href=Route::YourData.href()>
                    {W.open_copy}
                </LinkButton>
            </div>
        </section>
    }
}
