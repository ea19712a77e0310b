//! Picture of how close the goal feels over time, with gaps left open, and a verdict in plain words.

use super::super::super::behind::Behind;
use super::super::OneGoal;
use super::SameAsTable;
use crate::browser::locale;
use crate::ui::parts::{LinePicture, Show};
use cairn_core::scales::{Formula, RatedDay, Trend, lines, rated_as_worded, trend};
use cairn_core::words::en::pictures::{EN as W, felt};
use cairn_core::words::en::scales::verdict;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The line, the verdict, and the table; nothing without a rating.
#[component]
pub(super) fn ClosenessPart(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let rated = one.read(lines);
    let as_worded = one.read(rated_as_worded);
    let trend = Memo::new(move |_| {
        let today = one.notebook.today().get();
        one.notebook.plan().with(|plan| trend(plan, plan.goal(one.id)?, today))
    });
    let picture = move || {
        let numbers = one.notebook.settings().shows_numbers();
        rated.with(|lines| as_worded.with(|as_worded| shown(lines, as_worded, trend.get(), numbers)))
    };
    view! {
        <Show when=move || rated.with(|lines| !lines.is_empty())>
            <section class="sheet-part">
                <h2>{W.close_title}</h2>
                {picture}
                <Behind formula=Formula::Moved />
            </section>
        </Show>
    }
}

/// The picture of all ratings, and the first and the latest of those since the goal's words last changed. There is no
/// verdict without a trend.
fn shown(lines: &[Vec<RatedDay>], as_worded: &[RatedDay], trend: Option<Trend>, numbers: bool) -> Option<AnyView> {
    let all: Vec<RatedDay> = lines.iter().flatten().copied().collect();
    let begun = *all.first()?;
    let compared = if as_worded.is_empty() { &all[..] } else { as_worded };
    let (first, last) = (*compared.first()?, *compared.last()?);
    let words = trend.map(verdict);
    let said = |point: RatedDay| (locale::date(point.day), felt(point.close, numbers));
    let ((first_day, first_felt), (last_day, last_felt)) = (said(first), said(last));
    let latest = move || fill!(W.close_last, date: last_day, felt: last_felt);
    let (from, to) = (locale::date(begun.day), locale::date(last.day));
    let label = if let Some(words) = words {
        fill!(W.close_label, first: from, last: to, verdict: words)
    } else {
        fill!(W.close_label_alone, first: from, last: to)
    };
    let place = |point: &RatedDay| ((point.day - begun.day).num_days(), point.close.get());
    let drawn = lines.iter().map(|line| line.iter().map(place).collect()).collect();
    let row = move |point: &RatedDay| vec![locale::day_short(point.day), felt(point.close, numbers)];
    let many = compared.len() > 1;
    let rows = move |()| all.iter().rev().map(row).collect::<Vec<_>>();
    let view = view! {
        {words.map(|words| view! { <p class="verdict">{words}</p> })}
        <LinePicture lines=drawn label numbers />
        <ul class="plain stack tight small" role="list">
            <li>{fill!(W.close_first, date: first_day, felt: first_felt)}</li>
            {many.then(|| view! { <li>{latest()}</li> })}
        </ul>
        {(lines.len() > 1).then(|| view! { <p class="soft small">{W.close_gap}</p> })}
        <SameAsTable head=vec![W.date, W.close_felt] rows />
    };
    Some(view.into_any())
}
