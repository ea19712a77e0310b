//! Page of crisis help. It is one tap away from every page, works without a network, and stores nothing about being
//! opened.

mod local_region;
mod numbers;
mod own;
mod place;

use crate::notebook::Notebook;
use crate::ui::editable::Editable;
use crate::ui::lazy::{LazyPart, LazyView};
use crate::ui::parts::{Disclosure, Notice, PageHead, Tone};
use cairn_core::words::en::help::EN as W;
use cairn_core::words::helplines::Region;
use leptos::prelude::*;
use local_region::LocalRegion;
pub(super) use numbers::Lines;
use numbers::{Danger, Numbers};
pub(super) use own::{AddOwn, OwnLines, OwnList};
pub(super) use place::WhereFrom;

/// The page of crisis help: emergency numbers, the person's own contacts, the lines of their region, then the rest. Nothing
/// stands above the numbers but the question about danger.
#[component]
pub(super) fn Help() -> impl IntoView {
    let notebook = Notebook::expect();
    let here = Memo::new(move |_| LocalRegion::of(notebook));
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
    let notes = [W.answer, W.dated, W.calls, W.leaves, W.not_watched];
    view! {
        <PageHead title=W.title />
        <div class="halves">
            <div class="stack loose">
                <Notice tone=Tone::Ask title=W.danger_title>
                    {move || view! { <Danger here=here.get() /> }}
                </Notice>
                <Editable>
                    <LazyPart show=LazyView::OwnHelp />
                </Editable>
                {first}
            </div>
            <div class="stack loose">
                <LazyPart show=LazyView::WhereFrom />
                {others}
                <Editable>
                    <LazyPart show=LazyView::AddHelp />
                </Editable>
                <section class="stack tight small">
                    <h2>{W.good_to_know}</h2>
                    <ul class="stack tight soft">{notes.map(|words| view! { <li>{words}</li> }).collect_view()}</ul>
                </section>
            </div>
        </div>
    }
    .into_any()
}
