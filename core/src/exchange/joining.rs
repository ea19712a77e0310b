//! What a full copy brings beside what is here.

use super::{A_PIECE, Backup, Reviews, review};
use crate::journal::{Entry, HEAVIEST, Set, fold};
use crate::plan::{Act, Change, ChangeKind, Goal, Helper, Plan, Retracted, Stamp};
use crate::yielder::Yielder;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What a copy would bring, in numbers, and who speaks in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own to be said")]
pub struct Preview {
    /// Acts that are not here yet.
    pub new_acts: usize,
    /// Acts that are here already.
    pub here_already: usize,
    /// Acts that are here with other words. What is here stays.
    pub differs: usize,
    /// Acts that have the letters which those here lost.
    pub mends: Vec<Stamp>,
    /// Goals that would come in.
    pub goals_new: usize,
    /// Goals here that would look different.
    pub goals_changed: usize,
    /// Goals here that would go, because the copy takes them back.
    pub goals_gone: usize,
    /// Check-ins that would come in or look different.
    pub check_ins: usize,
    /// What the new acts that count would do: every kind of change, and how many there are of it.
    pub kinds: BTreeMap<ChangeKind, usize>,
    /// The person's own contacts that are not here. None comes in with the rest.
    pub contacts: Vec<Helper>,
    /// Words of others on goals, such as a therapist's.
    pub words: Reviews,
    /// The newest day that an act in the copy is of.
    pub newest: Option<NaiveDate>,
    /// The day the copy says it was saved.
    pub saved: Option<NaiveDate>,
    /// Whether the copy was made for somebody else, and is a part only.
    pub is_part: bool,
    /// Drafts that are not here.
    pub drafts: usize,
    /// Entries in the copy that can't be read.
    pub unreadable: usize,
    /// It is so much that no page could show it, or no copy hold it: it is not joined.
    pub is_too_much: bool,
    /// There is no room for it: it would leave none for what is done next.
    pub has_no_room: bool,
    /// Nothing would change.
    pub is_nothing: bool,
}

impl Preview {
    /// Whether there is something in it to be joined, and room for it.
    pub fn can_be_joined(&self) -> bool {
        !(self.is_nothing && self.contacts.is_empty() || self.is_too_much || self.has_no_room)
    }
}

/// What joining a copy does first, each as an act of its own: it takes back what would keep the entries from counting; often
/// nothing. Then the entries that are not here come in: where a stamp is here already, what is here stays, as a file never
/// replaces. In this order, because a tab that sees old entries beside an erasure takes them away, unless it has seen that the
/// erasure was taken back.
pub fn joining(backup: &Set, here: &Set) -> Vec<Change> {
    let oldest = new(backup, here).next().map(Entry::stamp);
    let mut back: Vec<Stamp> = Vec::new();
    let mut still_out: Vec<Stamp> = Vec::new();
    // Taking back one taking back can make an older one count again, which is then in the way in its turn.
    loop {
        let void = void_after(here, &back, &still_out);
        // What the copy itself says was taken back stays so.
        let of_here = |stamp: &Stamp| !void.has(*stamp) && backup.get(*stamp).is_none();
        let before = back.len();
        for (stamp, act) in here.taking().filter(|(stamp, _)| of_here(stamp)) {
            for change in &act.does {
                match change {
                    Change::Erased if oldest.is_some_and(|oldest| oldest < stamp) => back.push(stamp),
                    Change::Unjoined(out) if out.iter().any(|out| backup.get(*out).is_some()) => {
                        back.push(stamp);
                        let stays = |out: &&Stamp| backup.get(**out).is_none() && !only_takes_back(here, **out);
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

/// The entries of a copy that are not here, oldest first.
fn new<'a>(backup: &'a Set, here: &Set) -> impl Iterator<Item = &'a Entry> {
    backup.iter().filter(|entry| here.get(entry.stamp()).is_none())
}

/// Of the entries of a copy whose stamps are here: those that mend what is here, and how many say something else. One that
/// lost letters which are here says nothing else.
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

/// What would not count here, were these taken back and those kept out.
fn void_after(here: &Set, back: &[Stamp], out: &[Stamp]) -> Retracted {
    let does = vec![Change::Undone(back.to_vec()), Change::Unjoined(out.to_vec())];
    let last = Act { on: NaiveDate::default(), does };
    Retracted::of(here.taking().chain([(Stamp::new(Stamp::MAX_TIME, 0, 0), &last)]))
}

/// Works out what a copy would bring, by joining it in thought, with pauses. `drafts` of its drafts are not here.
pub async fn preview(backup: &Backup, here: &Set, drafts: usize, yielder: Yielder) -> Preview {
    let first = joining(&backup.set, here);
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
    let taking = in_order(here.taking(), backup.set.taking().filter(is_new)).chain(first);
    let void = Retracted::of(taking.collect::<Vec<_>>().into_iter());
    let mut kinds = BTreeMap::new();
    for (_, act) in backup.set.acts().filter(is_new).filter(|(stamp, _)| !void.has(*stamp)) {
        act.does.iter().for_each(|change| *kinds.entry(change.kind()).or_default() += 1);
    }
    let before = here.plan_in_pieces(yielder).await;
    let after = fold(&void, in_order(here.acts(), backup.set.acts().filter(is_new)), yielder).await;
    yielder().await;
    // What is too much already is no reason to keep out what little comes.
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
        has_no_room: false,
        is_nothing,
    }
}

/// The acts of two sets that have none in common, oldest first.
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

/// Whether an act is a join's own first one: it is not of the file, so it is not kept out when the file comes again.
pub fn only_takes_back(here: &Set, stamp: Stamp) -> bool {
    let takes_back = |change: &Change| matches!(change, Change::Undone(_) | Change::Unjoined(_));
    here.get(stamp).and_then(Entry::act).is_some_and(|act| act.does.iter().all(takes_back))
}

/// Check-ins that are not in the earlier plan as they are in the later one.
fn check_ins(before: &Plan, after: &Plan) -> usize {
    let of = |goal: &Goal| {
        let old = before.goal(goal.id).map(|goal| &goal.check_ins);
        let is_new = |day, check_in| old.and_then(|old| old.get(day)) != Some(check_in);
        goal.check_ins.iter().filter(|(day, check_in)| is_new(*day, *check_in)).count()
    };
    after.goals.values().map(of).sum()
}
