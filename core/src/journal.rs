//! The journal: a grow-only set of acts, stored as text under keys. No other module makes or reads stored text.
//!
//! An act is stored under one key, `cairn1/c/<stamp>`, which is written once and never rewritten. To load is to list the keys, to
//! verify each and to join them; there is no index, no lock, and no order that matters. Text that can't be read is left where it is.
//!
//! The store is localStorage, behind the trait [`Shelf`](crate::shelf::Shelf); the mirror duplicates it in IndexedDB. A
//! segment holds many acts in one compressed text. No key is removed before its content is known to be safe elsewhere
//! in the store or in the mirror. The journal knows neither browser nor signals.

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
mod scan;
mod seal;
mod segment;
mod set;
mod settings;
mod space;
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
pub use segment::{ReadEntries, Segment};
pub use set::{HEAVIEST, Set, fold};
pub use settings::Setting;
pub use space::has_space_for;
pub use stored::{StoredText, open};

/// Prefix of every key of Cairn.
pub const PREFIX: &str = "cairn1/";
/// Prefix of the key of an act.
pub const ACTS: &str = "cairn1/c/";
/// Prefix of the key of a segment.
pub const SEGMENTS: &str = "cairn1/p/";
/// Key of the probe that tells whether the store has space for a text. It is removed at once.
const SPACE_PROBE: &str = "cairn1/room";
/// Prefix of the key of a draft.
pub const DRAFTS: &str = "cairn1/d/";
/// Prefix of the key of the mark that a draft has ended.
pub const ENDED: &str = "cairn1/e/";
