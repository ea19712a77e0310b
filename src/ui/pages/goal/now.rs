//! View of a goal for today: its sentence, its cairn, the check-in, the next steps, and who knows of it.

use super::super::check_in::{CheckInBox, CheckInDay};
use super::super::review::YourView;
use super::met::Met;
use super::{OneGoal, partner, sentence, steps, stones, views};
use crate::notebook::DATES;
use crate::ui::editable::Editable;
use crate::ui::parts::{ButtonKind, Deferred, Icon, LinkButton, Show};
use cairn_core::plan::Part;
use cairn_core::route::Route;
use cairn_core::words::en::goal::EN as W;
use cairn_core::words::en::history::lines;
use cairn_core::words::en::look_back::EN as BACK;
use leptos::prelude::*;

/// What is needed now, beside the cairn where there is room.
#[component]
pub(super) fn Now(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    view! {
        <div class="goal-main">
            <Editable>
                <Met one heading="heading" />
            </Editable>
            <sentence::Sentence one />
            <CheckIn one />
            {one.notebook.review().map(|reviews| view! { <YourView reviews goal=one.id /> })}
            <views::Views one />
            <Deferred>
                <steps::Steps one />
                <IfThen one />
            </Deferred>
        </div>
        <div class="goal-side">
            <stones::Picture one />
            <Editable>
                <Deferred>
                    <partner::ForPartner one />
                </Deferred>
            </Editable>
        </div>
    }
}

/// The check-in of an open goal, and the ways to another day and to a look back.
#[component]
fn CheckIn(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let is_changeable = one.is_changeable();
    view! {
        <Show when=move || is_changeable.get()>
            <section class="sheet-part no-print">
                <CheckInBox of=CheckInDay::new(one.id) />
                <div class="cluster">
                    <LinkButton
                        id="look-back"
                        kind=ButtonKind::Text
                        icon=Icon::Look
                        href=Route::LookBack(one.id).href()
                    >
                        {BACK.from_goal}
                    </LinkButton>
                </div>
            </section>
        </Show>
    }
}

/// The if-then plans, as they were written.
#[component]
fn IfThen(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let said = one.read(|goal| lines(&Part::IfThen(goal.parts.if_then.clone()), DATES));
    view! {
        <Show when=move || said.with(|said| !said.is_empty())>
            <section class="sheet-part">
                <h2>{W.if_then}</h2>
                <ul class="plain stack tight" role="list">
                    {move || said.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
                </ul>
            </section>
        </Show>
    }
}
