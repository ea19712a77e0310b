//! The cairn of the goal, and a dialog with its stones one by one.

use super::super::stone_list::StoneList;
use super::super::stones::{Cairn, title};
use super::OneGoal;
use crate::ui::parts::{Button, Dialog, Icon, Size};
use cairn_core::plan::{Plan, Stone, StoneRecord};
use cairn_core::words::en::goal::EN as W;
use cairn_core::words::en::history::{stone, stones as counted};
use cairn_core::words::en::pictures::EN as P;
use cairn_core::words::fill;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The cairn, and how many stones of each kind it has.
#[component]
pub(super) fn Picture(
    /// The goal.
    one: OneGoal,
    /// Whether the words about the stones stand elsewhere on the page.
    #[prop(optional)]
    alone: bool,
) -> impl IntoView {
    let today = one.notebook.today();
    let stones = one.read(move |goal| goal.stones(today.get()));
    let words = move || stones.with(|stones| summary(stones, one.notebook.settings().shows_numbers()));
    view! {
        <Cairn stones size=Size::Large />
        <UpClose one />
        {(!alone).then(|| view! { <p class="soft">{words}</p> })}
    }
}

/// The summary, such as "A cairn of 4 stones: the first one, 2 days done, 1 wise change."; without counts if numbers
/// are off.
fn summary(stones: &[Stone], numbers: bool) -> String {
    let mut counts = BTreeMap::new();
    for stone in stones {
        *counts.entry(stone.kind).or_insert(0_usize) += 1;
    }
    let kind = |(kind, count)| if numbers { counted(kind, count) } else { stone(kind).to_owned() };
    let kinds = counts.into_iter().map(kind).collect::<Vec<_>>().join(", ");
    if numbers {
        fill!(W.stones_list, title: title(stones.len(), numbers), kinds: kinds)
    } else {
        fill!(P.cairn_of, kinds: kinds)
    }
}

/// Every stone by itself, with its day and its reason, the newest first.
#[component]
fn UpClose(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let records = Memo::new(move |_| one.notebook.plan().with(|plan| of_goal(plan, one)));
    view! {
        <div class="cluster no-print">
            <Button id="up-close" icon=Icon::Look on_press=move |()| open.set(true)>
                {P.up_close}
            </Button>
        </div>
        <Dialog id="stones-up-close" title=W.cairn_title open on_close=move |()| open.set(false)>
            <StoneList records />
        </Dialog>
    }
}

fn of_goal(plan: &Plan, one: OneGoal) -> Vec<StoneRecord> {
    let today = one.notebook.today().get();
    plan.goal(one.id).map(|goal| goal.stone_records(today)).unwrap_or_default().into_iter().rev().collect()
}
