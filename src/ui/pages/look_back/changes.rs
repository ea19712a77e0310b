//! The changes that the answers "too much", "something came up" and "it does not fit" of a look back lead to.

use super::LookBackState;
use crate::browser::locale;
use crate::notebook::DATES;
use crate::ui::hard_words::UnlessHard;
use crate::ui::pages::dates::ahead;
use crate::ui::parts::{
    Card, Chip, Choice, ChoiceOption, DateField, Icon, LinkButton, Notice, NumberField, Show, TextField,
};
use cairn_core::coach::Unguarded;
use cairn_core::plan::{Goal, Measure, Setback, SetbackReason, Value};
use cairn_core::route::Route;
use cairn_core::wizard::{LookBackSize, Reduction, clean_obstacle, look_back_sizes, smaller_versions};
use cairn_core::words::en::look_back::{EN as W, reason};
use cairn_core::words::en::make_smaller::offer;
use cairn_core::words::en::{measure, values};
use cairn_core::words::{count, fill};
use leptos::prelude::*;

/// For "it was too much": another size, a smaller step for goals without a rhythm, more time. A guarded goal is offered
/// only more time, or a session.
#[component]
pub(super) fn Smaller(
    /// The state of the look back.
    looking: LookBackState,
) -> impl IntoView {
    let is_rhythm = |goal: &Goal| matches!(goal.parts.measure, Some(Measure::HowOften { .. }));
    let has_step = looking.goal(|goal| !is_rhythm(goal)).unwrap_or_default();
    let today = looking.notebook().today();
    let sizes = looking.goal(|goal| Unguarded::of(goal).ok().map(sizes)).flatten();
    let step = has_step.then(|| {
        view! {
            <TextField
                id="smaller-step"
                label=W.smaller
                hint=W.smaller_hint
                value=looking.read(|said| said.smaller.clone())
                on_input=looking.put(|said, text| said.smaller = text)
            />
        }
    });
    let smaller = match sizes {
        None => view! {
            <LinkButton id="to-session" icon=Icon::Forward href=Route::Session.href()>
                {W.to_session}
            </LinkButton>
        }
        .into_any(),
        Some(sizes) => view! {
            {step}
            <UnlessHard>
                <Size looking sizes=sizes.clone() />
            </UnlessHard>
        }
        .into_any(),
    };
    view! {
        <Card title=reason(SetbackReason::TooMuch)>
            <div class="stack">
                {smaller}
                <DateField
                    id="later"
                    label=W.later
                    hint=W.later_hint
                    value=looking.read(|said| said.later.clone())
                    on_input=looking.put(|said, day| said.later = day)
                    bounds=ahead(today)
                />
            </div>
        </Card>
    }
}

/// The sizes that a goal can get, each with its key and its name.
fn sizes(goal: Unguarded<Goal>) -> Vec<(LookBackSize, ChoiceOption)> {
    let versions = smaller_versions(goal);
    let half =
        |reduction| versions.iter().find(|version| version.reduction == reduction).map(|half| offer(half, DATES));
    let option = |size| {
        let name = match size {
            LookBackSize::FewerDays => half(Reduction::FewerDays),
            LookBackSize::FewerMinutes => half(Reduction::FewerMinutes),
            LookBackSize::SmallestForTwoWeeks => Some(W.smallest_for_two_weeks.to_owned()),
        };
        (size, ChoiceOption::new(key(size), name.unwrap_or_default()))
    };
    look_back_sizes(goal).into_iter().map(option).collect()
}

fn key(size: LookBackSize) -> &'static str {
    match size {
        LookBackSize::FewerDays => "fewer-days",
        LookBackSize::FewerMinutes => "fewer-minutes",
        LookBackSize::SmallestForTwoWeeks => "smallest",
    }
}

