//! A goal and the day that its check-in speaks of, with what was said of that day.

use crate::notebook::{Notebook, UndoableAct, name_here};
use cairn_core::plan::{CheckIn, GoalId};
use chrono::NaiveDate;
use leptos::prelude::*;

/// The last thing that was done about a day.
#[derive(Clone)]
pub(super) enum LastTap {
    /// An answer was given, by this act.
    Recorded(UndoableAct),
    /// That act was undone.
    Undone,
}

/// A goal and the day of the check-in. Copies share the day.
#[derive(Clone, Copy)]
pub(in crate::ui::pages) struct CheckInDay {
    /// The notebook of the goal.
    pub(super) notebook: Notebook,
    /// The goal.
    pub(in crate::ui::pages) goal: GoalId,
    /// The earlier day that was picked; `None` means today.
    pub(super) picked: RwSignal<Option<NaiveDate>>,
    /// The day of the last tap here, and what it did.
    last_tap: RwSignal<Option<(NaiveDate, LastTap)>>,
}

impl CheckInDay {
    /// A check-in for today on this goal.
    pub(in crate::ui::pages) fn new(goal: GoalId) -> Self {
        Self { notebook: Notebook::expect(), goal, picked: RwSignal::new(None), last_tap: RwSignal::new(None) }
    }

    /// The day of the check-in: the picked day, else today.
    pub(in crate::ui::pages) fn day(self) -> NaiveDate {
        self.picked.get().unwrap_or_else(|| self.notebook.today().get())
    }

    /// Returns the same day without tracking it.
    pub(super) fn day_untracked(self) -> NaiveDate {
        self.picked.get_untracked().unwrap_or_else(|| self.notebook.today().get_untracked())
    }

    /// Picks the day of the check-in. A future day is ignored.
    pub(in crate::ui::pages) fn pick(self, day: NaiveDate) {
        let today = self.notebook.today().get_untracked();
        self.picked.set((day < today).then_some(day));
    }

    /// The last tap about the day that is spoken of; none if the last tap was about another day.
    pub(super) fn last_tap(self) -> Option<LastTap> {
        let day = self.day();
        self.last_tap.get().filter(|(on, _)| *on == day).map(|(_, tap)| tap)
    }

    /// Records a tap about the day that is spoken of, or ends the word about it.
    pub(super) fn tapped(self, tap: Option<LastTap>) {
        let day = self.day_untracked();
        self.last_tap.set(tap.map(|tap| (day, tap)));
    }

    /// Whether the day spoken of is today.
    pub(super) fn is_today(self) -> bool {
        self.picked.with(Option::is_none) && !self.notebook.day().has_turned().get()
    }

    /// Returns to today, even if a new day has begun meanwhile.
    pub(super) fn back_to_today(self) {
        self.notebook.day().hold(false);
        self.picked.set(None);
    }

    /// The check-in of a day, if any.
    pub(super) fn said_of(self, day: NaiveDate) -> Option<CheckIn> {
        self.notebook.plan().with(|plan| plan.goal(self.goal)?.check_ins.get(&day).cloned())
    }

    /// Whether something was said of the day.
    pub(in crate::ui::pages) fn has_said(self) -> bool {
        self.said_of(self.day()).is_some()
    }

    /// The goal's name as lists show it.
    pub(super) fn title(self) -> String {
        self.notebook.plan().with(|plan| plan.goal(self.goal).map(name_here)).unwrap_or_default()
    }

    /// Builds the id of an element; no other goal on the page has the same.
    pub(super) fn id(self, what: &str) -> String {
        format!("{what}-{}", self.goal)
    }
}
