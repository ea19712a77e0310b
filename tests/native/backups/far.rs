//! Files with stamps from far ahead: what is done after one is joined comes after it, and a backup of all of it opens
//! whole.

use super::{join, make};
use crate::native::world::{day, it_is, new_shelf, open, page, texts};
use crate::notebook::UndoLabel;
use cairn_core::journal::LATEST;
use cairn_core::plan::{Change, Outcome, Plan, Stamp};
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;

const NOW: u64 = 1_795_305_600_000;

/// A file with one act of this time and the highest count.
fn far(time: u64) -> String {
    let stamp = Stamp::new(time, Stamp::MAX_COUNT, u64::MAX);
    let act = r#"{"on":"2026-11-01","does":[{"capacity-set":5}]}"#;
    format!(
        r#"{{"format":"cairn","version":1,"saved":"2026-11-26","changes":[{{"at":"{stamp}","act":{act}}}],"unread":[],"drafts":[]}}"#
    )
}

#[test]
fn a_copy_saved_after_a_file_from_far_ahead_opens_whole() {
    for time in [Stamp::MAX_TIME / 2, Stamp::FAR + NOW, Stamp::FAR + NOW + 1, LATEST] {
        page(|| {
            let shelf = new_shelf();
            let notebook = open(&shelf);
            let walk = make(notebook, "walk");
            join(notebook, &far(time));
            notebook.undo_last();
            assert_eq!(notebook.plan().with_untracked(|plan| plan.capacity), None, "it can be taken back: {time}");
            notebook.check_in(walk, day(3), Outcome::Done);
            // Time goes by, as it does between two starts.
            it_is(day(22));
            let again = open(&shelf);
            let read = make(again, "read");
            again.check_in(read, day(4), Outcome::Done);
            let plan = again.plan().get_untracked();
            assert_eq!(open(&shelf).plan().get_untracked(), plan);
            assert_eq!((plan.goals[&walk].check_ins.len(), plan.goals[&read].check_ins.len()), (1, 1));
            let text = again.backups().full().block_on().text;
            let new = open(&new_shelf());
            let opened = new.open_backup(&text).block_on().unwrap();
            assert_eq!((opened.preview().unreadable, opened.preview().goals_new), (0, 2));
            new.join_backup(opened).block_on();
            assert_eq!(new.plan().get_untracked(), plan);
            assert_eq!(again.erase_everything(), Ok(()));
            assert_eq!(texts(&*shelf).len(), 1, "and all of it can be erased: {time}");
            it_is(day(22));
            let after = open(&shelf);
            make(after, "new");
            assert_eq!(open(&shelf).plan().with_untracked(|plan| plan.goals.len()), 1);
            assert!(!after.plan().with_untracked(Plan::is_empty));
        });
    }
}

#[test]
fn what_is_done_comes_after_what_it_was_said_of_for_years_ahead() {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        join(notebook, &far(NOW + 20 * 366 * 86_400_000));
        notebook.act(UndoLabel::Change, vec![Change::CapacitySet(Some(7))]);
        assert_eq!(open(&shelf).plan().with_untracked(|plan| plan.capacity), Some(7));
    });
}
