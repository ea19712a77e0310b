//! What a file can't do by being joined: nothing it brings is unnamed, and the contacts on the help page stay.

use super::{join, make};
use crate::native::world::{day, it_is, new_shelf, open, page};
use crate::notebook::{Notebook, UndoLabel};
use cairn_core::exchange;
use cairn_core::journal::Entry;
use cairn_core::plan::{Change, ChangeKind, GoalId, Helper, Outcome, Status};
use cairn_core::yielder::{self, BlockOn as _};
use leptos::prelude::*;

fn contact(name: &str, phone: &str) -> Helper {
    Helper { name: name.into(), phone: phone.into(), ..Helper::default() }
}

fn contacts(notebook: Notebook) -> Vec<Helper> {
    notebook.plan().with_untracked(|plan| plan.helpers.clone())
}

#[test]
fn contacts_of_a_file_come_in_one_by_one_and_only_when_asked_for() {
    page(|| {
        it_is(day(3));
        let shelf = new_shelf();
        let here = open(&shelf);
        let ana = contact("Ana", "116 123");
        here.set_helpers(vec![ana.clone()]);
        let there = open(&new_shelf());
        let (forged, bo) = (contact("Samaritans", "0900 1"), contact("Bo", "0800 2"));
        there.set_helpers(vec![contact("before", "1")]);
        it_is(day(4));
        there.set_helpers(vec![forged.clone(), ana.clone(), bo.clone()]);
        let file = there.backups().full().block_on().text;

        let opened = here.open_backup(&file).block_on().unwrap();
        let preview = opened.preview();
        assert_eq!(preview.contacts, [forged, bo.clone()]);
        assert_eq!((preview.new_acts, preview.is_nothing), (0, true));
        here.join_backup(opened.clone()).block_on();
        assert_eq!(contacts(here), std::slice::from_ref(&ana), "nothing was asked for");

        here.join_backup(opened.with_contacts(vec![bo.clone()])).block_on();
        assert_eq!(contacts(here), [ana.clone(), bo]);
        assert_eq!(contacts(open(&shelf)).len(), 2, "also after a reload");
        here.undo_last();
        assert_eq!(contacts(here), [ana]);
    });
}

#[test]
fn a_file_that_takes_back_what_was_done_to_contacts_changes_none() {
    page(|| {
        it_is(day(3));
        let here = open(&new_shelf());
        let (old, new) = (contact("an old number", "1234"), contact("Ana", "116 123"));
        here.set_helpers(vec![old]);
        let act = here.act(UndoLabel::Helpers, vec![Change::HelpersSet(vec![new.clone()])]).unwrap();
        let there = open(&new_shelf());
        join(there, &here.backups().full().block_on().text);
        it_is(day(4));
        there.undo(vec![act]);
        let opened = here.open_backup(&there.backups().full().block_on().text).block_on().unwrap();
        assert_eq!(opened.preview().kinds[&ChangeKind::Undone], 1);
        here.join_backup(opened).block_on();
        assert_eq!(contacts(here), [new]);
    });
}

#[test]
fn every_kind_of_change_in_a_file_is_named_before_it_comes_in() {
    page(|| {
        it_is(day(3));
        let there = open(&new_shelf());
        let goal = make(there, "walk");
        there.check_in(goal, day(3), Outcome::Done);
        there.check_in(goal, day(2), Outcome::Done);
        there.place(goal, Status::Parked, String::new());
        there.act(UndoLabel::Rest, vec![Change::LowEnergy(None), Change::CapacitySet(Some(5))]);
        make(there, "taken back");
        there.undo_last();
        let here = open(&new_shelf());
        let kinds = here.open_backup(&there.backups().full().block_on().text).block_on().unwrap().preview().kinds;
        let expected = [
            (ChangeKind::GoalMade, 1),
            (ChangeKind::StatusChanged, 1),
            (ChangeKind::CheckedIn, 2),
            (ChangeKind::CapacitySet, 1),
            (ChangeKind::LowEnergy, 1),
            (ChangeKind::Undone, 1),
        ];
        assert_eq!(kinds, expected.into());
        for kind in ChangeKind::ALL {
            let words = [1, 2].map(|count| cairn_core::words::en::brings::kind(*kind, count).unwrap());
            assert!(words[0].starts_with("1 ") && words[1].starts_with("2 "), "{words:?}");
        }
    });
}

