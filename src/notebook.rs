//! The live plan that the pages hold, the drafts being typed, and whether all of it is kept.
//!
//! A [`Notebook`] is a small handle that can be copied; pages get it with [`Notebook::expect`]. Every change goes through
//! a named edit, which makes one act and keeps it.
//!
//! Deliberately absent: views, the browser's own types, JSON for files.

mod copying;
mod day;
mod drafts;
mod edits;
mod ended;
mod example;
mod files;
mod files_in;
mod gently;
mod hard_day;
mod hearing;
mod last_copy;
mod live;
mod other_files;
mod reading;
mod review;
mod room;
mod saying;
mod sessions;
mod shown_names;
mod state;
mod to_show;
mod typing;
mod walk;

pub use cairn_core::exchange::{
    Along, BackupFault, Preview,
    session::{Group, Line, SessionPage, Sheet, Switches},
};
pub use drafts::Waiting;
pub use files::Given;
pub use files_in::{FileIn, OpenedCopy};
pub use live::{Hands, Notebook};
pub use other_files::Amounts;
pub use saying::Saying;
pub use sessions::Homework;
pub use shown_names::{is_shown, name_here, show_elsewhere, title_here};
pub use state::{Erasing, Kept, Last, Trouble, What};
pub use to_show::Shown;
pub use typing::Typing;

/// Why something was not stored, as far as a page tells it.
pub use cairn_core::shelf::Fault;
