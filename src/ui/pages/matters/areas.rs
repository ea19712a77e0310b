//! The rated life areas.

use super::editor::Section;
use crate::notebook::Notebook;
use crate::ui::parts::{Button, GapPicture, Icon, Show};
use cairn_core::plan::{Area, AreaRating, Level};
use cairn_core::scales::wanted;
use cairn_core::words::en::areas::{area as name, said};
use cairn_core::words::en::matters::EN as W;
use cairn_core::words::en::stage_stands::EN as S;
use leptos::prelude::*;

/// The rated areas, each with its gap in words and as a picture, and a button to change them.
#[component]
pub(super) fn AreasNow(
    /// The section being changed.
    edited: RwSignal<Option<Section>>,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let rated = Memo::new(move |_| {
        notebook.plan().with(|plan| plan.areas.iter().map(|(area, standing)| (*area, *standing)).collect::<Vec<_>>())
    });
    let picked = Memo::new(move |_| notebook.plan().with(|plan| plan.picked));
    let is_empty = move || rated.with(Vec::is_empty);
    let rows = move || rated.get().into_iter().map(|(area, standing)| row(area, standing, picked)).collect_view();
    view! {
        <section class="stack">
            <h2>{W.areas}</h2>
            <Show when=move || !is_empty() fallback=|| view! { <p class="soft">{W.no_areas}</p> }>
                <ul class="gap-list" role="list">
                    {rows}
                </ul>
                <p class="soft small">{S.not_a_score}</p>
            </Show>
            <div class="cluster">
                <Button id="edit-areas" icon=Icon::Pencil on_press=move |()| edited.set(Some(Section::Areas))>
                    {move || if is_empty() { W.rate } else { W.change_areas }}
                </Button>
            </div>
        </section>
    }
}

fn row(area: Area, standing: AreaRating, picked: Memo<Option<Area>>) -> AnyView {
    let number = |level: Option<Level>| Signal::stored(level.map(Level::get));
    let words = said(standing.now.map(Level::get), standing.want.map(Level::get));
    view! {
        <li class="gap-row">
            <span class="gap-name">{name(area)}</span>
            <span class="gap-words">{words.clone()}</span>
            <GapPicture now=number(standing.now) want=number(wanted(standing)) label=words />
            <Show when=move || picked.get() == Some(area)>
                <span class="soft small">{W.picked}</span>
            </Show>
        </li>
    }
    .into_any()
}
