//! Files in and out.
//!
//! A full copy is one JSON document: the set of acts letter for letter, what could not be read, and a plain view of the
//! plan for people and other programs. Only the acts come back in; the view is never read.
//!
//! Deliberately absent: the browser, signals, the shelf, and any trust in what a file says.

mod backup;
mod joining;
mod read;
mod review;
mod view;

pub use backup::{FORMAT, VERSION, write};
pub use joining::{Joining, Preview, joining, preview};
pub use read::{Backup, BackupFault, LARGEST, read};
pub use review::{Words, words_since};
pub use view::PlanView;
