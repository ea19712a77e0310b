//! Page of one goal: its words, its days, its parts, its history, and its status.

mod days;
mod head;
mod history;
mod learnt;
mod one;
mod partner;
mod parts;
mod pictures;
mod place;
mod placing;
mod sentence;
mod steps;
mod stones;
mod views;

use super::check_in::{CheckInBox, CheckInDay};
use super::review::YourView;
use crate::browser::locale;
use crate::notebook::Notebook;
use crate::ui::editable::Editable;
use crate::ui::parts::{Deferred, LinkButton};
use cairn_core::plan::GoalId;
use cairn_core::route::Route;
use cairn_core::words::en::goal::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;
use one::{DATES, OneGoal};

/// The page of one goal. If the goal isn't on this device, the page says so.
#[component]
pub(super) fn GoalPage(
    /// Which goal.
    goal: GoalId,
) -> impl IntoView {
    let one = OneGoal { notebook: Notebook::expect(), id: goal };
    let is_here = Memo::new(move |_| one.notebook.plan().with(|plan| plan.goal(goal).is_some()));
    view! {
        <Show when=move || is_here.get() fallback=Gone>
            <Sheet one />
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

/// The sheet of one goal; it prints without its controls.
#[component]
fn Sheet(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let of = CheckInDay::new(one.id);
    let today = one.notebook.today();
    let is_changeable = one.is_changeable();
    let on_paper = move || fill!(W.on_paper, date: locale::date(today.get()));
    view! {
        <article class="goal-sheet">
            <head::Head one />
            <Show when=move || is_changeable.get()>
                <section class="sheet-part no-print">
                    <h2>{W.today_title}</h2>
                    <CheckInBox of />
                </section>
            </Show>
            {one.notebook.review().map(|reviews| view! { <YourView reviews goal=one.id /> })}
            <views::Views one />
            <Deferred>
                <pictures::Pictures one />
            </Deferred>
            <Deferred>
                <steps::Steps one />
                <parts::AllParts one />
                <Editable>
                    <partner::ForPartner one />
                </Editable>
            </Deferred>
            <Deferred>
                <days::TwoWeeks one of />
                <learnt::Learnt one />
                <Editable>
                    <place::Location one />
                </Editable>
            </Deferred>
            <Deferred>
                <history::History one />
            </Deferred>
            <p class="only-print small">{on_paper}</p>
        </article>
    }
}
