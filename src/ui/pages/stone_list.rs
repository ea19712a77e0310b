//! List of everything done, each item with its stone: grouped by month, the newest first, loaded in portions.

use super::stones::mark;
use crate::browser::{locale, page};
use crate::notebook::{Notebook, name_here};
use crate::ui::editable::Editable;
use crate::ui::parts::{Button, ButtonKind, Icon, StonePicture};
use cairn_core::plan::{Deed, Stone, StoneKind};
use cairn_core::route::Route;
use cairn_core::words::en::evidence::EN as W;
use cairn_core::words::en::history::stone;
use cairn_core::words::en::today::EN as TODAY;
use chrono::Datelike;
use leptos::prelude::*;

/// The number of items in a portion.
const AT_ONCE: usize = 100;

/// Items done, with a button for older ones.
#[component]
pub(super) fn StoneList(
    /// Things done, the newest first.
    #[prop(into)]
    deeds: Signal<Vec<Deed>>,
    /// Whether items name their goal.
    #[prop(optional)]
    named: bool,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let shown = RwSignal::new(AT_ONCE);
    let months = move || deeds.with(|deeds| by_month(deeds.get(..shown.get()).unwrap_or(deeds)));
    let month = move |deeds| month(deeds, named.then_some(notebook));
    let has_more = move || deeds.with(Vec::len) > shown.get();
    view! {
        <div class="stack">
            {move || months().into_iter().map(month).collect_view()} <Show when=has_more>
                <Button id="more-stones" on_press=move |()| shown.update(|shown| *shown += AT_ONCE)>
                    {W.more}
                </Button>
            </Show>
        </div>
    }
}

fn by_month(deeds: &[Deed]) -> Vec<Vec<Deed>> {
    let month = |deed: &Deed| (deed.on.year(), deed.on.month());
    deeds.chunk_by(|one, next| month(one) == month(next)).map(<[Deed]>::to_vec).collect()
}

fn month(deeds: Vec<Deed>, names: Option<Notebook>) -> AnyView {
    let name = deeds.first().map(|deed| locale::month(deed.on));
    // The level depends on the place: on a page it follows the page's heading, in a dialog the dialog's.
    let heading = match names {
        Some(_) => view! { <h2 class="card-title">{name}</h2> }.into_any(),
        None => view! { <h3>{name}</h3> }.into_any(),
    };
    view! {
        <section class="stack tight">
            {heading} <ul class="plain stone-list" role="list">
                {deeds.into_iter().map(|deed| line(deed, names)).collect_view()}
            </ul>
        </section>
    }
    .into_any()
}

/// One item done, with the name of its goal if a notebook is given.
fn line(deed: Deed, names: Option<Notebook>) -> AnyView {
    let name = |notebook: Notebook| notebook.plan().with(|plan| plan.goal(deed.goal).map(name_here));
    let of = names.and_then(name).map(|title| {
        view! {
            <a class="stone-goal" href=Route::goal(deed.goal).href()>
                {title}
            </a>
        }
    });
    let ahead = names.filter(|notebook| deed.on > notebook.today().get()).map(|notebook| ahead(notebook, &deed));
    let words = (!deed.words.is_empty()).then(|| view! { <q class="own-words">{deed.words}</q> });
    view! {
        <li>
            <StonePicture stone=mark(Stone {
                on: deed.on,
                kind: deed.kind,
            }) />
            <div>
                <p>
                    <time datetime=deed.on.to_string()>{locale::day(deed.on)}</time>
                    <span>": " {stone(deed.kind)}</span>
                </p>
                {of}
                {words}
                {ahead}
            </div>
        </li>
    }
    .into_any()
}

/// The note on an item dated in the future, recorded while the device's clock was ahead; it can be undone.
fn ahead(notebook: Notebook, deed: &Deed) -> AnyView {
    let (goal, on) = (deed.goal, deed.on);
    let is_of_day = matches!(deed.kind, StoneKind::Done | StoneKind::Smallest);
    let take_back = is_of_day.then(|| {
        let press = move |()| {
            notebook.clear_day(goal, on);
            page::focus("heading".into());
        };
        view! {
            <Editable>
                <Button id=format!("take-back-{goal}-{on}") kind=ButtonKind::Text icon=Icon::Undo on_press=press>
                    {TODAY.take_back}
                </Button>
            </Editable>
        }
    });
    view! {
        <p class="soft small">{W.ahead}</p>
        {take_back}
    }
    .into_any()
}
