//! One area of life: its two scales, now and want, and a picture of the gap.

use crate::notebook::DraftEditor;
use crate::ui::parts::{GapPicture, Glyph, Icon, Scale};
use cairn_core::plan::Area;
use cairn_core::wizard::AreaDraft;
use cairn_core::words::en::areas::{self, NOW, WANT, said};
use cairn_core::words::en::stage_stands::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// An area behind a fold, which shows its name and its ratings. All folds share a `name`, so opening a fold closes the
/// others.
#[component]
pub(super) fn AreaRow(
    /// The area.
    area: Area,
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let id = format!("area-{}", area.slug());
    let had_caret =
        typing.draft().with_untracked(|draft| draft.focus.as_deref().is_some_and(|field| field.starts_with(&id)));
    let standing = typing.read(move |draft| draft.areas.get(&area).copied().unwrap_or_default());
    let now = Signal::derive(move || standing.get().now);
    let want = Signal::derive(move || standing.get().want);
    let is_said = move || now.get().is_some() || want.get().is_some();
    view! {
        <details class="disclosure area" name="areas" open=had_caret>
            <summary id=id.clone() data-field=id.clone()>
                <Glyph icon=Icon::Onward />
                <span class="area-words">
                    <span>{areas::area(area)}</span>
                    <span class="area-said">{move || said(now.get(), want.get())}</span>
                </span>
            </summary>
            <div class="disclosure-body">
                <p class="soft">{areas::like(area)}</p>
                <End area id=format!("{id}-now") legend=W.now words=NOW value=now set=|said, n| said.now = n />
                <End area id=format!("{id}-want") legend=W.want words=WANT value=want set=|said, n| said.want = n />
                <Show when=is_said>
                    <GapPicture now want label=Signal::derive(move || picture(standing.get())) />
                </Show>
            </div>
        </details>
    }
}

/// A scale from 1 to 5 for one end of the gap.
#[component]
fn End(
    /// The area that it rates.
    area: Area,
    /// Its element id.
    id: String,
    /// The question.
    legend: &'static str,
    /// The word for each number.
    words: [&'static str; 5],
    /// The current rating.
    value: Signal<Option<u8>>,
    /// Sets the rating in the draft.
    set: fn(&mut AreaDraft, Option<u8>),
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let say = move |n: Option<u8>| typing.change(|draft| set(draft.areas.entry(area).or_default(), n));
    view! {
        <Scale
            id
            legend
            value
            said=Signal::stored(words.map(String::from).to_vec())
            on_pick=move |n: u8| say(Some(n))
            on_clear=move |()| say(None)
        />
    }
}

/// Returns the text alternative of the picture of a gap.
pub(super) fn picture(standing: AreaDraft) -> String {
    match (standing.now, standing.want) {
        (Some(now), Some(want)) => fill!(W.gap_picture, now: now, want: want),
        _ => W.gap_picture_half.to_owned(),
    }
}
