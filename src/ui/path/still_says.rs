//! The offer to rewrite the wording where it contradicts the parts of the goal, to be taken over with one tap.

use crate::notebook::{DATES, DraftEditor, Notebook};
use crate::ui::hard_words::HardWords;
use crate::ui::parts::{Button, ButtonKind, Icon, Notice, Tone};
use cairn_core::wizard::parts;
use cairn_core::words::en::sentence::{EN as W, rewritten};
use cairn_core::words::fill;
use leptos::prelude::*;

/// The offer to rewrite the wording, while it contradicts the picked parts. It can be undone here.
#[component]
pub(super) fn StillSays() -> impl IntoView {
    let (typing, today) = (DraftEditor::expect(), Notebook::expect().today());
    let (before, hard) = (RwSignal::new(None::<String>), HardWords::are_here());
    let offer = typing.read(move |draft| rewritten(&parts(draft), today.get(), DATES));
    let words = typing.read(|draft| draft.words().to_owned());
    let put = move |words: String| {
        typing.change(|draft| draft.set_wording(words));
    };
    let take = move |()| {
        if let Some(new) = offer.get_untracked() {
            before.set(Some(typing.draft().with_untracked(|draft| draft.wording.clone())));
            put(new);
        }
    };
    let back = move |()| {
        if let Some(old) = before.try_update(Option::take).flatten() {
            put(old);
        }
    };
    let offered = move || {
        offer.get().filter(|_| !hard.get()).map(|new| {
            view! {
                <Notice tone=Tone::Ask>
                    <p>{move || fill!(W.still, words: words.get())}</p>
                    <p>{fill!(W.could_say, words: new)}</p>
                    <Button id="say-anew" icon=Icon::Check on_press=take>
                        {W.say_anew}
                    </Button>
                </Notice>
            }
        })
    };
    let taken = move || {
        (offer.with(Option::is_none) && before.with(Option::is_some)).then(|| {
            view! {
                <p class="cluster">
                    <span class="soft">{W.said_anew}</span>
                    <Button kind=ButtonKind::Text id="say-as-before" icon=Icon::Undo on_press=back>
                        {W.say_as_before}
                    </Button>
                </p>
            }
        })
    };
    view! { <div role="status">{offered} {taken}</div> }
}
