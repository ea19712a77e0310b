//! The look back that is being typed: reading and changing its draft, and recording it.

use crate::browser::page;
use crate::notebook::{DraftEditor, Notebook};
use crate::ui::ended::show_ended;
use cairn_core::plan::{Goal, GoalId, SetbackReason};
use cairn_core::route::{GoalView, Route};
use cairn_core::wizard::{Bounds, Draft, LookBack, LookBackRest, parse_date_within};
use leptos::prelude::*;

/// The state of a look back in progress. Copies share it.
#[derive(Clone, Copy)]
pub(super) struct LookBackState {
    notebook: StoredValue<Notebook>,
    /// Which goal.
    pub(super) goal: GoalId,
    /// The answers so far, saved while the person types.
    typing: StoredValue<DraftEditor>,
    /// Whether "keep" was pressed without any answer.
    pub(super) is_empty: RwSignal<bool>,
}

impl LookBackState {
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

    /// The first field in use that holds an invalid or past date.
    fn field_without_day(self) -> Option<&'static str> {
        let bounds = Bounds::after(self.notebook().today().get_untracked());
        let is_no_day = |typed: &str| parse_date_within(typed, bounds).is_err();
        let field = |said: &LookBack| {
            let rests = matches!(said.rests(), Some(LookBackRest::EasyDays | LookBackRest::Pause));
            let later = (said.says(SetbackReason::TooMuch) && is_no_day(&said.later)).then_some("later");
            later.or_else(|| (rests && is_no_day(&said.rest_until)).then_some("rest-until"))
        };
        self.typing().draft().with_untracked(|draft| draft.purpose.look_back().and_then(field))
    }

    /// Records the look back and goes to the goal's page, or to the session that it is brought to. A date that is no day, or a look back that says nothing, keeps the
    /// person here and gets the focus.
    pub(super) fn keep(self) {
        if let Some(field) = self.field_without_day() {
            page::focus(field.into());
            return;
        }
        let rests = |draft: &Draft| draft.purpose.look_back().and_then(LookBack::rests);
        let to_session = self.typing().draft().with_untracked(rests) == Some(LookBackRest::Session);
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
        let next = if to_session { Route::Session } else { Route::Goal(self.goal, GoalView::Plan) };
        page::go(&next.href());
    }

    /// Leaves the look back as a draft and goes to the goal's page.
    pub(super) fn leave(self) {
        self.typing().keep_now();
        self.typing().draft().with_untracked(|draft| self.notebook().leave_look_back(draft));
        page::go(&Route::goal(self.goal).href());
    }
}
