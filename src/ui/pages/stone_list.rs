//! Things done, one by one, each with its own stone: grouped by month, the newest first, some at a time.

use super::stones::mark;
use crate::browser::locale;
use crate::plan::{Deed, Stone};
use crate::ui::parts::{Button, StonePicture};
use crate::words::en::evidence::EN as W;
use crate::words::en::history::stone;
use chrono::Datelike;
use leptos::prelude::*;

/// How many are shown at a time.
const AT_ONCE: usize = 100;

/// A thing done, and the goal it was done with where that is to be said.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Told {
    /// What was done.
    pub(super) deed: Deed,
    /// The goal's words, and where it is.
    pub(super) of: Option<(String, String)>,
}

/// Things done, with the way to the older ones.
#[component]
pub(super) fn StoneList(
    /// Things done, the newest first.
    #[prop(into)]
    told: Signal<Vec<Told>>,
) -> impl IntoView {
    let shown = RwSignal::new(AT_ONCE);
    let months = move || told.with(|told| by_month(told.get(..shown.get()).unwrap_or(told)));
    let has_more = move || told.with(Vec::len) > shown.get();
    view! {
        <div class="stack">
            {move || months().into_iter().map(month).collect_view()} <Show when=has_more>
                <Button id="more-stones" on_press=move |()| shown.update(|shown| *shown += AT_ONCE)>
                    {W.more}
                </Button>
            </Show>
        </div>
    }
}

fn by_month(told: &[Told]) -> Vec<Vec<Told>> {
    let month = |told: &Told| (told.deed.on.year(), told.deed.on.month());
    told.chunk_by(|one, next| month(one) == month(next)).map(<[Told]>::to_vec).collect()
}

fn month(told: Vec<Told>) -> AnyView {
    let name = told.first().map(|told| locale::month(told.deed.on));
    view! {
        <section class="stack tight">
            <h3>{name}</h3>
            <ul class="plain stone-list" role="list">
                {told.into_iter().map(line).collect_view()}
            </ul>
        </section>
    }
    .into_any()
}

fn line(told: Told) -> AnyView {
    let Told { deed, of } = told;
    let of = of.map(|(title, href)| {
        view! {
            <a class="stone-goal" href=href>
                {title}
            </a>
        }
    });
    let words = (!deed.words.is_empty()).then(|| view! { <q class="own-words">{deed.words}</q> });
    view! {
        <li>
            <StonePicture stone=mark(Stone {
                on: deed.on,
                kind: deed.kind,
            }) />
            <div>
                <p>
                    <time datetime=deed.on.to_string()>{locale::day(deed.on)}</time>
                    <span>": " {stone(deed.kind)}</span>
                </p>
                {of}
                {words}
            </div>
        </li>
    }
    .into_any()
}
