//! Reads the wording of a goal and finds one kind next thought.
//!
//! [`read`] says what can be seen in the text and where; [`suggest`] picks at most one thing worth adding. It works by word
//! lists and a small grammar, offline, in one pass over the words, and never changes what the person wrote.
//!
//! Deliberately absent: the clock ("today" is a parameter), the browser, sentences for people.

mod amount;
mod area;
mod avoidance;
mod clause;
mod cue;
mod danger;
mod dates;
mod deadline;
mod frequency;
mod grammar;
mod guard;
mod instead;
mod lexicon;
mod loss;
mod numbers;
mod reading;
mod specific;
mod suggest;
mod tokens;
mod weekdays;
mod wording;
mod words;

pub use cue::cue;
pub use danger::{DangerKind, danger, danger_marks};
pub use guard::{Guard, Guarded, Unguarded, guard, guard_of, is_to_take};
pub use instead::Avoided;
pub use numbers::{Typed, typed};
pub use reading::{Amount, Deadline, Finding, Frequency, Other, Reading, Seen, Span, Wanted, read, read_beside};
pub use suggest::{Suggestion, suggest};
