//! The value cards to choose from, in piles or by search, and values in the person's own words.

use crate::notebook::DraftEditor;
use crate::ui::parts::{Checks, ChoiceOption, Disclosure, Show, focus};
use cairn_core::plan::Value;
use cairn_core::wizard::{Draft, values};
use cairn_core::words::en::stage_matters::EN as W;
use cairn_core::words::en::values::{FIRST, PILES, card, find, name};
use cairn_core::words::{counted, fill};
use leptos::prelude::*;

/// Returns a card as an option to tick.
fn answer(place: u8) -> Option<ChoiceOption> {
    let (name, meaning) = card(place)?;
    Some(ChoiceOption::new(values::key(&Value::Card(place)), name).hint(meaning))
}

fn chosen(typing: DraftEditor) -> Signal<Vec<String>> {
    typing.read(|draft| draft.values.iter().map(values::key).collect())
}

fn toggle(typing: DraftEditor) -> Callback<(String, bool)> {
    typing.put(|draft: &mut Draft, (key, chosen): (String, bool)| {
        if let Some(value) = values::read(&key, &draft.values) {
            values::choose(&mut draft.values, value, chosen);
        }
    })
}

/// Eight cards to begin with; then the others in piles that open one by one, so that nobody sees eighty-three cards at
/// once.
#[component]
pub(super) fn Cards() -> impl IntoView {
    let typing = DraftEditor::expect();
    let first: Vec<ChoiceOption> = FIRST.into_iter().filter_map(answer).collect();
    let piles = (0..).zip(PILES).map(|(n, (name, cards))| view! { <Pile n name cards /> }).collect_view();
    let had_caret = typing.draft().with_untracked(|draft| draft.focus.as_deref().is_some_and(is_in_pile));
    view! {
        <Checks
            id="first"
            legend=W.first
            legend_hidden=true
            answers=first
            value=chosen(typing)
            on_toggle=toggle(typing)
        />
        <Disclosure summary=W.more_cards open=had_caret>
            <div>{piles}</div>
        </Disclosure>
    }
}

fn is_in_pile(field: &str) -> bool {
    field.starts_with("pile-")
}

/// The cards of a pile that are not among the first eight.
fn others(cards: &'static [u8]) -> impl Iterator<Item = u8> {
    cards.iter().copied().filter(|place| !FIRST.contains(place))
}

#[component]
fn Pile(
    /// Its index among the piles.
    n: usize,
    /// The theme that its cards share.
    name: &'static str,
    /// The indexes of its cards.
    cards: &'static [u8],
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let id = format!("pile-{n}");
    let had_caret = typing.draft().with_untracked(|draft| {
        draft.focus.as_deref().is_some_and(|field| field.strip_prefix(&id).is_some_and(|rest| rest.starts_with('-')))
    });
    let is_here =
        move |value: &Value| matches!(value, Value::Card(place) if others(cards).any(|other| other == *place));
    let count = typing.read(move |draft| draft.values.iter().filter(|value| is_here(value)).count());
    let summary = move || match count.get() {
        0 => name.to_owned(),
        n => fill!(W.pile_chosen, pile: name, n: n),
    };
    let answers: Vec<ChoiceOption> = others(cards).filter_map(answer).collect();
    view! {
        <Disclosure summary=Signal::derive(summary) open=had_caret>
            <Checks id legend=name legend_hidden=true answers value=chosen(typing) on_toggle=toggle(typing) />
        </Disclosure>
    }
}

/// The cards that contain the typed letters.
#[component]
pub(super) fn FoundValues() -> impl IntoView {
    let typing = DraftEditor::expect();
    let answers: Signal<Vec<ChoiceOption>> = typing.read(|draft| find(&draft.own_value).filter_map(answer).collect());
    let count = move || answers.with(|found| counted!(W.found, found.len()).unwrap_or_else(|| W.no_card.to_owned()));
    view! {
        <p class="soft" role="status">
            {count}
        </p>
        <Checks id="found" legend=W.find legend_hidden=true answers value=chosen(typing) on_toggle=toggle(typing) />
    }
}

/// Values in the person's own words. A removed value goes back into the field, so that no word is lost.
#[component]
pub(super) fn OwnWords() -> impl IntoView {
    let typing = DraftEditor::expect();
    let own = typing.read(|draft| {
        let is_own = |value: &&Value| matches!(value, Value::Own(_));
        let answer = |value: &Value| ChoiceOption::new(values::key(value), name(value)).hint(W.own_meaning);
        draft.values.iter().filter(is_own).map(answer).collect::<Vec<_>>()
    });
    let take_out = typing.put(|draft: &mut Draft, (key, _): (String, bool)| {
        if let Some(value) = values::read(&key, &draft.values) {
            let words = name(&value).to_owned();
            draft.take_out_own_value(value, &words);
        }
        request_animation_frame(|| focus("find"));
    });
    view! {
        <Show when=move || own.with(|own| !own.is_empty())>
            <Checks id="own" legend=W.own answers=own value=chosen(typing) on_toggle=take_out />
        </Show>
    }
}
