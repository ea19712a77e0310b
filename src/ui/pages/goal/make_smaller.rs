//! Section that makes the goal smaller in place, and then asks for confidence again.

use super::OneGoal;
use crate::browser::page;
use crate::ui::hard_words::UnlessHard;
use crate::ui::parts::{Disclosure, Ruler, Show};
use crate::ui::smaller::SmallerVersions;
use cairn_core::coach::{Guarded, Unguarded};
use cairn_core::plan::{Goal, Part, Parts, Rating, Rulers};
use cairn_core::route::Route;
use cairn_core::wizard::{Stage, smaller_versions};
use cairn_core::words::en::make_smaller::EN as W;
use cairn_core::words::en::stage_doable::{EN as DOABLE, RULER};
use leptos::prelude::*;

/// The smaller versions of an open goal; nothing for a guarded goal.
#[component]
pub(super) fn MakeSmaller(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let is_open = one.read(|goal| goal.is_open() && goal.guard().is_none());
    let versions = one.read(|goal| Unguarded::of(goal).map(smaller_versions).unwrap_or_default());
    let is_taken = RwSignal::new(false);
    let take = move |smaller: Parts| {
        let differences = |goal: &Goal| goal.parts.differences(&smaller);
        let parts = one.notebook.plan().with_untracked(|plan| plan.goal(one.id).map(differences));
        one.notebook.change_parts(one.id, parts.unwrap_or_default());
        is_taken.set(true);
        page::focus("sure-now-0".into());
    };
    view! {
        <Show when=move || is_open.get()>
            <section class="sheet-part no-print">
                <UnlessHard>
                    <Disclosure summary=W.title>
                        <div class="stack">
                            <p class="soft">{W.say}</p>
                            <SmallerVersions versions own=Route::Edit(one.id, Stage::Clear).href() on_take=take />
                            <p role="status">{move || is_taken.get().then_some(W.taken)}</p>
                            <Show when=move || is_taken.get()>
                                <SureNow one />
                            </Show>
                        </div>
                    </Disclosure>
                </UnlessHard>
            </section>
        </Show>
    }
    .into_any()
}

/// The ruler of confidence in the smaller goal.
#[component]
fn SureNow(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let picked = RwSignal::new(None::<u8>);
    let pick = move |n: u8| {
        picked.set(Some(n));
        let rulers = |goal: &Goal| Rulers { confidence: Rating::try_from(n).ok(), ..goal.parts.rulers.clone() };
        if let Some(rulers) = one.notebook.plan().with_untracked(|plan| plan.goal(one.id).map(rulers)) {
            one.notebook.change_part(one.id, Part::Rulers(rulers), String::new());
        }
    };
    view! {
        <Ruler
            id="sure-now"
            legend=W.ask
            low=DOABLE.confidence_low
            high=DOABLE.confidence_high
            said=Signal::stored(RULER.map(String::from).to_vec())
            value=picked
            on_pick=pick
        />
    }
}
