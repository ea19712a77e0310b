//! The state of the clear wording: changes it as the person types or accepts an offer, and undoes an offer.

use crate::notebook::DraftEditor;
use crate::ui::parts::focus;
use crate::ui::path::fill::fill_from;
use cairn_core::coach::Reading;
use chrono::NaiveDate;
use leptos::prelude::*;

/// A handle of the clear wording. Copies of it are the same wording.
#[derive(Clone, Copy)]
pub(super) struct Wording {
    typing: DraftEditor,
    /// Today's date.
    pub(super) today: ReadSignal<NaiveDate>,
    /// The coach's reading of the wording, computed once for all components.
    reading: Memo<Reading>,
    /// The wording from before an offer was taken, which [`Wording::back`] restores.
    pub(super) before: RwSignal<Option<String>>,
}

impl Wording {
    /// Creates the wording of a draft and provides it as a context.
    pub(super) fn provide(typing: DraftEditor, today: ReadSignal<NaiveDate>, reading: Memo<Reading>) -> Self {
        let wording = Self { typing, today, reading, before: RwSignal::new(None) };
        provide_context(wording);
        wording
    }

    /// Returns the wording from the context.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Fills the untouched parts of measure and dates from the wording.
    pub(super) fn fill(self) {
        self.reading.with_untracked(|reading| fill_from(self.typing, reading));
    }

    fn put(self, words: String) {
        self.typing.change(|draft| draft.set_wording(words));
        self.fill();
    }

    /// Sets a wording that the person typed.
    pub(super) fn write(self, words: String) {
        self.before.set(None);
        self.put(words);
    }

    /// Sets a wording from an offer. [`Wording::back`] undoes it.
    pub(super) fn take(self, words: String) {
        let old = self.typing.draft().with_untracked(|draft| draft.shown_wording().to_owned());
        self.before.set(Some(old));
        self.put(words);
        request_animation_frame(|| focus("wording"));
    }

    /// Restores the wording from before an offer was taken.
    pub(super) fn back(self) {
        if let Some(words) = self.before.try_update(Option::take).flatten() {
            self.put(words);
            request_animation_frame(|| focus("wording"));
        }
    }
}
