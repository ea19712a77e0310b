//! The region whose helplines come first.

use crate::notebook::Notebook;
use cairn_core::words::helplines::Region;

/// The region whose lines come first, and whether the person chose it. A region guessed from the browser's language
/// puts its lines first, but the other regions' emergency numbers stay visible until the person has chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct LocalRegion {
    /// The region; `None` where neither the person nor the browser's language names it.
    pub(super) region: Option<Region>,
    /// Whether the person chose it.
    pub(super) is_chosen: bool,
}

impl LocalRegion {
    /// The current region; tracked.
    pub(super) fn of(notebook: Notebook) -> Self {
        Self { region: notebook.settings().region_here(), is_chosen: notebook.settings().region().is_some() }
    }
}
