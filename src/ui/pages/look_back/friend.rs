//! The kind step before the questions: a line that the person would say to a friend.

use super::LookBackState;
use crate::browser::page;
use crate::ui::hard_words::UnlessHard;
use crate::ui::parts::{Button, Icon, Show, TextField};
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::look_back::EN as W;
use leptos::prelude::*;

/// A field for one line. The line is in no draft and gone with the page, unless the person keeps it: then it joins what
/// they learnt.
#[component]
pub(super) fn Friend(
    /// The state of the look back.
    looking: LookBackState,
) -> impl IntoView {
    let words = RwSignal::new(String::new());
    let keep = move |()| {
        let line = words.with_untracked(|words| words.trim().to_owned());
        looking.change(|said| {
            let both = [said.learnt.trim(), &line].into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>();
            said.learnt = both.join(" ");
        });
        words.set(String::new());
        page::focus("learnt".into());
    };
    view! {
        <div class="stack">
            <TextField
                id="friend"
                label=W.friend
                note=GOAL.if_you_like
                hint=W.friend_hint
                value=words
                on_input=move |text: String| words.set(text)
            />
            <UnlessHard>
                <Show when=move || words.with(|words| !words.trim().is_empty())>
                    <div class="cluster">
                        <Button id="keep-friend" icon=Icon::Check on_press=keep>
                            {W.friend_keep}
                        </Button>
                    </div>
                </Show>
            </UnlessHard>
        </div>
    }
}
