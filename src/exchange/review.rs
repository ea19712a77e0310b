//! The words of a review on their own: what a therapist gives back to a client, and what such words bring.

use crate::journal::{Entry, Set};
use crate::plan::{Act, Change, Goal, GoalId, Plan, Review, Stamp, Void};
use std::collections::{BTreeMap, BTreeSet};

/// Words of others on goals, as a file brings them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Goals here, or that come along, with words that are new.
    pub goals: usize,
    /// Goals that are not here: their words wait until the goals come.
    pub elsewhere: usize,
    /// Who says them, as they call themselves, in the order of the alphabet.
    pub from: Vec<String>,
}

/// The acts of a review that began after a stamp: the words that count, each in its latest form only, and that words
/// were taken back. Nothing of the client's is among them, and no word that was taken back or said anew.
pub fn words_since(set: &Set, since: Stamp) -> Set {
    let void = Void::of(set.taking());
    let counts = |entry: &&Entry| !void.has(entry.stamp());
    let mut latest: BTreeMap<(GoalId, &str), Stamp> = BTreeMap::new();
    for entry in set.after(since).filter(counts) {
        let words = entry.act().into_iter().flat_map(reviews);
        latest.extend(words.map(|(goal, review)| ((goal, review.by.as_str()), entry.stamp())));
    }
    let words: BTreeSet<Stamp> = latest.into_values().collect();
    let takes_back = |act: &Act| act.does.iter().all(|change| matches!(change, Change::Undone(_)));
    let is_given = |entry: &&Entry| words.contains(&entry.stamp()) || entry.act().is_some_and(takes_back);
    set.after(since).filter(is_given).cloned().collect()
}

/// What is new of words on goals, between two plans, and in the acts that led from one to the other.
pub(super) fn words<'a>(before: &Plan, after: &Plan, new: impl Iterator<Item = &'a Act>) -> Words {
    let mut from = BTreeSet::new();
    let mut goals = 0;
    for goal in after.goals.values() {
        let mut new = new_on(before.goal(goal.id), goal).peekable();
        goals += usize::from(new.peek().is_some());
        from.extend(new.map(|review| review.by.clone()));
    }
    let mut elsewhere = BTreeSet::new();
    for (goal, review) in new.flat_map(reviews).filter(|(goal, _)| after.goal(*goal).is_none()) {
        elsewhere.insert(goal);
        from.insert(review.by.clone());
    }
    Words { goals, elsewhere: elsewhere.len(), from: from.into_iter().collect() }
}

fn new_on<'a>(before: Option<&'a Goal>, goal: &'a Goal) -> impl Iterator<Item = &'a Review> {
    let is_new = move |review: &&Review| before.and_then(|goal| goal.reviews.get(&review.by)) != Some(*review);
    goal.reviews.values().filter(is_new)
}

fn reviews(act: &Act) -> impl Iterator<Item = (GoalId, &Review)> {
    act.does.iter().filter_map(|change| match change {
        Change::Reviewed { goal, review } => Some((*goal, review)),
        _ => None,
    })
}
