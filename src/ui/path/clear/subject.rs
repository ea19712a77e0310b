//! Offers for the subject of a wish: sleep, panic, a job to find. They take the place of the smaller goals of its area.

use super::suggestion::offer;
use super::wording::Wording;
use crate::notebook::DraftEditor;
use crate::ui::parts::{Button, ButtonKind, Show};
use cairn_core::coach::{self, Family, Reading, Suggestion};
use cairn_core::words::en::coach::care;
use cairn_core::words::en::families::{about, opener, subject as subject_of};
use cairn_core::words::en::instead::dated;
use cairn_core::words::en::stage_clear::EN as W;
use cairn_core::words::offer::{AT_A_TIME, some};
use chrono::NaiveDate;
use leptos::prelude::*;

/// Returns the reading by which offers are chosen: that of the wording, or that of the wish where only the wish has a
/// subject.
pub(super) fn subject(reading: Memo<Reading>, today: ReadSignal<NaiveDate>) -> Memo<Reading> {
    let wish = DraftEditor::expect().read(|draft| draft.wish.clone());
    let of_wish = Memo::new(move |_| wish.with(|wish| coach::read(wish, today.get())));
    let is_plain = |reading: &Reading| reading.guard.is_none() && !reading.loss && !has_subject(reading);
    Memo::new(move |_| {
        let of_wording = reading.get();
        if is_plain(&of_wording) && of_wish.with(has_subject) { of_wish.get() } else { of_wording }
    })
}

fn has_subject(reading: &Reading) -> bool {
    subject_of(reading) != (None, None)
}

/// Offers to tap for the subject of the wish, after the caution that belongs to it. They are shown while the wording states
/// no number, and beside the question for something in place of the thing to stop. A family that waits for a tap shows its line
/// to tap. The tap is never stored.
#[component]
pub(super) fn SubjectOffers(
    /// The coach's reading of the wording.
    reading: Memo<Reading>,
    /// The reading that the offers are chosen by.
    subject: Memo<Reading>,
    /// Whether the coach may speak about the wording.
    said: Signal<bool>,
    /// The coach's suggestion, if any.
    suggestion: Memo<Option<Suggestion>>,
) -> impl IntoView {
    let (typing, today) = (DraftEditor::expect(), Wording::expect().today);
    let (turn, opened) = (RwSignal::new(0), RwSignal::new(None::<Family>));
    let family = Memo::new(move |_| subject.with(|subject| subject_of(subject).1));
    let is_open = move || family.get().is_some_and(|family| opened.get() == Some(family));
    let all = Memo::new(move |_| subject.with(|subject| about(subject, is_open())));
    let to_open = Memo::new(move |_| family.get().filter(|_| !is_open()).and_then(opener));
    let is_shown = Memo::new(move |_| {
        let is_asked = matches!(suggestion.get(), Some(Suggestion::Approach | Suggestion::AbleToDo));
        said.get()
            && (is_asked || reading.with(|reading| !reading.measurable))
            && (to_open.with(Option::is_some) || all.with(|all| !all.is_empty()))
    });
    let worded = Memo::new(move |_| {
        let dated = |words, text: &str| reading.with(|reading| dated(words, reading, text, today.get()));
        let some = all.with(|all| some(all, turn.get()));
        typing.draft().with(|draft| some.iter().map(|one| dated(one.words, draft.words())).collect::<Vec<_>>())
    });
    let open = move || opened.set(family.get_untracked());
    view! {
        <Show when=move || is_shown.get()>
            <div class="stack">
                {move || subject.with(care).map(|care| view! { <p>{care}</p> })}
                <Show when=move || all.with(|all| !all.is_empty())>
                    <ul class="plain stack tight" aria-label=W.smaller_title>
                        {move || worded.get().into_iter().map(offer).collect_view()}
                    </ul>
                </Show>
                <div class="cluster">
                    {move || {
                        to_open
                            .get()
                            .map(|words| {
                                view! {
                                    <Button id="offers-open" kind=ButtonKind::Text on_press=open>
                                        {words}
                                    </Button>
                                }
                            })
                    }} <Show when=move || { all.with(|all| all.len() > AT_A_TIME) }>
                        <Button
                            id="offers-others"
                            kind=ButtonKind::Text
                            on_press=move || turn.update(|turn| *turn += 1)
                        >
                            {W.smaller_others}
                        </Button>
                    </Show>
                </div>
            </div>
        </Show>
    }
}
