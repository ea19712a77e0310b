//! Filters the drafts of a backup: drafts that this version can't show are never joined.

use super::SavedDraft;
use cairn_core::exchange::Backup;
use cairn_core::journal::{StoredText, draft_in};
use cairn_core::wizard::DraftId;

/// Removes drafts that this version can't show from a backup, so that no stored draft exists that the person could
/// neither see nor discard. They are counted as unreadable, and stay in the file.
pub(super) fn drop_unshowable_drafts(backup: &mut Backup) {
    let is_seen = |(key, sealed): &StoredText| {
        draft_in(key, sealed).is_some_and(|(name, text)| {
            let id = name.parse().ok().filter(|id: &DraftId| id.to_string() == name);
            id.and_then(|id| SavedDraft { id, text: text.to_owned() }.draft()).is_some_and(|draft| Some(draft.id) == id)
        })
    };
    let all = backup.drafts.len();
    backup.drafts.retain(is_seen);
    backup.unreadable += all - backup.drafts.len();
}
