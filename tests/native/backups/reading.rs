//! Reading files that are not what they seem.

use super::{join, make};
use crate::native::world::{day, new_shelf, open, page, texts};
use cairn_core::exchange::{Backup, BackupFault, LARGEST, read};
use cairn_core::plan::{Outcome, Stamp};
use cairn_core::yielder::{self, BlockOn as _};
use leptos::prelude::*;

fn copy() -> String {
    page(|| {
        let notebook = open(&new_shelf());
        let walk = make(notebook, "walk \"slowly\" 🐢\\");
        notebook.check_in(walk, day(3), Outcome::Done);
        notebook.backups().full().block_on().text
    })
}

#[track_caller]
fn check(text: &str, fault: BackupFault) {
    assert_eq!(read(text, yielder::none).block_on().map(|backup| backup.set.len()), Err(fault), "{text:.80}");
}

#[test]
fn a_file_that_is_no_copy_says_what_it_is() {
    check("", BackupFault::Empty);
    check(" \n\u{feff}", BackupFault::NotJson);
    check("\u{feff} \n", BackupFault::Empty);
    check("Dear diary", BackupFault::NotJson);
    check("\u{0}PNG", BackupFault::NotJson);
    check("{\"format\":\"cairn\"", BackupFault::Cut);
    check("[]", BackupFault::Foreign);
    check("17", BackupFault::Foreign);
    check("{}", BackupFault::Foreign);
    check(r#"{"format":"loop","version":1,"changes":[]}"#, BackupFault::Foreign);
    check(r#"{"format":"cairn","version":1}"#, BackupFault::Foreign);
    check(r#"{"format":"cairn","version":1,"changes":{}}"#, BackupFault::Foreign);
    check(r#"{"format":"cairn","version":0,"changes":[]}"#, BackupFault::Foreign);
    check(r#"{"format":"cairn","version":"1","changes":[]}"#, BackupFault::Foreign);
    check(r#"{"format":"cairn","version":2,"whatever":"it holds"}"#, BackupFault::Newer(2));
    check(&format!("{}{}", copy(), copy()), BackupFault::NotJson);
    check(&" ".repeat(LARGEST + 1), BackupFault::TooLarge);
    check(&"[".repeat(1_000_000), BackupFault::Cut);
}

#[test]
fn a_copy_cut_anywhere_is_told_from_a_whole_one() {
    let copy = copy();
    assert!(read(&copy, yielder::none).block_on().is_ok());
    for at in (1..copy.len()).filter(|at| copy.is_char_boundary(*at)) {
        check(&copy[..at], BackupFault::Cut);
    }
}

#[test]
fn an_entry_that_is_none_is_counted_and_the_others_come_in() {
    let at = |n| Stamp::new(n, 0, 0).to_string();
    let good = format!(r#"{{"at":"{}","act":{{"on":"2026-11-22","does":[]}}}}"#, at(5));
    let deep =
        format!(r#"{{"at":"{}","act":{{"on":"2026-11-22","does":{}{}}}}}"#, at(6), "[".repeat(9000), "]".repeat(9000));
    let bad = [
        "null".into(),
        "[]".into(),
        r#"{"at":"not a stamp","act":{}}"#.into(),
        format!(r#"{{"at":"{}","act":"erased"}}"#, at(7)),
        format!(r#"{{"at":"{}"}}"#, at(8)),
        format!(r#"{{"at":"{}","act":{{}}}}"#, Stamp::new(Stamp::MAX_TIME, Stamp::MAX_COUNT, 0)),
        r#"{"key":"cairn1/c/00000000010000000abcde","text":"1 0000 damaged"}"#.into(),
    ];
    let list = [bad.to_vec(), vec![good]].concat().join(",");
    let text = format!(r#"{{"format":"cairn","version":1,"saved":"soon","changes":[{list}]}}"#);
    let Backup { set, unreadable, saved, .. } = read(&text, yielder::none).block_on().unwrap();
    assert_eq!((set.len(), unreadable, saved), (1, bad.len(), None));
    // A draft that is none spoils no backup either.
    let text =
        format!(r#"{{"format":"cairn","version":1,"changes":[{list}],"drafts":[7,{{"key":"cairn1/d/1","text":""}}]}}"#);
    let Backup { set, unreadable, drafts, .. } = read(&text, yielder::none).block_on().unwrap();
    assert_eq!((set.len(), unreadable, drafts.len()), (1, bad.len() + 2, 0));
    // A form that only a newer version knows, however deep, is kept as text.
    let Backup { set, unreadable, .. } =
        read(&format!(r#"{{"format":"cairn","version":1,"changes":[{deep}]}}"#), yielder::none).block_on().unwrap();
    assert_eq!((set.len(), set.newer(), unreadable), (1, 1, 0));
}

#[test]
fn a_copy_that_an_editor_laid_out_anew_holds_the_same_acts() {
    let copy = copy();
    let value: serde_json::Value = serde_json::from_str(&copy).unwrap();
    let narrow = serde_json::to_string(&value).unwrap();
    let wide = serde_json::to_string_pretty(&value).unwrap().replace('\n', "\r\n");
    let texts = |copy: &str| -> Vec<String> {
        read(copy, yielder::none).block_on().unwrap().set.iter().map(|e| e.text().to_owned()).collect()
    };
    assert_eq!(texts(&narrow), texts(&wide));
    assert!(texts(&wide).iter().all(|text| !text.contains(['\n', '\r'])), "pages need an act on one line");
    page(|| {
        let notebook = open(&new_shelf());
        join(notebook, &copy);
        assert!(notebook.open_backup(&wide).block_on().unwrap().preview().is_nothing);
    });
}

#[test]
fn what_could_not_be_read_leaves_by_the_file_and_is_read_where_it_can_be() {
    page(|| {
        let shelf = new_shelf();
        make(open(&shelf), "walk");
        let [(key, good)] = texts(&*shelf).try_into().unwrap();
        let newer_key = format!("cairn1/c/{}", Stamp::new(9, 0, 0));
        let newer = "2 from a version that is not made yet";
        let damaged = good.replace("walk", "wal");
        for (key, text) in [(&key, damaged.as_str()), (&newer_key, newer)] {
            cairn_core::shelf::Shelf::write(&*shelf, key, text).unwrap();
        }
        let notebook = open(&shelf);
        let unread = notebook.storage_health().get_untracked().unread;
        assert_eq!((unread.damaged, unread.newer), (1, 1));
        for given in [notebook.backups().full().block_on(), notebook.backups().unread().block_on()] {
            let value: serde_json::Value = serde_json::from_str(&given.text).unwrap();
            assert_eq!(
                value["unread"],
                serde_json::json!([{ "key": newer_key, "text": newer }, { "key": key, "text": damaged }])
            );
            assert_eq!(
                read(&given.text, yielder::none).block_on().map(|backup| (backup.set.len(), backup.unreadable)),
                Ok((0, 2))
            );
            // Somebody mends it by hand, or a newer Cairn opens it.
            let mended = given.text.replace("wal\\", "walk\\");
            assert_eq!(
                read(&mended, yielder::none).block_on().map(|backup| (backup.set.len(), backup.unreadable)),
                Ok((1, 1))
            );
        }
        assert_eq!(texts(&*shelf).len(), 2, "and nothing was taken away");
    });
}

#[test]
fn a_stamp_from_far_ahead_does_not_stop_the_clock() {
    page(|| {
        let late = Stamp::new(Stamp::MAX_TIME / 2, Stamp::MAX_COUNT, 1);
        let text = format!(
            r#"{{"format":"cairn","version":1,"changes":[{{"at":"{late}","act":{{"on":"2999-01-01","does":[{{"capacity-set":5}}]}}}}]}}"#
        );
        let notebook = open(&new_shelf());
        join(notebook, &text);
        assert_eq!(notebook.plan().with_untracked(|plan| plan.capacity), Some(5));
        for n in 0..3 {
            notebook.act(crate::notebook::UndoLabel::Change, vec![cairn_core::plan::Change::CapacitySet(Some(n))]);
        }
        assert_eq!(notebook.plan().with_untracked(|plan| plan.capacity), Some(2));
        assert_eq!(notebook.acts(), 4);
    });
}
