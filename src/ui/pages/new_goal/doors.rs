//! The two doors into the path.

use crate::browser::page;
use crate::notebook::Notebook;
use crate::route::Route;
use crate::ui::parts::{Glyph, Icon};
use crate::wizard::{Door, Draft};
use crate::words::en::new_goal::EN as W;
use leptos::prelude::*;

/// The two doors, each as large as a card.
#[component]
pub(in crate::ui::pages) fn Doors() -> impl IntoView {
    let notebook = Notebook::expect();
    let door = move |id: &'static str, class: &'static str, door: Door, title: &'static str, say: &'static str| {
        view! {
            <button type="button" class=class id=id data-field=id on:click=move |_| begin(notebook, door)>
                <span class="door-title">{title}</span>
                <span class="door-note">{say}</span>
                <Glyph icon=Icon::Forward />
            </button>
        }
    };
    view! {
        <div class="doors" role="group" aria-label=W.doors>
            {door("door-small", "door first", Door::Small, W.small, W.small_say)}
            {door("door-whole", "door", Door::Whole, W.whole, W.whole_say)}
        </div>
    }
}

/// Begins a draft behind a door and goes to its first question. A draft of that door that says nothing yet is taken
/// up again, so that looking in and out leaves no pile of empty ones.
pub(in crate::ui::pages) fn begin(notebook: Notebook, door: Door) {
    let new = notebook.begin(door);
    let as_new = |draft: &&Draft| says_the_same(draft, &new);
    let waiting = notebook.waiting();
    let empty = waiting.with_untracked(|all| all.iter().map(|waiting| &waiting.draft).find(as_new).cloned());
    let draft = empty.map_or_else(|| new.clone(), |empty| Draft { stage: new.stage, ..empty });
    notebook.keep(&draft);
    page::go(&Route::Path(draft.id, draft.stage).href());
}

/// Whether two drafts say the same of the goal, wherever their caret is.
pub(super) fn says_the_same(one: &Draft, other: &Draft) -> bool {
    let said =
        |draft: &Draft| Draft { id: other.id, stage: other.stage, focus: None, from_read_back: false, ..draft.clone() };
    said(one) == said(other)
}
