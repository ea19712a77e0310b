//! Smaller goals of an area of life, offered where the wording is still broad.

use super::suggestion::offer;
use crate::notebook::DraftEditor;
use crate::ui::parts::{Button, ButtonKind, Chip};
use cairn_core::coach::{Guard, Reading};
use cairn_core::plan::Area;
use cairn_core::words::en::areas;
use cairn_core::words::en::coach;
use cairn_core::words::en::smaller;
use cairn_core::words::en::stage_clear::EN as W;
use leptos::prelude::*;

/// Number of goals that are shown at a time.
const AT_A_TIME: usize = 4;

/// Returns the next few goals of an area that may be offered beside a guard. After the last goal it starts again.
fn some(area: Area, turn: usize, guard: Option<Guard>) -> impl Iterator<Item = &'static str> {
    let goals: Vec<&str> = smaller::goals(area).iter().copied().filter(|goal| smaller::fits(goal, guard)).collect();
    let (first, count) = ((turn * AT_A_TIME) % goals.len().max(1), AT_A_TIME.min(goals.len()));
    goals.into_iter().cycle().skip(first).take(count)
}

/// Smaller goals to tap: of the area that the wording is about, else the area to work on, else an area that the person
/// picks.
#[component]
pub(super) fn Smaller(
    /// The coach's reading of the wording.
    reading: Memo<Reading>,
    /// Whether the coach may speak about the wording.
    said: Signal<bool>,
) -> impl IntoView {
    let picked = DraftEditor::expect().read(|draft| draft.picked);
    let chosen = RwSignal::new(None::<Area>);
    let area = Memo::new(move |_| chosen.get().or_else(|| reading.with(|reading| reading.area)).or(picked.get()));
    let guard = Memo::new(move |_| reading.with(|reading| reading.guard));
    let care =
        move || reading.with(|reading| reading.avoided.and_then(coach::care)).map(|care| view! { <p>{care}</p> });
    // Other goals are never offered beside a loss, nor beside checking, where they would serve as reassurance.
    let may_offer = |reading: &Reading| reading.broad && !reading.loss && reading.guard != Some(Guard::Checking);
    let is_broad = Memo::new(move |_| said.get() && reading.with(may_offer));
    let turn = RwSignal::new(0);
    let goals = move || {
        area.get().map(|area| some(area, turn.get(), guard.get()).map(|goal| offer(goal.to_owned())).collect_view())
    };
    let chip = move |one: Area| {
        let pressed = Signal::derive(move || area.get() == Some(one));
        view! {
            <Chip id=format!("smaller-{}", one.slug()) pressed on_press=move || chosen.set(Some(one))>
                {areas::area(one)}
            </Chip>
        }
    };
    view! {
        <Show when=move || is_broad.get()>
            <section class="stack" aria-labelledby="smaller-title">
                <h2 id="smaller-title">{W.smaller_title}</h2>
                <p class="soft">{W.smaller_lead}</p>
                {care}
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn asking_for_others_shows_all_of_an_area_before_long() {
        for area in Area::ALL {
            assert_eq!(some(area, 0, None).count(), AT_A_TIME);
            assert!(some(area, 0, None).all(|goal| some(area, 1, None).all(|other| other != goal)));
            let turns = 0..smaller::goals(area).len();
            let seen: BTreeSet<&str> = turns.flat_map(|turn| some(area, turn, None)).collect();
            assert_eq!(seen.len(), smaller::goals(area).len());
        }
    }
}
