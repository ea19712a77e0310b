//! Acts that joining a file needs first, so that its entries count: they take back earlier retractions.

use super::{Entry, Set};
use crate::plan::{Act, Change, Retracted, Stamp};
use chrono::NaiveDate;

/// The changes that joining a file makes before any of its entries, each as an act of its own; often none. They take back the
/// erasures and unjoins here that would keep its entries from counting, and keep out everything else that those unjoins kept out.
/// They come first because a tab that sees old entries beside an erasure removes them, unless it has seen the erasure taken back.
pub fn reinstating(file: &Set, here: &Set) -> Vec<Change> {
    let oldest = file.iter().map(Entry::stamp).find(|stamp| here.get(*stamp).is_none());
    let mut back: Vec<Stamp> = Vec::new();
    let mut still_out: Vec<Stamp> = Vec::new();
    // Taking back one taking back can make an older one count again, which is then in the way in its turn.
    loop {
        let retracted = retracted_after(here, &back, &still_out);
        // What the file itself says was taken back stays so.
        let of_here = |stamp: &Stamp| !retracted.has(*stamp) && file.get(*stamp).is_none();
        let before = back.len();
        for (stamp, act) in here.retractions().filter(|(stamp, _)| of_here(stamp)) {
            for change in &act.does {
                match change {
                    Change::Erased if oldest.is_some_and(|oldest| oldest < stamp) => back.push(stamp),
                    Change::Unjoined(out) if out.iter().any(|out| file.get(*out).is_some()) => {
                        back.push(stamp);
                        let stays = |out: &&Stamp| file.get(**out).is_none() && !only_takes_back(here, **out);
                        still_out.extend(out.iter().filter(stays));
                    }
                    _ => {}
                }
            }
        }
        if back.len() == before {
            break;
        }
    }
    let changes = [Change::Undone(back), Change::Unjoined(still_out)];
    let says_something = |change: &Change| !matches!(change, Change::Undone(s) | Change::Unjoined(s) if s.is_empty());
    changes.into_iter().filter(says_something).collect()
}

/// The acts that would not count here, were the acts `back` taken back and the entries `out` kept out.
fn retracted_after(here: &Set, back: &[Stamp], out: &[Stamp]) -> Retracted {
    let does = vec![Change::Undone(back.to_vec()), Change::Unjoined(out.to_vec())];
    let last = Act { on: NaiveDate::default(), does };
    Retracted::of(here.retractions().chain([(Stamp::new(Stamp::MAX_TIME, 0, 0), &last)]))
}

/// Whether an act only takes back, as the acts of [`reinstating`] do: such an act is not of the file, so it is not kept out when
/// the file comes again.
pub(super) fn only_takes_back(here: &Set, stamp: Stamp) -> bool {
    let takes_back = |change: &Change| matches!(change, Change::Undone(_) | Change::Unjoined(_));
    here.get(stamp).and_then(Entry::act).is_some_and(|act| act.does.iter().all(takes_back))
}
