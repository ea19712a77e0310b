//! Segments: many entries in one compressed text.
//!
//! A segment holds entries byte for byte. Two segments may hold the same entry; the set removes duplicates.

use super::seal::{self, SealError};
use super::{Entry, EntryError, SEGMENTS};
use crate::plan::Stamp;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use std::sync::Arc;

/// Largest text of a segment that is read, in bytes: a segment that claims more is damaged. Segments are written far below it; an
/// older version put a whole file into one.
const LARGEST: usize = 48 * 1024 * 1024;
/// Largest text of a segment that is written, in bytes, unless a single entry is longer. So packing is short work, too.
pub(super) const CLOSES: usize = 512 * 1024;
/// Compression level; higher ones cost more time than they save space.
const LEVEL: u8 = 6;
/// Approximate length of the shortest lines, in bytes.
const A_SHORT_LINE: usize = 128;

/// A segment's key and the text stored under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Its key, which no segment had before.
    pub key: String,
    /// Its sealed text.
    pub sealed: String,
}

/// The entries read from the text under one key.
#[derive(Debug, Default, PartialEq)]
pub struct ReadEntries {
    /// The entries.
    pub entries: Vec<Entry>,
    /// How many more there are that can't be read.
    pub damaged: usize,
    /// Length of the text before it was compressed, in bytes.
    pub length: usize,
}

impl From<Entry> for ReadEntries {
    fn from(entry: Entry) -> Self {
        Self { damaged: 0, length: entry.text().len(), entries: vec![entry] }
    }
}

impl ReadEntries {
    /// Whether all of the text could be read.
    pub fn is_whole(&self) -> bool {
        self.damaged == 0
    }
}

impl Segment {
    /// Packs these entries byte for byte, and opens the segment again to compare. `None` where it differs, so that no key is ever
    /// removed for the sake of such a segment. Its name is a stamp of its own, so no two segments share a key.
    pub fn of<'a>(name: Stamp, entries: impl Iterator<Item = &'a Entry> + Clone) -> Option<Self> {
        let mut text = String::new();
        for entry in entries.clone() {
            text.push_str(&entry.stamp().to_string());
            text.push_str(entry.text());
            text.push('\n');
        }
        let key = format!("{SEGMENTS}{name}");
        let sealed = seal::seal(&key, &compress(&text));
        let gives_back = |opened: ReadEntries| opened.is_whole() && opened.entries.iter().eq(entries);
        open(&key, &sealed).is_ok_and(gives_back).then_some(Self { key, sealed })
    }
}

/// How many of these entries, from the first on, fit into one segment of this length in bytes: one at least.
pub(super) fn count_for_one<'a>(entries: impl Iterator<Item = &'a Entry>, longest: usize) -> usize {
    let mut length = 0;
    let fits = |entry: &&Entry| {
        length += Stamp::WIDTH + entry.text().len() + 1;
        length <= longest
    };
    entries.take_while(fits).count().max(1)
}

/// Opens a segment and reads its entries, in their order in it.
///
/// # Errors
/// When nothing of it can be read, as it is damaged or from a newer version; then it must be left where it is.
pub(super) fn open(key: &str, sealed: &str) -> Result<ReadEntries, EntryError> {
    let packed = seal::open(key, sealed).map_err(|sealed| match sealed {
        SealError::Newer => EntryError::Newer,
        SealError::Damaged => EntryError::Damaged,
    })?;
    Ok(opened(&decompress(packed).ok_or(EntryError::Damaged)?.into()))
}

/// Compresses a text. The compressed bytes become the characters U+0000 to U+00FF: one unit of quota each, in every engine.
pub(super) fn compress(text: &str) -> String {
    compress_to_vec(text.as_bytes(), LEVEL).into_iter().map(char::from).collect()
}

/// Decompresses a text; `None` where it is damaged.
pub(super) fn decompress(packed: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(packed.len());
    for letter in packed.chars() {
        bytes.push(u8::try_from(u32::from(letter)).ok()?);
    }
    String::from_utf8(decompress_to_vec_with_limit(&bytes, LARGEST).ok()?).ok()
}

/// Reads the text of a segment. An entry is one line: its stamp and its text. An older version accepted texts from files that
/// hold line breaks: a line that begins no entry continues the one before, or is counted as damaged where that gives no entry.
fn opened(text: &Arc<str>) -> ReadEntries {
    let mut opened =
        ReadEntries { entries: Vec::with_capacity(text.len() / A_SHORT_LINE), damaged: 0, length: text.len() };
    let (mut begun, mut at) = (None, 0);
    for line in text.split_terminator('\n') {
        if let Some(stamp) = begins(line) {
            opened.take(text, begun, at);
            begun = Some((stamp, at));
        } else if begun.is_none() {
            opened.damaged += 1;
        }
        at += line.len() + 1;
    }
    opened.take(text, begun, at);
    opened
}

/// Returns the stamp of the entry that this line begins. Its text is an object, which may begin on the next line.
fn begins(line: &str) -> Option<Stamp> {
    let (stamp, text) = line.split_at_checked(Stamp::WIDTH)?;
    let text = text.trim_ascii_start();
    (text.is_empty() || text.starts_with('{')).then(|| stamp.parse().ok()).flatten()
}

impl ReadEntries {
    /// Adds the entry that begins in one place and ends before the other; where that is no entry, its first line alone.
    fn take(&mut self, text: &Arc<str>, begun: Option<(Stamp, usize)>, end: usize) {
        let Some((stamp, begin)) = begun else { return };
        let (from, to) = (begin + Stamp::WIDTH, end - 1);
        let entry = Entry::from_slice(text, from..to, stamp).or_else(|why| {
            self.damaged += 1;
            let line = text.get(from..to).and_then(|text| text.find('\n')).ok_or(why)?;
            Entry::from_slice(text, from..from + line, stamp)
        });
        self.entries.extend(entry);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Act, Change};
    use crate::testing::day;

    #[test]
    fn a_page_gives_back_every_entry_letter_for_letter() {
        let on = day(22);
        let entries: Vec<Entry> = (0..50)
            .map(|n| {
                Entry::new(Stamp::new(n, 0, 7), Act { on, does: vec![Change::CapacitySet(u32::try_from(n).ok())] })
            })
            .chain([Entry::from_text(Stamp::new(99, 0, 7), r#"{"on":"2031-01-01","does":[{"sung":"ö\n"}]}"#).unwrap()])
            .collect();
        let page = Segment::of(Stamp::new(100, 0, 7), entries.iter()).unwrap();
        let opened = open(&page.key, &page.sealed).unwrap();
        assert_eq!((opened.entries, opened.damaged), (entries, 0));
        assert!(page.sealed.chars().all(|letter| u32::from(letter) < 256));
    }
}
