//! The table of the lexicon: the hash of each known word or phrase, and its tags. The words themselves are not in it.
//!
//! The lists are hashed when the crate is compiled, as the dictionary of the first spelling checker of Unix was: the
//! differences between the sorted hashes take a third less of the page than the words. In return, a word that is in no
//! list has the hash of a listed word once in some 5000 look-ups. Two listed words never share a hash; a test checks it.

use super::lists::LISTS;
use super::tags::Tags;
use std::sync::OnceLock;

/// The number of bits of a hash. One bit more halves the number of unknown words that are taken for known ones, and
/// takes 400 bytes of the page.
const BITS: u32 = 24;

/// A word of a list, by its hash.
type Entry = (u32, Tags);

/// An upper bound of the number of entries: the words of all lists, and the first word of each phrase.
const ROOM: usize = {
    let (mut room, mut list) = (0, 0);
    while list < LISTS.len() {
        let mut rest = LISTS[list].0.as_bytes();
        while let [letter, others @ ..] = rest {
            room += matches!(*letter, b' ' | b'_') as usize;
            rest = others;
        }
        room += 1;
        list += 1;
    }
    room
};
/// The entry of no word. It sorts behind the entries of words.
const NO_ENTRY: Entry = (u32::MAX, Tags::NONE);
/// All entries, sorted by hash, each hash once, and their number.
const ENTRIES: ([Entry; ROOM], usize) = merged(sorted(entries()));

/// The tables as they are stored: for each entry the difference to the hash before it, as a low and a high byte, and
/// the index of its tags in a list of all sets of tags.
struct Stored {
    low: [u8; ENTRIES.1],
    high: [u8; ENTRIES.1],
    sets: [u8; ENTRIES.1],
    tags: [Tags; 256],
}

static STORED: Stored = stored();

/// The tags of a word or phrase; none if it is unknown.
pub(super) fn known(word: &str) -> Tags {
    static TABLE: OnceLock<Vec<Entry>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let Stored { low, high, sets, tags } = &STORED;
        let mut hash = 0;
        let entry = |((low, high), set): ((&u8, &u8), &u8)| {
            hash += u32::from_le_bytes([*low, *high, 0, 0]);
            (hash, tags.get(usize::from(*set)).copied().unwrap_or_default())
        };
        low.iter().zip(high).zip(sets).map(entry).collect()
    });
    let hash = finished(word.bytes().fold(SEED, mixed));
    let place = table.binary_search_by_key(&hash, |entry| entry.0);
    place.ok().and_then(|at| table.get(at)).map(|entry| entry.1).unwrap_or_default()
}

/// The start of a hash (FNV-1a).
const SEED: u32 = 0x811c_9dc5;

/// A hash with one more byte.
const fn mixed(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// The final hash, whose bits all depend on all bytes.
const fn finished(hash: u32) -> u32 {
    hash.wrapping_mul(0xc2b2_ae3d) >> (32 - BITS)
}

/// The entries of all lists.
#[expect(clippy::large_stack_arrays, reason = "it runs in the compiler alone")]
const fn entries() -> [Entry; ROOM] {
    let mut all = [NO_ENTRY; ROOM];
    let (mut count, mut list) = (0, 0);
    while list < LISTS.len() {
        let (words, tags) = LISTS[list];
        let (mut rest, mut hash, mut is_first) = (words.as_bytes(), SEED, true);
        while let [letter, others @ ..] = rest {
            if *letter == b'_' && is_first {
                all[count] = (finished(hash), Tags::BEGINS);
                count += 1;
                is_first = false;
            }
            hash = mixed(hash, *letter);
            if let [] | [b' ', ..] = others {
                all[count] = (finished(hash), tags);
                count += 1;
                (hash, is_first) = (SEED, true);
            }
            rest = match others {
                [b' ', next @ ..] => next,
                _ => others,
            };
        }
        list += 1;
    }
    all
}

/// The entries in the order of their hashes, by Shell's sort.
const fn sorted(mut all: [Entry; ROOM]) -> [Entry; ROOM] {
    let mut gap = ROOM / 2;
    while gap > 0 {
        let mut from = gap;
        while from < ROOM {
            let mut at = from;
            while at >= gap && all[at - gap].0 > all[at].0 {
                all.swap(at - gap, at);
                at -= gap;
            }
            from += 1;
        }
        gap /= 2;
    }
    all
}

/// The entries with one for each hash, which has the tags of all, and their number.
const fn merged(mut all: [Entry; ROOM]) -> ([Entry; ROOM], usize) {
    let (mut count, mut at) = (0, 0);
    while at < ROOM && all[at].0 != NO_ENTRY.0 {
        if count > 0 && all[count - 1].0 == all[at].0 {
            all[count - 1].1 = all[count - 1].1.with(all[at].1);
        } else {
            all[count] = all[at];
            count += 1;
        }
        at += 1;
    }
    (all, count)
}

/// The entries as they are stored.
const fn stored() -> Stored {
    let none = [0; ENTRIES.1];
    let mut stored = Stored { low: none, high: none, sets: none, tags: [Tags::NONE; 256] };
    let (mut at, mut before, mut known) = (0, 0, 0);
    while at < ENTRIES.1 {
        let (hash, tags) = ENTRIES.0[at];
        let [low, high, rest @ ..] = (hash - before).to_le_bytes();
        assert!(matches!(rest, [0, 0]), "two neighbours are too far apart");
        let mut set = 0;
        while set < known && stored.tags[set].0 != tags.0 {
            set += 1;
        }
        stored.tags[set] = tags;
        known = if set == known { known + 1 } else { known };
        (stored.low[at], stored.high[at], stored.sets[at]) = (low, high, set.to_le_bytes()[0]);
        before = hash;
        at += 1;
    }
    stored
}
