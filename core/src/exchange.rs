//! Files in and out.
//!
//! A full copy is one JSON document: the set of acts letter for letter, what could not be read, and a plain view of the
//! plan for people and other programs. Only the acts come back in; the view is never read.
//!
//! The other files only go out: days for a calendar, tables for a spreadsheet, text for people, goals for a health record. Each
//! is made from the plan, so what was taken back or erased is in none of them; each has its own escaping, so that nobody's
//! words can act in the program that opens it. The sentences in them come from outside.
//!
//! Deliberately absent: the browser, signals, the shelf, and any trust in what a file says.

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
pub use contacts::contacts_apart;
pub use joining::{Preview, joining, only_takes_back, preview};
pub use read::{Backup, BackupFault, read};
pub use review::{Reviews, words_since};
pub use text::text;
pub use to_show::{OptionalContent, to_show};
pub use view::PlanView;

/// After so many entries a pause may be due.
const A_PIECE: usize = 256;
