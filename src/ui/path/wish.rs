//! Stage 3: the wish, a free text in the person's own words.

use crate::notebook::DraftEditor;
use crate::ui::hard_words::UnlessHard;
use crate::ui::parts::{Disclosure, TextArea};
use cairn_core::words::en::areas::area;
use cairn_core::words::en::stage_wish::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The field of the wish, with a few optional sentence starters.
#[component]
pub(in crate::ui) fn WishStage() -> impl IntoView {
    let typing = DraftEditor::expect();
    let picked = typing.read(|draft| draft.picked);
    let about = move || picked.get().map(|picked| fill!(W.about_area, area: area(picked)));
    let hints = [W.hint_feel, W.hint_more, W.hint_again, W.hint_small, W.hint_session];
    view! {
        <p class="lead">{W.lead}</p>
        {move || about().map(|about| view! { <p class="soft">{about}</p> })}
        <TextArea
            id="wish"
            label=W.field
            rows=5
            value=typing.read(|draft| draft.wish.clone())
            on_input=typing.put(|draft, text| draft.wish = text)
        />
        <UnlessHard>
            <Disclosure summary=W.hints_title>
                <ul class="stack tight">{hints.map(|hint| view! { <li>{hint}</li> }).collect_view()}</ul>
            </Disclosure>
        </UnlessHard>
    }
    .into_any()
}
