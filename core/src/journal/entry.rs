//! An entry: one act with its stamp and its text, byte for byte as it was written.

use super::ACTS;
use super::reading;
use super::seal::{self, SealError};
use crate::plan::{Act, Stamp};
use crate::tree::{FromTree, Json};
use serde::de::IgnoredAny;
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// An act as it is stored. Its text is one JSON object. White space between tokens is removed; otherwise the text is kept byte for
/// byte, also when this version can't read the act. So the text never holds a line break, which segments rely on, and the same
/// act has the same text from every source.
#[derive(Clone)]
pub struct Entry {
    stamp: Stamp,
    /// The text that contains the entry's text: that of a whole segment, shared by its entries, or the entry's own.
    lies_in: Arc<str>,
    from: usize,
    to: usize,
    act: Option<Act>,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        (self.stamp, self.text()) == (other.stamp, other.text())
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.stamp, self.text())
    }
}

/// The reason why the text under a key is no entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryError {
    /// A newer version of Cairn wrote it.
    Newer,
    /// The text differs from the one that was written.
    Damaged,
}

impl Entry {
    /// Creates the entry of an act that was just done.
    pub fn new(stamp: Stamp, act: Act) -> Self {
        // An act is plain data without maps of odd keys, so writing it as JSON always works.
        let text: Arc<str> = serde_json::to_string(&act).unwrap_or_default().into();
        Self { stamp, from: 0, to: text.len(), lies_in: text, act: Some(act) }
    }

    /// Creates an entry from its stamp and its text. An act that this version does not know is kept as text.
    ///
    /// # Errors
    /// [`EntryError::Damaged`] when the text is no JSON object: an act is nothing else, also in a newer version.
    pub fn from_text(stamp: Stamp, text: &str) -> Result<Self, EntryError> {
        Self::from_slice(&text.into(), 0..text.len(), stamp)
    }

    /// Creates an entry whose text is a slice of a longer text, which it shares.
    ///
    /// # Errors
    /// As for [`Entry::from_text`], and when the range is not within the text.
    pub(super) fn from_slice(text: &Arc<str>, place: Range<usize>, stamp: Stamp) -> Result<Self, EntryError> {
        let written = text.get(place.clone()).ok_or(EntryError::Damaged)?;
        let (act, compact) = read(written)?;
        Ok(match compact {
            Cow::Borrowed(_) => Self { stamp, lies_in: Arc::clone(text), from: place.start, to: place.end, act },
            Cow::Owned(alone) => Self { stamp, from: 0, to: alone.len(), lies_in: alone.into(), act },
        })
    }

    /// Reads the entry that was stored under this key.
    ///
    /// # Errors
    /// When it is damaged or from a newer version; then it must be left where it is.
    pub fn open(key: &str, sealed: &str) -> Result<Self, EntryError> {
        let stamp = key.strip_prefix(ACTS).and_then(|stamp| stamp.parse().ok()).ok_or(EntryError::Damaged)?;
        let text = seal::open(key, sealed).map_err(|sealed| match sealed {
            SealError::Newer => EntryError::Newer,
            SealError::Damaged => EntryError::Damaged,
        })?;
        Self::from_text(stamp, text)
    }

    /// The key under which it is stored by itself.
    pub fn key(&self) -> String {
        format!("{ACTS}{}", self.stamp)
    }

    /// The sealed text that is stored under its key.
    pub fn sealed(&self) -> String {
        seal::seal(&self.key(), self.text())
    }

    /// Its stamp: the time of the act, and its name.
    pub fn stamp(&self) -> Stamp {
        self.stamp
    }

    /// The act as JSON in one line, byte for byte as it was first written but for white space between tokens.
    pub fn text(&self) -> &str {
        self.lies_in.get(self.from..self.to).unwrap_or_default()
    }

    /// Its size in bytes, with its stamp and the space that an act needs to take it back. [`HEAVIEST`](super::HEAVIEST)
    /// limits the sum.
    pub fn weight(&self) -> usize {
        self.text().len() + 4 * Stamp::WIDTH
    }

    /// The act; `None` where a newer version wrote one that this version does not know.
    pub fn act(&self) -> Option<&Act> {
        self.act.as_ref()
    }
}

/// Reads the act in a text, `None` where this version does not know it, and the text in one line.
fn read(text: &str) -> Result<(Option<Act>, Cow<'_, str>), EntryError> {
    if let Some(act) = reading::check_in(text) {
        // It is written exactly as this program writes it.
        return Ok((Some(act), Cow::Borrowed(text)));
    }
    let act = match serde_json::from_str::<Json>(text) {
        Ok(json) => Act::read(&json),
        // Unknown, not damaged, as long as all of it is JSON.
        Err(_) if serde_json::from_str::<IgnoredAny>(text).is_ok() => None,
        Err(_) => return Err(EntryError::Damaged),
    };
    let text = compact(text);
    if text.starts_with('{') { Ok((act, text)) } else { Err(EntryError::Damaged) }
}

/// Removes the white space between the tokens of JSON.
fn compact(json: &str) -> Cow<'_, str> {
    let mut stays = staying();
    if json.bytes().all(|byte| stays(char::from(byte))) {
        return Cow::Borrowed(json);
    }
    let mut stays = staying();
    Cow::Owned(json.chars().filter(|letter| stays(*letter)).collect())
}

/// Makes a predicate to be called with each character of a JSON text in turn: whether it is not white space between tokens.
fn staying() -> impl FnMut(char) -> bool {
    let (mut in_text, mut escaped) = (false, false);
    move |letter| {
        let is_quote = letter == '"' && !escaped;
        escaped = in_text && letter == '\\' && !escaped;
        in_text ^= is_quote;
        in_text || !letter.is_ascii_whitespace()
    }
}
