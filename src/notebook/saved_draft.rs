//! A draft as text, as it was last saved.

use cairn_core::wizard::{Draft, DraftId};

/// A draft as it was last saved. It is parsed where it is shown, which most pages don't do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedDraft {
    /// The draft's identifier.
    pub id: DraftId,
    pub(super) text: String,
}

impl SavedDraft {
    /// Serialises a draft.
    pub(super) fn of(draft: &Draft) -> Self {
        Self { id: draft.id, text: draft.to_json() }
    }

    /// Parses the draft; none where a newer version of Cairn wrote it.
    pub fn draft(&self) -> Option<Draft> {
        Draft::from_json(&self.text)
    }
}
