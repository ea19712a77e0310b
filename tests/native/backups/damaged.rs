//! Backups that another program saved anew: as something else than UTF-8, or with letters lost.

use super::{join, make};
use crate::native::world::{day, it_is, new_shelf, open, page};
use crate::notebook::{BackupFault, Notebook};
use cairn_core::plan::{Outcome, Plan};
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;

const WISH: &str = "Größe zeigen, auch müde";

fn plan(notebook: Notebook) -> Plan {
    notebook.plan().get_untracked()
}

/// Somebody with one goal, and their backup.
fn somebody() -> (Notebook, String) {
    it_is(day(3));
    let notebook = open(&new_shelf());
    let goal = make(notebook, WISH);
    notebook.check_in(goal, day(3), Outcome::Done);
    (notebook, notebook.backups().full().block_on().text)
}

/// The backup as an editor leaves it that saves it in the old way of Windows.
fn as_windows_1252(copy: &str) -> Vec<u8> {
    copy.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect()
}

/// The same, read by a program that puts a sign where it can't read a letter.
fn with_letters_lost(copy: &str) -> String {
    String::from_utf8_lossy(&as_windows_1252(copy)).into_owned()
}

#[test]
fn a_copy_saved_as_utf_16_opens_and_one_that_is_no_text_is_refused() {
    page(|| {
        let (there, copy) = somebody();
        let here = open(&new_shelf());
        let units = copy.encode_utf16().flat_map(u16::to_le_bytes);
        let opened = here.open_file([0xff, 0xfe].into_iter().chain(units).collect()).block_on().unwrap();
        here.join_backup(opened).block_on();
        assert_eq!(plan(here), plan(there));
        let refused = here.open_file(as_windows_1252(&copy)).block_on();
        assert_eq!(refused.map(|_| ()), Err(BackupFault::NotText));
    });
}

#[test]
fn a_good_copy_brings_back_the_letters_that_a_spoilt_one_lost() {
    page(|| {
        let (there, copy) = somebody();
        let spoilt = with_letters_lost(&copy);
        let shelf = new_shelf();
        let here = open(&shelf);
        join(here, &spoilt);
        assert_ne!(plan(here), plan(there));
        let opened = here.open_backup(&copy).block_on().unwrap();
        let preview = opened.preview();
        assert_eq!((preview.mends.len(), preview.differs, preview.new_acts, preview.is_nothing), (1, 0, 0, false));
        here.join_backup(opened).block_on();
        assert_eq!(plan(here), plan(there));
        assert_eq!(plan(open(&shelf)), plan(there), "also after a reload");
        for copy in [&copy, &spoilt] {
            let preview = here.open_backup(copy).block_on().unwrap().preview();
            assert!(preview.is_nothing && preview.differs == 0, "{preview:?}");
        }
        let again = open(&new_shelf());
        join(again, &here.backups().full().block_on().text);
        assert_eq!(plan(again), plan(there), "the copy has the letters");
        join(again, &spoilt);
        assert_eq!(plan(again), plan(there), "and what has them does not lose them again");
    });
}

#[test]
fn other_words_under_a_known_name_are_counted_and_never_take_its_place() {
    page(|| {
        let (here, copy) = somebody();
        let before = plan(here);
        let others = [copy.replace("auch", "nie"), copy.replace("auch", "zzz")];
        for other in others {
            let opened = here.open_backup(&other).block_on().unwrap();
            let preview = opened.preview();
            assert_eq!((preview.differs, preview.mends.len(), preview.is_nothing), (1, 0, true));
            here.join_backup(opened).block_on();
            assert_eq!(plan(here), before);
        }
        // Nor where letters were lost here: only what was lost may differ.
        let (spoilt, shelf) = (with_letters_lost(&copy), new_shelf());
        let here = open(&shelf);
        join(here, &spoilt);
        let before = plan(here);
        join(here, &copy.replace("auch", "nie"));
        assert_eq!((plan(here), plan(open(&shelf))), (before.clone(), before));
    });
}
