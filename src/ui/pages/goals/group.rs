//! A group of goals with the same status.

use super::super::stones::Cairn;
use super::{state, state_icon};
use crate::notebook::{Notebook, title_here};
use crate::ui::parts::{Card, Glyph, Icon, little_by_little};
use cairn_core::plan::{Goal, GoalId, Status, Stone};
use cairn_core::route::Route;
use cairn_core::words::en::goals::EN as W;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The five groups of goals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GroupKind {
    Focus,
    Paused,
    Parked,
    Reached,
    LetGo,
}

impl GroupKind {
    /// All groups, in the order they are shown.
    pub(super) const ALL: [Self; 5] = [Self::Focus, Self::Paused, Self::Parked, Self::Reached, Self::LetGo];

    /// The group of a goal on a day: a pause that has run out counts as focus.
    pub(super) fn of(goal: &Goal, today: NaiveDate) -> Self {
        match goal.stands(today).status {
            Status::Focus => Self::Focus,
            Status::Paused { .. } => Self::Paused,
            Status::Parked => Self::Parked,
            Status::Finished => Self::Reached,
            Status::LetGo => Self::LetGo,
        }
    }

    /// The icon.
    pub(super) fn icon(self) -> Icon {
        match self {
            Self::Focus => Icon::Today,
            Self::Paused => Icon::Pause,
            Self::Parked => Icon::Parked,
            Self::Reached => Icon::Cairn,
            Self::LetGo => Icon::LetGo,
        }
    }

    /// The heading, and a line that explains it.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Focus => (W.focus, W.focus_say),
            Self::Paused => (W.paused, W.paused_say),
            Self::Parked => (W.parked, W.parked_say),
            Self::Reached => (W.reached, W.reached_say),
            Self::LetGo => (W.let_go, W.let_go_say),
        }
    }
}

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
                        key=|id| *id
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
                            <a href=Route::Goal(goal).href()>{title}</a>
                        </h3>
                        {standing}
                    </div>
                </div>
            </Card>
        </li>
    }
}
