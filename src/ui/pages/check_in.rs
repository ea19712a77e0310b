//! Check-in on a goal for a day: three tiles, an optional note, and earlier days.

mod days;
mod details;
mod tiles;

use crate::browser::locale;
use crate::notebook::{Notebook, name_here};
use crate::ui::parts::{Button, ButtonKind};
use cairn_core::plan::{CheckIn, GoalId};
use cairn_core::scales::{DayRecord, record};
use cairn_core::words::en::today::EN as W;
use cairn_core::words::fill;
use chrono::NaiveDate;
use days::EarlierDays;
use details::Details;
use leptos::prelude::*;
use tiles::Tiles;
pub(super) use tiles::tile_id;

/// A goal and the day of the check-in. Copies share the day.
#[derive(Clone, Copy)]
pub(super) struct CheckInDay {
    notebook: Notebook,
    goal: GoalId,
    picked: RwSignal<Option<NaiveDate>>,
}

impl CheckInDay {
    /// A check-in for today on this goal.
    pub(super) fn new(goal: GoalId) -> Self {
        Self { notebook: Notebook::expect(), goal, picked: RwSignal::new(None) }
    }

    /// The day of the check-in: the picked day, else today.
    pub(super) fn day(self) -> NaiveDate {
        self.picked.get().unwrap_or_else(|| self.notebook.today().get())
    }

    fn day_untracked(self) -> NaiveDate {
        self.picked.get_untracked().unwrap_or_else(|| self.notebook.today().get_untracked())
    }

    /// Picks the day of the check-in. A future day is ignored.
    pub(super) fn pick(self, day: NaiveDate) {
        let today = self.notebook.today().get_untracked();
        self.picked.set((day < today).then_some(day));
    }

    fn is_today(self) -> bool {
        self.picked.with(Option::is_none) && !self.notebook.has_turned().get()
    }

    /// Returns to today, even if a new day has begun meanwhile.
    fn back_to_today(self) {
        self.notebook.hold_day(false);
        self.picked.set(None);
    }

    /// The check-in of a day, if any.
    fn said_of(self, day: NaiveDate) -> Option<CheckIn> {
        self.notebook.plan().with(|plan| plan.goal(self.goal)?.check_ins.get(&day).cloned())
    }

    /// The record of a day with this goal, such as done or resting.
    fn record_of(self, day: NaiveDate) -> DayRecord {
        let today = self.notebook.today().get();
        self.notebook.plan().with(|plan| plan.goal(self.goal).map(|goal| record(goal, day, today))).unwrap_or_default()
    }

    /// The goal's name as lists show it.
    fn title(self) -> String {
        self.notebook.plan().with(|plan| plan.goal(self.goal).map(name_here)).unwrap_or_default()
    }

    fn id(self, what: &str) -> String {
        format!("{what}-{}", self.goal)
    }
}

/// All inputs of a check-in.
#[component]
pub(super) fn CheckInBox(
    /// The goal and the day of the check-in.
    of: CheckInDay,
) -> impl IntoView {
    let said = Memo::new(move |_| of.said_of(of.day()));
    let day = Memo::new(move |_| of.day());
    let has_said = Memo::new(move |_| said.with(Option::is_some));
    let details = move || {
        let day = day.get();
        has_said.get().then(|| view! { <Details of day /> })
    };
    view! {
        <div class="stack tight" id=of.id("check-in")>
            <Question of />
            <Tiles of said />
            {details}
            <EarlierDays of />
        </div>
    }
}

/// The question with its day and, on another day than today, a button back to today.
#[component]
fn Question(
    /// The goal and the day of the check-in.
    of: CheckInDay,
) -> impl IntoView {
    let ask = move || if of.is_today() { W.ask.to_owned() } else { fill!(W.ask_day, day: locale::day(of.day())) };
    view! {
        <div class="cluster spread">
            <p class="check-in-ask" role="status">
                {ask}
            </p>
            <Show when=move || !of.is_today()>
                <Button kind=ButtonKind::Text on_press=move |()| of.back_to_today()>
                    {W.back_to_today}
                </Button>
            </Show>
        </div>
    }
}
