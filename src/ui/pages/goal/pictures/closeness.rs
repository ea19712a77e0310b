//! Picture of how close the goal feels over time, with gaps left open, and a verdict in plain words.

use super::super::super::behind::Behind;
use super::super::OneGoal;
use super::SameAsTable;
use crate::browser::locale;
use crate::ui::parts::{LinePicture, Show};
use cairn_core::scales::{Formula, RatedDay, Trend, lines, trend};
use cairn_core::words::en::pictures::{EN as W, felt};
use cairn_core::words::en::scales::verdict;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The line, the verdict, and the table; nothing before the second rating, as one alone is no line.
#[component]
pub(super) fn ClosenessPart(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let rated = one.read(lines);
    let trend = Memo::new(move |_| {
        let today = one.notebook.today().get();
        one.notebook.plan().with(|plan| trend(plan, plan.goal(one.id)?, today))
    });
    let picture = move || {
        let numbers = one.notebook.settings().shows_numbers();
        rated.with(|lines| shown(lines, trend.get(), numbers))
    };
    view! {
        <Show when=move || rated.with(|lines| lines.iter().map(Vec::len).sum::<usize>() > 1)>
            <section class="sheet-part">
                <h2>{W.close_title}</h2>
                {picture}
            </section>
        </Show>
    }
}

/// The picture of all ratings with its verdict. There is no verdict without a trend.
fn shown(lines: &[Vec<RatedDay>], trend: Option<Trend>, numbers: bool) -> Option<AnyView> {
    let all: Vec<RatedDay> = lines.iter().flatten().copied().collect();
    let begun = *all.first()?;
    let (words, has_gap) = (trend.map(verdict), lines.len() > 1);
    let (from, to) = (locale::date(begun.day), locale::date(all.last()?.day));
    let label = if let Some(words) = words {
        fill!(W.close_label, first: from, last: to, verdict: words)
    } else {
        fill!(W.close_label_alone, first: from, last: to)
    };
    let place = |point: &RatedDay| ((point.day - begun.day).num_days(), point.close.get());
    let drawn = lines.iter().map(|line| line.iter().map(place).collect()).collect();
    let row = move |point: &RatedDay| vec![locale::day_short(point.day), felt(point.close, numbers)];
    let rows = move |()| all.iter().rev().map(row).collect::<Vec<_>>();
    let view = view! {
        {words.map(|words| view! { <p class="verdict">{words}</p> })}
        <LinePicture lines=drawn label numbers />
        <SameAsTable head=vec![W.date, W.close_felt] rows>
            {has_gap.then(|| view! { <p class="soft small">{W.close_gap}</p> })}
            <Behind formula=Formula::Moved />
        </SameAsTable>
    };
    Some(view.into_any())
}
