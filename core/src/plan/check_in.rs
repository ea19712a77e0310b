//! A check-in: what a person reports about one day with one goal.

use super::Rating;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The outcome of a day. A day without a check-in has no outcome: it is a gap, never a "no".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The goal was done as planned.
    Done,
    /// The smallest version was done. It counts as done.
    Smallest,
    /// The goal was not done that day. The person said so themselves, and no page blames them for it.
    NotToday,
}

/// A person's report on one day with one goal. A goal holds at most one per day; a later check-in replaces the earlier
/// one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckIn {
    /// The civil day that the check-in is for, by the person's own calendar when they made it.
    pub day: NaiveDate,
    /// How the day went.
    pub how: Outcome,
    /// The person's note; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// How close the goal feels, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closeness: Option<Rating>,
    /// How much of an achievement it felt like, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub achievement: Option<Rating>,
    /// How much it was enjoyed, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enjoyment: Option<Rating>,
}

impl CheckIn {
    /// A check-in made with one tap: an outcome without a note or ratings.
    pub fn new(day: NaiveDate, how: Outcome) -> Self {
        Self { day, how, note: String::new(), closeness: None, achievement: None, enjoyment: None }
    }

    /// Whether something was done that day, in full or in its smallest version.
    pub fn is_done(&self) -> bool {
        matches!(self.how, Outcome::Done | Outcome::Smallest)
    }
}
