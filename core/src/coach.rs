//! Analysis of a goal's wording, and the choice of at most one kind suggestion.
//!
//! [`read`] finds statements in the text and their places; [`suggest`] picks at most one thing worth adding. Both use
//! word lists and a small grammar, work offline, and never change the person's words.
//!
//! This module never sees the clock ("today" is a parameter), the browser or sentences for people.

mod amount;
mod area;
mod avoidance;
mod captures;
mod classes;
mod clause;
mod clear;
mod cue;
mod danger;
mod dates;
mod deadline;
mod family;
mod forms;
mod frequency;
mod guard;
mod instead;
mod lexicon;
mod loss;
mod numbers;
mod numeral;
mod other;
mod pattern;
mod picturing;
mod quote;
mod read;
mod reading;
mod rewording;
mod span;
mod specific;
mod starts;
mod suggest;
mod text;
mod token;
mod token_stream;
mod tokenizer;
mod weekdays;
mod wording;

pub use amount::Amount;
pub use area::area_of;
pub use cue::cue;
pub use danger::{DangerKind, danger, danger_marks, prepare_danger};
pub use deadline::Deadline;
pub use family::Family;
pub use frequency::Frequency;
pub use guard::{Guard, Guarded, Unguarded, guard, guard_of, is_to_take};
pub use instead::AvoidedBehaviour;
pub use loss::may_offer_look_back;
pub use numeral::{ParsedNumber, parse_number};
pub use other::{OtherPerson, WantedAct};
pub use picturing::{Picturing, picturing};
pub use quote::Quote;
pub use read::{read, read_beside};
pub use reading::{Finding, FindingKind, Reading};
pub use rewording::{deadline_to_add, other_person, replace_daily, split_goals};
pub use span::Span;
pub use starts::{is_long, starts, title};
pub use suggest::{Suggestion, suggest};

#[cfg(test)]
mod tests;
