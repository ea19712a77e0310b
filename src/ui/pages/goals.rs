//! Page of all goals, grouped by status.

mod group;
mod in_focus;
mod order;
mod state;

pub(super) use in_focus::InFocus;
pub(super) use state::{state, state_icon};

use super::new_goal::{Doors, WaitingDrafts};
use crate::notebook::Notebook;
use crate::ui::editable::Editable;
use crate::ui::parts::{CairnPicture, Icon, LinkButton, Show, StoneMark};
use cairn_core::plan::{GoalId, Plan};
use cairn_core::route::Route;
use cairn_core::words::en::goals::EN as W;
use cairn_core::words::en::scales;
use cairn_core::words::en::session::EN as SESSION;
use group::Group;
use leptos::prelude::*;
use order::Order;
use state::GroupKind;

/// All goals: in focus, paused, parked, reached, let go; then unfinished drafts.
#[component]
pub(super) fn Goals() -> impl IntoView {
    let notebook = Notebook::expect();
    let has_goals = Memo::new(move |_| notebook.plan().with(|plan| !plan.goals.is_empty()));
    let others = move || {
        let others = GroupKind::ALL.into_iter().filter(|kind| *kind != GroupKind::Focus);
        others.map(|kind| view! { <Group kind goals=of_kind(notebook, kind) /> }).collect_view()
    };
    let focus = of_kind(notebook, GroupKind::Focus);
    view! {
        <div class="page-head">
            <div class="cluster spread">
                <h1 id="heading" tabindex="-1">
                    {W.title}
                </h1>
                <Editable>
                    <LinkButton href=Route::NewGoal.href() icon=Icon::Plus>
                        {W.new_goal}
                    </LinkButton>
                </Editable>
            </div>
            <p class="lead">{W.lead}</p>
        </div>
        <div class="stack loose">
            <Show when=move || has_goals.get() fallback=NoGoals>
                <div class="stack">
                    <Group kind=GroupKind::Focus goals=focus />
                    <Order focus />
                </div>
                <WaitingDrafts />
                {others}
                <Editable>
                    <p>
                        <a href=Route::Session.href()>{SESSION.get_ready_goal}</a>
                    </p>
                </Editable>
                <p>
                    <a href=Route::Scales.href()>{scales::EN.title}</a>
                </p>
            </Show>
        </div>
    }
}

/// The page without goals: a kind line and the two doors.
#[component]
fn NoGoals() -> impl IntoView {
    view! {
        <div class="stack">
            <div class="empty">
                <CairnPicture stones=vec![StoneMark { kind: 0, seed: 7 }] title="" />
                <h2>{W.none_title}</h2>
                <p class="lead">{W.none}</p>
            </div>
            <WaitingDrafts />
            <Doors />
        </div>
    }
}

/// The goals of one group, in the person's order of priority.
fn of_kind(notebook: Notebook, kind: GroupKind) -> Memo<Vec<GoalId>> {
    let (plan, today) = (notebook.plan(), notebook.today());
    Memo::new(move |_| {
        let today = today.get();
        let stands = |plan: &Plan| {
            plan.in_order().filter(|goal| GroupKind::of(goal, today) == kind).map(|goal| goal.id).collect()
        };
        plan.with(stands)
    })
}
