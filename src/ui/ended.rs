//! The notice that the draft that is open here was finished or discarded in another tab.

use crate::browser::page;
use crate::notebook::DraftEditor;
use crate::ui::parts::{Button, LinkButton, Notice, Show, Tone};
use cairn_core::route::Route;
use cairn_core::wizard::Purpose;
use cairn_core::words::en::stages::EN as W;
use leptos::prelude::*;

/// The id of the notice's button. It gets the focus when somebody finishes a draft that has ended.
const GO_ON: &str = "go-on-here";

/// Shows the notice while the draft has ended in another tab. The words that were typed here stay visible; they become a draft
/// of their own only by the button.
#[component]
pub(super) fn EndedElsewhere(
    /// The draft.
    typing: DraftEditor,
) -> impl IntoView {
    let go_on = move |()| {
        typing.begin_anew();
        let (id, stage, is_new) =
            typing.draft().with_untracked(|draft| (draft.id, draft.stage, draft.purpose == Purpose::NewGoal));
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

/// Focuses the notice's button if the draft has ended in another tab; returns whether it has.
pub(super) fn show_ended(typing: DraftEditor) -> bool {
    let has_ended = untrack(|| typing.has_ended());
    if has_ended {
        page::focus(GO_ON.into());
    }
    has_ended
}
