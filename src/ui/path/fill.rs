//! Fills the parts of a draft that the person has not touched, from what the coach reads in their words.

use crate::notebook::{DraftEditor, Notebook};
use cairn_core::coach::{self, Reading};
use cairn_core::wizard::fill_from_words;
use leptos::prelude::*;

/// Has the coach read the draft's wording, and fills the untouched parts. Opening a stage changes nothing else.
pub(super) fn fill_once(typing: DraftEditor, notebook: Notebook) {
    let today = notebook.today().get_untracked();
    let reading = typing.draft().with_untracked(|draft| coach::read(draft.words(), today));
    fill_from(typing, &reading);
}

/// Fills the untouched parts from an existing reading.
pub(super) fn fill_from(typing: DraftEditor, reading: &Reading) {
    typing.change_if(|draft| fill_from_words(draft, reading));
}
