//! Reviews as a file of their own, which a therapist gives back to a client, and their effect when the client opens it.

use crate::journal::{Entry, Set};
use crate::plan::{Act, Change, GoalId, Plan, Retracted, Review, Stamp};
use std::collections::{BTreeMap, BTreeSet};

/// The effect of the reviews in a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reviews {
    /// Number of goals, here or in the file, that get a new review.
    pub goals: usize,
    /// Number of goals that are not here. Their reviews wait until the goals arrive.
    pub elsewhere: usize,
    /// The names of the reviewers, in alphabetical order.
    pub from: Vec<String>,
    /// The names under which other reviewers have reviews here already. Both reviews stay.
    pub same_name: Vec<String>,
    /// Number of reviews that replace one here because the same reviewer revised it.
    pub anew: usize,
}

/// The acts of a review session that began after the stamp `since`: the reviews that count, each only in its latest
/// version, and the acts that took reviews back. They never include an act of the client, a review that was taken back
/// or a superseded review.
pub fn words_since(set: &Set, since: Stamp) -> Set {
    let void = Retracted::of(set.retractions());
    let counts = |entry: &&Entry| !void.has(entry.stamp());
    let mut latest: BTreeMap<(GoalId, &str), Stamp> = BTreeMap::new();
    for entry in set.after(since).filter(counts) {
        let words = entry.act().into_iter().flat_map(reviews);
        latest.extend(words.map(|(goal, review)| ((goal, review.by.as_str()), entry.stamp())));
    }
    let mut words = BTreeSet::new();
    words.extend(latest.into_values());
    let takes_back = |act: &Act| act.does.iter().all(|change| matches!(change, Change::Undone(_)));
    let is_given = |entry: &&Entry| words.contains(&entry.stamp()) || entry.act().is_some_and(takes_back);
    set.after(since).filter(is_given).cloned().collect()
}

/// Compares the reviews of two plans; `new` are the acts that lead from one plan to the other.
pub(super) fn words<'a>(before: &Plan, after: &Plan, new: impl Iterator<Item = &'a Act>) -> Reviews {
    let (mut from, mut same_name) = (BTreeSet::new(), BTreeSet::new());
    let (mut goals, mut anew) = (0, 0);
    for goal in after.goals.values() {
        let here = before.goal(goal.id).map(|goal| &goal.reviews);
        let mut is_any = false;
        for (voice, _) in
            goal.reviews.iter().filter(|(voice, said)| here.and_then(|here| here.get(*voice)) != Some(said))
        {
            is_any = true;
            from.insert(voice.by.clone());
            let mut known = here.into_iter().flat_map(BTreeMap::keys);
            if here.is_some_and(|here| here.contains_key(voice)) {
                anew += 1;
            } else if known.any(|known| known.by == voice.by) {
                same_name.insert(voice.by.clone());
            }
        }
        goals += usize::from(is_any);
    }
    let mut elsewhere = BTreeSet::new();
    for (goal, review) in new.flat_map(reviews).filter(|(goal, _)| after.goal(*goal).is_none()) {
        elsewhere.insert(goal);
        from.insert(review.by.clone());
    }
    let [from, same_name] = [from, same_name].map(|names| names.into_iter().collect());
    Reviews { goals, elsewhere: elsewhere.len(), from, same_name, anew }
}

fn reviews(act: &Act) -> impl Iterator<Item = (GoalId, &Review)> {
    act.does.iter().filter_map(|change| match change {
        Change::Reviewed { goal, review } => Some((*goal, review)),
        _ => None,
    })
}
