//! List of everything done, each item with its stone: grouped by month, the newest first, loaded in portions.

use super::stones::mark;
use crate::browser::{locale, page};
use crate::notebook::{Notebook, name_here};
use crate::ui::editable::Editable;
use crate::ui::parts::{Button, ButtonKind, Icon, Show, StonePicture};
use cairn_core::plan::{Stone, StoneKind, StoneRecord};
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
    records: Signal<Vec<StoneRecord>>,
    /// Whether items name their goal.
    #[prop(optional)]
    named: bool,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let shown = RwSignal::new(AT_ONCE);
    let months = move || records.with(|records| by_month(records.get(..shown.get()).unwrap_or(records)));
    let month = move |records| month(records, named.then_some(notebook));
    let has_more = move || records.with(Vec::len) > shown.get();
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

fn by_month(records: &[StoneRecord]) -> Vec<Vec<StoneRecord>> {
    let month = |record: &StoneRecord| (record.on.year(), record.on.month());
    records.chunk_by(|one, next| month(one) == month(next)).map(<[StoneRecord]>::to_vec).collect()
}

fn month(records: Vec<StoneRecord>, names: Option<Notebook>) -> AnyView {
    let name = records.first().map(|record| locale::month(record.on));
    // The level depends on the place: on a page it follows the page's heading, in a dialog the dialog's.
    let heading = match names {
        Some(_) => view! { <h2 class="card-title">{name}</h2> }.into_any(),
        None => view! { <h3>{name}</h3> }.into_any(),
    };
    view! {
        <section class="stack tight">
            {heading} <ul class="plain stone-list" role="list">
                {records.into_iter().map(|record| line(record, names)).collect_view()}
            </ul>
        </section>
    }
    .into_any()
}

/// One item done, with the name of its goal if a notebook is given.
fn line(record: StoneRecord, names: Option<Notebook>) -> AnyView {
    let name = |notebook: Notebook| notebook.plan().with(|plan| plan.goal(record.goal).map(name_here));
    let of = names.and_then(name).map(|title| {
        view! {
            <a class="stone-goal" href=Route::goal(record.goal).href()>
                {title}
            </a>
        }
    });
    let ahead = names.filter(|notebook| record.on > notebook.today().get()).map(|notebook| ahead(notebook, &record));
    let words = (!record.words.is_empty()).then(|| view! { <q class="own-words">{record.words}</q> });
    view! {
        <li>
            <StonePicture stone=mark(Stone {
                on: record.on,
                kind: record.kind,
            }) />
            <div>
                <p>
                    <time datetime=record.on.to_string()>{locale::day(record.on)}</time>
                    <span>": " {stone(record.kind)}</span>
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
fn ahead(notebook: Notebook, record: &StoneRecord) -> AnyView {
    let (goal, on) = (record.goal, record.on);
    let is_of_day = matches!(record.kind, StoneKind::Done | StoneKind::Smallest);
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
