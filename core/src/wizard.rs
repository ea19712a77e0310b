//! The path (the goal wizard): its twelve stages, the draft that a person types, and its conversion to a goal.
//!
//! A [`Draft`] holds raw text, exactly as typed. Nothing in it is trimmed, rejected or parsed before [`parts`] and
//! [`changes`] do so. Every stage can be left empty.
//!
//! Deliberately absent: the browser, signals, the clock, sentences for people.

mod amount;
mod capacity;
mod change;
mod clock;
mod dates;
mod day_fields;
mod draft;
mod finish;
mod gaps;
mod guard;
mod if_then;
mod ladder;
mod ladder_check;
mod ladder_draft;
mod look_back;
mod make_smaller;
mod measure;
mod merge;
mod obstacle;
mod open;
mod prefill;
mod rulers;
mod smaller;
mod stage;
mod stored;
mod topic;
pub mod values;
mod wording;

pub use amount::{NumberError, format_amount, number_error, parse_amount};
pub use capacity::{CapacityCheck, Clash, ClashCause, MAX_FOCUS_GOALS, capacity_check};
pub use clock::parse_clock;
pub use dates::{Bounds, DateError, YEARS, parse_date, parse_date_within};
pub use draft::{AreaDraft, Draft, DraftId, GoalOwner, InitialStatus, Purpose};
pub use finish::{changes, parts};
pub use gaps::{area_gap, area_want, has_smaller_gap, widest_gaps};
pub use guard::{may_ask_smallest, offered_measures};
pub use if_then::{clean_action, clean_obstacle};
pub use ladder::{LadderProposal, LadderUnit, propose_ladder};
pub use ladder_check::{LadderFlaw, ladder_flaws};
pub use look_back::{LookBack, LookBackRest, LookBackResult, LookBackSize, look_back_sizes};
pub use make_smaller::smaller_drafts;
pub use measure::{MeasureChoice, MeasureDraft, parse_measure};
pub use obstacle::{draft_picturing, has_many_plans};
pub use open::{edit_draft, is_unchanged, new_goal_draft};
pub use prefill::fill_from_words;
pub use rulers::{RulerAdvice, ruler_advice};
pub use smaller::{Reduction, SmallerVersion, smaller_versions};
pub use stage::{Chapter, Door, Stage};
pub use topic::topic;
pub use wording::{WordingConflicts, WordingCoverage, wording_conflicts, wording_coverage};
