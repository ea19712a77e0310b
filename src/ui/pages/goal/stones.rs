//! The cairn of the goal, and its stones in words.

use super::super::stones::{Cairn, title};
use super::OneGoal;
use crate::browser::locale;
use crate::plan::{Goal, Stone};
use crate::ui::parts::{Disclosure, Size};
use crate::words::en::goal::EN as W;
use crate::words::en::history::{stone, stones as counted};
use crate::words::fill;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The cairn, and how many stones of each kind it has.
#[component]
pub(super) fn Picture(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let stones = one.read(Goal::stones);
    view! {
        <Cairn stones size=Size::Large />
        <p class="soft">{move || stones.with(|stones| summary(stones))}</p>
    }
}

/// "A cairn of 4 stones: the first one, 2 days done, 1 wise change."
fn summary(stones: &[Stone]) -> String {
    let mut counts = BTreeMap::new();
    for stone in stones {
        *counts.entry(stone.kind).or_insert(0_usize) += 1;
    }
    let kinds: Vec<String> = counts.into_iter().map(|(kind, count)| counted(kind, count)).collect();
    fill(W.stones_list, &[("title", &title(stones.len())), ("kinds", &kinds.join(", "))])
}

/// What each stone was laid for, newest first.
#[component]
pub(super) fn StonesInWords(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let stones = one.read(Goal::stones);
    let line = |at: &Stone| {
        let words = fill(W.stone_line, &[("date", &locale::date(at.on)), ("stone", stone(at.kind))]);
        view! { <li>{words}</li> }
    };
    let lines = move || stones.with(|stones| stones.iter().rev().map(line).collect_view());
    view! {
        <section class="sheet-part no-print">
            <h2>{W.cairn_title}</h2>
            <Disclosure summary=W.stones_title>
                <ul class="plain stack tight" role="list">
                    {lines}
                </ul>
            </Disclosure>
        </section>
    }
}
