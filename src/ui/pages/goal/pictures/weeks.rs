//! Picture of planned against done, week by week; pauses count neither way.

use super::super::super::behind::Behind;
use super::super::OneGoal;
use super::SameAsTable;
use crate::browser::locale;
use crate::ui::parts::{Bar, BarsPicture, Show};
use cairn_core::coach::Unguarded;
use cairn_core::scales::{Formula, SHOWN_WEEKS, Week, held_against, weeks};
use cairn_core::words::en::pictures::{EN as W, share};
use cairn_core::words::{count, figure, fill};
use leptos::prelude::*;

/// The weeks of a goal with a rhythm, once there are two; nothing for a goal that has none or is guarded. It says how often,
/// and never a share or a score of it: somebody in therapy takes either for a mark. Those are on the page for a clinician.
#[component]
pub(super) fn WeeksPart(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let today = one.notebook.today();
    let shown = one.read(move |goal| {
        let today = today.get();
        Unguarded::of(goal).map(|goal| weeks(goal, SHOWN_WEEKS, today)).unwrap_or_default()
    });
    let picture = move || shown.with(|shown| drawn(shown, one.notebook.settings().shows_numbers()));
    view! {
        <Show when=move || shown.with(|shown| shown.len() > 1)>
            <section class="sheet-part">
                <h2>{W.weeks_title}</h2>
                {picture}
            </section>
        </Show>
    }
}

fn drawn(shown: &[Week], numbers: bool) -> AnyView {
    let bar = |week: &Week| Bar { planned: week.planned, done: f64::from(week.done), rest: is_rest(week) };
    let (words, sum) = said(shown, numbers);
    let label = fill!(W.weeks_label, words: words);
    let each = shown.to_vec();
    let rows = move |()| each.iter().rev().map(|week| row(week, numbers)).collect::<Vec<_>>();
    view! {
        <p class="verdict">{words}</p>
        {sum.map(|sum| view! { <p>{sum}</p> })}
        <BarsPicture bars=shown.iter().map(bar).collect() label />
        <SameAsTable head=vec![W.weeks_week, W.weeks_planned, W.weeks_done] rows>
            <p class="soft small">{W.weeks_lead}</p>
            <Behind formula=Formula::Rate />
        </SameAsTable>
    }
    .into_any()
}

fn is_rest(week: &Week) -> bool {
    week.open == 0 && week.rested > 0
}

/// How much of the planned amount was done: in words, and in figures if they are on.
fn said(shown: &[Week], numbers: bool) -> (&'static str, Option<String>) {
    let planned = shown.iter().map(|week| week.planned).sum();
    let done = shown.iter().map(|week| week.done).sum();
    let rate = held_against(planned, done);
    let sum = rate.filter(|_| numbers).map(|rate| {
        let planned = (rate.expected * 2.0).round() / 2.0;
        fill!(W.weeks_sum, n: done, planned: planned)
    });
    (share(rate.map(|rate| rate.share)), sum)
}

fn row(week: &Week, numbers: bool) -> Vec<String> {
    let done = f64::from(week.done);
    let planned = match (is_rest(week), numbers) {
        (true, _) => W.weeks_rest.to_owned(),
        (false, true) => figure((week.planned * 10.0).round() / 10.0),
        (false, false) if week.rested > 0 => W.weeks_part_rest.to_owned(),
        (false, false) => W.amount_none.to_owned(),
    };
    let in_words = match done - week.planned {
        _ if week.done == 0 => W.not_any,
        by if by < -0.5 => W.less,
        by if by > 0.5 => W.more,
        _ => W.as_planned,
    };
    let done = if numbers { count(week.done) } else { in_words.to_owned() };
    vec![locale::date(week.monday), planned, done]
}
