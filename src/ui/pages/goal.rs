//! Page of one goal in three views: what is needed now, how it is going, and the plan.

mod calendar;
mod head;
mod history;
mod learnt;
mod make_smaller;
mod met;
mod now;
mod one;
mod partner;
mod parts;
mod pictures;
mod place;
mod placing;
mod plan;
mod progress;
mod reached;
mod sentence;
mod steps;
mod stones;
mod until;
mod views;

use crate::browser::locale;
use crate::notebook::Notebook;
use crate::ui::parts::{LinkButton, Show};
use cairn_core::plan::{GoalId, Status};
use cairn_core::route::{GoalView, Route};
use cairn_core::words::en::goal::EN as W;
use cairn_core::words::en::reached::EN as REACHED;
use cairn_core::words::fill;
use leptos::prelude::*;
use one::OneGoal;

/// The page of one goal. If the goal isn't on this device, the page says so.
#[component]
pub(super) fn GoalPage(
    /// Which goal.
    goal: GoalId,
    /// Which view of it.
    shown: GoalView,
) -> impl IntoView {
    let one = OneGoal { notebook: Notebook::expect(), id: goal };
    let is_here = Memo::new(move |_| one.notebook.plan().with(|plan| plan.goal(goal).is_some()));
    view! {
        <Show when=move || is_here.get() fallback=Gone>
            <Sheet one shown />
        </Show>
    }
}

/// The page for a goal that isn't on this device.
#[component]
fn Gone() -> impl IntoView {
    view! {
        <div class="empty">
            <h1 id="heading" tabindex="-1">
                {W.gone_title}
            </h1>
            <p class="lead">{W.gone}</p>
            <LinkButton href=Route::Goals.href()>{W.to_goals}</LinkButton>
        </div>
    }
}

/// One view of the goal under its name; it prints without its controls.
#[component]
fn Sheet(
    /// The goal.
    one: OneGoal,
    /// Which view of it.
    shown: GoalView,
) -> impl IntoView {
    let today = one.notebook.today();
    let is_reached = one.read(|goal| goal.status == Status::Finished);
    let on_paper = move || fill!(W.on_paper, date: locale::date(today.get()));
    let body = match shown {
        GoalView::Now => {
            let body = move || {
                if is_reached.get() {
                    view! { <reached::Reached one /> }.into_any()
                } else {
                    view! { <now::Now one /> }.into_any()
                }
            };
            body.into_any()
        }
        GoalView::Progress => view! { <progress::Progress one /> }.into_any(),
        GoalView::Plan => view! { <plan::Plan one /> }.into_any(),
    };
    view! {
        <article class="goal-sheet">
            <head::Head one />
            <Tabs goal=one.id shown is_reached />
            <div class="goal-view">{body}</div>
            <p class="only-print small">{on_paper}</p>
        </article>
    }
}

/// The links between the views. Each view has an address, so that Back leads to the view before.
#[component]
fn Tabs(
    /// Which goal.
    goal: GoalId,
    /// The view that is shown.
    shown: GoalView,
    /// Whether the goal is reached, so that its first view is about that.
    is_reached: Memo<bool>,
) -> impl IntoView {
    let name = move |view: GoalView| match view {
        GoalView::Now if is_reached.get() => REACHED.view,
        GoalView::Now => W.view_now,
        GoalView::Progress => W.view_progress,
        GoalView::Plan => W.view_plan,
    };
    let tab = |this: GoalView| {
        view! {
            <li>
                <a class="goal-tab" href=Route::Goal(goal, this).href() aria-current=(this == shown).then_some("page")>
                    {move || name(this)}
                </a>
            </li>
        }
    };
    view! {
        <nav class="no-print" aria-label=W.views>
            <ul class="plain goal-tabs" role="list">
                {GoalView::ALL.map(tab).collect_view()}
            </ul>
        </nav>
    }
}
