//! Which acts do not count.

use super::{Act, Change, Stamp};
use std::collections::HashSet;

/// The acts that do not count: taken back by an act that counts, or before an erasure that counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Void {
    taken_back: HashSet<Stamp>,
    erased: Option<Stamp>,
}

impl Void {
    /// Works it out from acts, oldest first; those that take nothing back may be left out. It is read from the newest:
    /// whether an act counts is settled before anything it could take back is met. One that is beyond any date
    /// is taken back by its name alone, as what takes it back need not come after it.
    pub fn of<'a>(acts: impl DoubleEndedIterator<Item = (Stamp, &'a Act)>) -> Self {
        let mut void = Self::default();
        for (stamp, act) in acts.rev() {
            if void.has(stamp) {
                continue;
            }
            for change in &act.does {
                match change {
                    Change::Undone(stamps) | Change::Unjoined(stamps) => {
                        void.taken_back.extend(stamps.iter().copied().filter(|s| *s < stamp || s.is_far()));
                    }
                    Change::Erased => void.erased = void.erased.or(Some(stamp)),
                    _ => {}
                }
            }
        }
        void
    }

    /// Whether this act does not count.
    pub fn has(&self, stamp: Stamp) -> bool {
        self.erased.is_some_and(|erased| stamp < erased)
            || (!self.taken_back.is_empty() && self.taken_back.contains(&stamp))
    }
}
