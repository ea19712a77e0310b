//! Joining a backup: what is here stays, doubles are no doubles, and two devices come to the same plan.

use super::{join, make};
use crate::native::world::{date, day, it_is, new_shelf, open, page, texts};
use crate::notebook::{SaveState, UndoLabel};
use cairn_core::journal::{Entry, Journal};
use cairn_core::plan::{Act, Change, Outcome, Plan};
use cairn_core::shelf::{Fault, Shelf};
use cairn_core::wizard::{Door, Draft};
use cairn_core::yielder::{self, BlockOn as _};
use leptos::prelude::*;

#[test]
fn two_devices_that_open_each_others_copies_hold_equal_plans() {
    page(|| {
        let (phone, laptop) = (open(&new_shelf()), open(&new_shelf()));
        let walk = make(phone, "walk");
        phone.check_in(walk, day(3), Outcome::Done);
        make(laptop, "read");
        let (from_phone, from_laptop) =
            (phone.backups().full().block_on().text, laptop.backups().full().block_on().text);
        join(phone, &from_laptop);
        join(laptop, &from_phone);
        assert_eq!(phone.plan().get_untracked(), laptop.plan().get_untracked());
        assert_eq!(
            (phone.backups().full().block_on(), phone.plan().with_untracked(|plan| plan.goals.len())),
            (laptop.backups().full().block_on(), 2)
        );
    });
}

#[test]
fn drafts_come_along_and_one_that_is_here_stays_as_it_is() {
    page(|| {
        let (phone, laptop) = (open(&new_shelf()), open(&new_shelf()));
        let draft = Draft { wish: "half a wi".into(), ..phone.drafts().begin(Door::Whole) };
        phone.drafts().keep(&draft);
        let copy = phone.backups().full().block_on().text;
        let opened = laptop.open_backup(&copy).block_on().unwrap();
        assert_eq!((opened.preview().drafts, opened.preview().is_nothing), (1, false));
        laptop.join_backup(opened).block_on();
        assert_eq!(laptop.drafts().get(draft.id), Some(draft.clone()));
        assert_eq!(laptop.drafts().saved().with_untracked(Vec::len), 1);
        assert!(laptop.open_backup(&copy).block_on().unwrap().preview().is_nothing);
        laptop.drafts().keep(&Draft { wish: "half a wish, gone on with".into(), ..draft.clone() });
        join(laptop, &copy);
        assert_eq!(laptop.drafts().get(draft.id).unwrap().wish, "half a wish, gone on with");
    });
}

#[test]
fn what_is_saved_key_by_key_opens_too_whole_pages_and_all() {
    page(|| {
        let notebook = open(&new_shelf());
        let there = new_shelf();
        let mut journal = Journal::new(there, 5).with_pack_threshold(2);
        for minutes in 1..4 {
            let act = Act { on: day(1), does: vec![Change::CapacitySet(Some(minutes))] };
            journal.record(act, u64::from(minutes)).unwrap();
        }
        journal.join_mirror(&[]);
        let (stamps, _) = journal.for_mirror();
        journal.confirm_mirrored(&stamps);
        let page = journal.pack(9).unwrap().segment;
        let quoted = serde_json::to_string(&page.sealed).unwrap();
        let file = format!(
            r#"{{"format":"cairn","version":1,"changes":[],"unread":[{{"key":"{}","text":{quoted}}}]}}"#,
            page.key
        );
        let opened = notebook.open_backup(&file).block_on().unwrap();
        assert_eq!((opened.preview().new_acts, opened.preview().unreadable), (3, 0));
        notebook.join_backup(opened).block_on();
        assert_eq!(notebook.plan().with_untracked(|plan| plan.capacity), Some(3));
    });
}

#[test]
fn a_copy_that_is_here_already_brings_nothing() {
    page(|| {
        let notebook = open(&new_shelf());
        let walk = make(notebook, "walk");
        let copy = notebook.backups().full().block_on();
        notebook.check_in(walk, day(3), Outcome::Done);
        let opened = notebook.open_backup(&copy.text).block_on().unwrap();
        assert!(opened.preview().is_nothing);
        assert_eq!((opened.preview().new_acts, opened.preview().here_already), (0, 1));
        notebook.join_backup(opened).block_on();
        assert_eq!(notebook.acts(), 2, "not even an act of its own");
        assert_eq!(notebook.last().with_untracked(|last| last.as_ref().unwrap().what), UndoLabel::CheckIn);
    });
}

#[test]
fn a_preview_counts_what_is_new_and_what_would_look_different() {
    page(|| {
        let (here, there) = (open(&new_shelf()), open(&new_shelf()));
        let walk = make(here, "walk");
        make(here, "cook");
        join(there, &here.backups().full().block_on().text);
        there.check_in(walk, day(5), Outcome::Done);
        make(there, "read");
        let preview = here.open_backup(&there.backups().full().block_on().text).block_on().unwrap().preview();
        assert_eq!((preview.new_acts, preview.here_already), (2, 2));
        assert_eq!((preview.goals_new, preview.goals_changed, preview.goals_gone, preview.check_ins), (1, 1, 0, 1));
        assert_eq!(here.plan().with_untracked(|plan| plan.goals.len()), 2, "looking changes nothing");
    });
}

