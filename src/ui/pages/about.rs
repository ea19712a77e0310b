//! Page "About": what Cairn is and is not, the promise of privacy, sources, licence, version and build.

use crate::browser::page;
use crate::ui::editable::Editable;
use crate::ui::parts::{Disclosure, LinkButton, PageHead};
use cairn_core::route::Route;
use cairn_core::words::en::about::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The page "About".
#[component]
pub(super) fn About() -> impl IntoView {
    let version = fill!(W.version, version: env!("CARGO_PKG_VERSION"));
    let build = page::build_name().map(|build| view! { <p class="soft small">{fill!(W.build, build: build)}</p> });
    view! {
        <PageHead title=W.title lead=W.lead />
        <div class="halves">
            <div class="stack loose">
                <Lines title=W.not_title lines=&[W.not_1, W.not_2, W.not_3, W.not_4] />
                <Lines title=W.private_title lines=&[W.private_1, W.private_2] />
                <Editable>
                    <div class="cluster">
                        <LinkButton href=Route::YourData.href()>{W.where_link}</LinkButton>
                    </div>
                </Editable>
            </div>
            <div class="stack loose">
                <section class="stack tight">
                    <h2>{W.review_title}</h2>
                    <p>{W.review_say}</p>
                    <div class="cluster">
                        <LinkButton href=Route::Review.href()>{W.review_link}</LinkButton>
                    </div>
                </section>
                <Sources />
                <section class="stack tight">
                    <h2>{W.licence_title}</h2>
                    <p>{W.licence}</p>
                    <p>{W.parts}</p>
                    <div class="cluster">
                        // A plain file of the build (xtask/src/notices.rs).
                        <a class="button quiet" href="./third-party.txt" target="_blank" rel="noopener">
                            <span>{W.parts_link}</span>
                        </a>
                    </div>
                    <p class="soft small">{version}</p>
                    {build}
                </section>
            </div>
        </div>
    }
    .into_any()
}

/// A heading with a few lines.
#[component]
fn Lines(
    /// The heading.
    title: &'static str,
    /// The lines.
    lines: &'static [&'static str],
) -> impl IntoView {
    let lines = lines.iter().map(|line| view! { <li>{*line}</li> });
    view! {
        <section class="stack tight">
            <h2>{title}</h2>
            <ul class="stack tight">{lines.collect_view()}</ul>
        </section>
    }
}

/// The sources of the methods used.
#[component]
fn Sources() -> impl IntoView {
    let sources = [
        (W.source_values, W.source_values_say),
        (W.source_rulers, W.source_rulers_say),
        (W.source_woop, W.source_woop_say),
        (W.source_ladder, W.source_ladder_say),
    ];
    let sources = sources.map(|(what, says)| {
        view! {
            <dt>{what}</dt>
            <dd>{says}</dd>
        }
    });
    view! {
        <Disclosure summary=W.sources_title heading=true>
            <dl class="reasons">{sources.collect_view()}</dl>
        </Disclosure>
    }
}
