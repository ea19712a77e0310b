//! Whether the store has space for a file. A probe of the same length is written there and removed, as nothing else
//! tells how much a browser holds.

use super::joining::JoinBatch;
use super::{Lend, SPACE_PROBE, Set, StoredText};
use crate::shelf::{Fault, Shelf};
use crate::yielder::Yielder;

/// Space to be left for later acts, in bytes, where a file is as long as that itself; else as much as it is long.
const TO_GO_ON: usize = 256 * 1024;
/// Length of the name of one of its acts in an act that takes back the file, in bytes, once that is compressed.
const TO_TAKE_BACK: usize = 10;

/// Whether the store has space for the entries and drafts of a file that are not here, and for going on after. Nothing
/// is joined.
pub async fn has_space_for(set: &Set, drafts: &[StoredText], yielder: Yielder, lend: Lend<'_>) -> bool {
    let mut new = None;
    lend(&mut |journal| new = Some((journal.batches(set.clone()), journal.new_drafts(drafts).cloned().collect())));
    let Some((batches, drafts)): Option<(Vec<JoinBatch>, Vec<StoredText>)> = new else { return true };
    let mut probe = String::new();
    for batch in &batches {
        probe.push_str(&batch.stored());
        probe.push_str(&"-".repeat(batch.many() * TO_TAKE_BACK));
        yielder().await;
    }
    probe.extend(drafts.into_iter().flat_map(|(key, text)| [key, text]));
    probe.push_str(&"-".repeat(probe.len().min(TO_GO_ON)));
    let mut fits = true;
    if probe.len() >= 2 {
        lend(&mut |journal| fits = has_space(journal.shelf(), &probe));
    }
    fits
}

/// Writes a probe and removes it.
fn has_space(store: &dyn Shelf, probe: &str) -> bool {
    let fits = store.write(SPACE_PROBE, probe) != Err(Fault::Full);
    // A probe that stays all the same is in nobody's way, and goes with the next one.
    let _ = store.remove(SPACE_PROBE);
    fits
}