#[test]
fn what_a_file_brought_can_be_taken_back_at_any_time() {
    page(|| {
        it_is(day(3));
        let there = open(&new_shelf());
        let walk = make(there, "walk");
        let first = there.backups().full().block_on().text;
        it_is(day(4));
        there.check_in(walk, day(4), Outcome::Done);
        let second = there.backups().full().block_on().text;

        let shelf = new_shelf();
        let here = open(&shelf);
        make(here, "my own");
        it_is(day(5));
        join(here, &first);
        it_is(day(6));
        join(here, &second);
        here.check_in(walk, day(6), Outcome::Smallest);
        here.forget_last();
        let files = |notebook: Notebook| untrack(|| notebook.files_in());
        let listed = |notebook: Notebook| files(notebook).iter().map(|f| (f.on, f.saved, f.things)).collect::<Vec<_>>();
        let both = [(day(6), Some(day(4)), 1), (day(5), Some(day(3)), 1)];
        assert_eq!(listed(here), both);
        let later = open(&shelf);
        assert_eq!(listed(later), both, "also after a reload");

        let days = || later.plan().with_untracked(|plan| plan.goal(walk).map(|goal| goal.check_ins.len()));
        later.take_file_back(files(later)[0].name);
        assert_eq!((days(), listed(later)), (Some(1), vec![(day(5), Some(day(3)), 1)]));
        later.take_file_back(files(later)[0].name);
        assert_eq!((days(), listed(later)), (None, vec![]));
        assert_eq!(later.plan().with_untracked(|plan| plan.goals.len()), 1, "one's own stays");

        join(later, &second);
        let again = vec![(day(6), Some(day(4)), 2)];
        assert_eq!((days(), listed(later)), (Some(2), again), "opened once more, it comes again");
        let _ = later.erase_everything();
        assert_eq!((listed(later), listed(open(&shelf))), (vec![], vec![]));
    });
}

#[test]
fn what_a_file_brought_that_left_something_out_is_told_from_what_came_later() {
    page(|| {
        let there = open(&new_shelf());
        let [walk, sing, read] = ["walk", "sing", "read"].map(|wish| make(there, wish));
        let full = there.backups().full().block_on().text;
        let part = exchange::read(&full, yielder::none).block_on().unwrap().set;
        let part = crate::native::made::copy(&part.into_entries().filter(|entry| !says(entry, sing)).collect());
        let shelf = new_shelf();
        let here = open(&shelf);
        join(here, &part);
        join(here, &full);
        let goals = || here.plan().with_untracked(|plan| plan.goals.keys().copied().collect::<Vec<_>>());
        assert_eq!(goals(), [walk, sing, read]);
        let files = untrack(|| here.files_in());
        assert_eq!(files.iter().map(|file| file.things).collect::<Vec<_>>(), [1, 2]);
        here.take_file_back(files[1].name);
        assert_eq!(goals(), [sing]);
        join(here, &part);
        here.take_file_back(files[0].name);
        assert_eq!(goals(), [walk, read]);
    });
}

fn says(entry: &Entry, goal: GoalId) -> bool {
    entry.act().is_some_and(|act| {
        act.does.iter().any(|change| matches!(change, Change::GoalMade { goal: of, .. } if *of == goal))
    })
}

#[test]
fn a_file_that_is_here_already_or_that_comes_by_half_leaves_no_wrong_line() {
    page(|| {
        it_is(day(3));
        let here = open(&new_shelf());
        make(here, "my own");
        let copy = here.backups().full().block_on().text;
        join(here, &copy);
        assert_eq!(untrack(|| here.files_in()), []);
        // What is done in the same breath is not of the file.
        let there = open(&new_shelf());
        make(there, "theirs");
        join(here, &there.backups().full().block_on().text);
        make(here, "my second");
        let files = untrack(|| here.files_in());
        assert_eq!(files.iter().map(|file| file.things).collect::<Vec<_>>(), [1]);
        here.take_file_back(files[0].name);
        assert_eq!(here.plan().with_untracked(|plan| plan.goals.len()), 2);
    });
}
