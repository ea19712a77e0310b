//! Reading and changing the measure of the draft that is being typed.

use crate::notebook::DraftEditor;
use cairn_core::wizard::MeasureDraft;
use leptos::prelude::*;

/// Returns a callback that puts a value into the measure. From then on the coach's reading doesn't fill the measure.
pub(super) fn put<T: 'static>(typing: DraftEditor, put: fn(&mut MeasureDraft, T)) -> Callback<T> {
    typing.put(move |draft, typed| draft.change_measure(|measure| put(measure, typed)))
}

/// Returns one field of the measure, as it was typed.
pub(super) fn get(typing: DraftEditor, get: fn(&MeasureDraft) -> &String) -> Signal<String> {
    typing.read(move |draft| get(&draft.measure).clone())
}
