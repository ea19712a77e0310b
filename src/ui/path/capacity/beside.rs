//! The goal beside the other goals in focus: clashes of time, and the effect of each goal on the other.

use super::check::check;
use crate::browser::locale;
use crate::notebook::{DraftEditor, Notebook, name_here};
use crate::ui::parts::{Choice, ChoiceOption, For, Notice, Show};
use cairn_core::plan::{Effect, GoalId};
use cairn_core::wizard::{Clash, ClashCause};
use cairn_core::words::en::history::time_of_day;
use cairn_core::words::en::stage_capacity::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The clashes with other goals in focus: the same moment, or the same time on the same days.
#[component]
pub(super) fn Clashes() -> impl IntoView {
    let (check, notebook) = (check(), Notebook::expect());
    let words = move || {
        let title = |id| notebook.plan().with(|plan| plan.goal(id).map(name_here)).unwrap_or_default();
        check.with(|check| check.clashes.iter().map(|clash| say(clash, &title(clash.goal))).collect::<Vec<_>>())
    };
    view! {
        <Show when=move || check.with(|check| !check.clashes.is_empty())>
            <Notice>
                {move || words().into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                <p class="soft">{W.clash_hint}</p>
            </Notice>
        </Show>
    }
}

fn say(clash: &Clash, title: &str) -> String {
    let days: Vec<String> = clash.days.iter().map(locale::weekday).collect();
    let days = days.join(", ");
    match &clash.shared {
        ClashCause::Moment(cue) => fill!(W.moment, goal: title, cue: cue),
        ClashCause::Time(time) => {
            let time = time_of_day(*time);
            if days.is_empty() {
                fill!(W.clash, goal: title, time: time)
            } else {
                fill!(W.clash_days, goal: title, time: time, days: days)
            }
        }
    }
}

/// Asks how this goal affects each other goal in focus.
#[component]
pub(super) fn Pairs() -> impl IntoView {
    let check = check();
    let others = Memo::new(move |_| check.with(|check| check.focus.clone()));
    view! {
        <For each=move || others.get() key=ToString::to_string let:goal>
            <Pair goal />
        </For>
    }
}

const EFFECTS: [(&str, Effect, &str); 3] = [
    ("helps", Effect::Helps, W.helps),
    ("no-matter", Effect::NoMatter, W.no_matter),
    ("in-the-way", Effect::GetsInTheWay, W.in_the_way),
];

/// Asks how this goal affects one other goal.
#[component]
fn Pair(
    /// The other goal.
    goal: GoalId,
) -> impl IntoView {
    let (typing, notebook) = (DraftEditor::expect(), Notebook::expect());
    let title = notebook.plan().with_untracked(|plan| plan.goal(goal).map(name_here));
    let answers = EFFECTS.map(|(key, _, words)| ChoiceOption::new(key, words)).to_vec();
    let effect = typing.read(move |draft| draft.pairs.get(&goal).copied());
    let value = move || {
        let of = |effect| EFFECTS.iter().find(|(_, e, _)| *e == effect).map(|(key, ..)| (*key).to_owned());
        effect.get().and_then(of).unwrap_or_default()
    };
    let pick = typing.put(move |draft, key: String| {
        if let Some((_, effect, _)) = EFFECTS.iter().find(|(k, ..)| *k == key) {
            draft.pairs.insert(goal, *effect);
        }
    });
    view! {
        <Choice
            id=format!("pair-{goal}")
            legend=fill!(W.pair, goal: title.unwrap_or_default())
            answers=answers
            value=Signal::derive(value)
            on_pick=pick
            on_clear=typing
                .put(move |draft, ()| {
                    draft.pairs.remove(&goal);
                })
        />
        <Show when=move || effect.get() == Some(Effect::GetsInTheWay)>
            <p class="soft">{W.in_the_way_note}</p>
        </Show>
    }
}
