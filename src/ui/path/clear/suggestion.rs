//! The coach's one suggestion, with words to take over and a button that dismisses it for good.

use super::marks::about;
use super::wording::Wording;
use crate::notebook::DraftEditor;
use crate::ui::parts::{Button, ButtonKind, Icon, Notice, Show, Tone, focus};
use cairn_core::coach::{self, Reading, Suggestion};
use cairn_core::wizard::Draft;
use cairn_core::words::en::coach as words;
use cairn_core::words::en::instead::offers;
use cairn_core::words::en::stage_clear::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

fn sent_away(draft: &Draft) -> Vec<Suggestion> {
    draft.dismissed.iter().filter_map(|name| Suggestion::from_name(name)).collect()
}

/// Returns the coach's one suggestion for the draft that is being typed. It is `None` while the coach has to be silent.
pub(super) fn one_suggestion(reading: Memo<Reading>, said: Signal<bool>) -> Memo<Option<Suggestion>> {
    let away = DraftEditor::expect().read(sent_away);
    Memo::new(move |_| {
        let suggest = |reading: &Reading| coach::suggest(reading, &away.get());
        said.get().then(|| reading.with(suggest)).flatten()
    })
}

/// At most one suggestion, with its reason. It never changes the draft by itself.
#[component]
pub(super) fn OneSuggestion(
    /// The coach's reading of the wording.
    reading: Memo<Reading>,
    /// The suggestion to show, if any.
    suggestion: Memo<Option<Suggestion>>,
) -> impl IntoView {
    let notice = move || suggestion.get().map(|suggestion| view! { <Suggested suggestion reading /> });
    view! {
        <div class="spoken" role="status">
            {notice}
        </div>
    }
}

/// The suggestion itself, with words to take over if there are any, and a button that dismisses it.
#[component]
fn Suggested(
    /// The suggestion to show.
    suggestion: Suggestion,
    /// The coach's reading of the wording.
    reading: Memo<Reading>,
) -> impl IntoView {
    let (typing, wording) = (DraftEditor::expect(), Wording::expect());
    let offered = Memo::new(move |_| {
        let today = wording.today.get();
        let of = |draft: &Draft| reading.with(|reading| offers(suggestion, reading, draft.words(), today));
        typing.draft().with(of)
    });
    let why = move || {
        let quote = |draft: &Draft| {
            reading.with(|reading| {
                words::why(suggestion, about(suggestion).and_then(|what| reading.quote(what, draft.words())))
            })
        };
        typing.draft().with(quote)
    };
    let not_now = move || {
        typing.change(|draft| draft.dismissed.push(suggestion.name().to_owned()));
        request_animation_frame(|| focus("wording"));
    };
    view! {
        <Notice tone=Tone::Ask title=words::ask(suggestion)>
            <Show when=move || offered.with(|offers| !offers.is_empty())>
                <ul class="plain stack tight">{move || offered.get().into_iter().map(offer).collect_view()}</ul>
            </Show>
            {move || why().map(|why| view! { <p class="soft small">{why}</p> })}
            <div class="cluster">
                <Button id="not-now" kind=ButtonKind::Text on_press=not_now>
                    {W.not_now}
                </Button>
            </div>
        </Notice>
    }
}

/// Builds an offer: a wording with a button that takes it over.
pub(super) fn offer(words: String) -> impl IntoView {
    let wording = Wording::expect();
    let name = fill!(W.take_name, words: words);
    let shown = words.clone();
    view! {
        <li>
            <Button icon=Icon::Leaf wide=true name on_press=move || wording.take(words.clone())>
                {shown}
            </Button>
        </li>
    }
}
