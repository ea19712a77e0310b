//! Quiet notices on "Today": low energy, review dates, and the offer of a look back.

use crate::browser::{locale, page};
use crate::notebook::{Notebook, name_here};
use crate::ui::editable::Editable;
use crate::ui::pages::hard_day::HardDayLink;
use crate::ui::parts::{Button, ButtonKind, For, Icon, LinkButton, Notice, Show, Tone};
use cairn_core::coach::may_offer_look_back;
use cairn_core::plan::{Goal, GoalId, LookBackReason, Status};
use cairn_core::route::Route;
use cairn_core::words::en::look_back::{EN as BACK, offer};
use cairn_core::words::en::rhythm::EN as W;
use cairn_core::words::fill;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The notice on days of low energy, with a button to end the period.
#[component]
pub(super) fn LowEnergy() -> impl IntoView {
    let notebook = Notebook::expect();
    let until = Memo::new(move |_| {
        let today = notebook.today().get();
        notebook.plan().with(|plan| plan.low_until(today))
    });
    let words = move || until.get().map(|day| fill!(W.low_on, date: locale::date(day)));
    let end = move |()| {
        notebook.rest(None);
        page::focus("heading".into());
    };
    view! {
        <Show when=move || until.get().is_some()>
            <Notice>
                <div class="cluster spread">
                    <p>{words}</p>
                    <Editable>
                        <Button id="low-end" kind=ButtonKind::Text on_press=end>
                            {W.low_end}
                        </Button>
                    </Editable>
                </div>
            </Notice>
            <Editable>
                <HardDayLink />
            </Editable>
        </Show>
    }
}

/// The goals whose review date has come, with the answers keep, change or done. Each stays until it is answered, even
/// on a day of low energy, because the person set the date.
#[component]
pub(super) fn LookAtToday() -> impl IntoView {
    let notebook = Notebook::expect();
    let due = Memo::new(move |_| -> Vec<(GoalId, String, NaiveDate)> {
        let today = notebook.today().get();
        let one = |goal: &Goal| Some((goal.id, name_here(goal), goal.parts.when.review?));
        notebook.plan().with(|plan| plan.to_look_at(today).filter_map(one).collect())
    });
    let card = move |(goal, title, day): (GoalId, String, NaiveDate)| {
        let heading = move || {
            if day == notebook.today().get() {
                BACK.review_title.to_owned()
            } else {
                fill!(BACK.review_since, date: locale::date(day))
            }
        };
        let keep = move |()| {
            notebook.not_now(goal);
            page::focus("heading".into());
        };
        let reached = move |()| {
            notebook.place(goal, Status::Finished, String::new());
            // The goal's page celebrates it, and offers to undo it.
            page::go(&Route::goal(goal).href());
        };
        view! {
            <Notice title=Signal::derive(heading) tone=Tone::Ask>
                <p>{offer(LookBackReason::ReviewDay, &title)}</p>
                <div class="cluster">
                    <Button id=format!("review-keep-{goal}") icon=Icon::Check on_press=keep>
                        {BACK.review_keep}
                    </Button>
                    <LinkButton id=format!("review-change-{goal}") icon=Icon::Look href=Route::goal(goal).href()>
                        {BACK.review_change}
                    </LinkButton>
                    <Button id=format!("review-done-{goal}") kind=ButtonKind::Text icon=Icon::Cairn on_press=reached>
                        {BACK.review_done}
                    </Button>
                </div>
            </Notice>
        }
    };
    view! {
        <div class="stack" role="status">
            <For each=move || due.get() key=|(goal, name, day)| format!("{goal}\n{name}\n{day}") children=card />
        </div>
    }
}

/// The offer to look back at one goal: after its last day, or after two weeks in which little was done. Once answered,
/// it doesn't come again.
#[component]
pub(super) fn LookBackOffer() -> impl IntoView {
    let notebook = Notebook::expect();
    let offered = Memo::new(move |_| -> Option<(GoalId, String, LookBackReason)> {
        let today = notebook.today().get();
        notebook.plan().with(|plan| {
            let (goal, occasion) = plan.to_look_back_at(today, may_offer_look_back)?;
            Some((goal.id, name_here(goal), occasion))
        })
    });
    let notice = move || {
        offered.get().map(|(goal, title, occasion)| {
            let leave = move |()| {
                notebook.not_now(goal);
                page::focus("heading".into());
            };
            view! {
                <Notice tone=Tone::Ask>
                    <p>{offer(occasion, &title)}</p>
                    <div class="cluster">
                        <LinkButton id="offer-look-back" icon=Icon::Look href=Route::LookBack(goal).href()>
                            {BACK.offer_yes}
                        </LinkButton>
                        <Button id="offer-leave" kind=ButtonKind::Text on_press=leave>
                            {BACK.not_now}
                        </Button>
                    </div>
                </Notice>
            }
        })
    };
    view! {
        <div class="spoken" role="status">
            {notice}
        </div>
    }
}
