//! The set of acts that don't count because they were taken back or erased.

use super::{Act, Change, Stamp};
use std::collections::HashSet;

/// The acts that don't count: those taken back by an act that counts, and those before an erasure that counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Retracted {
    taken_back: HashSet<Stamp>,
    erased: Option<Stamp>,
}

impl Retracted {
    /// Computes the set from acts in order, oldest first; acts that take nothing back may be left out. It goes from
    /// newest to oldest, so it knows whether an act counts before it reaches the acts that this act takes back. An act
    /// can take back only acts with earlier stamps. The exception is an act with a stamp beyond any date
    /// ([`Stamp::is_far`]): any act can take it back, since an act made later need not have a later stamp.
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

    /// The acts taken back together with the file that brought them, by the acts that count. `acts` are in order,
    /// oldest first.
    pub fn unjoined<'a>(acts: impl DoubleEndedIterator<Item = (Stamp, &'a Act)> + Clone) -> HashSet<Stamp> {
        let void = Self::of(acts.clone());
        Self::listed(acts.filter(|(stamp, _)| !void.has(*stamp)))
    }

    /// All stamps that [`Change::Unjoined`] names in these acts, whether the acts count or not.
    pub fn listed<'a>(acts: impl Iterator<Item = (Stamp, &'a Act)>) -> HashSet<Stamp> {
        let of_act = |(stamp, act): (Stamp, &'a Act)| {
            let out = |change: &'a Change| if let Change::Unjoined(out) = change { out.as_slice() } else { &[] };
            act.does.iter().flat_map(out).copied().filter(move |s| *s < stamp || s.is_far())
        };
        acts.flat_map(of_act).collect()
    }

    /// Whether the act with this stamp doesn't count.
    pub fn has(&self, stamp: Stamp) -> bool {
        self.erased.is_some_and(|erased| stamp < erased)
            || (!self.taken_back.is_empty() && self.taken_back.contains(&stamp))
    }
}
