//! One act with its stamp and its text, letter for letter as it was written.

use super::ACTS;
use super::reading::{self, Json, Read};
use super::seal::{self, Sealed};
use crate::plan::{Act, Stamp};
use serde::de::IgnoredAny;

/// An act as it is stored. The text is kept letter for letter, also when this version can't read the act in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    stamp: Stamp,
    text: Box<str>,
    act: Option<Act>,
}

/// Why what is under a key is no entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// A newer version of Cairn wrote it.
    Newer,
    /// It is not what was written there.
    Damaged,
}

impl Entry {
    /// An act just done.
    pub fn new(stamp: Stamp, act: Act) -> Self {
        // An act is plain data without maps of odd keys, so writing it as JSON always works.
        let text = serde_json::to_string(&act).unwrap_or_default().into();
        Self { stamp, text, act: Some(act) }
    }

    /// An entry from its stamp and its text. An act that this version does not know is kept as text.
    ///
    /// # Errors
    /// [`Unreadable::Damaged`] when the text is not JSON at all.
    pub fn from_text(stamp: Stamp, text: &str) -> Result<Self, Unreadable> {
        if let Some(act) = reading::check_in(text) {
            return Ok(Self { stamp, text: text.into(), act: Some(act) });
        }
        let act = match serde_json::from_str::<Json>(text) {
            Ok(json) => Act::read(&json),
            // Unknown, not spoilt, as long as all of it is JSON.
            Err(_) if serde_json::from_str::<IgnoredAny>(text).is_ok() => None,
            Err(_) => return Err(Unreadable::Damaged),
        };
        Ok(Self { stamp, text: text.into(), act })
    }

    /// The entry that was stored under this key.
    ///
    /// # Errors
    /// When it is damaged or from a newer version; then it must be left where it is.
    pub fn open(key: &str, sealed: &str) -> Result<Self, Unreadable> {
        let stamp = key.strip_prefix(ACTS).and_then(|stamp| stamp.parse().ok()).ok_or(Unreadable::Damaged)?;
        let text = seal::open(key, sealed).map_err(|sealed| match sealed {
            Sealed::Newer => Unreadable::Newer,
            Sealed::Damaged => Unreadable::Damaged,
        })?;
        Self::from_text(stamp, text)
    }

    /// The key it is stored under.
    pub fn key(&self) -> String {
        format!("{ACTS}{}", self.stamp)
    }

    /// What is stored there.
    pub fn sealed(&self) -> String {
        seal::seal(&self.key(), &self.text)
    }

    /// When it was done, and its name.
    pub fn stamp(&self) -> Stamp {
        self.stamp
    }

    /// The act as JSON, letter for letter as it was first written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The act, unless a newer version wrote one that this version does not know.
    pub fn act(&self) -> Option<&Act> {
        self.act.as_ref()
    }
}
