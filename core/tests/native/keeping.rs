//! The journal on its shelf: what is known is never forgotten, what can't be read is never touched.

use crate::world::{day, new_shelf, texts};
use cairn_core::journal::{ACTS, Journal, Unread};
use cairn_core::plan::{Act, Change, Stamp};
use cairn_core::shelf::{Fault, Shelf};

fn act(minutes: u32) -> Act {
    Act { on: day(22), does: vec![Change::CapacitySet(Some(minutes))] }
}

#[test]
fn what_a_shelf_lost_from_outside_stays_known() {
    let shelf = new_shelf();
    let mut journal = Journal::new(shelf.clone(), 1);
    journal.record(act(1), 1000).unwrap();
    let second = journal.record(act(2), 1000).unwrap();
    for (key, _) in texts(&*shelf) {
        shelf.remove(&key).unwrap();
    }
    assert_eq!(journal.rescan(), Ok(false));
    assert_eq!((journal.set().len(), journal.set().newest()), (2, Some(second)));
}

#[test]
fn damaged_and_newer_entries_are_counted_and_left_as_they_are() {
    let shelf = new_shelf();
    Journal::new(shelf.clone(), 1).record(act(1), 1000).unwrap();
    let [(key, sealed)] = texts(&*shelf).try_into().unwrap();
    let other = format!("{ACTS}{}", Stamp::new(7, 0, 0));
    let third = format!("{ACTS}{}", Stamp::new(8, 0, 0));
    shelf.write(&key, &sealed.replace("set\":1", "set\":7")).unwrap();
    shelf.write(&other, "2 sealed in another way").unwrap();
    // The right seal of another key.
    shelf.write(&third, &sealed).unwrap();
    let before = texts(&*shelf);
    let mut journal = Journal::new(shelf.clone(), 2);
    assert_eq!(journal.rescan(), Ok(false));
    assert_eq!(journal.unread(), Unread { damaged: 2, newer: 1 });
    assert_eq!(journal.unread_texts().len(), 3);
    journal.record(act(2), 2000).unwrap();
    assert_eq!(journal.rescan(), Ok(false));
    let kept = texts(&*shelf);
    assert!(before.iter().all(|text| kept.contains(text)));
}

#[test]
fn an_act_that_only_a_newer_version_knows_is_counted_kept_and_passed_over() {
    let shelf = new_shelf();
    let stamp = Stamp::new(7, 0, 0);
    let text = r#"{ "on":"2031-01-01", "does":[{"sung-a-song":{"loud":true}}], "mood": 1e3 }"#;
    let entry = cairn_core::journal::Entry::from_text(stamp, text).unwrap();
    shelf.write(&entry.key(), &entry.sealed()).unwrap();
    let mut journal = Journal::new(shelf, 2);
    assert_eq!(journal.rescan(), Ok(true));
    assert_eq!(
        (journal.unread(), journal.set().plan()),
        (Unread { damaged: 0, newer: 1 }, cairn_core::plan::Plan::default())
    );
    let compact = r#"{"on":"2031-01-01","does":[{"sung-a-song":{"loud":true}}],"mood":1e3}"#;
    assert_eq!(journal.set().get(stamp).unwrap().text(), compact, "letter for letter, but in one line");
}

#[test]
fn text_that_is_not_whole_json_is_no_entry_even_where_its_beginning_is_unknown() {
    for text in [r#"{"does":5"#, r#"{"sung":1}}"#, r#""a" "b""#, ""] {
        assert!(cairn_core::journal::Entry::from_text(Stamp::new(7, 0, 0), text).is_err(), "{text}");
    }
}

#[test]
fn an_act_refused_by_the_shelf_is_not_forgotten_and_not_called_stored() {
    let shelf = new_shelf();
    let mut journal = Journal::new(shelf.clone(), 1);
    shelf.refuse_writes(Some(Fault::Full));
    let (stamp, fault) = journal.record(act(1), 1000).unwrap_err();
    assert_eq!((fault, journal.unsaved(), journal.set().newest()), (Fault::Full, 1, Some(stamp)));
    assert_eq!(journal.retry_unsaved(), Err(Fault::Full));
    shelf.refuse_writes(None);
    assert_eq!((journal.retry_unsaved(), journal.unsaved(), texts(&*shelf).len()), (Ok(()), 0, 1));
}
