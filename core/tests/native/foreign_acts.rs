//! Files that somebody else made, joined and lived on with.

use crate::foreign::{act as sealed_act, lines};
use crate::living_on::{lives_on, loads, pack};
use crate::made::{copy, file, page as sealed_page};
use crate::world::{day, new_shelf};
use cairn_core::exchange::{self, Backup};
use cairn_core::journal::{ACTS, Entry, Journal, LATEST, SEGMENTS, Set, Unread};
use cairn_core::plan::{Act, Change, Stamp};
use cairn_core::shelf::Shelf;
use cairn_core::yielder::{self, BlockOn as _};
use std::collections::BTreeMap;
use std::rc::Rc;

/// 195 bytes, letter for letter: one act, with a line break between its parts.
const BROKEN: &str = include_str!("../../../tests/fixtures/act-with-line-break.json");
const NOW: u64 = 1_795_305_600_000;

fn minutes(n: u32) -> Act {
    Act { on: day(1), does: vec![Change::CapacitySet(Some(n))] }
}

fn read(text: &str) -> Backup {
    exchange::read(text, yielder::none).block_on().unwrap()
}

#[test]
fn a_file_with_a_line_break_in_an_act_spoils_no_page() {
    let (shelf, mut mirror) = (new_shelf(), BTreeMap::new());
    let mut journal = Journal::new(shelf.clone(), 1);
    journal.join_mirror(&[]);
    for n in 0..502 {
        journal.record(minutes(n), NOW).unwrap();
    }
    let backup = read(BROKEN);
    assert_eq!((backup.set.len(), backup.unreadable), (1, 0));
    // An older version left it there when it was taken back.
    let came = journal.join(backup.set, NOW).unwrap();
    journal.record(Act { on: day(1), does: vec![Change::Undone(came)] }, NOW).unwrap();
    pack(&mut journal, &mut mirror);
    let mut journal = Journal::new(shelf.clone(), 2);
    journal.rescan().unwrap();
    journal.join_mirror(&mirror.clone().into_iter().collect::<Vec<_>>());
    for n in 0..8 {
        journal.record(minutes(n), NOW).unwrap();
    }
    pack(&mut journal, &mut mirror);
    assert_eq!((shelf.list(ACTS).unwrap().len(), shelf.list(SEGMENTS).unwrap().len(), mirror.len()), (0, 1, 1));
    loads(&shelf, &mirror, journal.set());
    loads(&new_shelf(), &mirror, journal.set());
    assert_eq!(journal.set().len(), 512);
    assert_eq!(read(&copy(journal.set())).set, *journal.set());
}

