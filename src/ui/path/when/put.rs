//! Puts days, times and dates into the draft that is being typed.

use crate::notebook::DraftEditor;
use cairn_core::wizard::Draft;
use leptos::prelude::*;

/// Returns a callback that puts a choice into the draft. From then on the coach's reading doesn't fill days and dates.
pub(super) fn put<T: 'static>(typing: DraftEditor, put: fn(&mut Draft, T)) -> Callback<T> {
    typing.put(move |draft, chosen| draft.change_when(|draft| put(draft, chosen)))
}
