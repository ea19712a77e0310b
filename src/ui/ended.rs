//! The word that another tab has ended what is open here.

use crate::browser::page;
use crate::notebook::DraftEditor;
use crate::ui::parts::{Button, LinkButton, Notice, Tone};
use cairn_core::route::Route;
use cairn_core::words::en::stages::EN as W;
use leptos::prelude::*;

/// The id of its way on, where focus goes when something was to be finished that has ended.
const GO_ON: &str = "go-on-here";

/// Says that a draft was finished or thrown away in another tab. What was typed here stays to be read, and goes on by itself
/// only if the person says so.
#[component]
pub(super) fn EndedElsewhere(
    /// The draft.
    typing: DraftEditor,
) -> impl IntoView {
    let go_on = move |()| {
        typing.begin_anew();
        let (id, stage, is_new) = typing.draft().with_untracked(|draft| (draft.id, draft.stage, draft.edits.is_none()));
        if is_new {
            page::go_instead(&Route::Path(id, stage).href());
        }
        page::focus("heading".into());
    };
    view! {
        <div role="status">
            <Show when=move || typing.has_ended()>
                <Notice tone=Tone::Ask title=W.ended_title>
                    <p>{W.ended}</p>
                    <div class="cluster">
                        <LinkButton href=Route::Goals.href()>{W.to_goals}</LinkButton>
                        <Button id=GO_ON on_press=go_on>
                            {W.go_on_here}
                        </Button>
                    </div>
                </Notice>
            </Show>
        </div>
    }
}

/// Brings the person to that word, where there is one; tells whether there is.
pub(super) fn show_ended(typing: DraftEditor) -> bool {
    let has_ended = untrack(|| typing.has_ended());
    if has_ended {
        page::focus(GO_ON.into());
    }
    has_ended
}
