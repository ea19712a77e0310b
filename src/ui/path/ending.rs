//! After the last question: the first stone, and what next. And a draft that is not here.

use crate::browser::page;
use crate::notebook::Notebook;
use crate::ui::pages::stones::Cairn;
use crate::ui::parts::{Button, Icon, Kind, LinkButton, PageHead, Size};
use cairn_core::plan::GoalId;
use cairn_core::route::Route;
use cairn_core::words::en::goal::name_elsewhere;
use cairn_core::words::en::stages::EN as W;
use leptos::prelude::*;

/// The first stone of a goal, and what next.
#[component]
pub(super) fn FirstStone(
    /// The goal just made.
    goal: GoalId,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let title = notebook.plan().with_untracked(|plan| plan.goal(goal).map(name_elsewhere));
    let stones = Memo::new(move |_| {
        notebook.plan().with(|plan| plan.goal(goal).map(|goal| goal.stones(notebook.today().get())).unwrap_or_default())
    });
    view! {
        <section class="stage ending">
            <div class="stage-title">
                <h1 id="heading" tabindex="-1">
                    {W.laid_title}
                </h1>
            </div>
            <div class="stage-body">
                <Cairn stones size=Size::Large />
                <p class="wish">{title}</p>
                <p>{W.laid_lead}</p>
                <div class="cluster">
                    <LinkButton href=Route::Today.href() kind=Kind::Primary icon=Icon::Today>
                        {W.to_today}
                    </LinkButton>
                    <LinkButton href=Route::Goal(goal).href() icon=Icon::Look>
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
                            page::go(&Route::Goal(goal).href());
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

/// A draft that is not here: finished, thrown away, or begun on another device.
#[component]
pub(super) fn NotHere() -> impl IntoView {
    view! {
        <PageHead title=W.not_here lead=W.not_here_lead />
        <div class="cluster">
            <LinkButton href=Route::Goals.href() kind=Kind::Primary icon=Icon::Cairn>
                {W.to_goals}
            </LinkButton>
            <LinkButton href=Route::NewGoal.href() icon=Icon::Plus>
                {W.another}
            </LinkButton>
        </div>
    }
}
