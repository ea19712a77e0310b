//! Form for homework: one line for each step, with the goal it belongs to.

use crate::notebook::{Homework, Notebook, name_here};
use crate::ui::parts::{Button, For, Icon, TextField, focus};
use cairn_core::plan::GoalId;
use cairn_core::words::en::session::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The small steps until the next session, as a growing list. A row is identified by its index.
#[component]
pub(super) fn Steps(
    /// The homework being written.
    homework: RwSignal<Vec<Homework>>,
    /// Called after each change.
    #[prop(into)]
    on_write: Callback<()>,
) -> impl IntoView {
    let count = Memo::new(move |_| homework.with(Vec::len));
    let notebook = Notebook::expect();
    let goals = Memo::new(move |_| goals(notebook));
    let add = move || {
        let goal = goals.with_untracked(|goals| goals.first().map(|(id, _)| *id));
        homework.update(|all| all.push(Homework { text: String::new(), goal }));
        let last = count.get_untracked().saturating_sub(1);
        request_animation_frame(move || focus(&format!("homework-{last}")));
    };
    let row = move |place: usize| view! { <Row homework place goals on_write add=move |()| add() /> };
    view! {
        <div class="stack">
            <h3>{W.homework_title}</h3>
            <p class="soft">{W.homework_say}</p>
            <ol class="plain stack" role="list">
                <For each=move || 0..count.get() key=ToString::to_string children=row />
            </ol>
            <div class="cluster">
                <Button id="add-homework" icon=Icon::Plus on_press=move |()| add()>
                    {W.homework_add}
                </Button>
            </div>
        </div>
    }
}

/// One small step with its goal.
#[component]
fn Row(
    /// The homework being written.
    homework: RwSignal<Vec<Homework>>,
    /// The index in the list, from 0.
    place: usize,
    /// The goals in focus, with their names.
    goals: Memo<Vec<(GoalId, String)>>,
    /// Called after each change.
    on_write: Callback<()>,
    /// Called to add a step.
    #[prop(into)]
    add: Callback<()>,
) -> impl IntoView {
    let number = place + 1;
    let value = move || homework.with(|all| all.get(place).map(|work| work.text.clone()).unwrap_or_default());
    let goal = Memo::new(move |_| homework.with(|all| all.get(place).and_then(|work| work.goal)));
    let change = move |change: &dyn Fn(&mut Homework)| {
        homework.update(|all| all.get_mut(place).into_iter().for_each(change));
        on_write.run(());
    };
    let id = format!("homework-{place}-goal");
    let option = move |(id, title): (GoalId, String)| {
        view! {
            <option value=id.to_string() selected=move || goal.get() == Some(id)>
                {title}
            </option>
        }
    };
    view! {
        <li class="homework-row">
            <TextField
                id=format!("homework-{place}")
                label=fill!(W.homework, n: number)
                value=Signal::derive(value)
                on_input=move |text: String| change(&|work| work.text.clone_from(&text))
                on_enter=add
            />
            <div class="field">
                <label class="field-label" for=id.clone()>
                    {fill!(W.homework_goal, n: number)}
                </label>
                <select
                    class="input"
                    id=id.clone()
                    data-field=id
                    on:change:target=move |event| {
                        let goal = event.target().value().parse().ok();
                        change(&|work| work.goal = goal);
                    }
                >
                    {move || goals.get().into_iter().map(option).collect_view()}
                    <option value="" selected=move || goal.get().is_none()>
                        {W.no_goal}
                    </option>
                </select>
            </div>
        </li>
    }
}

/// The goals in focus, with their names.
fn goals(notebook: Notebook) -> Vec<(GoalId, String)> {
    let today = notebook.today().get();
    notebook.plan().with(|plan| plan.focus(today).map(|goal| (goal.id, name_here(goal))).collect())
}
