//! The table of the lexicon: the hash of each known word or phrase, and its tags. The words themselves are not in it.
//!
//! The lists are hashed when the crate is compiled, as the dictionary of the first spelling checker of Unix was: the
//! differences between the sorted hashes take a third less of the page than the words. In return, a word that is in no
//! list has the hash of a listed word once in some 5000 look-ups. Two listed words never share a hash; a test checks it.

use super::lists::LISTS;
use super::tags::Tags;
use crate::coach::text::{SEED, hash, mixed};

/// The number of bits of a hash. One bit more halves the number of unknown words that are taken for known ones, and
/// takes 500 bytes of the page. With 22 bits the phrases that are looked up, some eight a text, give seven of a thousand
/// texts a wrong tag.
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

/// The table as it is stored. The entries are in buckets, by the first byte of their hashes.
struct Stored {
    /// The number of entries in each bucket.
    counts: [u8; 256],
    /// The low and the high byte of the difference between each entry's hash and the hash before it in its bucket.
    low: [u8; ENTRIES.1],
    high: [u8; ENTRIES.1],
    /// The index of each entry's tags in `tags`, the list of all sets of tags.
    sets: [u8; ENTRIES.1],
    tags: [Tags; 256],
}

static STORED: Stored = stored();

/// The tags of the word or phrase that consists of a stem and an ending; none if it is unknown.
#[inline(never)]
pub(super) fn known(stem: &str, ending: &str) -> Tags {
    let Stored { counts, low, high, sets, tags } = &STORED;
    let hash = finished(hash(stem, ending));
    let bucket = usize::try_from(hash >> (BITS - 8)).unwrap_or_default();
    let count = |bucket: &u8| usize::from(*bucket);
    let from = counts.iter().take(bucket).map(count).sum::<usize>();
    let mut rest = hash & ((1 << (BITS - 8)) - 1);
    let entries = low.iter().zip(high).zip(sets).skip(from).take(counts.get(bucket).map_or(0, count));
    for ((low, high), set) in entries {
        let step = u32::from_le_bytes([*low, *high, 0, 0]);
        if rest == step {
            return tags.get(usize::from(*set)).copied().unwrap_or_default();
        }
        rest = rest.wrapping_sub(step);
    }
    Tags::NONE
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
    let mut stored = Stored { counts: [0; 256], low: none, high: none, sets: none, tags: [Tags::NONE; 256] };
    let (mut at, mut before, mut known) = (0, 0, 0);
    while at < ENTRIES.1 {
        let (hash, tags) = ENTRIES.0[at];
        let bucket = hash >> (BITS - 8);
        stored.counts[bucket as usize] += 1;
        if before >> (BITS - 8) != bucket {
            before = bucket << (BITS - 8);
        }
        let [low, high, ..] = (hash - before).to_le_bytes();
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
