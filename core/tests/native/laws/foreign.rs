//! Whatever comes in, from every way in: it is one line, it is packed and read again, and a backup of it opens whole.

use super::any::any_entry;
use crate::foreign::{act, lines};
use crate::living_on::lives_on;
use crate::made::{file, page};
use crate::world::new_shelf;
use cairn_core::exchange;
use cairn_core::journal::{Entry, Journal, LATEST};
use cairn_core::plan::{Change, Stamp};
use cairn_core::yielder::{self, BlockOn as _};
use proptest::prelude::*;

const NOW: u64 = 1_795_305_600_000;

/// A stamp as a file may bring it: of long ago, of now, of the next days and years, and as far ahead as there are any.
fn any_foreign_stamp() -> impl Strategy<Value = Stamp> {
    let time = prop_oneof![
        3 => 1u64..60,
        3 => NOW - 5..NOW + 5,
        1 => NOW..NOW + 3_000_000_000_000,
        1 => Stamp::FAR - 2..Stamp::FAR + 2,
        1 => Stamp::FAR + NOW - 2..Stamp::FAR + NOW + 2,
        1 => LATEST - 2..=LATEST,
    ];
    let count = prop_oneof![0u32..3, Stamp::MAX_COUNT - 1..=Stamp::MAX_COUNT];
    (time, count, prop_oneof![1u64..3, Just(u64::MAX)])
        .prop_map(|(time, count, replica)| Stamp::new(time, count, replica))
}

/// White space as JSON knows it, at some places between the parts of a text.
fn spaced(text: &str, spaces: &[u8]) -> String {
    let (mut in_text, mut escaped, mut at) = (false, false, 0);
    let mut spaced = String::new();
    for letter in text.chars() {
        let is_quote = letter == '"' && !escaped;
        escaped = in_text && letter == '\\' && !escaped;
        let is_between = !in_text && "{}[],:".contains(letter);
        let mut space = || {
            at += 1;
            let spaces = spaces.get(at % spaces.len().max(1)).copied().unwrap_or(0);
            ["", "", "\n", " ", "\r\n", "\t", "\n\n"][usize::from(spaces) % 7]
        };
        if is_between {
            spaced.push_str(space());
        }
        spaced.push(letter);
        if is_between {
            spaced.push_str(space());
        }
        in_text ^= is_quote;
    }
    spaced
}

fn any_spaced() -> impl Strategy<Value = (Stamp, Entry, String)> {
    let newer = ".{0,6}".prop_map(|said| serde_json::json!({ "on": 7, "sung": [said, { "n": 1e3 }] }).to_string());
    let text =
        prop_oneof![4 => any_entry().prop_map(|entry| entry.text().to_owned()), 1 => newer, 1 => Just("{}".to_owned())];
    (any_foreign_stamp(), text, prop::collection::vec(any::<u8>(), 0..6)).prop_map(|(stamp, text, spaces)| {
        let spaced = spaced(&text, &spaces);
        (stamp, Entry::from_text(stamp, &text).unwrap(), spaced)
    })
}

fn is_erasure(entry: &Entry) -> bool {
    entry.act().is_some_and(|act| act.does.contains(&Change::Erased))
}

proptest! {
    #[test]
    fn an_act_is_the_same_text_from_every_way_in((stamp, entry, spaced) in any_spaced()) {
        let (key, sealed) = act(stamp, &spaced);
        let (page, page_sealed) = page(stamp, &format!("{stamp}{spaced}\n"));
        let read = |text: String| exchange::read(&text, yielder::none).block_on().unwrap();
        let changes = format!(r#"{{"format":"cairn","version":1,"changes":[{{"at":"{stamp}","act":{spaced}}}]}}"#);
        if !is_erasure(&entry) {
            for text in [changes, file(&[], &[(key.clone(), sealed.clone())]), file(&[], &[(page.clone(), page_sealed.clone())])] {
                let backup = read(text);
                prop_assert_eq!((backup.set, backup.unreadable), ([entry.clone()].into_iter().collect(), 0));
            }
        }
        for (key, sealed) in [(key, sealed), (page, page_sealed)] {
            let mut heard = Journal::new(new_shelf(), 1);
            heard.receive(&key, &sealed).unwrap();
            let mut joined = Journal::new(new_shelf(), 1);
            joined.join_mirror(&[(key, sealed)]);
            for journal in [heard, joined] {
                prop_assert_eq!(journal.set().get(stamp), Some(&entry));
                prop_assert_eq!(journal.unread().damaged, 0);
            }
        }
    }

    #[test]
    fn whatever_a_file_brings_is_packed_read_again_and_saved_as_a_copy_that_opens_whole(
        acts in prop::collection::vec(any_spaced(), 0..8),
        in_page in prop::collection::vec(any_spaced(), 0..8),
    ) {
        let lines = lines(in_page.iter().map(|(stamp, _, spaced)| (*stamp, spaced)));
        let page = page(Stamp::new(NOW, 7, 7), &lines);
        let unread: Vec<_> = acts.iter().map(|(stamp, _, spaced)| act(*stamp, spaced)).chain([page]).collect();
        let backup = exchange::read(&file(&[], &unread), yielder::none).block_on().unwrap();
        prop_assert_eq!(backup.unreadable, 0);
        lives_on(&backup);
    }
}
