//! The page after the last stage, with the first stone and the next links, and the page for a draft that is not found.

use crate::browser::page;
use crate::notebook::{Notebook, name_here};
use crate::ui::pages::stones::Cairn;
use crate::ui::parts::{Button, ButtonKind, Icon, LinkButton, PageHead, Size};
use cairn_core::coach::danger;
use cairn_core::plan::{Goal, GoalId};
use cairn_core::route::Route;
use cairn_core::words::en::help_card::EN as HELP_CARD;
use cairn_core::words::en::stages::EN as W;
use leptos::prelude::*;

/// The page after a goal is made: its first stone, and links to go on.
#[component]
pub(super) fn FirstStone(
    /// The goal that was just made.
    goal: GoalId,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let title = notebook.plan().with_untracked(|plan| plan.goal(goal).map(name_here));
    let stones = Memo::new(move |_| {
        notebook.plan().with(|plan| plan.goal(goal).map(|goal| goal.stones(notebook.today().get())).unwrap_or_default())
    });
    // A goal with words of danger is stored, but never celebrated.
    let speaks = |goal: &Goal| [goal.title(), goal.wish.as_str()].into_iter().any(|words| danger(words).is_some());
    let is_hard = notebook.plan().with_untracked(|plan| plan.goal(goal).is_some_and(speaks));
    let stone = move || view! { <Cairn stones size=Size::Large /> };
    view! {
        <section class="stage ending">
            <div class="stage-title">
                <h1 id="heading" tabindex="-1">
                    {if is_hard { W.kept_title } else { W.laid_title }}
                </h1>
            </div>
            <div class="stage-body">
                {(!is_hard).then(stone)} <p class="wish">{title}</p>
                {if is_hard { help().into_any() } else { view! { <p>{W.laid_lead}</p> }.into_any() }}
                <div class="cluster">
                    <LinkButton href=Route::Today.href() kind=ButtonKind::Primary icon=Icon::Today>
                        {W.to_today}
                    </LinkButton>
                    <LinkButton href=Route::goal(goal).href() icon=Icon::Look>
                        {W.to_goal}
                    </LinkButton>
                    <LinkButton href=Route::NewGoal.href() icon=Icon::Plus>
                        {W.another}
                    </LinkButton>
                    <LinkButton href=Route::YourData.href() icon=Icon::Save>
                        {W.save_copy}
                    </LinkButton>
                    <Button
                        icon=Icon::Print
                        on_press=move |()| {
                            page::go(&Route::goal(goal).href());
                            request_animation_frame(|| request_animation_frame(page::print));
                        }
                    >
                        {W.print}
                    </Button>
                </div>
            </div>
        </section>
    }
}

/// Builds the link to help that is shown beside words of danger.
fn help() -> impl IntoView {
    view! {
        <p>
            <a href=Route::Help.href()>{HELP_CARD.quiet}</a>
        </p>
    }
}

/// The page for a draft that is not found: it was finished, discarded, or begun on another device.
#[component]
pub(super) fn NotHere() -> impl IntoView {
    view! {
        <PageHead title=W.not_here lead=W.not_here_lead />
        <div class="cluster">
            <LinkButton href=Route::Goals.href() kind=ButtonKind::Primary icon=Icon::Cairn>
                {W.to_goals}
            </LinkButton>
            <LinkButton href=Route::NewGoal.href() icon=Icon::Plus>
                {W.another}
            </LinkButton>
        </div>
    }
}
