//! `Notebook`: the plan in memory that pages follow, and everything that changes and stores it.
//!
//! A [`Notebook`] is a handle of signals and can be copied; pages get it with [`Notebook::expect`]. Every change of the plan is
//! an act: a named edit passes it to the `Recorder`, which asks [`Access`] whether it is allowed, stores it and applies it.
//! Drafts, the day, settings, backups, exports, sessions and a review have handles of their own, which the notebook hands out
//! and which don't hold it.
//!
//! Never here: views, the browser's own types, JSON for files.

mod access;
mod backups;
mod client_file;
mod dates;
mod day;
mod draft_editor;
mod drafts;
mod edits;
mod ended;
mod env;
mod erase;
mod example;
mod exports;
mod files_in;
mod finish;
mod gently;
mod hard_day;
mod last_backup;
mod live;
mod mirror_state;
mod other_tabs;
mod reading;
mod recorder;
mod review;
mod review_draft;
mod saved_draft;
mod sessions;
mod settings;
mod shown_names;
mod state;
mod storage;
mod to_show;
mod undo;
mod unshowable_drafts;
mod walk;

pub use access::Access;
pub use backups::{Backups, ExportedFile};
pub use cairn_core::exchange::{
    BackupFault, OptionalContent, Preview,
    session::{Line, LineSwitches, SessionPage, Sheet, SheetLine, SheetSection},
};
pub use dates::DATES;
pub use day::Day;
pub use draft_editor::DraftEditor;
pub use drafts::Drafts;
pub use env::Env;
pub use exports::ExportCounts;
pub use files_in::{ImportedFile, OpenedBackup};
pub use live::Notebook;
pub use review::Reviews;
pub use review_draft::{AnswerDraft, ReviewDraft};
pub use saved_draft::SavedDraft;
pub use sessions::{Homework, Sessions};
pub use settings::Settings;
pub use shown_names::{is_shown, name_here, show_elsewhere, title_here};
pub use state::{EraseState, SaveState, StorageHealth, UndoLabel, UndoableAct};
pub use to_show::SharedCounts;

/// Why the store refused to read or write.
pub use cairn_core::shelf::Fault;
