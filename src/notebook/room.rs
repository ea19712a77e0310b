//! What a file would take of the room that is left, and which of its drafts could ever be seen here.

use super::{Notebook, SavedDraft};
use cairn_core::exchange::Backup;
use cairn_core::journal::{Journal, StoredText, draft_in};
use cairn_core::wizard::DraftId;
use leptos::prelude::*;

/// What is to be left for what is done next, in bytes, where a file is as long as that itself; else as much as it is long.
const TO_GO_ON: usize = 256 * 1024;
/// What taking back one of its acts says of it, in bytes, once it is compressed.
const TO_TAKE_BACK: usize = 10;

impl Notebook {
    /// Whether the shelf has room for what is new in a copy, and for going on. It is written there for a moment, as nothing else
    /// tells how much a browser holds.
    pub(super) async fn has_room_for(self, backup: &Backup) -> bool {
        let yielder = self.env().yielder;
        let new = |journal: &Journal| {
            (journal.pieces(backup.set.clone()), journal.new_drafts(&backup.drafts).cloned().collect())
        };
        let Some((pieces, drafts)): Option<(_, Vec<StoredText>)> = self.journal.try_with_value(new) else {
            return true;
        };
        let mut text = String::new();
        for piece in &pieces {
            text.push_str(&piece.stored());
            text.push_str(&"-".repeat(piece.many() * TO_TAKE_BACK));
            yielder().await;
        }
        text.extend(drafts.into_iter().flat_map(|(key, text)| [key, text]));
        text.push_str(&"-".repeat(text.len().min(TO_GO_ON)));
        text.len() < 2 || self.journal.try_with_value(|journal| journal.has_room(&text)).unwrap_or(true)
    }
}

/// Leaves out the drafts that this version could not show, so that nothing is kept that nobody could see or throw away. They are
/// counted, and stay in the file.
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
