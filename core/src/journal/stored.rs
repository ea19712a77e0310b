//! The text stored under a key, and how the entries in it are read.

use super::{ACTS, Entry, EntryError, ReadEntries, SEGMENTS, segment};

/// A key and the text stored under it.
pub type StoredText = (String, String);

/// Reads the entries stored under a key: one, or those of a segment.
///
/// # Errors
/// When nothing of it can be read, as it is damaged or of a kind that only a newer version knows.
pub fn open(key: &str, sealed: &str) -> Result<ReadEntries, EntryError> {
    if key.starts_with(SEGMENTS) {
        segment::open(key, sealed)
    } else if key.starts_with(ACTS) {
        Entry::open(key, sealed).map(ReadEntries::from)
    } else {
        Err(EntryError::Newer)
    }
}
