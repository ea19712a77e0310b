//! Crisis help: one tap from everywhere, with no network, and nothing is stored of its being opened.

mod numbers;
mod own;
mod place;

use crate::notebook::Notebook;
use crate::ui::lazy::{LazyPart, LazyView};
use crate::ui::parts::{Disclosure, Notice, PageHead, Tone};
use cairn_core::words::en::help::EN as W;
use cairn_core::words::helplines::Region;
use leptos::prelude::*;
pub(super) use numbers::Lines;
use numbers::{Danger, Numbers};
pub(super) use own::{AddOwn, OwnLines, OwnList};
pub(super) use place::WhereFrom;

/// The region that comes first, and whether the person chose it. One that only the browser's language names puts its
/// lines first; the emergency numbers of the others stay in sight until somebody has said where they are.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Here {
    region: Option<Region>,
    is_chosen: bool,
}

impl Here {
    /// It is followed.
    fn of(notebook: Notebook) -> Self {
        Self { region: notebook.region_here(), is_chosen: notebook.region().is_some() }
    }
}

/// Crisis help: what is for danger, the person's own contacts, the lines where they are, then everything else.
#[component]
pub(super) fn Help() -> impl IntoView {
    let notebook = Notebook::expect();
    let here = Memo::new(move |_| Here::of(notebook));
    let first = move || here.get().region.map(|region| view! { <Numbers region /> });
    let others = move || {
        let first = here.get().region;
        let others = Region::ALL.into_iter().filter(|region| Some(*region) != first);
        let others = others.map(|region| view! { <Numbers region /> }).collect_view();
        view! {
            <Disclosure summary=W.others open=first.is_none()>
                {others}
            </Disclosure>
        }
    };
    view! {
        <PageHead title=W.title lead=W.lead />
        <div class="stack loose">
            <Notice tone=Tone::Ask title=W.danger_title>
                {move || view! { <Danger here=here.get() /> }}
            </Notice>
            <LazyPart show=LazyView::OwnHelp />
            {first}
            <LazyPart show=LazyView::WhereFrom />
            {others}
            <LazyPart show=LazyView::AddHelp />
            <section class="stack tight small">
                <h2>{W.good_to_know}</h2>
                <ul class="stack tight soft">
                    {[W.dated, W.calls, W.leaves, W.not_watched].map(|words| view! { <li>{words}</li> }).collect_view()}
                </ul>
            </section>
        </div>
    }
    .into_any()
}