#[test]
fn an_act_is_one_line_from_every_way_in_and_everywhere_the_same() {
    let stamp = Stamp::new(NOW, 0, 5);
    let odd = "\r\n{ \"on\" :\t\"2026-11-01\",\n\n\"does\": [ {\"sung\" : \" two  \\\" words\\n\"} ] }\n ";
    let even = r#"{"on":"2026-11-01","does":[{"sung":" two  \" words\n"}]}"#;
    let (key, sealed) = sealed_act(stamp, odd);
    let (page_key, page_sealed) = sealed_page(Stamp::new(NOW, 1, 5), &format!("{stamp}{odd}\n"));
    let bring: [&dyn Fn(&mut Journal); 7] = [
        &|journal| drop(journal.join(read(&file(&[], &[(key.clone(), sealed.clone())])).set, NOW).unwrap()),
        &|journal| drop(journal.join(read(&file(&[], &[(page_key.clone(), page_sealed.clone())])).set, NOW).unwrap()),
        &|journal| {
            let changes = format!(r#"{{"format":"cairn","version":1,"changes":[{{"at":"{stamp}","act":{odd}}}]}}"#);
            journal.join(read(&changes).set, NOW).unwrap();
        },
        &|journal| assert!(journal.receive(&key, &sealed).unwrap()),
        &|journal| assert!(journal.receive(&page_key, &page_sealed).unwrap()),
        &|journal| assert!(journal.join_mirror(&[(key.clone(), sealed.clone())])),
        &|journal| assert!(journal.join_mirror(&[(page_key.clone(), page_sealed.clone())])),
    ];
    for bring in bring {
        let mut journal = Journal::new(new_shelf(), 1);
        bring(&mut journal);
        let texts: Vec<(Stamp, &str)> = journal.set().iter().map(|entry| (entry.stamp(), entry.text())).collect();
        assert_eq!(texts, [(stamp, even)]);
        assert_eq!(journal.unread().damaged, 0);
    }
}

#[test]
fn what_is_no_object_is_no_act_on_any_way() {
    for text in ["5", "[]", "\"erased\"", "null", "[{}]"] {
        let stamp = Stamp::new(NOW, 0, 5);
        assert!(Entry::from_text(stamp, text).is_err(), "{text}");
        let backup = read(&file(&[], &[sealed_act(stamp, text)]));
        assert_eq!((backup.set.len(), backup.unreadable), (0, 1), "a copy of it would not open whole: {text}");
    }
}

/// Three acts as an older version packed them, the second with line breaks between its parts.
fn old_page() -> (String, String, Set) {
    let own = [Entry::new(Stamp::new(NOW, 0, 7), minutes(1)), Entry::new(Stamp::new(NOW, 2, 7), minutes(3))];
    let foreign = "\n{\"on\":\"2026-11-01\",\n\n \"does\":[\n]\n}";
    let stamp = Stamp::new(NOW, 1, 7);
    let lines = format!("{}{}\n{stamp}{foreign}\n{}{}\n", own[0].stamp(), own[0].text(), own[1].stamp(), own[1].text());
    let (key, sealed) = sealed_page(Stamp::new(NOW, 3, 7), &lines);
    let set = own.into_iter().chain([Entry::from_text(stamp, foreign).unwrap()]).collect();
    (key, sealed, set)
}

#[test]
fn a_page_that_an_older_version_spoilt_is_read_whole_again() {
    let (key, sealed, set) = old_page();
    let shelf = new_shelf();
    shelf.write(&key, &sealed).unwrap();
    let mirror = BTreeMap::from([(key.clone(), sealed.clone())]);
    loads(&shelf, &mirror, &set);
    loads(&new_shelf(), &mirror, &set);
    assert_eq!(shelf.read(&key).unwrap(), Some(sealed.clone()), "and left as it is");
    let backup = read(&file(&[], &[(key, sealed)]));
    assert_eq!((backup.set, backup.unreadable), (set, 0), "so is the file of the page that rescues");
}

#[test]
fn a_page_gives_back_each_line_that_can_be_read_and_counts_the_others() {
    let good = |n| Entry::new(Stamp::new(NOW, n, 7), minutes(n));
    let line = |n| format!("{}{}\n", good(n).stamp(), good(n).text());
    let spoilt = format!("{}{{\"on\":\"2026-1\n", Stamp::new(NOW, 9, 7));
    let name = Stamp::new(NOW, 10, 7);
    let lines = format!("what is this\n{}{spoilt}{}and this?\n{}", line(1), line(2), line(3));
    let (key, worse) = sealed_page(name, &lines);
    let whole: Set = (1..=4).map(good).collect();
    let (_, better) = sealed_page(name, &(1..=4).map(line).collect::<Vec<_>>().concat());
    let shelf = new_shelf();
    shelf.write(&key, &worse).unwrap();
    let three: Set = (1..=3).map(good).collect();
    let damaged = Unread { damaged: 3, newer: 0 };

    // With a mirror that holds the same, it stays as it is, counted; what can be read goes there by itself.
    let mut journal = Journal::new(shelf.clone(), 1).with_pack_threshold(2);
    journal.rescan().unwrap();
    let mut mirror = BTreeMap::from([(key.clone(), worse.clone())]);
    journal.join_mirror(&[(key.clone(), worse.clone())]);
    assert_eq!((journal.set(), journal.unread()), (&three, damaged));
    assert_eq!(journal.unread_texts(), [(key.clone(), worse.clone())]);
    pack(&mut journal, &mut mirror);
    assert_eq!((shelf.read(&key).unwrap().as_ref(), mirror.get(&key)), (Some(&worse), Some(&worse)));
    assert_eq!(mirror.len(), 4, "the three entries are there once more");

    // A mirror that holds the whole segment mends it, and never gets the worse one.
    let mut journal = Journal::new(shelf.clone(), 2);
    journal.rescan().unwrap();
    let mut mirror = BTreeMap::from([(key.clone(), better.clone())]);
    assert!(journal.join_mirror(&[(key.clone(), better.clone())]));
    assert_eq!((journal.set(), journal.unread()), (&whole, Unread::default()));
    pack(&mut journal, &mut mirror);
    assert_eq!((shelf.read(&key).unwrap().as_ref(), mirror.get(&key)), (Some(&better), Some(&better)));

    // A spoilt segment in the mirror is mended by the one on the shelf.
    let mut journal = Journal::new(shelf.clone(), 3);
    journal.rescan().unwrap();
    let mut mirror = BTreeMap::from([(key.clone(), worse.clone())]);
    journal.join_mirror(&[(key.clone(), worse.clone())]);
    pack(&mut journal, &mut mirror);
    assert_eq!(mirror.get(&key), Some(&better));

    // In a file it brings what can be read of it, and says how much can't.
    let backup = read(&file(&[], &[(key, worse)]));
    assert_eq!((backup.set, backup.unreadable), (three, 3));
}

/// 520 acts of 36 kB, 18.8 MB together.
fn large() -> Set {
    let text = "rain, and then the same again. ".repeat(36_000 / 31);
    let act = |n: u32| Act {
        on: day(1),
        does: vec![Change::ValuesChosen(vec![cairn_core::plan::Value::Own(format!("{n} {text}"))])],
    };
    (0..520).map(|n| Entry::new(Stamp::new(NOW, n, 9), act(n))).collect()
}

#[test]
fn pages_close_long_before_they_are_too_large_to_be_read() {
    let set = large();
    let text = copy(&set);
    assert!(text.len() > 18_700_000);
    let (shelf, mut mirror) = (new_shelf(), BTreeMap::new());
    let mut journal = Journal::new(shelf.clone(), 1);
    journal.join_mirror(&[]);
    journal.join(read(&text).set, NOW).unwrap();
    pack(&mut journal, &mut mirror);
    loads(&shelf, &mirror, &set);
    loads(&new_shelf(), &mirror, &set);
    // The same one by one.
    let (shelf, mut mirror) = (new_shelf(), BTreeMap::new());
    let mut journal = Journal::new(shelf.clone(), 1);
    journal.join_mirror(&[]);
    for entry in set.iter() {
        journal.join([entry.clone()].into_iter().collect(), NOW).unwrap();
    }
    pack(&mut journal, &mut mirror);
    assert!(!shelf.list(SEGMENTS).unwrap().is_empty());
    loads(&shelf, &mirror, &set);
}

#[test]
fn a_page_that_an_older_version_made_too_large_is_read() {
    let set = large();
    let lines = lines(set.iter().map(|entry| (entry.stamp(), entry.text())));
    let shelf = new_shelf();
    let (key, sealed) = sealed_page(Stamp::new(NOW, 600, 9), &lines);
    shelf.write(&key, &sealed).unwrap();
    let mut journal = Journal::new(Rc::clone(&shelf) as _, 1);
    journal.rescan().unwrap();
    assert_eq!((journal.set(), journal.unread()), (&set, Unread::default()));
}

/// A file with one act of this time and the highest count.
fn far(time: u64) -> String {
    let stamp = Stamp::new(time, Stamp::MAX_COUNT, u64::MAX);
    let act = r#"{"on":"2026-11-01","does":[{"capacity-set":5}]}"#;
    format!(
        r#"{{"format":"cairn","version":1,"saved":"2026-11-26","changes":[{{"at":"{stamp}","act":{act}}}],"unread":[],"drafts":[]}}"#
    )
}

#[test]
fn files_of_all_these_kinds_are_lived_on_with() {
    let (key, sealed, _) = old_page();
    let odd = sealed_act(Stamp::new(NOW, 4, 4), "{\n}");
    for text in [BROKEN.to_owned(), far(Stamp::MAX_TIME / 2), far(LATEST), file(&[], &[(key, sealed), odd])] {
        lives_on(&read(&text));
    }
    assert_eq!(read(&far(LATEST + 1)).unreadable, 1);
}
