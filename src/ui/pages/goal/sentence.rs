//! The goal in one sentence, of which each part is a link to change it.

use super::OneGoal;
use crate::notebook::DATES;
use crate::ui::editable::Editable;
use cairn_core::plan::GoalId;
use cairn_core::route::Route;
use cairn_core::wizard::wording_coverage;
use cairn_core::words::en::goal::EN as W;
use cairn_core::words::en::sentence::{SentencePart, pieces, whole};
use leptos::prelude::*;

/// The goal in one sentence, as plain text.
#[component]
pub(super) fn Whole(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let today = one.notebook.today();
    let parts = one.read(|goal| goal.parts.clone());
    let sentence = move || parts.with(|parts| whole(parts, &wording_coverage(parts, today.get()), DATES));
    view! { <p class="sentence still">{sentence}</p> }
}

/// The goal in one sentence: on the screen as links part by part, on paper and in a client's file as plain text.
#[component]
pub(super) fn Sentence(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let today = one.notebook.today();
    let parts = one.read(|goal| goal.parts.clone());
    let in_parts = move || {
        let today = today.get();
        let mut pieces = parts.with(|parts| pieces(parts, &wording_coverage(parts, today), DATES));
        let last = pieces.pop();
        let before = pieces.into_iter().map(|piece| part(one.id, piece, ", ")).collect_view();
        (before, last.map(|piece| part(one.id, piece, ".")))
    };
    view! {
        <Editable>
            <div class="no-print">
                <p class="soft small">{W.sentence}</p>
                <p class="sentence">{in_parts}</p>
            </div>
        </Editable>
        <div class:only-print=one.may_edit()>
            <Whole one />
        </div>
    }
}

fn part(goal: GoalId, piece: SentencePart, after: &'static str) -> AnyView {
    let class = if piece.said { "part-link" } else { "part-link unsaid" };
    view! {
        <a class=class href=Route::Edit(goal, piece.stage).href()>
            {piece.text}
        </a>
        {after}
    }
    .into_any()
}
