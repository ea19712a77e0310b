//! Fills the parts of a draft that the person has not touched, from what the coach reads in their words.

use crate::notebook::{DraftEditor, Notebook};
use cairn_core::coach::{self, Reading};
use cairn_core::wizard::fill_from_words;
use leptos::prelude::*;

/// Reads the draft's words and fills what the person has not touched. Opening a question changes nothing else.
pub(super) fn fill_once(typing: DraftEditor, notebook: Notebook) {
    let today = notebook.today().get_untracked();
    let reading = typing.draft().with_untracked(|draft| coach::read(draft.words(), today));
    fill_from(typing, &reading);
}

/// Fills what the person has not touched, from a reading that exists.
pub(super) fn fill_from(typing: DraftEditor, reading: &Reading) {
    typing.change_if(|draft| fill_from_words(draft, reading));
}
