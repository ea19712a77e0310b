//! Page for a clinician: the T-score over goals, and every formula with its source and its limits.

use super::behind::{Behind, Sides};
use super::numbers::NumbersChoice;
use crate::browser::locale;
use crate::notebook::{Notebook, name_here};
use crate::ui::parts::{Disclosure, PageHead};
use cairn_core::plan::Plan;
use cairn_core::scales::{Formula, LadderOutcome, on_ladders, t_score};
use cairn_core::words::en::scales::{EN as W, about};
use cairn_core::words::en::stage_ladder;
use cairn_core::words::{count, fill, signed};
use leptos::prelude::*;

/// The clinician's page.
#[component]
pub(super) fn Scales() -> impl IntoView {
    let rules = Formula::ALL.map(|formula| {
        view! {
            <Disclosure summary=about(formula)[0]>
                <Sides formula />
            </Disclosure>
        }
    });
    view! {
        <PageHead title=W.title lead=W.lead />
        <div class="stack loose">
            <section class="stack">
                <h2>{W.score_title}</h2>
                <Score />
                <Behind formula=Formula::TScore />
            </section>
            <section class="stack">
                <h2>{W.formulas_title}</h2>
                <div>{rules.collect_view()}</div>
            </section>
            <NumbersChoice />
        </div>
    }
    .into_any()
}

/// The T-score, unweighted and weighted by importance, with the goals it counts.
#[component]
fn Score() -> impl IntoView {
    let notebook = Notebook::expect();
    let goals = Memo::new(move |_| notebook.plan().with(on_ladders));
    let scored = |goals: &[LadderOutcome], weight: fn(&LadderOutcome) -> u32| {
        t_score(goals.iter().map(|goal| (weight(goal), goal.rung))).map(|t| (t * 10.0).round() / 10.0)
    };
    let say = move || match goals.with(|goals| (scored(goals, |_| 1), scored(goals, |goal| goal.weight))) {
        (None, _) => vec![W.score_none.to_owned()],
        _ if !notebook.settings().shows_numbers() => vec![W.score_hidden.to_owned()],
        (Some(t), weighed) => {
            let weighed = weighed.map_or(W.score_no_weight.to_owned(), |t| fill!(W.score_weighed, t: t));
            vec![fill!(W.score_equal, t: t), weighed, W.score_words.to_owned()]
        }
    };
    let rows = move || {
        let numbers = notebook.settings().shows_numbers();
        let row =
            |plan: &Plan| goals.with(|goals| goals.iter().filter_map(|goal| row(plan, *goal, numbers)).collect_view());
        notebook.plan().with(row)
    };
    view! {
        {move || say().into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        <Show when=move || goals.with(|goals| !goals.is_empty())>
            <div class="table-room" role="region" aria-label=W.score_title tabindex="0">
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{W.goal}</th>
                            <th scope="col">{W.rung}</th>
                            <th scope="col">{W.since}</th>
                            <Show when=move || notebook.settings().shows_numbers()>
                                <th scope="col">{W.weight}</th>
                            </Show>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </Show>
    }
}

fn row(plan: &Plan, on: LadderOutcome, numbers: bool) -> Option<AnyView> {
    let goal = plan.goal(on.goal)?;
    let (since, rung) = goal.rung()?;
    let name = stage_ladder::rung(rung.place());
    let rung = if numbers { format!("{}: {name}", signed(rung.get())) } else { name.to_owned() };
    let row = view! {
        <tr>
            <th scope="row">{name_here(goal)}</th>
            <td>{rung}</td>
            <td>{locale::date(since)}</td>
            {numbers.then(|| view! { <td>{count(on.weight)}</td> })}
        </tr>
    };
    Some(row.into_any())
}
