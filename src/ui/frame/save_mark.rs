//! The mark in the masthead that says whether everything is stored.

use crate::notebook::{Notebook, SaveState};
use crate::ui::parts::{SaveMark, Saved, Show};
use leptos::prelude::*;

/// The mark of the save state. It is hidden before the first act, and in a notebook that is not the person's own.
#[component]
pub(super) fn SaveMarkLine() -> impl IntoView {
    let notebook = Notebook::expect();
    let mark = Memo::new(move |_| mark(notebook));
    let is_shown = move || notebook.access().is_stored() && mark.get().is_some();
    view! {
        <div class="kept">
            <Show when=is_shown>
                <Saved mark=Signal::derive(move || mark.get().unwrap_or_default()) />
            </Show>
        </div>
    }
}

/// Returns the mark of the save state. Without a working store the acts are in memory alone, and never count as saved.
fn mark(notebook: Notebook) -> Option<SaveMark> {
    let only_here = notebook.storage_health().with(|health| health.shelf.is_some());
    match notebook.save_state().get() {
        SaveState::Untouched => None,
        SaveState::NotStored(_) | SaveState::TooMuch => Some(SaveMark::NotSaved),
        SaveState::Saving | SaveState::Stored | SaveState::InOneHome(_) if only_here => Some(SaveMark::NotSaved),
        SaveState::Saving => Some(SaveMark::Saving),
        SaveState::InOneHome(_) => Some(SaveMark::InOneHome),
        SaveState::Stored => Some(SaveMark::Saved),
    }
}
