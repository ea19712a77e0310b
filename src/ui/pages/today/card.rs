//! Card of one goal in focus.

use super::super::check_in::{CheckInBox, CheckInDay};
use super::super::stones::Cairn;
use crate::browser::{locale, page};
use crate::notebook::{Notebook, title_here};
use crate::ui::editable::Editable;
use crate::ui::parts::{Button, ButtonKind, Card, Glyph, Icon, LinkButton};
use cairn_core::coach::Unguarded;
use cairn_core::plan::{Goal, GoalId, Stone};
use cairn_core::route::{GoalView, Route};
use cairn_core::words::en::measure;
use cairn_core::words::en::rhythm::enough;
use cairn_core::words::en::today::EN as W;
use cairn_core::words::en::values;
use cairn_core::words::fill;
use chrono::NaiveDate;
use leptos::prelude::*;

/// One goal in focus: its name, its cairn, its next step, and today's check-in.
#[component]
pub(super) fn FocusCard(
    /// Which goal.
    goal: GoalId,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let read = move |get: fn(&Goal) -> String| {
        Memo::new(move |_| notebook.plan().with(|plan| plan.goal(goal).map(get)).unwrap_or_default())
    };
    let own = read(|goal| goal.title().to_owned());
    // A memo of its own: the text is checked for danger when it changes, not at every act.
    let title = Memo::new(move |_| own.with(|title| title_here(title)));
    let value = read(|goal| goal.parts.value.as_ref().map(values::name).unwrap_or_default().to_owned());
    let stones = Memo::new(move |_| -> Vec<Stone> {
        let today = notebook.today().get();
        notebook.plan().with(|plan| plan.goal(goal).map(|goal| goal.stones(today))).unwrap_or_default()
    });
    view! {
        <li>
            <Card class="goal-card">
                <div class="stack">
                    <div class="goal-card-head">
                        <Cairn stones />
                        <div>
                            <h2 class="goal-name">
                                <a href=Route::goal(goal).href()>{title}</a>
                            </h2>
                            <p class="goal-why">{value}</p>
                        </div>
                    </div>
                    <NextStep goal />
                    <Editable>
                        <CheckInBox of=CheckInDay::new(goal) />
                        <div class="flush">
                            <LinkButton
                                kind=ButtonKind::Text
                                icon=Icon::Calendar
                                href=Route::Goal(goal, GoalView::Progress).href()
                            >
                                {W.another_day}
                            </LinkButton>
                        </div>
                    </Editable>
                </div>
            </Card>
        </li>
    }
}

/// The next step: the first open small step with its check box, or the plan; then the smallest version and the start.
#[component]
fn NextStep(
    /// Which goal.
    goal: GoalId,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let read = move |get: fn(&Goal, Day) -> Option<String>| {
        Memo::new(move |_| {
            let today = notebook.today().get();
            notebook.plan().with(|plan| {
                plan.goal(goal).and_then(|goal| get(goal, Day { today, is_low: plan.is_easy_day(goal, today) }))
            })
        })
    };
    let step = read(|goal, day| goal.next_step().filter(|_| !day.is_low).map(str::to_owned));
    let lines = [(Icon::Path, read(the_plan)), (Icon::Leaf, read(smallest)), (Icon::Calendar, read(about_the_day))];
    let lines = lines.map(|(icon, words)| move || words.get().map(|words| line(icon, words)));
    let step = move || step.get().map(|step| view! { <StepLine goal step /> });
    view! { <div class="stack tight">{step} {lines.into_iter().collect_view()}</div> }
}

/// The next small step, with the button that marks it as done.
#[component]
fn StepLine(
    /// Which goal.
    goal: GoalId,
    /// The step.
    step: String,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let named = fill!(W.tick_name, step: step);
    let words = fill!(W.next_step, step: step);
    let tick = move |()| {
        notebook.tick_step(goal, step.clone(), Some(notebook.today().get_untracked()));
        page::focus(format!("tick-{goal}"));
    };
    view! {
        <div class="cluster spread flush">
            {line(Icon::Forward, words)} <Editable>
                <Button kind=ButtonKind::Text icon=Icon::Check id=format!("tick-{goal}") name=named on_press=tick>
                    {W.tick}
                </Button>
            </Editable>
        </div>
    }
}

fn line(icon: Icon, words: String) -> AnyView {
    view! {
        <p class="next-step">
            <Glyph icon />
            <span>{words}</span>
        </p>
    }
    .into_any()
}

/// The present day and whether it is one of low energy.
#[derive(Clone, Copy)]
struct Day {
    today: NaiveDate,
    /// Whether the smallest version of the goal is enough, so that only that shows.
    is_low: bool,
}

fn the_plan(goal: &Goal, day: Day) -> Option<String> {
    let measure = goal.parts.measure.as_ref().filter(|_| goal.next_step().is_none() && !day.is_low)?;
    Some(fill!(W.measure, measure: measure::phrase(measure)))
}

fn smallest(goal: &Goal, day: Day) -> Option<String> {
    if day.is_low {
        return Some(enough(goal));
    }
    let smallest = &Unguarded::of(goal).ok()?.parts.smallest;
    (!smallest.is_empty()).then(|| fill!(W.smallest, smallest: smallest))
}

fn about_the_day(goal: &Goal, day: Day) -> Option<String> {
    let (when, today) = (&goal.parts.when, day.today);
    let starts = when.start.filter(|start| *start > today);
    let is_other_day = !when.days.is_empty() && !when.days.falls_on(today);
    match starts {
        Some(start) => Some(fill!(W.starts, date: locale::date(start))),
        None => is_other_day.then(|| W.other_days.to_owned()),
    }
}
