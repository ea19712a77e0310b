//! Unfinished drafts.

use crate::browser::page;
use crate::notebook::{Notebook, SavedDraft};
use crate::ui::parts::{Button, ButtonKind, Card, For, Icon, LinkButton, Show};
use cairn_core::plan::Plan;
use cairn_core::route::Route;
use cairn_core::wizard::{Draft, DraftId, Purpose, is_unchanged};
use cairn_core::words::en::new_goal::{EN as W, stage};
use cairn_core::words::fill;
use leptos::prelude::*;

/// The id of the heading, which gets the focus when a draft is discarded.
const TITLE: &str = "drafts";

/// The number of words of a wish that the list shows.
const FIRST_WORDS: usize = 8;

/// Drafts of new goals that have words.
pub(in crate::ui::pages) fn speaking(notebook: Notebook) -> Memo<Vec<Draft>> {
    let (waiting, plan) = (notebook.drafts().saved(), notebook.plan());
    Memo::new(move |_| {
        let drafts = waiting.with(|all| all.iter().filter_map(SavedDraft::draft).collect::<Vec<_>>());
        let speaks = |plan: &Plan| {
            drafts.into_iter().filter(|draft| draft.purpose == Purpose::NewGoal && !is_unchanged(draft, plan)).collect()
        };
        plan.with(speaks)
    })
}

/// Unfinished drafts, each with buttons to continue and to discard; nothing if there are none.
#[component]
pub(in crate::ui::pages) fn WaitingDrafts() -> impl IntoView {
    let notebook = Notebook::expect();
    let drafts = speaking(notebook);
    let ids = move || drafts.with(|drafts| drafts.iter().map(|draft| draft.id).collect::<Vec<_>>());
    view! {
        <Show when=move || drafts.with(|drafts| !drafts.is_empty())>
            <section class="stack">
                <h2 id=TITLE tabindex="-1">
                    {W.waiting_title}
                </h2>
                <ul class="card-list" role="list">
                    <For each=ids key=ToString::to_string children=move |id| view! { <OneDraft drafts id /> } />
                </ul>
            </section>
        </Show>
    }
}

/// One draft in the list.
#[component]
fn OneDraft(
    /// All unfinished drafts.
    drafts: Memo<Vec<Draft>>,
    /// The draft.
    id: DraftId,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let draft =
        Memo::new(move |_| drafts.with(|all| all.iter().find(|draft| draft.id == id).cloned()).unwrap_or_default());
    let name = Memo::new(move |_| draft.with(first_words));
    let throw_name = move || fill!(W.throw_away_name, name: name.get());
    let left_at = move || fill!(W.left_at, stage: stage(draft.with(|draft| draft.stage)));
    let href = Signal::derive(move || Route::Path(id, draft.with(|draft| draft.stage)).href());
    let discard_draft = move |()| {
        notebook.drafts().discard(id);
        page::focus(TITLE.into());
    };
    view! {
        <li>
            <Card class="draft-card">
                <p class="goal-name">{name}</p>
                <p class="soft small">{left_at}</p>
                <div class="cluster">
                    <LinkButton id=format!("go-on-{id}") href icon_after=Icon::Forward>
                        {W.go_on}
                        <span class="only-heard">": " {name}</span>
                    </LinkButton>
                    <Button
                        id=format!("throw-away-{id}")
                        kind=ButtonKind::Text
                        icon=Icon::Erase
                        name=Signal::derive(throw_name)
                        on_press=discard_draft
                    >
                        {W.throw_away}
                    </Button>
                </div>
            </Card>
        </li>
    }
}

/// The first words of a draft's wording, or of its wish.
fn first_words(draft: &Draft) -> String {
    let said = [&draft.wording, &draft.wish].into_iter().find(|text| !text.trim().is_empty());
    let Some(said) = said else { return W.no_words.to_owned() };
    let words: Vec<&str> = said.split_whitespace().collect();
    let first = words.iter().take(FIRST_WORDS).copied().collect::<Vec<_>>().join(" ");
    if words.len() > FIRST_WORDS { format!("{first} …") } else { first }
}
