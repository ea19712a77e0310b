//! One area of life: its two scales, now and want, and a picture of the gap.

use crate::notebook::DraftEditor;
use crate::ui::parts::{Chip, GapPicture, Glyph, Icon, Scale, Show};
use cairn_core::plan::Area;
use cairn_core::wizard::{AreaDraft, area_want};
use cairn_core::words::en::areas::{self, EN as A, LEVELS, said};
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
    let want = Signal::derive(move || area_want(standing.get()));
    let is_fine = Signal::derive(move || now.get().is_some() && now.get() == want.get());
    let make_fine = move |()| {
        typing.change(|draft| {
            let said = draft.areas.entry(area).or_default();
            said.want = said.now;
        });
    };
    // Only these two areas are about how somebody is.
    let is_of_oneself = matches!(area, Area::MentalHealth | Area::PhysicalHealth);
    let is_very_hard = Signal::derive(move || is_of_oneself && now.get() == Some(1));
    let fine = format!("{id}-fine");
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
                <End area id=format!("{id}-now") legend=W.now value=now set=|said, n| said.now = n />
                <Show when=move || is_very_hard.get()>
                    <p class="soft small">{W.help_now}</p>
                </Show>
                <End area id=format!("{id}-want") legend=W.want value=want set=|said, n| said.want = n />
                <Show when=move || now.get().is_some()>
                    <div class="chips">
                        <Chip id=fine.clone() pressed=is_fine on_press=make_fine>
                            {A.fine}
                        </Chip>
                    </div>
                </Show>
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
            said=Signal::stored(LEVELS.map(String::from).to_vec())
            on_pick=move |n: u8| say(Some(n))
            on_clear=move |()| say(None)
        />
    }
}

/// Returns the text alternative of the picture of a gap.
pub(super) fn picture(standing: AreaDraft) -> String {
    match (standing.now, area_want(standing)) {
        (Some(now), Some(want)) => fill!(W.gap_picture, now: now, want: want),
        _ => W.gap_picture_half.to_owned(),
    }
}
