//! The reader of a full backup. It trusts nothing in the file: an item that can't be an entry is counted and left out.

mod pieces;

use super::{FORMAT, LARGEST, VERSION};
use crate::journal::{self, Entry, HEAVIEST, LATEST, ReadEntries, Set, StoredText, is_draft};
use crate::plan::{Act, Change, Stamp};
use crate::tree;
use crate::yielder::Yielder;
use chrono::NaiveDate;
use pieces::{Malformed, Pieces};
use serde::de::IgnoredAny;
use serde_json::error::Category;

/// Length to count for an unreadable item, in bytes, since its uncompressed length is unknown.
const A_SPOILT_ITEM: usize = 1024;

/// Most drafts that are taken from one file.
const MOST_DRAFTS: usize = 1000;

/// The joinable content of a file. It never holds an erasure, which concerns only the device on which it was made.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Backup {
    /// The entries.
    pub set: Set,
    /// Number of entries that can't be read, and that stay only in the file.
    pub unreadable: usize,
    /// The drafts, letter for letter: keys and texts.
    pub drafts: Vec<StoredText>,
    /// The day of saving that the file states.
    pub saved: Option<NaiveDate>,
    /// Whether the file was made for somebody else and is only a part.
    pub is_part: bool,
}

/// The reason why a file is not a full backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackupFault {
    /// The file is empty.
    Empty,
    /// The file is longer than any backup of Cairn's.
    TooLarge,
    /// The file ends in the middle.
    Cut,
    /// The file is not JSON, or is damaged.
    NotJson,
    /// The file is JSON, but not from Cairn.
    Foreign,
    /// The bytes of the file are not text.
    NotText,
    /// A newer version of Cairn wrote the file, in this format version.
    Newer(u32),
}

/// Reads a full backup, with pauses.
///
/// # Errors
/// If the text is not a complete backup. Single entries that can't be read are counted instead.
pub async fn read(text: &str, yielder: Yielder) -> Result<Backup, BackupFault> {
    if text.len() > LARGEST {
        return Err(BackupFault::TooLarge);
    }
    // Some editors write a byte order mark first.
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(BackupFault::Empty);
    }
    let backup = in_pieces(text, yielder).await;
    backup.ok().flatten().ok_or_else(|| backup_fault(text))
}

/// The content of a backup; none if the JSON is not a backup that this version can read.
async fn in_pieces(text: &str, yielder: Yielder) -> Result<Option<Backup>, Malformed> {
    let (mut backup, mut pieces) = (Backup::default(), Pieces::of(text));
    let (mut is_ours, mut is_known, mut left) = (false, false, HEAVIEST);
    while let Some(piece) = pieces.next()? {
        match pieces.field() {
            "format" => is_ours = tree::read_text(piece).is_some_and(|format: String| format == FORMAT),
            "version" => is_known = tree::read_text(piece).is_some_and(|version| (1..=VERSION).contains(&version)),
            "saved" => backup.saved = tree::read_text(piece),
            "part" => backup.is_part = tree::read_text(piece).unwrap_or(false),
            "changes" | "unread" | "drafts" => backup.read(piece, &mut left),
            _ => {}
        }
        yielder().await;
    }
    Ok((is_ours && is_known && pieces.has_changes()).then_some(backup))
}

struct Head {
    format: String,
    version: u32,
}

fields!(Head: format, version;);

/// The reason why a text is not a full backup. It parses the text again, so that a good backup needs only one pass.
fn backup_fault(text: &str) -> BackupFault {
    let json = serde_json::from_str::<IgnoredAny>(text).map_err(|error| error.classify());
    match json.map(|_| tree::read_text(text)) {
        Err(Category::Eof) => BackupFault::Cut,
        Err(_) => BackupFault::NotJson,
        Ok(Some(Head { format, version })) if format == FORMAT && version > VERSION => BackupFault::Newer(version),
        Ok(_) => BackupFault::Foreign,
    }
}

impl Backup {
    /// Takes one item of a list. A short item may be a compressed segment that unfolds to a long text, so `left` bounds
    /// the bytes that may come out of one file.
    fn read(&mut self, item: &str, left: &mut usize) {
        let parsed = if *left > 0 { parse_item(item) } else { None };
        let length = match &parsed {
            Some(BackupItem::Acts(opened)) => opened.length,
            Some(BackupItem::Draft((_, text))) => text.len(),
            None => A_SPOILT_ITEM,
        };
        *left = left.saturating_sub(length);
        match parsed {
            Some(BackupItem::Acts(opened)) => {
                self.unreadable += opened.damaged;
                opened.entries.into_iter().for_each(|entry| self.take(entry));
            }
            Some(BackupItem::Draft(draft)) if self.drafts.len() < MOST_DRAFTS => self.drafts.push(draft),
            _ => self.unreadable += 1,
        }
    }

    /// Takes one entry. An erasure is ignored. A stamp in the future is accepted: a device whose clock ran ahead wrote
    /// it in good faith, and a new stamp would separate it from the acts that name it and import it twice. An entry is
    /// refused, and counted, if its stamp is so late that no clock could advance past it, or if nobody could have made
    /// its act by hand.
    fn take(&mut self, entry: Entry) {
        if entry.act().is_some_and(is_erasure) {
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

/// The content of one item of a list.
enum BackupItem {
    Acts(ReadEntries),
    Draft(StoredText),
}

/// Parses an item: an act with its stamp, or a key with the stored text, which is an act, a whole segment or a draft. The
/// version that wrote the file could not read such a text, but this version perhaps can.
fn parse_item(item: &str) -> Option<BackupItem> {
    let (mut at, mut act, mut key, mut text) = (None::<Stamp>, None, None::<String>, None::<String>);
    let mut pieces = Pieces::of(item);
    while let Some(piece) = pieces.next().ok()? {
        match pieces.field() {
            "at" => at = tree::read_text(piece),
            "act" => act = Some(piece),
            "key" => key = tree::read_text(piece),
            "text" => text = tree::read_text(piece),
            _ => {}
        }
    }
    if let Some((at, act)) = at.zip(act) {
        let entry = Entry::from_text(at, act).ok()?;
        return Some(BackupItem::Acts(ReadEntries::from(entry)));
    }
    let (key, text) = key.zip(text)?;
    if is_draft(&key, &text) {
        return Some(BackupItem::Draft((key, text)));
    }
    journal::open(&key, &text).ok().map(BackupItem::Acts)
}

fn is_erasure(act: &Act) -> bool {
    act.does.contains(&Change::Erased)
}
