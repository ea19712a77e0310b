//! What becomes of a file after it is opened: it is joined, done with, taken back, packed, loaded again, and saved as a full
//! backup that is opened in its turn. Nothing may be lost on any of these ways, whatever was in the file.

use crate::made::copy;
use cairn_core::exchange::{self, Backup};
use cairn_core::journal::{Clock, Journal, Set, StoredText};
use cairn_core::plan::{Act, Change, Retracted, Stamp};
use cairn_core::shelf::{Memory, Shelf};
use cairn_core::yielder::{self, BlockOn as _};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::rc::Rc;

const NOW: u64 = 1_795_305_600_000;

/// Lives on with what a file brought.
#[track_caller]
pub(crate) fn lives_on(backup: &Backup) {
    let shelf = Rc::new(Memory::default());
    let mut mirror = BTreeMap::new();
    let mut journal =
        Journal::new(Rc::<Memory>::clone(&shelf), 0x00c0_ffee).with_pack_threshold(3).with_segment_size(2_000);
    journal.rescan().unwrap();
    journal.join_mirror(&[]);
    let before = does(&mut journal, Change::CapacitySet(Some(1)));
    let came: Vec<Stamp> = journal.join(backup.set.clone(), NOW).unwrap();
    let after = does(&mut journal, Change::CapacitySet(Some(2)));
    let reach = Clock::reach(NOW);
    assert!(before < after && came.iter().all(|stamp| *stamp < after || *stamp > reach), "own acts come last");
    pack(&mut journal, &mut mirror);
    loads(&shelf, &mirror, journal.set());
    loads(&Rc::new(Memory::default()), &mirror, journal.set());
    assert_opens_whole(journal.set());
    // Taken back, nothing of it stays but on segments where something else lies, too.
    does(&mut journal, Change::Unjoined(came.clone()));
    pack(&mut journal, &mut mirror);
    journal.forget_unjoined(&came).iter().for_each(|key| drop(mirror.remove(key)));
    let mut again = loads(&shelf, &mirror, journal.set());
    loads(&Rc::new(Memory::default()), &mirror, journal.set());
    // Some time goes by between two starts.
    let last = again.record(act(Change::CapacitySet(Some(3))), NOW + 1).unwrap();
    assert!(last > after, "also after a new start");
    assert_opens_whole(again.set());
    again.erase(act(Change::Erased), NOW + 1).unwrap();
    assert_eq!((again.set().len(), shelf.list("").unwrap().len()), (1, 1), "erasing takes all of it away");
}

#[track_caller]
fn assert_opens_whole(set: &Set) {
    let opened = exchange::read(&copy(set), yielder::none).block_on().unwrap();
    assert_eq!((&opened.set, opened.unreadable), (set, 0), "a copy opens whole");
}

fn does(journal: &mut Journal, change: Change) -> Stamp {
    journal.record(act(change), NOW).unwrap()
}

fn act(change: Change) -> Act {
    Act { on: NaiveDate::default(), does: vec![change] }
}

/// Gives all to the mirror and packs until nothing is left to pack.
pub(crate) fn pack(journal: &mut Journal, mirror: &mut BTreeMap<String, String>) {
    loop {
        let (stamps, texts) = journal.for_mirror();
        if stamps.is_empty() {
            break;
        }
        mirror.extend(texts);
        journal.confirm_mirrored(&stamps);
    }
    while let Some(packing) = journal.pack(NOW) {
        packing.needless().iter().for_each(|key| drop(mirror.remove(key)));
        mirror.insert(packing.segment.key.clone(), packing.segment.sealed.clone());
        journal.confirm_packed(&packing).unwrap();
    }
}

/// A start with this shelf and this mirror: it has all of the set that counts, and nothing there is unreadable.
#[track_caller]
pub(crate) fn loads(shelf: &Rc<Memory>, mirror: &BTreeMap<String, String>, set: &Set) -> Journal {
    let mut journal = Journal::new(Rc::<Memory>::clone(shelf), 0x00c0_ffef).with_pack_threshold(3);
    journal.rescan().unwrap();
    let texts: Vec<StoredText> = mirror.clone().into_iter().collect();
    journal.join_mirror(&texts);
    assert_eq!(counting(journal.set()), counting(set), "what is loaded is what there was");
    assert_eq!(journal.unread().damaged, 0);
    journal
}

/// These acts, but for those that came in by files which were taken back.
pub(crate) fn counting(set: &Set) -> Set {
    let mut counting = set.clone();
    counting.forget(&Retracted::unjoined(set.retractions()));
    counting
}
