//! Stage 4: the clear wording, with the coach's findings and suggestion.

mod findings;
mod marks;
mod smaller;
mod starts;
mod subject;
mod suggestion;
mod value;
mod wording;

use crate::browser::{events, view};
use crate::notebook::{DraftEditor, Notebook};
use crate::ui::hard_words::HardWords;
use crate::ui::parts::{Button, ButtonKind, Icon, Show, TextArea, WishLine};
use cairn_core::coach::{self, Guard, Quote, Suggestion};
use cairn_core::words::en::stage_clear::EN as W;
use cairn_core::words::fill;
use findings::FindingChips;
use leptos::prelude::*;
use marks::Underlines;
use smaller::Smaller;
use starts::Starts;
use subject::{SubjectOffers, subject};
use suggestion::{OneSuggestion, one_suggestion};
use value::ItsValue;
use wording::Wording;

/// Shortest wording that the coach reads, so that it never interrupts the first word.
const READABLE: usize = 4;

/// Make it clear: the wish, the field of the clear wording, the findings in it, and at most one suggestion.
#[component]
pub(in crate::ui) fn ClearStage() -> impl IntoView {
    let (typing, today) = (DraftEditor::expect(), Notebook::expect().today());
    let words = typing.read(|draft| draft.words().to_owned());
    let (hard, hard_here) = (HardWords::expect(), HardWords::are_here());
    let read = move |words: &String| coach::read_beside(words, hard.read(words).is_some(), today.get());
    let reading = Memo::new(move |_| words.with(read));
    let wording = Wording::provide(typing, today, reading);
    wording.fill();
    let is_readable = typing.read(|draft| draft.words().chars().count() >= READABLE);
    let danger = Signal::derive(move || reading.with(|reading| reading.danger));
    let harm = move || reading.with(|reading| reading.guard == Some(Guard::Harm));
    // The coach is silent beside words of danger or harm.
    let said = Signal::derive(move || is_readable.get() && !danger.get() && !hard_here.get() && !harm());
    let suggestion = one_suggestion(reading, said);
    keep_in_view(words, suggestion);
    let subject = subject(reading, today);
    view! {
        <p class="lead">{W.lead}</p>
        <WishLine label=W.wish wish=typing.read(|draft| draft.wish.trim().to_owned()) />
        <div class="coached">
            <TextArea
                id="wording"
                label=W.field
                rows=2
                value=typing.read(|draft| draft.shown_wording().to_owned())
                on_input=move |text: String| wording.write(text)
                over=view! { <Underlines reading said suggestion /> }.into_any()
            />
            <Taken />
            <OneSuggestion reading suggestion />
            <SubjectOffers reading subject said suggestion />
            <FindingChips reading said suggestion />
        </div>
        <Starts said />
        <Smaller reading subject said />
        <ItsValue />
    }
    .into_any()
}

/// Keeps the field and the suggestion under it visible together while the person types: also with the on-screen keyboard
/// open, and when it opens.
fn keep_in_view(words: Signal<String>, suggestion: Memo<Option<Suggestion>>) {
    let show = || view::bring_into_view("wording".to_owned(), ".coached");
    Effect::new(move |_| {
        words.track();
        suggestion.track();
        show();
    });
    Effect::new(move |_| {
        let opened = events::on_resize(show);
        on_cleanup(move || opened.remove());
    });
}

/// Shown after an offer was taken: the wording from before, and a button that restores it.
#[component]
fn Taken() -> impl IntoView {
    let wording = Wording::expect();
    let was = move || {
        let words = Quote::whole(&wording.before.get()?).map(|words| fill!(W.before, words: words))?;
        Some(view! { <p class="soft">{words}</p> })
    };
    view! {
        <div class="spoken" role="status">
            <Show when=move || {
                wording.before.with(Option::is_some)
            }>
                {was} <p class="cluster">
                    <span class="soft">{W.taken}</span>
                    <Button kind=ButtonKind::Text id="undo-take" icon=Icon::Undo on_press=move || wording.back()>
                        {W.undo_take}
                    </Button>
                </p>
            </Show>
        </div>
    }
}
