//! The path: twelve questions, what a person has said so far, and what that adds up to.
//!
//! A [`Draft`] holds raw text, exactly as typed; nothing is trimmed, refused or turned into a number before
//! [`finish`]. Every stage can be left empty.
//!
//! Deliberately absent: the browser, signals, the clock, sentences for people.

mod amount;
mod clock;
mod dates;
mod day_fields;
mod draft;
mod finish;
mod gaps;
mod guard;
mod if_then;
mod in_words;
mod ladder;
mod look_back;
mod open;
mod prefill;
mod room;
mod rulers;
mod since;
mod stage;
mod stored;
pub mod values;

pub use amount::{NumberError, amount, as_typed, unread};
pub use clock::clock;
pub use dates::{Bounds, DateError, YEARS, date, day};
pub use draft::{AreaDraft, Draft, DraftId, GoalOwner, InitialStatus, MeasureChoice, MeasureDraft};
pub use finish::{changes, measure, parts};
pub use gaps::{gap, widest};
pub use guard::kinds;
pub use if_then::{action, obstacle};
pub use in_words::{WordingConflicts, WordingCovers, covered_by_wording, stale};
pub use ladder::{LadderUnit, Proposal, propose};
pub use look_back::{LookBack, LookBackResult};
pub use open::{for_edit, for_new, is_as_begun};
pub use prefill::fill_from_words;
pub use room::{CapacityCheck, Clash, ClashCause, FOCUS_AT_MOST, room};
pub use rulers::{RulerAdvice, reading};
pub use stage::{Chapter, Door, Stage};
