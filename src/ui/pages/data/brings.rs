//! What a copy would bring, in words.

use crate::browser::locale;
use crate::notebook::Preview;
use crate::words::en::data::EN as W;
use crate::words::en::review::{self, EN as R};
use crate::words::{counted, fill};
use leptos::prelude::*;

/// What a copy would bring, what it would take, and how new it is.
#[component]
pub(super) fn Brings(
    /// The numbers.
    preview: Preview,
) -> impl IntoView {
    let newest = preview.newest.map(|date| fill!(W.newest, date: locale::date(date)));
    let saved = preview.saved.map(|date| fill!(W.saved_on, date: locale::date(date)));
    let unreadable = counted!(W.unreadable, preview.unreadable);
    let nothing = if preview.differs == 0 { W.nothing } else { W.nothing_new };
    let lines = lines(&preview).into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <ul class="stack tight">{lines}</ul>
        {preview.is_nothing.then(|| view! { <p>{nothing}</p> })}
        <p class="soft">{newest} " " {saved}</p>
        {preview.is_part.then(|| view! { <p>{W.is_part}</p> })}
        {unreadable.map(|words| view! { <p>{words}</p> })}
    }
}

fn lines(preview: &Preview) -> Vec<String> {
    let comes_again = !preview.is_nothing && preview.new_acts + preview.drafts + preview.mends.len() == 0;
    let lines = [
        counted!(W.goals_new, preview.goals_new),
        counted!(W.goals_changed, preview.goals_changed),
        counted!(W.goals_gone, preview.goals_gone),
        review::brings(preview.words.goals + preview.words.elsewhere, &preview.words.from),
        counted!(R.elsewhere, preview.words.elsewhere),
        review::same_name(&preview.words.same_name),
        counted!(R.anew, preview.words.anew),
        counted!(W.check_ins, preview.check_ins),
        counted!(W.acts, preview.new_acts),
        counted!(W.drafts, preview.drafts),
        comes_again.then(|| W.again.to_owned()),
        counted!(W.mended, preview.mends.len()),
        counted!(W.here, preview.here_already),
        counted!(W.differs, preview.differs),
    ];
    lines.into_iter().flatten().collect()
}
