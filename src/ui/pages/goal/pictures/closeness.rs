//! Picture of how close the goal feels over time, with gaps left open, and a verdict in plain words.

use super::super::super::behind::Behind;
use super::super::OneGoal;
use super::SameAsTable;
use crate::browser::locale;
use crate::ui::parts::LinePicture;
use cairn_core::scales::{Formula, RatedDay, lines, moved};
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
    let picture = move || rated.with(|lines| shown(lines, one.notebook.settings().shows_numbers()));
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

fn shown(lines: &[Vec<RatedDay>], numbers: bool) -> Option<AnyView> {
    let all: Vec<RatedDay> = lines.iter().flatten().copied().collect();
    let (first, last) = (*all.first()?, *all.last()?);
    let words = verdict(moved(&all.iter().map(|point| point.close).collect::<Vec<_>>()));
    let said = |point: RatedDay| (locale::date(point.day), felt(point.close, numbers));
    let ((first_day, first_felt), (last_day, last_felt)) = (said(first), said(last));
    let latest = move || fill!(W.close_last, date: last_day, felt: last_felt);
    let label = fill!(W.close_label, first: locale::date(first.day), last: locale::date(last.day), verdict: words);
    let place = |point: &RatedDay| ((point.day - first.day).num_days(), point.close.get());
    let drawn = lines.iter().map(|line| line.iter().map(place).collect()).collect();
    let row = move |point: &RatedDay| vec![locale::day_short(point.day), felt(point.close, numbers)];
    let many = all.len() > 1;
    let rows = move |()| all.iter().rev().map(row).collect::<Vec<_>>();
    let view = view! {
        <p class="verdict">{words}</p>
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
