//! Laws: what holds for every set of acts, made up by the hundred and shrunk when it does not.

mod any;
mod foreign;

use any::{any_entry, any_set, some_set};
use cairn_core::exchange::{self, OptionalContent, PlanView};
use cairn_core::journal::{Entry, Journal, Set};
use cairn_core::plan::{Act, Change, Plan, Stamp};
use cairn_core::shelf::Shelf;
use cairn_core::yielder::{self, BlockOn as _};
use proptest::prelude::*;

use crate::world::{day, new_shelf};

fn joined(one: &Set, other: &Set) -> Set {
    let mut both = one.clone();
    both.join(other.clone());
    both
}

fn export(set: &Set) -> String {
    exchange::write(set, &[], &[], PlanView::of(&set.plan(), &|value| format!("{value:?}")), day(22), yielder::none)
        .block_on()
}

proptest! {
    #[test]
    fn joining_is_commutative_associative_and_idempotent(a in any_set(), b in any_set(), c in any_set()) {
        prop_assert_eq!(joined(&a, &b), joined(&b, &a));
        prop_assert_eq!(joined(&joined(&a, &b), &c), joined(&a, &joined(&b, &c)));
        prop_assert_eq!(joined(&a, &a), a.clone());
        let both = joined(&a, &b);
        prop_assert_eq!(joined(&both, &a), both);
    }

    #[test]
    fn the_plan_does_not_depend_on_the_order_in_which_acts_arrive(
        entries in prop::collection::vec(any_entry(), 0..40).prop_shuffle(),
        cuts in prop::collection::vec(0usize..40, 0..4),
    ) {
        let at_once: Set = entries.iter().cloned().collect();
        let mut piece_by_piece = Set::default();
        for cut in cuts {
            piece_by_piece.join(entries.iter().skip(cut).cloned().collect());
        }
        piece_by_piece.join(entries.into_iter().rev().collect());
        prop_assert_eq!(at_once.plan(), piece_by_piece.plan());
    }

    #[test]
    fn what_is_exported_and_imported_is_exported_alike(set in any_set()) {
        // An erasure is of its own place and stays behind.
        let set: Set = set.iter().filter(|e| e.act().is_some_and(|act| !act.does.contains(&Change::Erased))).cloned().collect();
        let text = export(&set);
        let backup = exchange::read(&text, yielder::none).block_on().unwrap();
        prop_assert_eq!((&backup.set, backup.unreadable, backup.saved), (&set, 0, Some(day(22))));
        prop_assert_eq!(export(&backup.set), text);
    }

    #[test]
    fn a_copy_to_show_with_all_of_it_ticked_shows_the_same(set in any_set()) {
        let along = OptionalContent { day_notes: true, session_notes: true, others: true, parked: true, contacts: true, hard_day: true, drafts: true };
        let plan = set.plan();
        let shown = exchange::to_show(&set, &plan, along, day(30), yielder::none).block_on();
        prop_assert!(shown.retractions().next().is_none());
        let shown = shown.plan();
        let order = |plan: &Plan| plan.in_order().map(|goal| goal.id).collect::<Vec<_>>();
        prop_assert_eq!(order(&shown), order(&plan));
        // Of goals that are not here it says nothing.
        let (order, pairs) = (plan.order.clone(), plan.pairs.clone());
        prop_assert_eq!(Plan { order, pairs, ..shown }, plan);
    }

    #[test]
    fn taking_back_a_taking_back_brings_the_plan_back(set in some_set(), some in prop::collection::vec(any::<prop::sample::Index>(), 1..5)) {
        let before = set.plan();
        let stamps: Vec<Stamp> = set.iter().map(Entry::stamp).collect();
        let taken_back = some.iter().map(|index| *index.get(&stamps)).collect();
        let mut set = set;
        for (time, change) in [(1000, Change::Undone(taken_back)), (1001, Change::Undone(vec![Stamp::new(1000, 0, 9)]))] {
            set.insert(Entry::new(Stamp::new(time, 0, 9), Act { on: day(22), does: vec![change] }));
        }
        prop_assert_eq!(set.plan(), before);
    }

    #[test]
    fn what_a_newer_version_wrote_is_kept_letter_for_letter(said in ".*", number in any::<f64>(), set in any_set()) {
        let new = serde_json::json!({ "on": "2031-01-01", "does": [{ "sung": { "said": said, "loud": number } }] }).to_string();
        let stamp = Stamp::new(500, 0, 9);
        let entry = Entry::from_text(stamp, &new).unwrap();
        let shelf = new_shelf();
        shelf.write(&entry.key(), &entry.sealed()).unwrap();
        let mut journal = Journal::new(shelf.clone(), 9);
        journal.rescan().unwrap();
        journal.join(set, 600).unwrap();
        let text = export(journal.set());
        prop_assert!(text.contains(&new));
        let mut elsewhere = Journal::new(new_shelf(), 8);
        elsewhere.join(exchange::read(&text, yielder::none).block_on().unwrap().set, 600).unwrap();
        prop_assert_eq!(elsewhere.set().get(stamp).map(Entry::text), Some(new.as_str()));
        prop_assert_eq!(shelf.read(&entry.key()).unwrap(), Some(entry.sealed()));
    }

    #[test]
    fn no_text_at_all_makes_reading_a_copy_stop(text in ".*", at in any::<prop::sample::Index>(), set in any_set()) {
        let _ = exchange::read(&text, yielder::none).block_on();
        let mut spoilt = export(&set);
        let places: Vec<usize> = spoilt.char_indices().map(|(place, _)| place).collect();
        spoilt.insert_str(*at.get(&places), &text);
        if let Ok(backup) = exchange::read(&spoilt, yielder::none).block_on() {
            let _: Plan = backup.set.plan();
            let _ = exchange::preview(&backup, &set, 0, yielder::none).block_on();
        }
    }
}
