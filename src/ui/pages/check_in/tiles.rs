//! The three tiles of a check-in: done, the smallest version, not today.

use super::CheckInDay;
use super::day::LastTap;
use crate::ui::parts::{Glyph, Icon, Show, Tile};
use cairn_core::coach::Unguarded;
use cairn_core::plan::{CheckIn, Goal, GoalId, Outcome};
use cairn_core::words::en::today::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// Three tiles, one tap each; the one of the smallest version says what that is. The chosen tile has a check and a heavier border; a tap on another tile changes the
/// answer.
#[component]
pub(super) fn Tiles(
    /// The goal and the day of the check-in.
    of: CheckInDay,
    /// The check-in of that day.
    said: Memo<Option<CheckIn>>,
) -> impl IntoView {
    let how = Memo::new(move |_| said.with(|said| said.as_ref().map(|check_in| check_in.how)));
    // A guarded goal has no smallest version, but a day recorded so stays visible.
    let is_unguarded = Memo::new(move |_| {
        of.notebook.plan().with(|plan| plan.goal(of.goal).is_some_and(|goal| Unguarded::of(goal).is_ok()))
    });
    let has_smallest = Memo::new(move |_| is_unguarded.get() || how.get() == Some(Outcome::Smallest));
    let not_today = move || if of.is_today() { W.not_today } else { W.not_that_day };
    let group = move || fill!(W.check_in_for, goal: of.title());
    let version = Memo::new(move |_| {
        let words = |goal: &Goal| Unguarded::of(goal).map(|goal| goal.parts.smallest.clone()).unwrap_or_default();
        of.notebook.plan().with(|plan| plan.goal(of.goal).map(words)).unwrap_or_default()
    });
    let has_words = Memo::new(move |_| version.with(|version| !version.is_empty()));
    let smallest = move || match version.get() {
        none if none.is_empty() => W.did_smallest.to_owned(),
        version => fill!(W.smallest, smallest: version),
    };
    let smallest = move || {
        view! {
            <Show when=move || {
                has_smallest.get()
            }>{tile(of, how, Outcome::Smallest, Icon::Leaf, Signal::derive(smallest))}</Show>
        }
    };
    // A smallest version with words of its own takes a row of its own, below the others.
    view! {
        <div class="tiles" class:worded=has_words role="group" aria-label=group>
            {tile(of, how, Outcome::Done, Icon::Stone, Signal::stored(W.done.to_owned()))}
            {move || (!has_words.get()).then(smallest)}
            {tile(of, how, Outcome::NotToday, Icon::Moon, Signal::derive(move || not_today().to_owned()))}
            {move || has_words.get().then(smallest)}
        </div>
    }
}

/// The id of a goal's tile for this outcome.
pub(in crate::ui::pages) fn tile_id(goal: GoalId, how: Outcome) -> String {
    let name = match how {
        Outcome::Done => "done",
        Outcome::Smallest => "smallest",
        Outcome::NotToday => "not-today",
    };
    format!("{name}-{goal}")
}

fn tile(of: CheckInDay, said: Memo<Option<Outcome>>, how: Outcome, icon: Icon, word: Signal<String>) -> AnyView {
    let is_chosen = move || said.get() == Some(how);
    let id = tile_id(of.goal, how);
    let say = move |()| {
        if said.get_untracked() != Some(how) {
            of.notebook.check_in(of.goal, of.day_untracked(), how);
            // An act that found no room is not recorded.
            if untrack(|| of.said_of(of.day())).is_some_and(|said| said.how == how) {
                of.tapped(of.notebook.last().get_untracked().map(LastTap::Recorded));
            }
        }
    };
    view! {
        <Tile id icon pressed=Signal::derive(is_chosen) on_press=say>
            {word}
            <Show when=is_chosen>
                <span class="tile-check">
                    <Glyph icon=Icon::Check />
                </span>
            </Show>
        </Tile>
    }
    .into_any()
}
