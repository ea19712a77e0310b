//! Stones of a goal or of all goals, as a picture and in words.

use crate::notebook::Notebook;
use crate::ui::hard_words::HardWords;
use crate::ui::parts::{CairnPicture, Size, StoneMark};
use cairn_core::plan::{Stone, StoneKind};
use cairn_core::words::en::today::EN as W;
use cairn_core::words::fill;
use chrono::Datelike;
use leptos::prelude::*;

/// The picture of a cairn.
#[component]
pub(in crate::ui) fn Cairn(
    /// The stones, oldest first.
    #[prop(into)]
    stones: Signal<Vec<Stone>>,
    /// The size of the drawing.
    #[prop(optional)]
    size: Size,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let marks = Memo::new(move |_| stones.with(|stones| stones.iter().copied().map(mark).collect::<Vec<_>>()));
    let count = Memo::new(move |_| stones.with(Vec::len));
    let grown = Memo::new(move |before: Option<&(usize, bool)>| {
        let now = count.get();
        (now, before.is_some_and(|(count, _)| now > *count))
    });
    let hard = HardWords::are_here();
    let name = move || title(count.get(), notebook.settings().shows_numbers());
    view! { <CairnPicture stones=marks title=name size fresh=Signal::derive(move || grown.get().1 && !hard.get()) /> }
}

/// The number of stones in words; without the number if figures are off.
pub(super) fn title(count: usize, numbers: bool) -> String {
    match count {
        0 => W.cairn_none.to_owned(),
        _ if !numbers => W.cairn_title.to_owned(),
        _ => fill!(W.cairn, n: count),
    }
}

/// The mark of a stone. Its shape is determined by its day and its kind, so it never changes.
pub(super) fn mark(stone: Stone) -> StoneMark {
    // A rung up has the look of a small step.
    let kind = if stone.kind == StoneKind::Rung { StoneKind::Step } else { stone.kind } as u8;
    let day = u32::try_from(stone.on.num_days_from_ce()).unwrap_or(0);
    StoneMark { kind, seed: day * 8 + u32::from(kind) }
}
