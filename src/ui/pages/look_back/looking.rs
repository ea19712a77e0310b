//! The look back that is being typed: reading and changing its draft, and recording it.

use crate::browser::page;
use crate::notebook::{DraftEditor, Notebook};
use crate::ui::ended::show_ended;
use cairn_core::plan::{Goal, GoalId, SetbackReason};
use cairn_core::route::{GoalView, Route};
use cairn_core::wizard::{Bounds, LookBack, parse_date_within};
use leptos::prelude::*;

/// The state of a look back in progress. Copies share it.
#[derive(Clone, Copy)]
pub(super) struct Looking {
    notebook: StoredValue<Notebook>,
    /// Which goal.
    pub(super) goal: GoalId,
    /// The answers so far, saved while the person types.
    typing: StoredValue<DraftEditor>,
    /// Whether "keep" was pressed without any answer.
    pub(super) is_empty: RwSignal<bool>,
}

impl Looking {
    /// Starts a look back, or goes on with the draft of one.
    pub(super) fn new(notebook: Notebook, goal: GoalId, typing: DraftEditor) -> Self {
        Self {
            notebook: StoredValue::new(notebook),
            goal,
            typing: StoredValue::new(typing),
            is_empty: RwSignal::new(false),
        }
    }

    /// Returns the notebook of the goal.
    pub(super) fn notebook(self) -> Notebook {
        self.notebook.get_value()
    }

    fn typing(self) -> DraftEditor {
        self.typing.get_value()
    }

    /// A signal of one answer.
    pub(super) fn read<T>(self, get: impl Fn(&LookBack) -> T + Send + Sync + 'static) -> Signal<T>
    where
        T: Clone + Default + PartialEq + Send + Sync + 'static,
    {
        self.typing().read(move |draft| draft.purpose.look_back().map(&get).unwrap_or_default())
    }

    /// Changes what is said. The draft is saved at every key press.
    pub(super) fn change(self, change: impl FnOnce(&mut LookBack)) {
        self.typing().change(|draft| {
            if let Some(said) = draft.purpose.look_back_mut() {
                change(said);
            }
        });
        self.is_empty.set(false);
    }

    /// A callback that stores a text in one answer.
    pub(super) fn put(self, put: fn(&mut LookBack, String)) -> impl Fn(String) + Copy {
        move |text| self.change(|said| put(said, text))
    }

    /// Reads the goal once; `None` where it is not in the notebook.
    pub(super) fn goal<T>(self, get: impl Fn(&Goal) -> T) -> Option<T> {
        self.notebook().plan().with_untracked(|plan| plan.goal(self.goal).map(get))
    }

    /// Whether the field for more time holds an invalid or past date.
    fn has_no_day(self) -> bool {
        let bounds = Bounds::after(self.notebook().today().get_untracked());
        let later =
            |said: &LookBack| said.says(SetbackReason::TooMuch) && parse_date_within(&said.later, bounds).is_err();
        self.typing().draft().with_untracked(|draft| draft.purpose.look_back().is_some_and(later))
    }

    /// Records the look back and goes to the goal's page. A date that is no day, or a look back that says nothing, keeps the
    /// person here and gets the focus.
    pub(super) fn keep(self) {
        if self.has_no_day() {
            page::focus("later".into());
            return;
        }
        let is_said = self.typing().draft().with_untracked(|draft| self.notebook().finish_look_back(draft));
        if show_ended(self.typing()) {
            return;
        }
        if !is_said {
            self.is_empty.set(true);
            page::focus("learnt".into());
            return;
        }
        self.typing().forget();
        page::go(&Route::Goal(self.goal, GoalView::Plan).href());
    }

    /// Leaves the look back as a draft and goes to the goal's page.
    pub(super) fn leave(self) {
        self.typing().keep_now();
        self.typing().draft().with_untracked(|draft| self.notebook().leave_look_back(draft));
        page::go(&Route::goal(self.goal).href());
    }
}
