//! The indicator of whether what was written is saved.

use super::words;
use leptos::prelude::*;

/// The state of saving.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SaveMark {
    /// Both stores have all of it.
    #[default]
    Saved,
    /// Saving is in progress.
    Saving,
    /// Only one of the two stores has it.
    InOneHome,
    /// Only this open page has it.
    NotSaved,
}

impl SaveMark {
    fn class(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Saving | Self::InOneHome => "saved saving",
            Self::NotSaved => "saved not-saved",
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Saved => words().saved,
            Self::Saving => words().saving,
            Self::InOneHome => words().saved_once,
            Self::NotSaved => words().not_saved,
        }
    }
}

/// The state of saving: a full dot, a half dot or a ring, and the word for it. Only "not saved" is announced to screen
/// readers: the others change with every key.
#[component]
pub fn Saved(
    /// The state of saving.
    #[prop(into)]
    mark: Signal<SaveMark>,
) -> impl IntoView {
    let aloud = move || (mark.get() == SaveMark::NotSaved).then_some(words().not_saved);
    view! {
        <p class=move || mark.get().class()>
            <svg class="saved-dot" viewBox="0 0 12 12" aria-hidden="true">
                <circle class="saved-ring" cx="6" cy="6" r="4.5"></circle>
                <path class="saved-half" d="M6 1.5a4.5 4.5 0 0 0 0 9Z"></path>
            </svg>
            <span>{move || mark.get().word()}</span>
        </p>
        <span class="only-heard" role="status">
            {aloud}
        </span>
    }
}
