//! Stage 8: the best outcome, the obstacle and the if-then plan.

use super::goal_words::GoalWords;
use crate::notebook::{DraftEditor, Notebook};
use crate::ui::hard_words::HardWords;
use crate::ui::parts::{Button, ButtonKind, Card, For, Icon, LinkButton, Show, TextArea, TextField, focus};
use cairn_core::coach::Picturing;
use cairn_core::route::Route;
use cairn_core::wizard::{Draft, clean_action, clean_obstacle, draft_picturing, has_many_plans};
use cairn_core::words::en::stage_obstacle::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The best outcome, then the obstacle, then the plan. The order never changes, as mental contrasting depends on it.
/// Where picturing would harm, it asks what could make it easier; for an urge to harm it leads to the plan for hard days.
#[component]
pub(in crate::ui) fn ObstacleStage() -> impl IntoView {
    let (typing, hard) = (DraftEditor::expect(), HardWords::are_here());
    let plan = typing.read(|draft| {
        let (obstacle, action) = (clean_obstacle(&draft.obstacle), clean_action(&draft.action));
        let is_whole = !obstacle.is_empty() && !action.is_empty();
        is_whole.then(|| fill!(W.plan, obstacle: obstacle, action: action))
    });
    // An action that was begun stays in sight, and so does the field with the caret.
    let asks_action = typing.read(|draft| {
        let is_begun = !draft.action.is_empty() || draft.focus.as_deref() == Some("action");
        is_begun || draft_picturing(draft) != Picturing::HardDayPlan
    });
    let notebook = Notebook::expect();
    let has_many = typing.read(move |draft| {
        let today = notebook.today().get();
        notebook.plan().with(|plan| has_many_plans(draft, plan, today))
    });
    let words = move |pictured: &'static str, plain: &'static str| {
        typing.read(move |draft| if draft_picturing(draft) == Picturing::Fits { pictured } else { plain }.to_owned())
    };
    view! {
        <p class="lead">{W.lead}</p>
        <GoalWords />
        <TextArea
            id="outcome"
            label=W.outcome
            hint=words(W.outcome_hint, W.few_words)
            rows=2
            value=typing.read(|draft| draft.outcome.clone())
            on_input=typing.put(|draft, text| draft.outcome = text)
        />
        <div class="if-then">
            <TextField
                id="obstacle"
                label=words(W.obstacle_lead, W.in_the_way)
                note=W.obstacle
                hint=words(W.obstacle_hint, W.few_words)
                capitals="none"
                value=typing.read(|draft| draft.obstacle.clone())
                on_input=typing.put(|draft, text| draft.obstacle = text)
            />
            <Show when=move || asks_action.get() fallback=|| view! { <ForAnUrge /> }>
                <TextField
                    id="action"
                    label=words(W.action_lead, W.easier)
                    note=W.action
                    hint=W.action_hint
                    capitals="none"
                    value=typing.read(|draft| draft.action.clone())
                    on_input=typing.put(|draft, text| draft.action = text)
                />
            </Show>
        </div>
        <MorePlans />
        <p class="soft" role="status">
            {move || (has_many.get() && !hard.get()).then_some(W.many_plans)}
        </p>
        <div role="status">
            {move || {
                plan.get()
                    .filter(|_| !hard.get())
                    .map(|plan| {
                        view! {
                            <Card title=W.preview>
                                <p>{plan}</p>
                            </Card>
                        }
                    })
            }}
        </div>
    }
    .into_any()
}

/// For an urge to harm: the plan for hard days if there is one, else the way to help. Nobody is asked to write one now.
#[component]
fn ForAnUrge() -> impl IntoView {
    let notebook = Notebook::expect();
    let has_plan = notebook.plan().with(|plan| plan.hard_day.is_some());
    if has_plan {
        view! {
            <p>{W.urge_plan}</p>
            <LinkButton id="hard-day-plan" icon=Icon::Leaf href=Route::HardDay.href()>
                {W.open_plan}
            </LinkButton>
        }
        .into_any()
    } else {
        view! { <p>{W.urge_help}</p> }.into_any()
    }
}

/// A list of plans for other obstacles, each of which can be changed or removed.
#[component]
fn MorePlans() -> impl IntoView {
    let typing = DraftEditor::expect();
    let places = typing.read(|draft| (0..draft.more_plans.len()).collect::<Vec<_>>());
    view! { <For each=move || places.get() key=ToString::to_string children=move |place| view! { <OneMore place /> } /> }
}

/// The fields of one more obstacle and its plan.
#[component]
fn OneMore(
    /// Its index among the plans.
    place: usize,
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let half = move |half: usize| {
        typing.read(move |draft| draft.more_plans.get(place).map(|plan| plan[half].clone()).unwrap_or_default())
    };
    let put = move |half: usize| {
        typing.put(move |draft: &mut Draft, text: String| {
            if let Some(plan) = draft.more_plans.get_mut(place) {
                plan[half] = text;
            }
        })
    };
    let take_out = move |()| {
        typing.change(|draft| {
            if place < draft.more_plans.len() {
                draft.more_plans.remove(place);
            }
        });
        focus("obstacle");
    };
    let n = place + 2;
    view! {
        <fieldset class="if-then">
            <legend>{fill!(W.more_plan, n: n)}</legend>
            <TextField
                id=format!("obstacle-{n}")
                label=W.more_obstacle
                note=W.obstacle
                capitals="none"
                value=half(0)
                on_input=put(0)
            />
            <TextField
                id=format!("action-{n}")
                label=W.action_lead
                note=W.action
                capitals="none"
                value=half(1)
                on_input=put(1)
            />
            <div class="cluster">
                <Button
                    kind=ButtonKind::Text
                    id=format!("plan-out-{n}")
                    name=fill!(W.take_out_name, n: n)
                    on_press=take_out
                >
                    {W.take_out}
                </Button>
            </div>
        </fieldset>
    }
}
