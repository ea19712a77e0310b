//! The question for the therapist's name, asked once.

use crate::browser::page;
use crate::notebook::{Notebook, Reviews};
use crate::ui::parts::{Button, ButtonKind, TextField};
use cairn_core::words::en::review::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The greatest number of names from earlier reviews to offer.
const OFFERED: usize = 3;

/// Asks for the therapist's name. Names of earlier reviews in this file can be picked with one tap, so that the new
/// review replaces the earlier one.
#[component]
pub(super) fn Name(
    /// The review.
    reviews: Reviews,
) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let missing = RwSignal::new(None);
    let call = move |name: &str| {
        reviews.set_reviewer(name);
        page::focus("heading".into());
    };
    let keep = move |()| {
        if name.with_untracked(|name| name.trim().is_empty()) {
            missing.set(Some(W.name_missing.to_owned()));
        } else {
            name.with_untracked(|name| call(name));
        }
    };
    let known = untrack(|| earlier(Notebook::expect())).into_iter().map(|by| {
        let words = fill!(W.name_same, name: by);
        view! { <Button on_press=move |()| call(&by)>{words}</Button> }
    });
    view! {
        <div class="stack">
            <TextField
                id="reviewer"
                plain=true
                label=W.name
                hint=W.name_hint
                value=name
                capitals="words"
                error=missing
                on_input=move |text| name.set(text)
                on_enter=keep
            />
            <div class="cluster">
                <Button id="keep-reviewer" kind=ButtonKind::Primary on_press=keep>
                    {W.name_keep}
                </Button>
                {known.collect_view()}
            </div>
        </div>
    }
}

/// The names of earlier reviews in this file.
fn earlier(notebook: Notebook) -> Vec<String> {
    let mut names = BTreeSet::new();
    notebook.plan().with(|plan| {
        let all = plan.goals.values().flat_map(|goal| goal.reviews.keys());
        names.extend(all.filter(|voice| !voice.by.trim().is_empty()).map(|voice| voice.by.clone()));
    });
    names.into_iter().take(OFFERED).collect()
}
