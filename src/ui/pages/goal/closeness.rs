//! How close the goal felt over time: a picture, a plain word, and the same as a table.

use super::OneGoal;
use crate::browser::locale;
use crate::scales::{Felt, moved, stretches};
use crate::ui::parts::Disclosure;
use crate::words::en::scales::{EN as W, verdict};
use crate::words::fill;
use leptos::prelude::*;
use std::fmt::Write;

/// The size of the picture, in its own units. Ratings stand in the middle, so that marks at the edges are whole.
const WIDE: i64 = 320;
const HIGH: i64 = 110;
const EDGE: i64 = 8;

/// Nothing is shown before the first rating.
#[component]
pub(super) fn Closeness(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let felt = one.read(stretches);
    let shown = move || felt.with(|felt| (!felt.is_empty()).then(|| drawn(felt)));
    view! {
        <Show when=move || felt.with(|felt| !felt.is_empty())>
            <section class="sheet-part">
                <h2>{W.title}</h2>
                {shown}
                <p class="soft small">{W.gaps}</p>
                <Disclosure summary=W.table>{move || felt.with(|felt| table(felt))}</Disclosure>
                <Disclosure summary=W.about>
                    <p>{W.source}</p>
                    <p>{W.limits}</p>
                </Disclosure>
            </section>
        </Show>
    }
}

/// The picture and its verdict.
fn drawn(felt: &[Vec<Felt>]) -> AnyView {
    let all: Vec<Felt> = felt.iter().flatten().copied().collect();
    let (Some(first), Some(last)) = (all.first(), all.last()) else { return ().into_any() };
    let says = verdict(moved(&all.iter().map(|(_, rating)| *rating).collect::<Vec<_>>()));
    let words = [
        ("first", first.1.get().to_string()),
        ("from", locale::date(first.0)),
        ("last", last.1.get().to_string()),
        ("until", locale::date(last.0)),
        ("verdict", says.to_owned()),
    ];
    let label = fill(W.picture, &words.each_ref().map(|(name, word)| (*name, word.as_str())));
    let (lines, marks) = paths(felt);
    let steps = [0, 5, 10].map(|n| {
        view! { <path class="closeness-step" d=format!("M{EDGE} {}H{}", down(n), WIDE - EDGE)></path> }
    });
    view! {
        <figure class="closeness">
            <svg viewBox=format!("0 0 {WIDE} {HIGH}") role="img" aria-label=label.clone()>
                {steps.into_iter().collect_view()}
                <path class="closeness-line" d=lines></path>
                <path class="closeness-mark" d=marks></path>
            </svg>
            <figcaption aria-hidden="true">{label}</figcaption>
        </figure>
    }
    .into_any()
}

/// How far down a rating stands.
fn down(rating: u8) -> i64 {
    HIGH - EDGE - i64::from(rating) * (HIGH - 2 * EDGE) / 10
}

/// One path for all lines and one for all marks, however many there are.
fn paths(felt: &[Vec<Felt>]) -> (String, String) {
    let days = || felt.iter().flatten().map(|(day, _)| *day);
    let (Some(first), Some(last)) = (days().next(), days().next_back()) else { return <_>::default() };
    let span = (last - first).num_days().max(1);
    let (mut lines, mut marks) = (String::new(), String::new());
    for stretch in felt {
        for (at, (day, rating)) in stretch.iter().enumerate() {
            let x = EDGE + (*day - first).num_days() * (WIDE - 2 * EDGE) / span;
            let y = down(rating.get());
            // Writing into a string can't go wrong.
            let _ = write!(lines, "{}{x} {y}", if at == 0 { 'M' } else { 'L' });
            let _ = write!(marks, "M{} {y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0", x - 3);
        }
    }
    (lines, marks)
}

/// All ratings, newest first.
fn table(felt: &[Vec<Felt>]) -> AnyView {
    let rows = felt.iter().flatten().rev().map(|(day, rating)| {
        view! {
            <tr>
                <th scope="row">{locale::date(*day)}</th>
                <td>{rating.get()}</td>
            </tr>
        }
    });
    view! {
        <table class="days">
            <thead>
                <tr>
                    <th scope="col">{W.day}</th>
                    <th scope="col">{W.felt}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
