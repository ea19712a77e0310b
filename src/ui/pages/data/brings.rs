//! What a copy would bring, in words.

use crate::browser::locale;
use crate::notebook::Preview;
use crate::words::en::data::{EN as W, counted};
use crate::words::en::review::{self, EN as R};
use crate::words::fill;
use leptos::prelude::*;

/// What a copy would bring, what it would take, and how new it is.
#[component]
pub(super) fn Brings(
    /// The numbers.
    preview: Preview,
) -> impl IntoView {
    let dated = |words: &str, date| fill(words, &[("date", &locale::date(date))]);
    let newest = preview.newest.map(|date| dated(W.newest, date));
    let saved = preview.saved.map(|date| dated(W.saved_on, date));
    let unreadable = counted(preview.unreadable, W.unreadable_one, W.unreadable_many);
    let nothing = if preview.differs == 0 { W.nothing } else { W.nothing_new };
    let lines = lines(&preview).into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <ul class="stack tight">{lines}</ul>
        {preview.is_nothing.then(|| view! { <p>{nothing}</p> })}
        <p class="soft">{newest} " " {saved}</p>
        {unreadable.map(|words| view! { <p>{words}</p> })}
    }
}

fn lines(preview: &Preview) -> Vec<String> {
    let comes_again = !preview.is_nothing && preview.new_acts + preview.drafts + preview.mends.len() == 0;
    let lines = [
        counted(preview.goals_new, W.goals_new_one, W.goals_new_many),
        counted(preview.goals_changed, W.goals_changed_one, W.goals_changed_many),
        counted(preview.goals_gone, W.goals_gone_one, W.goals_gone_many),
        review::brings(preview.words.goals + preview.words.elsewhere, &preview.words.from),
        counted(preview.words.elsewhere, R.elsewhere_one, R.elsewhere_many),
        counted(preview.check_ins, W.check_ins_one, W.check_ins_many),
        counted(preview.new_acts, W.acts_one, W.acts_many),
        counted(preview.drafts, W.drafts_one, W.drafts_many),
        comes_again.then(|| W.again.to_owned()),
        counted(preview.mends.len(), W.mended_one, W.mended_many),
        counted(preview.here_already, W.here_one, W.here_many),
        counted(preview.differs, W.differs_one, W.differs_many),
    ];
    lines.into_iter().flatten().collect()
}
