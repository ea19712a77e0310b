//! The fields of each kind of measure. They hold any typed text, whether it is a number or not.

use super::measure::{get, put};
use crate::notebook::DraftEditor;
use crate::ui::parts::{Choice, ChoiceOption, NumberField, TextField};
use cairn_core::plan::Per;
use cairn_core::wizard::{Draft, MeasureDraft};
use cairn_core::words::en::measure as words;
use cairn_core::words::en::stage_know::EN as W;
use leptos::prelude::*;

const PERS: [(&str, Per); 4] = [("day", Per::Day), ("week", Per::Week), ("month", Per::Month), ("year", Per::Year)];

/// The fields of "how often": the number of times, the period, and the minutes each time.
#[component]
pub(super) fn HowOften() -> impl IntoView {
    view! {
        <Number id="times" label=W.times of=|m| &m.times set=|m, text| m.times = text />
        <InWhatTime />
        <Number id="minutes" label=W.minutes if_you_like=true of=|m| &m.minutes set=|m, text| m.minutes = text />
    }
}

/// The fields of "how much": the unit, the start and the target.
#[component]
pub(super) fn HowMuch() -> impl IntoView {
    view! {
        <Unit hint=W.unit_hint_much />
        <Number id="from" label=W.from_much if_you_like=true of=|m| &m.from set=|m, text| m.from = text />
        <Number id="to" label=W.to_much of=|m| &m.to set=|m, text| m.to = text />
    }
}

/// The fields of "less of something": the unit, the start, the target and the period.
#[component]
pub(super) fn LessOf() -> impl IntoView {
    view! {
        <Unit hint=W.unit_hint_less />
        <Number id="from" label=W.from_less if_you_like=true of=|m| &m.from set=|m, text| m.from = text />
        <Number id="to" label=W.to_less of=|m| &m.to set=|m, text| m.to = text />
        <InWhatTime />
    }
}

/// A number of the measure. A text that is no number stays as typed, with a hint.
#[component]
fn Number(
    /// Its element id.
    id: &'static str,
    /// Its label.
    label: &'static str,
    /// Whether it is optional.
    #[prop(optional)]
    if_you_like: bool,
    /// Returns the typed text from the measure.
    of: fn(&MeasureDraft) -> &String,
    /// Sets the typed text in the measure.
    set: fn(&mut MeasureDraft, String),
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let value = get(typing, of);
    let error = move || value.with(|typed| words::unread(typed));
    let (on_input, error) = (put(typing, set), Signal::derive(error));
    if if_you_like {
        view! { <NumberField id label note=W.if_you_like value on_input error /> }.into_any()
    } else {
        view! { <NumberField id label value on_input error /> }.into_any()
    }
}

/// The unit that is counted, in the person's words.
#[component]
fn Unit(
    /// Examples of units.
    hint: &'static str,
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let on_input = put(typing, |measure, text| measure.unit = text);
    view! {
        <TextField
            id="unit"
            label=W.unit
            note=W.if_you_like
            hint
            value=get(typing, |m| &m.unit)
            on_input
            capitals="none"
        />
    }
}

/// The choice of the period in which it is counted.
#[component]
fn InWhatTime() -> impl IntoView {
    let typing = DraftEditor::expect();
    let answers = PERS.map(|(key, per)| ChoiceOption::new(key, words::per(per))).to_vec();
    let key_of = |per: Per| PERS.iter().find(|(_, other)| *other == per).map_or("", |(key, _)| key).to_owned();
    let pick = move |draft: &mut Draft, picked: String| {
        if let Some((_, per)) = PERS.iter().find(|(key, _)| *key == picked) {
            draft.change_measure(|measure| measure.per = *per);
        }
    };
    view! {
        <Choice
            id="per"
            legend=W.per
            answers
            value=typing.read(move |draft| key_of(draft.measure.per))
            on_pick=typing.put(pick)
            row=true
        />
    }
}
