//! The choice of the area to work on. Areas that tie are named together, and none is picked for the person.

use super::area::picture;
use crate::notebook::DraftEditor;
use crate::ui::parts::{Choice, ChoiceOption, GapPicture, Show};
use cairn_core::plan::Area;
use cairn_core::wizard::{AreaDraft, Draft, area_gap, area_want, has_smaller_gap, widest_gaps};
use cairn_core::words::en::areas::area;
use cairn_core::words::en::stage_stands::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

fn rated(draft: &Draft) -> Vec<(Area, AreaDraft)> {
    let is_said = |said: &AreaDraft| said.now.is_some() || said.want.is_some();
    draft.areas.iter().filter(|(_, said)| is_said(said)).map(|(area, said)| (*area, *said)).collect()
}

fn hint(said: AreaDraft) -> String {
    match area_gap(said) {
        None => W.pick_unsaid.to_owned(),
        Some(..=0) => W.pick_no_gap.to_owned(),
        Some(steps) => fill!(W.pick_gap, n: steps),
    }
}

/// Returns a sentence on the area with the widest gap. Areas that tie are named together.
fn where_widest(draft: &Draft) -> Option<String> {
    let names: Vec<&str> = widest_gaps(&draft.areas).into_iter().map(area).collect();
    let (last, others) = names.split_last()?;
    let Some((first, middle)) = others.split_first() else {
        let widest = fill!(W.widest, area: last);
        return Some(if has_smaller_gap(&draft.areas) { format!("{widest} {}", W.kinder) } else { widest });
    };
    let comma = |list: String, next: &&str| fill!(W.comma, list: list, next: next);
    let joined = middle.iter().fold((*first).to_owned(), comma);
    let areas = fill!(W.and, list: joined, last: last);
    Some(fill!(W.tie, areas: areas))
}

/// The rated areas in their fixed order, each with a picture of its gap. No area is picked for the person.
#[component]
pub(super) fn PickOne() -> impl IntoView {
    let typing = DraftEditor::expect();
    let answers = typing.read(|draft| {
        let answer = |(one, said): (Area, AreaDraft)| ChoiceOption::new(one.slug(), area(one)).hint(hint(said));
        rated(draft).into_iter().map(answer).collect::<Vec<_>>()
    });
    let widest = typing.read(where_widest);
    let picked = typing.read(|draft| draft.picked.map(|area| area.slug().to_owned()).unwrap_or_default());
    let drawn = move |slug: String| {
        let area = Area::from_slug(&slug);
        let said = typing.read(move |draft| area.and_then(|a| draft.areas.get(&a).copied()).unwrap_or_default());
        let (now, want) = (move || said.get().now, move || area_want(said.get()));
        let label = move || picture(said.get());
        view! { <GapPicture now=Signal::derive(now) want=Signal::derive(want) label=Signal::derive(label) /> }
            .into_any()
    };
    view! {
        <Show when=move || answers.with(|answers| !answers.is_empty())>
            <p class="soft" role="status">
                {widest}
            </p>
            <Choice
                id="pick"
                legend=W.pick
                hint=W.pick_hint
                answers
                value=picked
                on_pick=typing.put(|draft: &mut Draft, slug: String| draft.picked = Area::from_slug(&slug))
                on_clear=typing.put(|draft: &mut Draft, ()| draft.picked = None)
                extra=drawn
            />
        </Show>
    }
}
