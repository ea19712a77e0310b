//! The clear words: how they are typed or taken from an offer, and the words from before an offer.

use crate::notebook::DraftEditor;
use crate::ui::parts::focus;
use crate::ui::path::fill::fill_from;
use cairn_core::coach::Reading;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The clear words, how they are written by hand or taken from an offer, and the way back.
#[derive(Clone, Copy)]
pub(super) struct Wording {
    typing: DraftEditor,
    /// Today's date.
    pub(super) today: ReadSignal<NaiveDate>,
    /// What is read in them, once for all who ask.
    reading: Memo<Reading>,
    /// The words from before an offer was taken.
    pub(super) before: RwSignal<Option<String>>,
}

impl Wording {
    /// Creates the wording of a draft and provides it as a context.
    pub(super) fn provide(typing: DraftEditor, today: ReadSignal<NaiveDate>, reading: Memo<Reading>) -> Self {
        let wording = Self { typing, today, reading, before: RwSignal::new(None) };
        provide_context(wording);
        wording
    }

    /// Returns the wording that this component stands in.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// What the person has not touched of measure and dates follows from their words.
    pub(super) fn fill(self) {
        self.reading.with_untracked(|reading| fill_from(self.typing, reading));
    }

    fn put(self, words: String) {
        self.typing.change(|draft| draft.set_wording(words));
        self.fill();
    }

    /// Written by hand.
    pub(super) fn write(self, words: String) {
        self.before.set(None);
        self.put(words);
    }

    /// Taken from an offer. The words from before can be had back.
    pub(super) fn take(self, words: String) {
        let old = self.typing.draft().with_untracked(|draft| draft.shown_wording().to_owned());
        self.before.set(Some(old));
        self.put(words);
        request_animation_frame(|| focus("wording"));
    }

    /// Puts back the words from before an offer was taken.
    pub(super) fn back(self) {
        if let Some(words) = self.before.try_update(Option::take).flatten() {
            self.put(words);
            request_animation_frame(|| focus("wording"));
        }
    }
}
