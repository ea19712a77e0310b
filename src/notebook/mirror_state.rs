//! `MirrorState` and `Tasks`: how far the mirror is, and which work on it is under way.

use cairn_core::shelf::{Fault, Mirror};
use std::rc::Rc;

/// A task of the notebook's, which its storage starts and knows nothing else of.
pub(super) type Task = Rc<dyn Fn()>;

/// How far the mirror is.
#[derive(Clone, Default)]
pub(super) enum MirrorState {
    /// It was not asked for: there is nothing to join and nothing to give yet. The task fetches its chunk.
    NotAsked(Task),
    /// Its chunk is being fetched.
    Fetching,
    /// It is to be opened and joined, for the first time or again, by this task of its chunk.
    Closed(Rc<dyn Mirror>, Task),
    /// It is joined, and new acts are given to it by this task.
    Open(Rc<dyn Mirror>, Task),
    /// There is none: all is in memory only.
    #[default]
    None,
}

/// Work that is under way, so that it is not begun twice, and what came of it so far.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a task of its own that is under way")]
pub(super) struct Tasks {
    /// The mirror is being joined or given what it lacks.
    pub(super) copying: bool,
    /// The store was emptied by somebody else.
    pub(super) cleared: bool,
    /// An erasure has not reached the mirror yet.
    pub(super) erasing: bool,
    /// A retry is planned.
    pub(super) again: bool,
    /// How many retries the mirror has not answered.
    pub(super) moments: u32,
    /// Why the store refused the last write, if it did.
    pub(super) refused: Option<Fault>,
    /// Why the mirror does not answer, if it doesn't.
    pub(super) silent: Option<Fault>,
    /// How many forms hold letters that neither store nor mirror was given yet.
    pub(super) typing: u32,
}
