//! Where a goal stands: the five groups of the list, and the words and the icon of a goal's state.

use crate::browser::locale;
use crate::ui::parts::Icon;
use cairn_core::plan::{Goal, Status};
use cairn_core::words::en::goals::{EN as W, status};
use chrono::NaiveDate;

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
    pub(super) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Focus => (W.focus, W.focus_say),
            Self::Paused => (W.paused, W.paused_say),
            Self::Parked => (W.parked, W.parked_say),
            Self::Reached => (W.reached, W.reached_say),
            Self::LetGo => (W.let_go, W.let_go_say),
        }
    }
}

/// The status of a goal, in a word or two. A pause that has run out counts as focus.
pub(in crate::ui::pages) fn state(goal: &Goal, today: NaiveDate) -> String {
    let standing = goal.stands(today).status;
    let until = match standing {
        Status::Paused { until } => until.map(locale::date),
        _ => None,
    };
    status(standing, until)
}

/// The icon beside that word.
pub(in crate::ui::pages) fn state_icon(goal: &Goal, today: NaiveDate) -> Icon {
    GroupKind::of(goal, today).icon()
}
