//! Stage 8: what gets in the way.

use super::goal_words::GoalWords;
use super::help_near::HelpNear;
use crate::coach;
use crate::notebook::{Notebook, Typing};
use crate::ui::parts::{Card, TextArea, TextField};
use crate::wizard::{action, obstacle};
use crate::words::en::stage_obstacle::EN as W;
use crate::words::fill;
use leptos::prelude::*;

/// Best outcome, then the obstacle, then the plan: the order helps, so it stays as it is.
#[component]
pub(in crate::ui) fn ObstacleStage() -> impl IntoView {
    let (typing, today) = (Typing::expect(), Notebook::expect().today());
    let danger = typing.read(move |draft| {
        let said = [&draft.outcome, &draft.obstacle, &draft.action].map(String::as_str).join(".\n");
        coach::read(&said, today.get()).danger
    });
    let plan = typing.read(|draft| {
        let (obstacle, action) = (obstacle(&draft.obstacle), action(&draft.action));
        let is_whole = !obstacle.is_empty() && !action.is_empty();
        is_whole.then(|| fill!(W.plan, obstacle: obstacle, action: action))
    });
    view! {
        <p class="lead">{W.lead}</p>
        <GoalWords />
        <TextArea
            id="outcome"
            label=W.outcome
            hint=W.outcome_hint
            rows=2
            value=typing.read(|draft| draft.outcome.clone())
            on_input=typing.put(|draft, text| draft.outcome = text)
        />
        <div class="if-then">
            <TextField
                id="obstacle"
                label=W.obstacle_lead
                note=W.obstacle
                hint=W.obstacle_hint
                capitals="none"
                value=typing.read(|draft| draft.obstacle.clone())
                on_input=typing.put(|draft, text| draft.obstacle = text)
            />
            <TextField
                id="action"
                label=W.action_lead
                note=W.action
                hint=W.action_hint
                capitals="none"
                value=typing.read(|draft| draft.action.clone())
                on_input=typing.put(|draft, text| draft.action = text)
            />
        </div>
        <HelpNear field="obstacle" danger />
        <div role="status">
            {move || {
                plan.get()
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
