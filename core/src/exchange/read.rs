//! The full copy, as it is read. Nothing in it is trusted: what can't be an entry is counted and left out.

mod pieces;

use super::{FORMAT, LARGEST, VERSION};
use crate::journal::{self, Entry, HEAVIEST, LATEST, ReadEntries, Set, StoredText, is_draft};
use crate::plan::{Act, Change, Stamp};
use crate::yielder::Yielder;
use chrono::NaiveDate;
use pieces::{Malformed, Pieces};
use serde::de::IgnoredAny;
use serde_json::error::Category;
use serde_json::value::RawValue;

/// What an item that can't be read counts: nobody knows what it unfolded to.
const A_SPOILT_ITEM: usize = 1024;

/// The most drafts that are taken from one file.
const MOST_DRAFTS: usize = 1000;

/// What a file holds that can be joined. It never holds an erasure: that concerns the place where it was said.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Backup {
    /// The entries.
    pub set: Set,
    /// How many entries can't be read, and stay in the file only.
    pub unreadable: usize,
    /// Drafts, letter for letter: keys and texts.
    pub drafts: Vec<StoredText>,
    /// The day the file says it was saved.
    pub saved: Option<NaiveDate>,
    /// Whether it was made for somebody else, and is a part only.
    pub is_part: bool,
}

/// Why a file is no full copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackupFault {
    /// There is nothing in it.
    Empty,
    /// It is too long to be a copy of Cairn's.
    TooLarge,
    /// It ends in the middle.
    Cut,
    /// It is not JSON, or was damaged.
    NotJson,
    /// It is JSON, but not from Cairn.
    Foreign,
    /// Its bytes are no text.
    NotText,
    /// A newer version of Cairn wrote it, in this version of the format.
    Newer(u32),
}

/// Reads a full copy, with pauses.
///
/// # Errors
/// When it is none, or not whole. Single entries that can't be read are counted instead.
pub async fn read(text: &str, yielder: Yielder) -> Result<Backup, BackupFault> {
    if text.len() > LARGEST {
        return Err(BackupFault::TooLarge);
    }
    // Some editors put a byte order mark first.
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(BackupFault::Empty);
    }
    let backup = in_pieces(text, yielder).await;
    backup.ok().flatten().ok_or_else(|| why_not(text))
}

/// What is in a text that is a copy; nothing in what is none.
async fn in_pieces(text: &str, yielder: Yielder) -> Result<Option<Backup>, Malformed> {
    let (mut backup, mut pieces) = (Backup::default(), Pieces::of(text));
    let (mut is_ours, mut is_known, mut left) = (false, false, HEAVIEST);
    while let Some(piece) = pieces.next()? {
        match pieces.field() {
            "format" => is_ours = serde_json::from_str(piece).is_ok_and(|format: String| format == FORMAT),
            "version" => is_known = serde_json::from_str(piece).is_ok_and(|version| (1..=VERSION).contains(&version)),
            "saved" => backup.saved = serde_json::from_str(piece).ok(),
            "part" => backup.is_part = serde_json::from_str(piece).unwrap_or(false),
            "changes" | "unread" | "drafts" => backup.read(piece, &mut left),
            _ => {}
        }
        yielder().await;
    }
    Ok((is_ours && is_known && pieces.has_changes()).then_some(backup))
}

#[derive(serde::Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// Why a text is no full copy. It is looked at anew, as one pass is enough for a good one.
fn why_not(text: &str) -> BackupFault {
    let json = serde_json::from_str::<IgnoredAny>(text).map_err(|error| error.classify());
    match json.map(|_| serde_json::from_str::<Head>(text)) {
        Err(Category::Eof) => BackupFault::Cut,
        Err(_) => BackupFault::NotJson,
        Ok(Ok(Head { format, version })) if format == FORMAT && version > VERSION => BackupFault::Newer(version),
        Ok(_) => BackupFault::Foreign,
    }
}

impl Backup {
    /// Takes what one item of a list is. A short one may be a page that unfolds to a long text, so it is counted what is `left`
    /// of all that may come out of one file.
    fn read(&mut self, item: &str, left: &mut usize) {
        let found = if *left > 0 { found(item) } else { None };
        let length = match &found {
            Some(Found::Acts(opened)) => opened.length,
            Some(Found::Draft((_, text))) => text.len(),
            None => A_SPOILT_ITEM,
        };
        *left = left.saturating_sub(length);
        match found {
            Some(Found::Acts(opened)) => {
                self.unreadable += opened.damaged;
                opened.entries.into_iter().for_each(|entry| self.take(entry));
            }
            Some(Found::Draft(draft)) if self.drafts.len() < MOST_DRAFTS => self.drafts.push(draft),
            _ => self.unreadable += 1,
        }
    }

    /// A stamp in the future is taken as it is: a device whose clock ran ahead wrote it in good faith, and a new stamp would
    /// part it from the acts that name it and bring it in twice. Only one so late that no clock could go on from it is not, nor
    /// an act that nobody could have done.
    fn take(&mut self, entry: Entry) {
        if entry.act().is_some_and(says_erased) {
            return;
        }
        let is_by_hand = entry.act().is_none_or(Act::is_within_limits);
        if is_by_hand && entry.stamp().time() <= LATEST {
            self.set.insert(entry);
        } else {
            self.unreadable += 1;
        }
    }
}

/// An act with its name.
#[derive(serde::Deserialize)]
struct Stored<'a> {
    at: Stamp,
    #[serde(borrow)]
    act: &'a RawValue,
}

/// A key with its text, which the version that wrote the file could not read, and this one perhaps can.
#[derive(serde::Deserialize)]
struct Unread {
    key: String,
    text: String,
}

/// What one item of a list is.
enum Found {
    Acts(ReadEntries),
    Draft(StoredText),
}

/// An act with its name; or a key with what is stored there: an act, a whole page, a draft.
fn found(item: &str) -> Option<Found> {
    if let Ok(Stored { at, act }) = serde_json::from_str(item) {
        let entry = Entry::from_text(at, act.get()).ok()?;
        return Some(Found::Acts(ReadEntries::from(entry)));
    }
    let Unread { key, text } = serde_json::from_str(item).ok()?;
    if is_draft(&key, &text) {
        return Some(Found::Draft((key, text)));
    }
    journal::open(&key, &text).ok().map(Found::Acts)
}

fn says_erased(act: &Act) -> bool {
    act.does.contains(&Change::Erased)
}
