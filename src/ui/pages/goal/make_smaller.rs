//! Section that makes the goal smaller in place, and then asks for confidence again.

use super::OneGoal;
use crate::browser::page;
use crate::ui::hard_words::UnlessHard;
use crate::ui::parts::{Button, ButtonKind, Disclosure, Icon, Ruler, Show};
use crate::ui::smaller::SmallerVersions;
use cairn_core::coach::{Guarded, Unguarded};
use cairn_core::plan::{Goal, Part, Parts, Rating, Rulers};
use cairn_core::route::Route;
use cairn_core::wizard::{Stage, smaller_versions};
use cairn_core::words::en::frame::EN as FRAME;
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
    let (last, taken, is_undone) = (one.notebook.last(), RwSignal::new(None), RwSignal::new(false));
    let is_taken = Memo::new(move |_| taken.with(Option::is_some));
    let can_undo = Memo::new(move |_| is_taken.get() && last.get() == taken.get());
    let take = move |smaller: Parts| {
        let differences = |goal: &Goal| goal.parts.differences(&smaller);
        let parts = one.notebook.plan().with_untracked(|plan| plan.goal(one.id).map(differences));
        one.notebook.make_smaller(one.id, parts.unwrap_or_default());
        taken.set(last.get_untracked());
        is_undone.set(false);
        page::focus("sure-now".into());
    };
    let undo = move |()| {
        one.notebook.undo_last();
        taken.set(None);
        is_undone.set(true);
        page::focus("smaller-0".into());
    };
    let words = move || if is_undone.get() { Some(FRAME.did_undo) } else { is_taken.get().then_some(W.taken) };
    view! {
        <Show when=move || is_open.get()>
            <section class="sheet-part no-print">
                <UnlessHard>
                    <Disclosure summary=W.title>
                        <div class="stack">
                            <p class="soft">{W.say}</p>
                            <SmallerVersions versions own=Route::Edit(one.id, Stage::Clear).href() on_take=take />
                            <div class="cluster spread flush">
                                <p role="status">{words}</p>
                                <Show when=move || can_undo.get()>
                                    <Button kind=ButtonKind::Text icon=Icon::Undo id="undo-smaller" on_press=undo>
                                        {W.back}
                                    </Button>
                                </Show>
                            </div>
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
