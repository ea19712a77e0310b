//! The ladder with the present rung, which one tap sets.

use super::super::OneGoal;
use super::SameAsTable;
use crate::browser::locale;
use crate::ui::editable::Editable;
use crate::ui::parts::{Choice, ChoiceOption, Disclosure, LadderPicture, Show};
use cairn_core::plan::{Goal, Rung};
use cairn_core::words::en::pictures::EN as W;
use cairn_core::words::en::stage_ladder::{rung as name_of, rung_with};
use cairn_core::words::{count, fill};
use chrono::NaiveDate;
use leptos::prelude::*;

/// The ladder; nothing for a goal without one.
#[component]
pub(super) fn LadderPart(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let outcomes = one.read(|goal| goal.parts.ladder.as_ref().map(|ladder| ladder.0.clone()));
    let placed = one.read(Goal::rung);
    let past = one.read(|goal| goal.rungs.clone());
    let at = Signal::derive(move || placed.get().map(|(_, rung)| rung.place()));
    let label = move || match at.get() {
        Some(at) => fill!(W.ladder_label, rung: name_of(at)),
        None => W.ladder_label_none.to_owned(),
    };
    let now = move || placed.get().map(|(day, rung)| since(day, rung, &outcomes.get().unwrap_or_default()));
    let row = |(day, rung): (&NaiveDate, &Rung)| vec![locale::date(*day), name_of(rung.place()).to_owned()];
    let table = move || {
        let rows = move |()| past.with_untracked(|past| past.iter().rev().map(row).collect::<Vec<_>>());
        past.with(|past| !past.is_empty()).then(|| view! { <SameAsTable head=vec![W.date, W.ladder_rung] rows /> })
    };
    view! {
        <Show when=move || outcomes.with(Option::is_some)>
            <section class="sheet-part">
                <h2>{W.ladder_title}</h2>
                <div class="ladder-now">
                    <LadderPicture at label />
                    <p class="verdict">{now}</p>
                </div>
                <Editable>
                    <Disclosure summary=W.ladder_ask>
                        <WhereNow one outcomes at />
                    </Disclosure>
                </Editable>
                {table}
            </section>
        </Show>
    }
}

/// "Where am I now?" as a choice, with the best rung on top.
#[component]
fn WhereNow(
    /// The goal.
    one: OneGoal,
    /// The five outcomes, the lowest first.
    outcomes: Memo<Option<[String; 5]>>,
    /// The present rung.
    at: Signal<Option<usize>>,
) -> impl IntoView {
    let answers = move || {
        let outcomes = outcomes.get().unwrap_or_default();
        let answer = |(at, outcome): (usize, String)| {
            let name = name_of(at).to_owned();
            let (label, hint) = if outcome.is_empty() { (name, outcome) } else { (outcome, name) };
            ChoiceOption { key: count(at), label, hint }
        };
        outcomes.into_iter().enumerate().rev().map(answer).collect::<Vec<_>>()
    };
    let value = move || at.get().map(count).unwrap_or_default();
    let pick = move |key: String| {
        let rung = key.parse().ok().and_then(|at: usize| Rung::ALL.get(at).copied());
        one.notebook.stand_on(one.id, rung, one.notebook.today().get_untracked());
    };
    view! {
        <div class="no-print">
            <Choice
                id="where-now"
                legend=W.ladder_ask
                legend_hidden=true
                hint=W.ladder_hint
                answers=Signal::derive(answers)
                value=Signal::derive(value)
                on_pick=pick
            />
        </div>
    }
}

fn since(day: NaiveDate, rung: Rung, outcomes: &[String; 5]) -> String {
    let words = outcomes.get(rung.place()).map_or_else(String::new, |outcome| rung_with(rung.place(), outcome));
    fill!(W.ladder_now, date: locale::date(day), rung: words)
}
