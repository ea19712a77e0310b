//! The preview of a backup: what opening it would change.

use crate::browser::locale;
use crate::notebook::Preview;
use crate::ui::parts::{Checks, ChoiceOption};
use cairn_core::plan::{ChangeKind, Helper};
use cairn_core::words::en::brings as words;
use cairn_core::words::en::data::EN as W;
use cairn_core::words::en::review::{self, EN as R};
use cairn_core::words::{counted, fill};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// What opening a backup would add and remove, and its age.
#[component]
pub(super) fn ImportContents(
    /// The numbers to show.
    preview: Preview,
) -> impl IntoView {
    let newest = preview.newest.map(|date| fill!(W.newest, date: locale::date(date)));
    let saved = preview.saved.map(|date| fill!(W.saved_on, date: locale::date(date)));
    let unreadable = counted!(W.unreadable, preview.unreadable);
    let nothing = if preview.differs == 0 { W.nothing } else { W.nothing_new };
    let refused = match preview {
        Preview { is_too_much: true, .. } => Some(W.too_much),
        Preview { has_no_space: true, .. } => Some(W.no_room),
        _ => None,
    };
    let lines = lines(&preview).into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <ul class="stack tight">{lines}</ul>
        <Kinds kinds=preview.kinds />
        {preview.is_nothing.then(|| view! { <p>{nothing}</p> })}
        <p class="soft">{newest} " " {saved}</p>
        {preview.is_part.then(|| view! { <p>{W.is_part}</p> })}
        {refused.map(|words| view! { <p>{words}</p> })}
        {unreadable.map(|words| view! { <p>{words}</p> })}
    }
}

/// All kinds of new changes, each with its count. A kind that isn't listed doesn't come in.
#[component]
fn Kinds(
    /// The count of each kind.
    kinds: BTreeMap<ChangeKind, usize>,
) -> impl IntoView {
    let lines = kinds.into_iter().filter_map(|(kind, count)| words::kind(kind, count));
    let lines = lines.map(|line| view! { <li>{line}</li> }).collect_view();
    (!lines.is_empty()).then(|| {
        view! {
            <h3>{words::EN.title}</h3>
            <ul class="stack tight small">{lines}</ul>
        }
    })
}

/// The contacts in a backup, each with a check box.
#[component]
pub(super) fn Contacts(
    /// The contacts.
    contacts: Vec<Helper>,
    /// The indices of the wanted contacts, as keys.
    wanted: RwSignal<Vec<String>>,
) -> impl IntoView {
    let or = |text: &str, otherwise: &'static str| if text.is_empty() { otherwise.to_owned() } else { text.to_owned() };
    let answer = |(id, contact): (usize, &Helper)| ChoiceOption {
        key: id.to_string(),
        label: or(&contact.name, words::EN.no_name),
        hint: or(&contact.phone, words::EN.no_number),
    };
    let answers: Vec<ChoiceOption> = contacts.iter().enumerate().map(answer).collect();
    let toggle = move |(key, is_on): (String, bool)| {
        wanted.update(|wanted| {
            wanted.retain(|other| *other != key);
            wanted.extend(is_on.then_some(key));
        });
    };
    (!answers.is_empty()).then(|| {
        view! {
            <Checks
                id="contacts-in"
                legend=words::EN.ask
                hint=words::EN.ask_hint
                answers=Signal::stored(answers)
                value=wanted
                on_toggle=toggle
            />
        }
    })
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