/// The choice of a size. A number that was typed in an older version stays in its field until a size is picked.
#[component]
fn Size(
    /// The state of the look back.
    looking: LookBackState,
    /// The sizes on offer.
    sizes: Vec<(LookBackSize, ChoiceOption)>,
) -> impl IntoView {
    let (all, answers): (Vec<LookBackSize>, Vec<ChoiceOption>) = sizes.into_iter().unzip();
    let picked = looking.read(|said| said.size);
    let was_typed = looking.read(|said| !said.fewer.is_empty()).get_untracked();
    let fewer = move || {
        (was_typed && picked.get().is_none()).then(|| {
            view! {
                <NumberField
                    id="fewer"
                    label=W.fewer
                    value=looking.read(|said| said.fewer.clone())
                    error=looking.read(|said| measure::unread(&said.fewer))
                    on_input=looking.put(|said, text| said.fewer = text)
                />
            }
        })
    };
    view! {
        <Choice
            id="size"
            legend=W.size
            answers=Signal::stored(answers)
            value=Signal::derive(move || picked.get().map(key).unwrap_or_default().to_owned())
            on_pick=move |name: String| {
                looking.change(|said| said.size = all.iter().copied().find(|size| key(*size) == name));
            }
            on_clear=move |()| looking.change(|said| said.size = None)
        />
        {fewer}
    }
}

/// For "something came up": an implementation intention for the next time.
#[component]
pub(super) fn PlanForIt(
    /// The state of the look back.
    looking: LookBackState,
) -> impl IntoView {
    view! {
        <Card title=reason(SetbackReason::Unexpected)>
            <div class="stack">
                <TextField
                    id="came-up"
                    label=W.obstacle
                    hint=W.obstacle_hint
                    capitals="none"
                    value=looking.read(|said| said.obstacle.clone())
                    on_input=looking.put(|said, text| said.obstacle = text)
                />
                <MetBefore looking />
                <TextField
                    id="next-time"
                    label=W.action
                    hint=W.action_hint
                    capitals="none"
                    value=looking.read(|said| said.action.clone())
                    on_input=looking.put(|said, text| said.action = text)
                />
            </div>
        </Card>
    }
}

/// Lessons learnt from earlier setbacks with the same reason on this goal.
#[component]
fn MetBefore(
    /// The state of the look back.
    looking: LookBackState,
) -> impl IntoView {
    let typed = looking.read(|said| clean_obstacle(&said.obstacle));
    let before = Memo::new(move |_| {
        let typed = typed.get();
        let words = |setback: &Setback| fill!(W.before, date: locale::date(setback.on), learnt: setback.learnt);
        let lines = |goal: &Goal| goal.learnt_before(&typed).into_iter().take(2).map(words).collect::<Vec<_>>();
        looking.notebook().plan().with(|plan| plan.goal(looking.goal).map(lines).unwrap_or_default())
    });
    let lines = move || before.get().into_iter().map(|words| view! { <p>{words}</p> }).collect_view();
    view! {
        <div role="status">
            <UnlessHard>
                <Show when=move || before.with(|before| !before.is_empty())>
                    <Notice>{lines}</Notice>
                </Show>
            </UnlessHard>
        </div>
    }
}

/// For "it does not fit me now": another value, or letting go.
#[component]
pub(super) fn LetItGo(
    /// The state of the look back.
    looking: LookBackState,
) -> impl IntoView {
    let all: Vec<Value> = looking.notebook().plan().with_untracked(|plan| plan.values.clone());
    let own = looking.goal(|goal| goal.parts.value.clone()).flatten();
    let label = |value: &Value| {
        let name = values::name(value);
        if own.as_ref() == Some(value) { fill!(W.value_keep, value: name) } else { name.to_owned() }
    };
    let answers: Vec<ChoiceOption> =
        all.iter().enumerate().map(|(at, value)| ChoiceOption::new(count(at), label(value))).collect();
    let has_values = !answers.is_empty();
    let listed = StoredValue::new(all);
    let value = looking.read(move |said| {
        let at = listed.with_value(|all| all.iter().position(|value| said.value.as_ref() == Some(value)));
        at.map(count).unwrap_or_default()
    });
    let pick = move |key: String| {
        let picked = key.parse().ok().and_then(|at: usize| listed.with_value(|all| all.get(at).cloned()));
        looking.change(|said| said.value = picked);
    };
    let lets_go = looking.read(|said| said.let_go);
    let values = has_values.then(
        || view! { <Choice id="serves" legend=W.value answers=Signal::stored(answers) value on_pick=pick row=true /> },
    );
    view! {
        <Card title=reason(SetbackReason::NotMine)>
            <div class="stack">
                {values} <div class="cluster">
                    <Chip
                        id="let-it-go"
                        pressed=lets_go
                        on_press=move |()| looking.change(|said| said.let_go = !said.let_go)
                    >
                        {W.let_go}
                    </Chip>
                </div> <p class="soft small">{W.let_go_hint}</p>
            </div>
        </Card>
    }
}
