//! Import and export of files.
//!
//! A full backup is one JSON document: every act letter for letter, the stored texts that could not be read, the
//! drafts, and a plain view of the plan for people and other programs. Only the acts, the unread texts and the drafts
//! are imported; the view is never read.
//!
//! All other files are export only: iCalendar, CSV tables, Markdown and FHIR. Each is made from the plan, so none
//! contains an act that was taken back or erased. Each has its own escaping, so that nobody's words can act as code in
//! the program that opens the file. The caller passes in the sentences.
//!
//! This module never sees the browser, signals or the store, and never trusts a file.

mod backup;
pub mod calendar;
mod contacts;
pub mod fhir;
mod joining;
pub mod markdown;
mod plain;
mod read;
mod review;
pub mod session;
pub mod table;
mod text;
mod to_show;
mod view;

pub use backup::{FORMAT, LARGEST, VERSION, write, write_part};
pub use contacts::split_contacts;
pub use joining::{Preview, preview};
pub use read::{Backup, BackupFault, read};
pub use review::{Reviews, words_since};
pub use text::text;
pub use to_show::{OptionalContent, to_show};
pub use view::PlanView;

/// Number of entries to process before offering a pause.
const A_PIECE: usize = 256;
