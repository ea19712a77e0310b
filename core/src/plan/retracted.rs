//! Which acts do not count.

use super::{Act, Change, Stamp};
use std::collections::HashSet;

/// The acts that do not count: taken back by an act that counts, or before an erasure that counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Retracted {
    taken_back: HashSet<Stamp>,
    erased: Option<Stamp>,
}

impl Retracted {
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

    /// The acts that came in by files which were taken back since, of all these, oldest first.
    pub fn unjoined<'a>(acts: impl DoubleEndedIterator<Item = (Stamp, &'a Act)> + Clone) -> HashSet<Stamp> {
        let void = Self::of(acts.clone());
        Self::listed(acts.filter(|(stamp, _)| !void.has(*stamp)))
    }

    /// The acts that these call taken back with the file that brought them, whether they count or not.
    pub fn listed<'a>(acts: impl Iterator<Item = (Stamp, &'a Act)>) -> HashSet<Stamp> {
        let of_act = |(stamp, act): (Stamp, &'a Act)| {
            let out = |change: &'a Change| if let Change::Unjoined(out) = change { out.as_slice() } else { &[] };
            act.does.iter().flat_map(out).copied().filter(move |s| *s < stamp || s.is_far())
        };
        acts.flat_map(of_act).collect()
    }

    /// Whether this act does not count.
    pub fn has(&self, stamp: Stamp) -> bool {
        self.erased.is_some_and(|erased| stamp < erased)
            || (!self.taken_back.is_empty() && self.taken_back.contains(&stamp))
    }
}
