//! Page for a clinician: the T-score over goals, and every formula with its source and its limits.

use super::behind::{Behind, Sides};
use super::numbers::NumbersChoice;
use crate::browser::locale;
use crate::notebook::{Notebook, name_here};
use crate::ui::parts::{Disclosure, PageHead, Show};
use cairn_core::plan::{Plan, Rung};
use cairn_core::scales::{Formula, LadderOutcome, Practice, TChange, off_ladders, on_ladders, practice, t_change};
use cairn_core::words::en::scales::{EN as W, about};
use cairn_core::words::en::stage_ladder;
use cairn_core::words::{count, figure, fill, signed};
use chrono::NaiveDate;
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
        <div class="halves">
            <div class="stack loose">
                <section class="stack">
                    <h2>{W.score_title}</h2>
                    <Score />
                    <Behind formula=Formula::TScore />
                </section>
                <section class="stack">
                    <h2>{W.practice_title}</h2>
                    <p>{W.practice_lead}</p>
                    <PlannedDone />
                </section>
            </div>
            <div class="stack loose">
                <section class="stack">
                    <h2>{W.formulas_title}</h2>
                    <div>{rules.collect_view()}</div>
                </section>
                <NumbersChoice />
            </div>
        </div>
    }
    .into_any()
}

/// The change of the T-score, unweighted first and then weighted, with the goals it counts and those it doesn't.
#[component]
fn Score() -> impl IntoView {
    let notebook = Notebook::expect();
    let goals = Memo::new(move |_| notebook.plan().with(on_ladders));
    let scored = |goals: &[LadderOutcome], weight: fn(&LadderOutcome) -> u32| t_change(goals, weight).map(rounded);
    let say = move || match goals.with(|goals| (scored(goals, |_| 1), scored(goals, |goal| goal.weight))) {
        (None, _) => vec![W.score_none.to_owned()],
        _ if !notebook.settings().shows_numbers() => vec![W.score_hidden.to_owned()],
        (Some(t), weighed) => {
            let equal = fill!(W.score_equal, start: t.start, now: t.now, by: signed(t.by()));
            let weighed = weighed.map_or(
                W.score_no_weight.to_owned(),
                |t| fill!(W.score_weighed, start: t.start, now: t.now, by: signed(t.by())),
            );
            vec![equal, weighed, W.score_words.to_owned()]
        }
    };
    let uncounted = move || {
        let names: Vec<String> = notebook
            .plan()
            .with(|plan| off_ladders(plan).into_iter().filter_map(|id| plan.goal(id)).map(name_here).collect());
        (!names.is_empty()).then(|| view! { <p>{fill!(W.score_uncounted, goals: names.join(", "))}</p> })
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
                            <th scope="col">{W.start}</th>
                            <th scope="col">{W.now}</th>
                            <Show when=move || notebook.settings().shows_numbers()>
                                <th scope="col">{W.change}</th>
                                <th scope="col">{W.weight}</th>
                            </Show>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </Show>
        {uncounted}
    }
}

fn row(plan: &Plan, on: LadderOutcome, numbers: bool) -> Option<AnyView> {
    let name = name_here(plan.goal(on.goal)?);
    let rung = |(day, rung): (NaiveDate, Rung)| {
        let name = stage_ladder::rung(rung.place());
        let name = if numbers { format!("{}: {name}", signed(rung.get())) } else { name.to_owned() };
        fill!(W.rung_on, rung: name, date: locale::date(day))
    };
    let change = signed(on.now.1.get() - on.start.1.get());
    let row = view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{rung(on.start)}</td>
            <td>{rung(on.now)}</td>
            {numbers
                .then(|| {
                    view! {
                        <td>{change}</td>
                        <td>{count(on.weight)}</td>
                    }
                })}
        </tr>
    };
    Some(row.into_any())
}

/// The scores to a tenth.
fn rounded(t: TChange) -> TChange {
    let tenth = |score: f64| (score * 10.0).round() / 10.0;
    TChange { start: tenth(t.start), now: tenth(t.now) }
}

/// Planned and done of each goal with a rhythm, with its share and its steadiness.
#[component]
fn PlannedDone() -> impl IntoView {
    let notebook = Notebook::expect();
    let goals = Memo::new(move |_| {
        let today = notebook.today().get();
        notebook.plan().with(|plan| practice(plan, today))
    });
    let rows = move || {
        notebook
            .plan()
            .with(|plan| goals.with(|goals| goals.iter().filter_map(|one| practised(plan, one)).collect_view()))
    };
    let table = move || {
        view! {
            <div class="table-room" role="region" aria-label=W.practice_title tabindex="0">
                <table class="figures">
                    <thead>
                        <tr>
                            {[W.goal, W.done, W.planned, W.share, W.steady]
                                .map(|name| view! { <th scope="col">{name}</th> })
                                .collect_view()}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    };
    move || match (goals.with(Vec::is_empty), notebook.settings().shows_numbers()) {
        (true, _) => view! { <p>{W.practice_none}</p> }.into_any(),
        (false, false) => view! { <p>{W.practice_hidden}</p> }.into_any(),
        (false, true) => table().into_any(),
    }
}

fn practised(plan: &Plan, one: &Practice) -> Option<AnyView> {
    let name = name_here(plan.goal(one.goal)?);
    let row = view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{count(one.rate.done)}</td>
            <td>{figure((one.rate.expected * 10.0).round() / 10.0)}</td>
            <td>{fill!(W.percent, n: (one.rate.share * 100.0).round())}</td>
            <td>{fill!(W.of_hundred, n: (one.steadiness * 100.0).round())}</td>
        </tr>
    };
    Some(row.into_any())
}
