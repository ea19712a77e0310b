//! Files and free space: a file is weighed before it comes in, and its space is given back when it is taken back.

use super::too_much::{id, made, set};
use super::{join, make};
use crate::native::made::copy;
use crate::native::world::{Small, day, new_shelf, open, page, texts};
use crate::notebook::SaveState;
use cairn_core::plan::{Change, CheckIn, Outcome};
use cairn_core::yielder::BlockOn as _;
use chrono::Days;
use leptos::prelude::*;

/// 600 check-ins with notes that no packing makes shorter.
fn long_notes() -> String {
    let mut state = 7_u64;
    let mut letters = || -> String {
        let mut letter = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            char::from(b'a' + u8::try_from((state >> 33) % 26).unwrap())
        };
        (0..3_000).map(|_| letter()).collect()
    };
    let said = |n: u64, note| CheckIn { note, ..CheckIn::new(day(1) + Days::new(n), Outcome::Done) };
    let days: Vec<Change> = (0..600).map(|n| Change::CheckedIn { goal: id(0), check_in: said(n, letters()) }).collect();
    copy(&set([made(id(0))].into_iter().chain(days)))
}

#[test]
fn a_file_is_weighed_against_the_room_that_is_left() {
    let text = long_notes();
    page(|| {
        for (room, fits) in [(1_000_000, false), (1_500_000, false), (3_000_000, true)] {
            let shelf = Small::new(room);
            let notebook = open(&shelf);
            make(notebook, "walk");
            let before = texts(&*shelf);
            let opened = notebook.open_backup(&text).block_on().unwrap();
            assert_eq!((opened.preview().has_no_space, opened.preview().can_be_joined()), (!fits, fits), "{room}");
            assert_eq!(texts(&*shelf), before, "looking leaves nothing behind");
            if fits {
                notebook.join_backup(opened).block_on();
                assert_eq!(notebook.save_state().get_untracked(), SaveState::Stored);
                notebook.undo_last();
                assert_eq!(notebook.save_state().get_untracked(), SaveState::Stored, "it can be taken back");
                make(notebook, "and there is room to go on");
                assert_eq!(notebook.save_state().get_untracked(), SaveState::Stored);
            }
        }
    });
}

#[test]
fn a_file_that_is_taken_back_gives_its_room_back_and_comes_again() {
    let text = long_notes();
    page(|| {
        let shelf = Small::new(3_000_000);
        let notebook = open(&shelf);
        let own = make(notebook, "walk");
        let used = || texts(&*shelf).iter().map(|(key, text)| key.len() + text.len()).sum::<usize>();
        let before = used();
        for again in 0..3 {
            join(notebook, &text);
            assert!(used() > 1_000_000, "{again}");
            notebook.check_in(own, day(4), Outcome::Done);
            let file = untrack(|| notebook.files_in())[0].clone();
            assert_eq!(file.things, 601);
            notebook.take_file_back(file.name);
            assert!(used() < before + 100_000, "{again}: {} bytes", used());
            for notebook in [notebook, open(&shelf)] {
                let plan = notebook.plan().get_untracked();
                assert_eq!(
                    (plan.goals.len(), plan.goals[&own].check_ins.len(), plan.goals.contains_key(&id(0))),
                    (1, 1, false)
                );
                assert_eq!(untrack(|| notebook.files_in()).len(), 0);
            }
            assert_eq!(notebook.save_state().get_untracked(), SaveState::Stored);
        }
    });
}

#[test]
fn a_small_file_has_room_on_a_shelf_that_is_nearly_full() {
    page(|| {
        let shelf = Small::new(100_000);
        let notebook = open(&shelf);
        make(notebook, "walk");
        let small = copy(&set([made(id(0))].into_iter()));
        let used: usize = texts(&*shelf).iter().map(|(key, text)| key.len() + text.len()).sum();
        shelf.room.set(used + 2_000);
        assert!(notebook.open_backup(&small).block_on().unwrap().preview().can_be_joined());
        shelf.room.set(used + 100);
        assert!(notebook.open_backup(&small).block_on().unwrap().preview().has_no_space);
    });
}

#[test]
fn taking_back_a_long_life_takes_little_room() {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        join(notebook, &copy(&set((0..20_000).map(|n| Change::CapacitySet(Some(n))))));
        notebook.undo_last();
        let longest = texts(&*shelf).iter().map(|(_, text)| text.chars().count()).max();
        assert!(longest < Some(200_000), "{longest:?}");
        assert_eq!(open(&shelf).plan().get_untracked(), notebook.plan().get_untracked());
    });
}
