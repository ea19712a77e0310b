//! `Access`: whose notebook is open, and which changes its reader may make.
//!
//! It is set when the notebook is made and never changes. Every act passes [`Access::allows`]; pages ask the same type
//! which controls to show.

use cairn_core::plan::{Change, Stamp};

/// Whose notebook is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// The person's own, stored in this browser.
    Own,
    /// The made-up person's, in memory. It can be edited like one's own.
    Example,
    /// A client's file, read by a therapist, in memory. It is read-only but for the therapist's reviews.
    Review {
        /// The newest stamp in the file: every later stamp belongs to the therapist.
        since: Stamp,
    },
}

impl Access {
    /// Whether the plan may be edited, a file joined to it, and all of it erased.
    pub fn may_edit(self) -> bool {
        matches!(self, Self::Own | Self::Example)
    }

    /// Whether the browser stores it. Otherwise it is gone with the page, so nothing tells of saving and no backup is due.
    pub fn is_stored(self) -> bool {
        self == Self::Own
    }

    /// Whether an act may make these changes. A therapist may review goals, and take back acts of their own.
    pub(super) fn allows(self, changes: &[Change]) -> bool {
        let Self::Review { since } = self else { return true };
        changes.iter().all(|change| match change {
            Change::Reviewed { .. } => true,
            Change::Undone(stamps) => stamps.iter().all(|stamp| *stamp > since),
            _ => false,
        })
    }
}
