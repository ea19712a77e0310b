//! The states that a page shows: of saving, of erasing, of the store's health, and of the act that can be undone.

use super::SavedDraft;
use cairn_core::journal::Unread;
use cairn_core::plan::Stamp;
use cairn_core::shelf::Fault;

/// Whether the last act is stored.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing was recorded since the page was opened.
    #[default]
    Untouched,
    /// In the store, and on its way to the mirror, which alone is sure to be on disk.
    Saving,
    /// In the store, and in the mirror where there is one.
    Stored,
    /// In one of store and mirror. The other refused, or does not answer.
    InOneHome(Fault),
    /// Neither in the store nor in the mirror, so in this page only.
    NotStored(Fault),
    /// Not recorded, as the plan would grow beyond what a page can show.
    TooMuch,
}

/// How far an erasure of everything has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum EraseState {
    /// Nothing was erased in this page.
    #[default]
    Not,
    /// The store is empty; the mirror has not answered yet.
    Underway,
    /// Store and mirror answered: all of it is gone.
    Done,
    /// The store is empty; the mirror refused, or does not answer. It is asked again until it does.
    NotSure,
    /// The store refused.
    Refused(Fault),
}

/// Erasures while this page was open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Erased {
    /// By this page.
    pub(super) here: EraseState,
    /// How often by another tab.
    pub(super) elsewhere: u32,
}

/// Faults of the store and of the mirror. A page always tells them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StorageHealth {
    /// Why the store can't be read or is not there: acts are in this page only.
    pub shelf: Option<Fault>,
    /// Why the mirror doesn't answer: the latest acts may be gone if the browser stops at once.
    pub mirror: Option<Fault>,
    /// Entries that can't be read. They stay in the store.
    pub unread: Unread,
}

/// The last act, which can be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndoableAct {
    /// The act, or all acts that came in by a file.
    pub acts: Vec<Stamp>,
    /// The kind of act, for the sentence beside "undo".
    pub what: UndoLabel,
    /// Whether its words speak of danger, so that it is never celebrated.
    pub is_hard: bool,
    /// The draft that it was made from, which is saved again if the act is undone.
    pub(super) made_from: Option<SavedDraft>,
}

/// Kinds of acts, as far as the sentence beside "undo" tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UndoLabel {
    /// A check-in, by a page that meets the answer in place and offers there to undo it.
    CheckIn,
    /// A day that was cleared in a list, a small step, or a rung that is not one up.
    Noted,
    /// A goal was changed.
    Change,
    /// A goal was made smaller, on its page, which says so and offers there to undo it.
    Smaller,
    /// The status of a goal was set, other than to finished, on the goal's page, which says so and offers there to undo it.
    Placed,
    /// The status of all goals was set.
    AllPlaced,
    /// A goal was done again after a gap.
    Return,
    /// A rung up the ladder.
    StepUp,
    /// A goal was reached. Its page says so and offers there to undo it.
    Reached,
    /// A new goal.
    NewGoal,
    /// The order.
    Order,
    /// The person's own contacts.
    Helpers,
    /// A session was planned, or noted as held.
    Session,
    /// A therapist's word on a goal.
    Review,
    /// A file was joined.
    Joined,
    /// Days of low energy, or the hour at which the day begins.
    Rest,
    /// A look back at a setback.
    LookBack,
    /// An offer was answered by "not now" or "keep it".
    Answered,
}

impl UndoLabel {
    /// Whether the sentence about it names a stone, or praises.
    pub(super) fn is_celebrated(self) -> bool {
        matches!(self, Self::CheckIn | Self::Return | Self::StepUp | Self::Reached | Self::NewGoal | Self::LookBack)
    }
}
