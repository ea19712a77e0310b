//! The effect of joining a backup with the set of acts on this device.

use super::{A_PIECE, Backup, Reviews, review};
use crate::journal::{Entry, HEAVIEST, Set, fold, reinstating};
use crate::plan::{Act, ChangeKind, Goal, Helper, Plan, Retracted, Stamp};
use crate::yielder::Yielder;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The effect that a backup would have, in numbers, and the reviewers in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own to be said")]
pub struct Preview {
    /// Acts that this device doesn't have yet.
    pub new_acts: usize,
    /// Acts that this device has already.
    pub here_already: usize,
    /// Acts whose stamps are here with different content. The local content stays.
    pub differs: usize,
    /// Stamps of acts that would repair a damaged act here.
    pub mends: Vec<Stamp>,
    /// Goals that would be added.
    pub goals_new: usize,
    /// Goals here that would change.
    pub goals_changed: usize,
    /// Goals here that would disappear because the backup takes them back.
    pub goals_gone: usize,
    /// Check-ins that would be added or would change.
    pub check_ins: usize,
    /// The number of changes of each kind in the new acts that count.
    pub kinds: BTreeMap<ChangeKind, usize>,
    /// Contacts in the backup that are not here. They are imported only one by one.
    pub contacts: Vec<Helper>,
    /// Reviews by other people, such as a therapist.
    pub words: Reviews,
    /// The latest civil day of an act in the backup.
    pub newest: Option<NaiveDate>,
    /// The day of saving that the backup states.
    pub saved: Option<NaiveDate>,
    /// Whether the backup was made for somebody else and is only a part.
    pub is_part: bool,
    /// Drafts that are not here.
    pub drafts: usize,
    /// Entries of the backup that can't be read.
    pub unreadable: usize,
    /// Whether the result would exceed what a page can show or a backup can hold. Such a backup is not joined.
    pub is_too_much: bool,
    /// Whether joining would leave no space in the store for further acts. Such a backup is not joined.
    pub has_no_space: bool,
    /// Whether joining would change nothing, contacts aside.
    pub is_nothing: bool,
}

impl Preview {
    /// Whether there is anything to join or any contact to accept, and space for it.
    pub fn can_be_joined(&self) -> bool {
        !(self.is_nothing && self.contacts.is_empty() || self.is_too_much || self.has_no_space)
    }
}

/// The entries of the backup that are not here, oldest first.
fn new<'a>(backup: &'a Set, here: &Set) -> impl Iterator<Item = &'a Entry> {
    backup.iter().filter(|entry| here.get(entry.stamp()).is_none())
}

/// Compares the backup's entries whose stamps are here. Returns the stamps of entries that repair the local entry, and
/// the number of entries that differ. An entry that merely lost letters which the local entry has doesn't count as
/// different.
async fn told_apart(backup: &Set, here: &Set, yielder: Yielder) -> (Vec<Stamp>, usize) {
    let (mut mends, mut differs) = (Vec::new(), 0);
    for (at, entry) in backup.iter().enumerate() {
        if at % A_PIECE == 0 {
            yielder().await;
        }
        match here.get(entry.stamp()) {
            Some(known) if entry.is_same(known) || known.repairs(entry) => {}
            Some(known) if entry.repairs(known) => mends.push(entry.stamp()),
            Some(_) => differs += 1,
            None => {}
        }
    }
    (mends, differs)
}

/// Computes the effect of a backup by folding the joined acts, with pauses. `drafts` is the number of its drafts that
/// are not here.
pub async fn preview(backup: &Backup, here: &Set, drafts: usize, yielder: Yielder) -> Preview {
    let first = reinstating(&backup.set, here);
    yielder().await;
    let is_new = |(stamp, _): &(Stamp, &Act)| here.get(*stamp).is_none();
    let new_acts = new(&backup.set, here).count();
    let newest = backup.set.acts().map(|(_, act)| act.on).max();
    let (mends, differs) = told_apart(&backup.set, here, yielder).await;
    let is_nothing = new_acts + drafts + mends.len() == 0 && first.is_empty();
    yielder().await;
    let on = newest.unwrap_or_default();
    let first: Vec<Act> = first.into_iter().map(|change| Act { on, does: vec![change] }).collect();
    let first = (0..).zip(&first).map(|(n, act)| (Stamp::new(Stamp::MAX_TIME, n, 0), act));
    let taking = in_order(here.retractions(), backup.set.retractions().filter(is_new)).chain(first);
    let void = Retracted::of(taking.collect::<Vec<_>>().into_iter());
    let mut kinds = BTreeMap::new();
    for (_, act) in backup.set.acts().filter(is_new).filter(|(stamp, _)| !void.has(*stamp)) {
        act.does.iter().for_each(|change| *kinds.entry(change.kind()).or_default() += 1);
    }
    let before = here.plan_in_pieces(yielder).await;
    let after = fold(&void, in_order(here.acts(), backup.set.acts().filter(is_new)), yielder).await;
    yielder().await;
    // A plan that exceeds the limits already is no reason to refuse a small backup.
    let is_too_much = !after.is_within_limits() && before.is_within_limits()
        || here.weight() + new(&backup.set, here).map(Entry::weight).sum::<usize>() > HEAVIEST && new_acts > 0;
    Preview {
        new_acts,
        here_already: backup.set.len() - new_acts - mends.len() - differs,
        differs,
        mends,
        goals_new: after.goals.keys().filter(|id| !before.goals.contains_key(id)).count(),
        goals_changed: after.goals.values().filter(|goal| before.goal(goal.id).is_some_and(|old| old != *goal)).count(),
        goals_gone: before.goals.keys().filter(|id| !after.goals.contains_key(id)).count(),
        check_ins: check_ins(&before, &after),
        kinds,
        contacts: Vec::new(),
        words: review::words(&before, &after, backup.set.acts().filter(is_new).map(|(_, act)| act)),
        newest,
        saved: backup.saved,
        is_part: backup.is_part,
        drafts,
        unreadable: backup.unreadable,
        is_too_much,
        has_no_space: false,
        is_nothing,
    }
}

/// Merges the acts of two disjoint sets, oldest first.
fn in_order<'a>(
    here: impl Iterator<Item = (Stamp, &'a Act)>,
    new: impl Iterator<Item = (Stamp, &'a Act)>,
) -> impl Iterator<Item = (Stamp, &'a Act)> {
    let (mut here, mut new) = (here.peekable(), new.peekable());
    std::iter::from_fn(move || match (here.peek(), new.peek()) {
        (Some((one, _)), Some((other, _))) if other < one => new.next(),
        (None, _) => new.next(),
        _ => here.next(),
    })
}

/// Number of check-ins in `after` that `before` lacks or has with other content.
fn check_ins(before: &Plan, after: &Plan) -> usize {
    let of = |goal: &Goal| {
        let old = before.goal(goal.id).map(|goal| &goal.check_ins);
        let is_new = |day, check_in| old.and_then(|old| old.get(day)) != Some(check_in);
        goal.check_ins.iter().filter(|(day, check_in)| is_new(*day, *check_in)).count()
    };
    after.goals.values().map(of).sum()
}
