//! Pages: many entries in one compressed text.
//!
//! A page holds entries letter for letter. Two pages may hold the same entry; the set removes doubles.

use super::seal::{self, Sealed};
use super::{Entry, PAGES, Unreadable};
use crate::plan::Stamp;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use std::sync::Arc;

/// The largest text a page may hold, in bytes: a page that claims more is damaged.
const LARGEST: usize = 16 * 1024 * 1024;
/// Compression level; higher ones cost more time than they save room.
const LEVEL: u8 = 6;
/// About how long the shortest lines are, in bytes.
const A_SHORT_LINE: usize = 128;

/// A page's key and what is stored under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The key, never used before.
    pub key: String,
    /// What is stored there.
    pub sealed: String,
}

impl Page {
    /// A page of these entries. Its name is a stamp of its own, so no two pages share one.
    pub fn of<'a>(name: Stamp, entries: impl Iterator<Item = &'a Entry>) -> Self {
        let mut text = String::new();
        for entry in entries {
            text.push_str(&entry.stamp().to_string());
            text.push_str(entry.text());
            text.push('\n');
        }
        let packed: String = compress_to_vec(text.as_bytes(), LEVEL).into_iter().map(char::from).collect();
        let key = format!("{PAGES}{name}");
        let sealed = seal::seal(&key, &packed);
        Self { key, sealed }
    }
}

/// The entries of a page, as they lie in it. Compressed bytes are kept as the letters U+0000 to U+00FF: one unit of quota each, in every engine.
///
/// # Errors
/// When the page is damaged or from a newer version; then it must be left where it is.
pub(super) fn open(key: &str, sealed: &str) -> Result<Vec<Entry>, Unreadable> {
    let packed = seal::open(key, sealed).map_err(|sealed| match sealed {
        Sealed::Newer => Unreadable::Newer,
        Sealed::Damaged => Unreadable::Damaged,
    })?;
    let mut bytes = Vec::with_capacity(packed.len());
    for letter in packed.chars() {
        bytes.push(u8::try_from(u32::from(letter)).map_err(|_| Unreadable::Damaged)?);
    }
    let text = decompress_to_vec_with_limit(&bytes, LARGEST).map_err(|_| Unreadable::Damaged)?;
    let text: Arc<str> = String::from_utf8(text).map_err(|_| Unreadable::Damaged)?.into();
    entries(&text)
}

/// JSON holds no raw line break, so an entry is one line: its stamp and its text.
fn entries(text: &Arc<str>) -> Result<Vec<Entry>, Unreadable> {
    let mut entries = Vec::with_capacity(text.len() / A_SHORT_LINE);
    let mut from = 0;
    for line in text.split_terminator('\n') {
        let stamp = line.get(..Stamp::WIDTH).and_then(|stamp| stamp.parse().ok()).ok_or(Unreadable::Damaged)?;
        entries.push(Entry::lying_in(text, from + Stamp::WIDTH..from + line.len(), stamp)?);
        from += line.len() + 1;
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Act, Change};
    use chrono::NaiveDate;

    #[test]
    fn a_page_gives_back_every_entry_letter_for_letter() {
        let on = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let entries: Vec<Entry> = (0..50)
            .map(|n| {
                Entry::new(Stamp::new(n, 0, 7), Act { on, does: vec![Change::CapacitySet(u32::try_from(n).ok())] })
            })
            .chain([Entry::from_text(Stamp::new(99, 0, 7), r#"{"on":"2031-01-01","does":[{"sung":"ö\n"}]}"#).unwrap()])
            .collect();
        let page = Page::of(Stamp::new(100, 0, 7), entries.iter());
        assert_eq!(open(&page.key, &page.sealed), Ok(entries));
        assert!(page.sealed.chars().all(|letter| u32::from(letter) < 256));
    }
}
