//! Smaller goals of an area of life, offered where the wording is still broad.

use super::suggestion::offer;
use crate::notebook::DraftEditor;
use crate::ui::parts::{Button, ButtonKind, Chip, Show};
use cairn_core::coach::{Guard, Reading};
use cairn_core::plan::Area;
use cairn_core::wizard::topic;
use cairn_core::words::en::areas;
use cairn_core::words::en::families;
use cairn_core::words::en::smaller;
use cairn_core::words::en::stage_clear::EN as W;
use cairn_core::words::offer::{Offer, fits, some};
use leptos::prelude::*;

/// Returns the next few goals of an area that may be offered beside a guard.
fn some_of(area: Area, turn: usize, guard: Option<Guard>) -> Vec<Offer> {
    let goals: Vec<Offer> = smaller::goals(area).iter().filter(|goal| fits(goal.words, guard)).copied().collect();
    some(&goals, turn)
}

/// Smaller goals to tap: of the area whose chip was tapped, which the draft keeps, else the area that the draft is about.
#[component]
pub(super) fn Smaller(
    /// The coach's reading of the wording.
    reading: Memo<Reading>,
    /// The reading that the subject's offers are chosen by.
    subject: Memo<Reading>,
    /// Whether the coach may speak about the wording.
    said: Signal<bool>,
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let draft = typing.draft();
    let area = Memo::new(move |_| draft.with(|draft| topic(draft, reading.with(|reading| reading.area))));
    let pick = typing.put(|draft, area: Area| draft.picked = Some(area));
    let guard = Memo::new(move |_| reading.with(|reading| reading.guard));
    // Other goals are never offered beside a loss, nor beside checking, where they would serve as reassurance, nor beside
    // those of a subject.
    let may_offer = |reading: &Reading| reading.broad && !reading.loss && reading.guard != Some(Guard::Checking);
    let has_subject = move || subject.with(|subject| !families::about(subject, true).is_empty());
    let is_broad = Memo::new(move |_| said.get() && reading.with(may_offer) && !has_subject());
    let turn = RwSignal::new(0);
    let goals = move || {
        let some = |area| some_of(area, turn.get(), guard.get()).into_iter();
        area.get().map(|area| some(area).map(|goal| offer(goal.words.to_owned())).collect_view())
    };
    let chip = move |one: Area| {
        let pressed = Signal::derive(move || area.get() == Some(one));
        view! {
            <Chip id=format!("smaller-{}", one.slug()) pressed on_press=move || pick.run(one)>
                {areas::area(one)}
            </Chip>
        }
    };
    view! {
        <Show when=move || is_broad.get()>
            <section class="stack" aria-labelledby="smaller-title">
                <h2 id="smaller-title">{W.smaller_title}</h2>
                <p class="soft">{W.smaller_lead}</p>
                <div class="chips" role="group" aria-label=W.smaller_areas>
                    {Area::ALL.map(chip).collect_view()}
                </div>
                <ul class="plain stack tight">{goals}</ul>
                <Show when=move || area.get().is_some()>
                    <Button id="smaller-others" kind=ButtonKind::Text on_press=move || turn.update(|turn| *turn += 1)>
                        {W.smaller_others}
                    </Button>
                </Show>
            </section>
        </Show>
    }
}
