//! A draft, or the mark of a draft that has ended, that the store or the mirror does not hold yet.

/// The sealed text of a draft or mark, and whether the store, the mirror or both lack it. At least one of them does.
#[derive(Debug, Clone)]
pub(super) struct UnsavedDraft {
    pub(super) sealed: String,
    /// The store refused it.
    pub(super) lacks_shelf: bool,
    /// The mirror has not acknowledged it.
    pub(super) lacks_mirror: bool,
}
