//! What a page may say of how things are kept.

use cairn_core::journal::Unread;
use cairn_core::plan::Stamp;
use cairn_core::shelf::Fault;

/// Whether what was done last is kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing was done since the page was opened.
    #[default]
    Untouched,
    /// Stored, and on its way to the copy that is sure to be on the disk.
    Saving,
    /// Stored in this browser, in every home there is.
    Stored,
    /// Stored in one of its two homes. The other one said no, or does not answer.
    InOneHome(Fault),
    /// Not stored; it is in this page only.
    NotStored(Fault),
    /// Not done: it would lead beyond what a page can show.
    TooMuch,
}

/// How far an erasing of everything has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum EraseState {
    /// Nothing was erased in this page.
    #[default]
    Not,
    /// The shelf is empty; the copy has not answered yet.
    Underway,
    /// Both homes answered: all of it is gone.
    Done,
    /// The shelf is empty; the copy said no, or does not answer. It is asked again until it does.
    NotSure,
    /// The shelf said no.
    Refused(Fault),
}

/// What was erased while this page was open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Erased {
    /// By this page.
    pub(super) here: EraseState,
    /// How often by another tab.
    pub(super) elsewhere: u32,
}

/// What is wrong with what is stored, to be said and never to be hidden.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StorageHealth {
    /// The shelf could not be read or is not there: what is done now is in this page only.
    pub shelf: Option<Fault>,
    /// The copy in IndexedDB does not answer: what is done now may be gone if the browser stops at once.
    pub mirror: Option<Fault>,
    /// Entries that can't be read. They are left where they are.
    pub unread: Unread,
}

/// What was done last, which can be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndoableAct {
    /// The act, or all acts that came in by a file.
    pub acts: Vec<Stamp>,
    /// What kind of act it was, for the sentence beside "undo".
    pub what: UndoLabel,
    /// Its words speak of danger: nothing is celebrated then.
    pub is_hard: bool,
}

/// Kinds of acts, as far as the sentence beside "undo" tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UndoLabel {
    /// A check-in.
    CheckIn,
    /// A goal was changed.
    Change,
    /// A goal was put elsewhere: parked, paused, finished, let go, back in focus.
    Placed,
    /// Done again after a gap.
    Return,
    /// A rung up the ladder.
    StepUp,
    /// A goal was reached.
    Reached,
    /// A new goal.
    NewGoal,
    /// The order.
    Order,
    /// The person's own contacts.
    Helpers,
    /// A session was planned, or it has been.
    Session,
    /// A therapist's word on a goal.
    Review,
    /// A file was opened and joined.
    Joined,
    /// Low energy, or the start of the day.
    Rest,
    /// A look back at something that did not go to plan.
    LookBack,
    /// An offer was answered by "not now" or "keep it": nothing changed.
    Answered,
}

impl UndoLabel {
    /// Whether the sentence about it speaks of a stone, or praises.
    pub(super) fn is_celebrated(self) -> bool {
        matches!(self, Self::Return | Self::StepUp | Self::Reached | Self::NewGoal | Self::LookBack)
    }
}
