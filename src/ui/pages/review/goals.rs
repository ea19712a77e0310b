//! First page of a client's file: the therapist's name, the client's values, and the goals with the review so far.

use super::name::Name;
use crate::notebook::{Notebook, Reviews};
use crate::ui::parts::{Card, For, PageHead, Show};
use cairn_core::plan::{Goal, GoalId, Plan};
use cairn_core::route::Route;
use cairn_core::words::en::review::{EN as W, answers};
use cairn_core::words::en::values;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The review so far.
#[component]
pub(super) fn YourReview(
    /// The review.
    reviews: Reviews,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let has_name = Memo::new(move |_| !reviews.reviewer().is_empty());
    let you_are = move || fill!(W.you_are, name: reviews.reviewer());
    let matters = move || notebook.plan().with(matters);
    let goals = move || notebook.plan().with(|plan| plan.in_order().map(|goal| goal.id).collect::<Vec<_>>());
    view! {
        <PageHead title=W.own_title lead=W.own_lead />
        <div class="stack loose">
            <Show when=move || has_name.get() fallback=move || view! { <Name reviews /> }>
                <p>{you_are}</p>
            </Show>
            <section class="stack">
                <h2>{W.goals}</h2>
                <ul class="card-list" role="list">
                    <For each=goals key=ToString::to_string children=move |goal| view! { <OneGoal reviews goal /> } />
                </ul>
            </section>
            {move || {
                matters()
                    .map(|words| {
                        view! {
                            <section class="stack tight">
                                <h2>{W.values}</h2>
                                <p>{words}</p>
                            </section>
                        }
                    })
            }}
        </div>
    }
}

/// One goal: its name, and the therapist's answers so far.
#[component]
fn OneGoal(
    /// The review.
    reviews: Reviews,
    /// Which goal.
    goal: GoalId,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let read = move |get: fn(&Goal, &str) -> String| {
        Memo::new(move |_| {
            let by = reviews.reviewer();
            notebook.plan().with(|plan| plan.goal(goal).map(|goal| get(goal, &by))).unwrap_or_default()
        })
    };
    let title = read(|goal, _| goal.title().to_owned());
    let said = read(|goal, by| said(goal, by).unwrap_or_else(|| W.nothing_yet.to_owned()));
    view! {
        <li>
            <Card class="goal-card">
                <h3 class="goal-name">
                    <a href=Route::goal(goal).href()>{title}</a>
                </h3>
                <p class="state">{said}</p>
            </Card>
        </li>
    }
}

/// The therapist's answers so far; none without a review.
fn said(goal: &Goal, by: &str) -> Option<String> {
    let answers = answers(goal.review_by(by)?).into_iter().map(|(_, words, _)| words);
    Some(answers.collect::<Vec<_>>().join(" "))
}

/// The client's values, the most important first; none if there are none.
fn matters(plan: &Plan) -> Option<String> {
    let names: Vec<&str> = plan.values.iter().map(values::name).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
