//! Files that come in, are taken back, and come in again.

use super::world::World;
use cairn_core::journal::{Entry, Set, reinstating};
use cairn_core::plan::{Act, Change, Stamp};
use chrono::NaiveDate;
use std::collections::BTreeSet;

impl World {
    /// Acts of another device come with a file.
    pub(super) fn file(&mut self, at: usize, many: u8) {
        let mut set = Set::default();
        for _ in 0..many {
            self.count += 1;
            self.now += 1;
            let stamp = Stamp::new(self.now, self.count, 0xf11e);
            let act = Act { on: NaiveDate::default(), does: vec![Change::CapacitySet(Some(self.count))] };
            set.insert(Entry::new(stamp, act));
        }
        self.file = (set.clone(), None);
        self.join(at, set);
    }

    pub(super) fn join(&mut self, at: usize, set: Set) {
        let stamps: Vec<Stamp> = set.iter().map(Entry::stamp).collect();
        self.said.extend(set.iter().map(|entry| (entry.stamp(), entry.text().to_owned())));
        if self.tabs[at].journal.join(set, self.now).is_ok() {
            self.stored.extend(stamps);
        }
    }

    /// The last file that came in is taken back: from now on nothing is promised of it. Its space is given back at
    /// once, or never.
    pub(super) fn take_back(&mut self, at: usize, goes: bool) {
        let stamps: BTreeSet<Stamp> = self.file.0.iter().map(Entry::stamp).collect();
        if self.file.1.is_some() || !stamps.iter().all(|stamp| self.tabs[at].journal.set().get(*stamp).is_some()) {
            return;
        }
        self.back = None;
        self.file.1 = Some(self.does(at, Change::Unjoined(stamps.iter().copied().collect())));
        self.promised.retain(|stamp| !stamps.contains(stamp));
        self.stored.retain(|stamp| !stamps.contains(stamp));
        let taken_back: Vec<Stamp> = stamps.iter().copied().collect();
        self.out.extend(stamps);
        let journal = &mut self.tabs[at].journal;
        if goes {
            journal
                .forget_unjoined(&taken_back)
                .iter()
                .for_each(|key| drop(self.browser.borrow_mut().copy.remove(key)));
        }
        self.retry_unsaved(at);
    }

    /// The file comes in again, in a tab that knows that it was taken back.
    pub(super) fn again(&mut self, at: usize) {
        let (file, Some(taken_back)) = self.file.clone() else { return };
        let journal = &mut self.tabs[at].journal;
        if journal.set().get(taken_back).is_none() {
            return;
        }
        journal.unlearn_unjoined();
        for change in reinstating(&file, self.tabs[at].journal.set()) {
            let is_back = matches!(&change, Change::Undone(back) if back.contains(&taken_back));
            let stamp = self.does(at, change);
            self.back = if is_back { Some(stamp) } else { self.back };
        }
        self.file.1 = None;
        self.join(at, file);
    }

    /// The mirror knows these now. What came in again is promised from the moment that it knows why it counts.
    pub(super) fn back_again(&mut self, acknowledged: &[Stamp]) {
        if self.back.is_some_and(|back| acknowledged.contains(&back)) {
            self.back = None;
            self.out.retain(|stamp| self.file.0.get(*stamp).is_none());
        }
    }

    /// A tab does a change: what it says is known, and whether the shelf took it.
    pub(super) fn does(&mut self, at: usize, change: Change) -> Stamp {
        self.now += 1;
        let act = Act { on: NaiveDate::default(), does: vec![change] };
        let text = Entry::new(Stamp::ZERO, act.clone()).text().to_owned();
        let stamp = match self.tabs[at].journal.record(act, self.now) {
            Ok(stamp) => {
                self.stored.insert(stamp);
                stamp
            }
            Err((stamp, _)) => stamp,
        };
        self.said.insert(stamp, text);
        stamp
    }
}
