//! A group of goals with the same status.

use super::super::stones::Cairn;
use super::state::{GroupKind, state, state_icon};
use crate::notebook::{Notebook, title_here};
use crate::ui::parts::{Card, For, Glyph, Show, little_by_little};
use cairn_core::plan::{GoalId, Stone};
use cairn_core::route::Route;
use leptos::prelude::*;

/// One group of goals; nothing if it is empty.
#[component]
pub(super) fn Group(
    /// The group.
    kind: GroupKind,
    /// The goals of the group, in order.
    goals: Memo<Vec<GoalId>>,
) -> impl IntoView {
    let (title, say) = kind.words();
    let shown = little_by_little(4, move || goals.with_untracked(Vec::len));
    view! {
        <Show when=move || goals.with(|ids| !ids.is_empty())>
            <section class="stack">
                <div>
                    <h2>{title}</h2>
                    <p class="soft small">{say}</p>
                </div>
                <ul class="card-list two" role="list">
                    <For
                        each=move || goals.get().into_iter().take(shown.get())
                        key=ToString::to_string
                        children=|goal| view! { <GoalCard goal /> }
                    />
                </ul>
            </section>
        </Show>
    }
}

/// One goal in the list: its cairn, its name, its status.
#[component]
fn GoalCard(
    /// Which goal.
    goal: GoalId,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let (plan, today) = (notebook.plan(), notebook.today());
    let own = Memo::new(move |_| plan.with(|plan| plan.goal(goal).map(|g| g.title().to_owned())).unwrap_or_default());
    // A memo of its own: the text is checked for danger when it changes, not at every act.
    let title = Memo::new(move |_| own.with(|title| title_here(title)));
    let stones = Memo::new(move |_| -> Vec<Stone> {
        let today = today.get();
        plan.with(|plan| plan.goal(goal).map(|goal| goal.stones(today))).unwrap_or_default()
    });
    let standing = move || {
        let today = today.get();
        plan.with(|plan| plan.goal(goal).map(|goal| (state_icon(goal, today), state(goal, today))))
    };
    let standing = move || {
        standing().map(|(icon, words)| {
            view! {
                <span class="state">
                    <Glyph icon />
                    {words}
                </span>
            }
        })
    };
    view! {
        <li>
            <Card class="goal-card">
                <div class="goal-card-head">
                    <Cairn stones />
                    <div>
                        <h3 class="goal-name">
                            <a href=Route::goal(goal).href()>{title}</a>
                        </h3>
                        {standing}
                    </div>
                </div>
            </Card>
        </li>
    }
}
