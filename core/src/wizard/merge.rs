//! Merges a draft's values, areas and capacity into the plan of today (a three-way merge).
//!
//! The base is the draft as it was opened, so what another tab or device changed since then stays.

use super::amount::minutes;
use super::{Draft, Purpose, values};
use crate::plan::{AreaRating, Change, Plan, Value};

/// The changes that a draft made to values, areas and capacity. What it did not change stays as in the plan.
pub(super) fn personal_changes(draft: &Draft, began: &Draft, plan: &Plan) -> Vec<Change> {
    let mut changes = Vec::new();
    let values = merged_values(&plan.values, &began.values, &draft.values);
    if values != plan.values {
        changes.push(Change::ValuesChosen(values));
    }
    for (area, typed) in &draft.areas {
        let was = began.areas.get(area).copied().unwrap_or_default();
        let today = plan.areas.get(area).copied().unwrap_or_default();
        let end = |typed: Option<u8>, was: Option<u8>, today| {
            if typed == was { today } else { typed.and_then(|n| n.try_into().ok()) }
        };
        let standing =
            AreaRating { now: end(typed.now, was.now, today.now), want: end(typed.want, was.want, today.want) };
        if standing != today {
            changes.push(Change::AreaRated { area: *area, standing });
        }
    }
    let is_new_pick = draft.picked.is_some() && draft.picked != began.picked && draft.picked != plan.picked;
    if draft.purpose == Purpose::NewGoal && is_new_pick {
        changes.push(Change::AreaPicked(draft.picked));
    }
    let capacity = minutes(&draft.capacity);
    if capacity.is_some() && capacity != minutes(&began.capacity) && capacity != plan.capacity {
        changes.push(Change::CapacitySet(capacity));
    }
    changes
}

/// The values of the plan with the changes of the draft applied: removals, additions, and a new order if it made one.
fn merged_values(today: &[Value], began: &[Value], said: &[Value]) -> Vec<Value> {
    let changed = |list: &[Value]| {
        let mut list = list.to_vec();
        list.retain(|value| said.contains(value) || !began.contains(value));
        let new = said.iter().filter(|value| !began.contains(value));
        new.for_each(|value| values::choose(&mut list, value.clone(), true));
        list
    };
    let mut merged = changed(today);
    if changed(began) != said {
        values::order(&mut merged, &said.iter().map(values::key).collect::<Vec<_>>());
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(today: &[u8], began: &[u8], said: &[u8], outcome: &[u8]) {
        let cards = |places: &[u8]| places.iter().map(|place| Value::Card(*place)).collect::<Vec<_>>();
        assert_eq!(merged_values(&cards(today), &cards(began), &cards(said)), cards(outcome));
    }

    #[test]
    fn values_not_touched_here_stay_as_they_are_today() {
        check(&[3, 1], &[1, 2], &[1, 2], &[3, 1]);
        check(&[], &[1, 2], &[1, 2], &[]);
        check(&[1], &[], &[], &[1]);
    }

    #[test]
    fn where_nothing_was_said_meanwhile_values_are_as_said_here() {
        for said in [&[][..], &[3], &[2, 1], &[1, 3, 2], &[3, 2, 1, 4]] {
            check(&[1, 2], &[1, 2], said, said);
        }
    }

    #[test]
    fn what_was_chosen_and_taken_out_there_and_here_is_joined() {
        check(&[2, 1, 3], &[1, 2], &[1, 2, 4], &[2, 1, 3, 4]);
        check(&[2, 1, 3], &[1, 2], &[1], &[1, 3]);
        check(&[1], &[1, 2], &[1, 2, 4], &[1, 4]);
        check(&[1, 4], &[1], &[1, 4], &[1, 4]);
    }

    #[test]
    fn an_order_made_here_holds_and_what_is_new_elsewhere_comes_after_it() {
        check(&[1, 2, 5, 3], &[1, 2, 3], &[3, 1, 2], &[3, 1, 2, 5]);
        check(&[1, 3, 5], &[1, 2, 3], &[4, 3, 2, 1], &[4, 3, 1, 5]);
    }
}