#[test]
fn goals_that_a_copy_takes_back_are_counted_before_anything_happens() {
    page(|| {
        let (here, there) = (open(&new_shelf()), open(&new_shelf()));
        make(here, "walk");
        join(there, &here.backups().full().block_on().text);
        // Taken back over there, on purpose.
        let stamps: Vec<_> = cairn_core::exchange::read(&there.backups().full().block_on().text, yielder::none)
            .block_on()
            .unwrap()
            .set
            .iter()
            .map(Entry::stamp)
            .collect();
        there.undo(stamps);
        let opened = here.open_backup(&there.backups().full().block_on().text).block_on().unwrap();
        assert_eq!((opened.preview().goals_gone, opened.preview().goals_new), (1, 0));
        here.join_backup(opened).block_on();
        assert!(here.plan().with_untracked(|plan| plan.goals.is_empty()));
        here.undo_last();
        assert_eq!(here.plan().with_untracked(|plan| plan.goals.len()), 1);
    });
}

#[test]
fn where_a_stamp_is_here_already_what_is_here_stays() {
    page(|| {
        let notebook = open(&new_shelf());
        make(notebook, "walk");
        let copy = notebook.backups().full().block_on().text;
        // A greater text, which would win among tabs of one browser.
        let forged = copy.replace("\"wish\":\"walk\"", "\"wish\":\"zzzz\"");
        assert_ne!(copy, forged);
        let opened = notebook.open_backup(&forged).block_on().unwrap();
        assert!(opened.preview().is_nothing);
        notebook.join_backup(opened).block_on();
        assert_eq!(notebook.backups().full().block_on().text, copy);
    });
}

#[test]
fn a_copy_that_finds_no_room_is_in_the_page_and_said_so_and_stored_when_there_is_room() {
    page(|| {
        let text = {
            let other = open(&new_shelf());
            make(other, "walk");
            make(other, "read");
            other.backups().full().block_on().text
        };
        let shelf = new_shelf();
        let notebook = open(&shelf);
        shelf.refuse_writes(Some(Fault::Full));
        join(notebook, &text);
        assert_eq!(notebook.save_state().get_untracked(), SaveState::NotStored(Fault::Full));
        assert_eq!(notebook.plan().with_untracked(|plan| plan.goals.len()), 2);
        shelf.refuse_writes(None);
        notebook.rescan();
        assert_eq!(open(&shelf).plan().get_untracked(), notebook.plan().get_untracked());
    });
}

#[test]
fn an_erasure_in_a_copy_erases_nothing_here() {
    page(|| {
        let there = open(&new_shelf());
        make(there, "old");
        assert_eq!(there.erase_everything(), Ok(()));
        make(there, "new");
        let here = open(&new_shelf());
        make(here, "mine");
        join(here, &there.backups().full().block_on().text);
        assert_eq!(here.plan().with_untracked(|plan| plan.goals.len()), 2);
    });
}

#[test]
fn a_file_name_says_the_day_and_nothing_else() {
    page(|| {
        crate::native::world::it_is(day(22));
        let notebook = open(&new_shelf());
        assert_eq!(notebook.backups().full().block_on().name, "cairn-2026-11-22.json");
        assert_eq!(untrack(|| notebook.backups().last()), None);
        make(notebook, "walk");
        notebook.backups().mark_saved(notebook.backups().now());
        assert_eq!(untrack(|| notebook.backups().last()).map(|copy| copy.acts), Some(1));
        assert!(notebook.plan().with_untracked(|plan: &Plan| !plan.is_empty()));
    });
}

#[test]
fn a_copy_is_due_when_much_is_new_and_time_went_by_until_nobody_wants_to_hear_it() {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let walk = make(notebook, "walk");
        for n in 1..15 {
            notebook.check_in(walk, day(n), Outcome::Done);
        }
        assert!(!untrack(|| notebook.backups().is_due()), "all of it is of today");
        it_is(date(2026, 12, 6));
        let later = open(&shelf);
        assert!(untrack(|| later.backups().is_due()));
        later.settings().remind(false);
        assert!(!untrack(|| open(&shelf).backups().is_due()));
        later.settings().remind(true);
        assert!(untrack(|| later.backups().is_due()));
        later.backups().mark_saved(later.backups().now());
        assert!(!untrack(|| open(&shelf).backups().is_due()));
    });
}

#[test]
fn a_copy_of_a_long_life_comes_in_as_pages_and_fits() {
    page(|| {
        let there = open(&new_shelf());
        let goal = make(there, "walk");
        for n in 0..2_000 {
            there.check_in(goal, day(1) + chrono::Days::new(n), Outcome::Done);
        }
        let shelf = new_shelf();
        let here = open(&shelf);
        here.join_backup(here.open_backup(&there.backups().full().block_on().text).block_on().unwrap()).block_on();
        assert_eq!(here.plan().get_untracked(), there.plan().get_untracked());
        assert_eq!(shelf.list(cairn_core::journal::ACTS).unwrap().len(), 0);
        let units: usize = texts(&*shelf).iter().map(|(key, text)| key.len() + text.chars().count()).sum();
        assert!(units < 2_001 * 40, "{units} units of storage");
        assert_eq!(open(&shelf).plan().get_untracked(), there.plan().get_untracked());
        here.undo_last();
        assert!(here.plan().with_untracked(|plan| plan.goals.is_empty()));
    });
}
