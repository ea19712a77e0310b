//! View of a goal that is reached: its whole cairn, the way there, what helped, and what may come next.

use super::super::review::YourView;
use super::met::Met;
use super::{OneGoal, learnt, sentence, stones, views};
use crate::browser::{locale, page};
use crate::ui::editable::Editable;
use crate::ui::parts::{Button, ButtonKind, Icon, LinkButton, Show};
use cairn_core::coach::danger;
use cairn_core::plan::Measure;
use cairn_core::route::Route;
use cairn_core::words::en::reached::{EN as W, way};
use leptos::prelude::*;

/// The cairn and the way there, beside what helped and what may come next where there is room.
#[component]
pub(super) fn Reached(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let today = one.notebook.today();
    let reached = one.read(move |goal| goal.reached(today.get()));
    let title = one.read(|goal| goal.title().to_owned());
    let helped = Memo::new(move |_| reached.with(|way| way.as_ref().map(|way| way.helped.clone())).unwrap_or_default());
    // Beside words of danger nothing is celebrated.
    let is_hard = Memo::new(move |_| [title, helped].iter().any(|words| words.with(|words| danger(words).is_some())));
    let lines = move || {
        let numbers = one.notebook.settings().shows_numbers();
        let lines = reached.with(|reached| reached.as_ref().map(|reached| way(reached, numbers, locale::date)));
        lines.unwrap_or_default().into_iter().map(|line| view! { <li>{line}</li> }).collect_view()
    };
    view! {
        <div class="goal-main">
            <section class="sheet-part">
                <h2>{move || if is_hard.get() { W.quiet_title } else { W.title }}</h2>
                <Show when=move || !is_hard.get()>
                    <p class="lead">{W.lead}</p>
                </Show>
                <Editable>
                    <Met one heading="heading" />
                </Editable>
                <stones::Picture one alone=true />
            </section>
            <section class="sheet-part">
                <h2>{W.way_title}</h2>
                <ul class="plain stack tight" role="list">
                    {lines}
                </ul>
            </section>
            {one.notebook.review().map(|reviews| view! { <YourView reviews goal=one.id /> })}
            <views::Views one />
        </div>
        <div class="goal-side">
            <Show when=move || helped.with(|helped| !helped.is_empty())>
                <section class="sheet-part">
                    <h2>{W.helped_title}</h2>
                    <p class="own-words">{helped}</p>
                </section>
            </Show>
            <learnt::Learnt one />
            <Editable>
                <WhatNext one />
            </Editable>
            <section class="sheet-part">
                <sentence::Whole one />
            </section>
        </div>
    }
}

/// The three ways on: another goal, this one as a habit, or a rest. None is more right than the others.
#[component]
fn WhatNext(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    // What is done once is no habit.
    let may_go_on = one.read(|goal| goal.parts.measure != Some(Measure::DoneOrNot));
    let go_on = move |()| {
        one.notebook.keep_going(one.id);
        page::focus("heading".into());
    };
    view! {
        <section class="sheet-part no-print">
            <h2>{W.next_title}</h2>
            <div class="stack tight">
                <div class="cluster">
                    <LinkButton id="next-goal" icon=Icon::Plus href=Route::NewGoal.href()>
                        {W.next_goal}
                    </LinkButton>
                </div>
                <Show when=move || may_go_on.get()>
                    <div class="cluster">
                        <Button id="keep-going" icon=Icon::Resume on_press=go_on>
                            {W.habit}
                        </Button>
                    </div>
                    <p class="soft small">{W.habit_say}</p>
                </Show>
                <div class="cluster">
                    <LinkButton id="rest" kind=ButtonKind::Text icon=Icon::Moon href=Route::Today.href()>
                        {W.rest}
                    </LinkButton>
                </div>
                <p class="soft small">{W.rest_say}</p>
            </div>
        </section>
    }
}
