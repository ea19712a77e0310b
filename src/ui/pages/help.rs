//! Crisis help: one tap from everywhere, with no network and nothing stored.

mod numbers;
mod own;

use crate::ui::later::{Piece, Show};
use crate::ui::parts::{Notice, PageHead, Tone};
use crate::words::en::help::EN as W;
use crate::words::helplines::Region;
use leptos::prelude::*;
use numbers::Numbers;
pub(super) use own::{AddOwn, OwnList};

/// Crisis help.
#[component]
pub(super) fn Help() -> impl IntoView {
    let groups = Region::ALL.map(|region| view! { <Numbers region /> });
    view! {
        <PageHead title=W.title lead=W.lead />
        <div class="stack loose">
            <Notice tone=Tone::Ask title=W.danger_title>
                <p>{W.danger}</p>
            </Notice>
            <Piece show=Show::OwnHelp />
            {groups.collect_view()}
            <Piece show=Show::AddHelp />
            <section class="stack tight soft small">
                <p>{W.dated}</p>
                <p>{W.calls}</p>
                <p>{W.not_watched}</p>
            </section>
        </div>
    }
    .into_any()
}
