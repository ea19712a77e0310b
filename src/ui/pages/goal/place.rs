//! Section of the goal's status, with buttons to change it.

use super::OneGoal;
use super::met::Met;
use super::placing::{PLACE, Placing, PlacingPanel, TITLE};
use crate::browser::page;
use crate::ui::parts::{Button, ButtonKind, For, Icon};
use cairn_core::plan::Status;
use cairn_core::wizard::MAX_FOCUS_GOALS;
use cairn_core::words::en::goal::EN as W;
use leptos::prelude::*;

/// Buttons to pause, park, focus, mark as reached and let go, without those that don't apply, and printing.
#[component]
pub(super) fn Location(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let asked = RwSignal::new(None::<Placing>);
    let offers = Memo::new(move |_| offers(one));
    let offer = move |placing: Placing| {
        let press = move |()| match placing {
            Placing::Focus if !is_full(one) => {
                one.notebook.place(one.id, Status::Focus, String::new());
                page::focus(PLACE.into());
            }
            placing => {
                asked.set(Some(placing));
                page::focus(TITLE.into());
            }
        };
        view! {
            <Button id=placing.id() icon=placing.icon() on_press=press>
                {move || offers.with(|offers| placing.offer(offers.is_over))}
            </Button>
        }
    };
    view! {
        <section class="sheet-part no-print">
            <h2 id=PLACE tabindex="-1">
                {W.place_title}
            </h2>
            <Met one heading=PLACE />
            <div class="cluster placings">
                <For
                    each=move || offers.with(|offers| offers.placings.clone())
                    key=|placing| placing.id().to_owned()
                    children=offer
                />
            </div>
            <PlacingPanel one asked />
            <div class="cluster">
                <Button id="print" kind=ButtonKind::Text icon=Icon::Print on_press=|()| page::print()>
                    {W.print}
                </Button>
            </div>
        </section>
    }
}

/// The changes of status that apply now.
#[derive(Clone, PartialEq)]
struct Offers {
    placings: Vec<Placing>,
    /// Whether the goal is reached or let go, so that "focus" means resuming it.
    is_over: bool,
}

fn offers(one: OneGoal) -> Offers {
    let today = one.notebook.today().get();
    let standing = one.notebook.plan().with(|plan| plan.goal(one.id).map(|goal| goal.stands(today).status));
    let status = standing.unwrap_or_default();
    let is_over = matches!(status, Status::Finished | Status::LetGo);
    let applies = |placing: &Placing| match placing {
        Placing::Focus => status != Status::Focus,
        Placing::Pause => !is_over && !matches!(status, Status::Paused { .. }),
        Placing::Park => !is_over && status != Status::Parked,
        Placing::Reached | Placing::LetGo => !is_over,
    };
    Offers { placings: Placing::ALL.into_iter().filter(applies).collect(), is_over }
}

/// Whether the recommended number of other goals is already in focus.
fn is_full(one: OneGoal) -> bool {
    let today = one.notebook.today().get_untracked();
    one.notebook
        .plan()
        .with_untracked(|plan| plan.focus(today).filter(|goal| goal.id != one.id).count() >= MAX_FOCUS_GOALS)
}
