//! Card of one goal in focus.

use super::super::check_in::{CheckInBox, CheckInDay};
use super::super::stones::Cairn;
use crate::browser::{locale, page};
use crate::notebook::{Notebook, title_here};
use crate::ui::editable::Editable;
use crate::ui::parts::{Button, ButtonKind, Card, Disclosure, Glyph, Icon};
use cairn_core::coach::danger;
use cairn_core::plan::{Goal, GoalId, Plan, Stone};
use cairn_core::route::{GoalView, Route};
use cairn_core::words::en::history;
use cairn_core::words::en::rhythm::enough;
use cairn_core::words::en::today::{EN as W, WeekFormat, nothing_planned, when_and_how_far};
use cairn_core::words::fill;
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

/// One goal in focus: its name, its cairn, what is planned, its if-then plan, and the check-in.
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
    let planned = Memo::new(move |_| {
        let (today, numbers) = (notebook.today().get(), notebook.settings().shows_numbers());
        let format = WeekFormat { week: locale::week(), short: locale::weekday_short };
        let line = |goal: &Goal| when_and_how_far(goal, today, numbers, format);
        notebook.plan().with(|plan| plan.goal(goal).map(line)).unwrap_or_default()
    });
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
                            <p class="goal-when">{planned}</p>
                        </div>
                    </div>
                    <NextStep goal />
                    <Editable>
                        <CheckInToday goal />
                    </Editable>
                </div>
            </Card>
        </li>
    }
}

/// The check-in for today. On a day that is none of the goal's days it says so and names the next one; the check-in is then folded
/// away, unless something was said of the day already.
#[component]
fn CheckInToday(
    /// Which goal.
    goal: GoalId,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let of = CheckInDay::new(goal);
    let other_days = move || Route::Goal(goal, GoalView::Progress).href();
    let nothing = Memo::new(move |_| {
        let today = notebook.today().get();
        let planned = |goal: &Goal| nothing_planned(&goal.parts.when, today, locale::date, |day| day_ahead(day, today));
        notebook.plan().with(|plan| plan.goal(goal).and_then(planned))
    });
    move || match nothing.get() {
        None => view! { <CheckInBox of other_days=other_days() /> }.into_any(),
        Some(words) => {
            let has_said = untrack(|| of.has_said());
            view! {
                <div class="stack tight">
                    {line(Icon::Calendar, words)} <Disclosure summary=W.say_anyway open=has_said>
                        <CheckInBox of other_days=other_days() />
                    </Disclosure>
                </div>
            }
            .into_any()
        }
    }
}

/// A day ahead of today: its weekday where that is clear, else its date.
fn day_ahead(day: NaiveDate, today: NaiveDate) -> String {
    if (day - today).num_days() < 7 { locale::weekday(day.weekday()) } else { locale::day(day) }
}

/// The if-then plan, and the next step: the first open small step with its check box, or on a day of low energy what is enough.
#[component]
fn NextStep(
    /// Which goal.
    goal: GoalId,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let read = move |get: fn(&Goal, Day) -> Option<String>| {
        Memo::new(move |_| {
            let today = notebook.today().get();
            let day = |plan: &Plan, goal: &Goal| Day {
                is_low: plan.is_easy_day(goal, today),
                is_planned: goal.parts.when.is_on(today),
            };
            notebook.plan().with(|plan| plan.goal(goal).and_then(|goal| get(goal, day(plan, goal))))
        })
    };
    let step = read(|goal, day| goal.next_step().filter(|_| !day.is_low).map(str::to_owned));
    let if_then = read(|goal, _| first_plan(goal));
    // A memo of its own: the text is checked for danger when it changes, not at every act.
    let if_then = Memo::new(move |_| if_then.get().filter(|plan| danger(plan).is_none()));
    let lines = [(Icon::Path, if_then), (Icon::Leaf, read(enough_today))];
    let lines = lines.map(|(icon, words)| move || words.get().map(|words| line(icon, words)));
    let step = move || step.get().map(|step| view! { <StepLine goal step /> });
    view! { <div class="stack tight">{lines.into_iter().collect_view()} {step}</div> }
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
        <div class="step-line">
            {line(Icon::Forward, words)} <Editable>
                <Button kind=ButtonKind::Text id=format!("tick-{goal}") name=named on_press=tick>
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

/// What a card needs to know of today.
#[derive(Clone, Copy)]
struct Day {
    /// Whether the smallest version of the goal is enough, so that only that shows.
    is_low: bool,
    /// Whether it is one of the goal's days.
    is_planned: bool,
}

/// The first whole if-then plan.
fn first_plan(goal: &Goal) -> Option<String> {
    let (obstacle, action) = goal.parts.if_then.as_ref()?.plans().next()?;
    Some(fill!(history::EN.then, obstacle: obstacle, action: action))
}

/// The sentence on what is enough today, unless the tile of the smallest version says it.
fn enough_today(goal: &Goal, day: Day) -> Option<String> {
    if day.is_low && day.is_planned { enough(goal).map(str::to_owned) } else { None }
}
