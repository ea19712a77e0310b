//! The set of acts as text under keys: the one place where stored text is made and read.
//!
//! The set only grows. An act is one key, written once and never again: `cairn1/c/<stamp>`. Loading is listing the keys,
//! verifying each and joining; there is no index, no lock and no order to get wrong. What can't be read stays where it is.
//!
//! Deliberately absent: the browser, signals, deleting anything before what replaces it is known safe.

mod clock;
mod drafts;
mod entry;
mod imports;
mod join_file;
mod joining;
mod ledger;
mod log;
mod mirror;
mod mirror_drafts;
mod pack;
mod reading;
mod reinstating;
mod repair;
mod room;
mod scan;
mod seal;
mod segment;
mod set;
mod settings;
mod stored;
mod unsaved_draft;

pub use clock::{Clock, LATEST};
pub use drafts::{draft_in, is_draft, is_newer};
pub use entry::{Entry, EntryError};
pub use imports::Import;
pub use join_file::{FileToJoin, JoinedFile, Lend, join_file};
pub use ledger::Unread;
pub use log::Journal;
pub use mirror::StoreGaps;
pub use mirror_drafts::DraftsForMirror;
pub use pack::Packing;
pub use reinstating::reinstating;
pub use room::has_room_for;
pub use segment::{ReadEntries, Segment};
pub use set::{HEAVIEST, Set, fold};
pub use settings::Setting;
pub use stored::{StoredText, open};

/// What every key of Cairn begins with.
pub const PREFIX: &str = "cairn1/";
/// What the key of an act begins with.
pub const ACTS: &str = "cairn1/c/";
/// What the key of a page of many acts begins with.
pub const PAGES: &str = "cairn1/p/";
/// Where it is tried whether there is room for a text. There is nothing there but in that moment.
const ROOM: &str = "cairn1/room";
/// What the key of a draft begins with.
pub const DRAFTS: &str = "cairn1/d/";
/// What the key of the mark that a draft has ended begins with.
pub const ENDED: &str = "cairn1/e/";
